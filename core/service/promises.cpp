#include "service/promises.h"

#include <algorithm>

namespace allocation {

std::vector<ToInform> toInform(ReadModel& store, const Scope& scope)
{
    const Planning planning = store.planning();
    std::vector<ToInform> lines;
    store.lines(scope, [&](const LineRow& row) {
        const auto& promised = row.details->promised;
        if (!promised || row.shipped == row.qty)
            return;
        const auto ready = row.timing(planning).ready;
        const auto now = ready ? std::optional(*ready + row.details->transitDays) : std::nullopt;
        if (now != promised->date)
            lines.push_back({ row.id(), std::string(row.customer), *promised, now, row.qty - row.shipped });
    });
    std::ranges::stable_sort(lines, {}, &ToInform::customer);
    return lines;
}

} // namespace allocation
