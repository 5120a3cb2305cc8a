#pragma once

#include "service/handover.h"

namespace allocation {

/// Calls `each` for the first entries of every list of the hand-over, in the order in which it is told.
template <class Each>
void forEachList(const HandOver& whole, Each each)
{
    each(whole.mine);
    each(whole.overAllocated.first);
    each(whole.open.first);
    each(whole.late.first);
    each(whole.toInform.first);
    each(whole.stopped.first);
    each(whole.followUps.first);
    each(whole.flagged.first);
    each(whole.drafts);
}

inline EntryAbout aboutOf(const HandOverStep& step)
{
    return step.about;
}
inline EntryAbout aboutOf(const HandOver::OverAllocated& entry)
{
    return { entry.sku, {}, entry.batch };
}
inline EntryAbout aboutOf(const HandOver::FollowUp& entry)
{
    EntryAbout about { entry.sku };
    if (const auto* const line = std::get_if<LineId>(&entry.about))
        about.lines = { *line };
    else if (const auto* const batch = std::get_if<BatchRef>(&entry.about))
        about.batch = *batch;
    return about;
}
inline EntryAbout aboutOf(const HandOver::StoredDraft&)
{
    return {};
}
template <class Entry>
requires requires(const Entry& entry)
{
    entry.line.sku;
}
EntryAbout aboutOf(const Entry& entry)
{
    return { entry.line.sku, { entry.line } };
}

} // namespace allocation
