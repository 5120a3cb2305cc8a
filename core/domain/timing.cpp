#include "domain/timing.h"

#include <algorithm>

namespace allocation {

Timing timing(const Planning& planning, Quantity open, std::optional<Date> latestEta, std::optional<Date> due)
{
    if (open > 0)
        return {};
    const Date ready = std::max(planning.date, latestEta.value_or(planning.date)) + planning.handlingDays;
    return { ready, due ? std::max(0, ready - *due) : 0 };
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
    return timing.daysLate > 0 ? LineStatus::Late : LineStatus::OnTime;
}

} // namespace allocation
