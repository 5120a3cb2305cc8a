#include "domain/orderline.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace allocation {

Quantity unitsOf(const std::vector<Allocation>& allocations)
{
    return std::accumulate(allocations.begin(), allocations.end(), Quantity(0),
        [](Quantity sum, const Allocation& part) { return sum + part.qty; });
}

Quantity OrderLine::allocated() const
{
    return unitsOf(allocations);
}

Quantity OrderLine::allocatedOn(const BatchRef& batch) const
{
    const auto part = std::find_if(
        allocations.begin(), allocations.end(), [&](const Allocation& a) { return a.batch == batch; });
    return part == allocations.end() ? 0 : part->qty;
}

bool moreUrgent(const OrderLine& a, const OrderLine& b)
{
    const auto key = [](const OrderLine& line) {
        return std::tuple(line.effectivePriority(), !line.due, line.due.value_or(Date()), line.arrival);
    };
    return key(a) < key(b);
}

} // namespace allocation
