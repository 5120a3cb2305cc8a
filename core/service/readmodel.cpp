#include "service/readmodel.h"

#include <algorithm>

namespace allocation {

bool LineRow::overAllocated() const
{
    return std::any_of(parts.begin(), parts.end(), [](const LinePart& part) { return part.overAllocated; });
}

Timing LineRow::timing(const Planning& planning) const
{
    const auto leaveBy = due ? std::optional(*due + -details->transitDays) : std::nullopt;
    return allocation::timing(planning, { open(), allocated, latestEta(), leaveBy });
}

std::optional<Date> LineRow::latestEta() const
{
    std::optional<Date> latest;
    for (const LinePart& part : parts)
        latest = std::max(latest, part.eta); // none is before every date
    return latest;
}

} // namespace allocation
