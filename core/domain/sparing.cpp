#include "domain/sparing.h"

#include "domain/allocations.h"

namespace allocation {

Date readyFrom(const Batch& batch, const Planning& planning)
{
    return *timing(planning, batch.eta, {}).ready;
}

std::optional<int> daysToSpare(const Timing& timing, const std::optional<Date>& due)
{
    if (!due || !timing.ready || timing.daysLate > 0)
        return {};
    return *due - *timing.ready;
}

bool knowsItsSlack(const OrderLine& line)
{
    return line.due && line.open() == 0;
}

bool mayMove(const Allocation& part, const Planning& planning)
{
    return !part.bound(planning.date);
}

LineOutlook outlookOf(const ProductSnapshot& snapshot, const OrderLine& line)
{
    return { line.id, line.open(), snapshot.timingOf(line).ready };
}

OrderLine movedUnits(OrderLine line, const BatchRef& from, const BatchRef& to, Quantity qty)
{
    if (!from.empty())
        takeUnits(line.allocations, from, qty);
    addUnits(line.allocations, { to, qty, Origin::Manual });
    return line;
}

} // namespace allocation
