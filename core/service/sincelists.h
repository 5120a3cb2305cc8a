#pragma once

#include "service/entryabout.h"
#include "service/since.h"

namespace allocation {

/// Calls `each` for every list of the report, in the order in which it is told: what got worse first.
template <class Each>
void forEachList(const SinceReport& report, Each each)
{
    each(report.worse);
    each(report.nowPossible);
    each(report.newLines);
    each(report.changedLines);
    each(report.goneLines);
    each(report.shipped);
    each(report.received);
    each(report.newBatches);
    each(report.slipped);
    each(report.earlier);
    each(report.counted);
    each(report.goneBatches);
    each(report.held);
    each(report.offHold);
    each(report.pinsEnded);
}

template <class Entry>
EntryAbout aboutOf(const Entry& entry)
{
    if constexpr (requires { entry.after.id; })
        return { entry.after.id.sku, { entry.after.id } };
    else if constexpr (requires { entry.line; })
        return { entry.line.sku, { entry.line } };
    else if constexpr (requires { entry.ref; })
        return { entry.sku, {}, entry.ref };
    else
        return { entry.sku };
}

} // namespace allocation
