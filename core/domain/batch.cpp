#include "domain/batch.h"

#include <tuple>

namespace allocation {

bool prefers(const Batch& a, const Batch& b)
{
    // std::optional orders "none" first, which is what "in stock first" wants.
    return std::tie(a.eta, a.arrival) < std::tie(b.eta, b.arrival);
}

} // namespace allocation
