#include "domain/timing.h"

#include <algorithm>

namespace allocation {

Timing timing(const Planning& planning, const Waiting& line)
{
    return line.open > 0 || line.allocated == 0 ? Timing {} : timing(planning, line.latestEta, line.leaveBy);
}

Timing timing(const Planning& planning, std::optional<Date> eta, std::optional<Date> leaveBy)
{
    const Date ready = std::max(planning.date, eta.value_or(planning.date)) + planning.handlingDays;
    return { ready, leaveBy ? std::max(0, ready - *leaveBy) : 0 };
}

std::vector<LineId> idsOf(const std::vector<LineOutlook>& lines)
{
    std::vector<LineId> ids;
    ids.reserve(lines.size());
    for (const LineOutlook& line : lines)
        ids.push_back(line.line);
    return ids;
}

LineStatus statusOf(bool overAllocated, Quantity open, const Timing& timing)
{
    if (overAllocated || open < 0)
        return LineStatus::OverAllocated;
    if (open > 0)
        return LineStatus::Open;
    if (!timing.ready)
        return LineStatus::Shipped;
    return timing.daysLate > 0 ? LineStatus::Late : LineStatus::OnTime;
}

} // namespace allocation
