#include "service/readmodel.h"

#include <algorithm>

namespace allocation {

std::optional<Date> LineRow::latestEta() const
{
    std::optional<Date> latest;
    for (const LinePart& part : parts)
        latest = std::max(latest, part.eta); // none is before every date
    return latest;
}

} // namespace allocation
