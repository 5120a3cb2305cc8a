#include "domain/leaving.h"

#include <algorithm>

namespace allocation {

bool canLeaveWhole(const LineDetails& line, Quantity open, std::span<const LeavingPart> parts)
{
    return open == 0 && line.stop.empty() && std::ranges::all_of(parts, &LeavingPart::isThere);
}

std::optional<NothingToRelease::Why> unreleasable(
    const LineDetails& line, bool whole, std::span<const LeavingPart> parts)
{
    using Why = NothingToRelease::Why;
    if (!line.stop.empty())
        return Why::Stopped;
    if (line.completeness == Completeness::WholeLine && !whole)
        return Why::LineIncomplete;
    Why why = Why::NotAllocated; // the last reason that was found, unless a part can go
    for (const LeavingPart& part : parts) {
        if (part.isFree())
            return {};
        why = part.released ? Why::Released : !part.inStock ? Why::NotInStock : Why::OnHold;
    }
    return why;
}

} // namespace allocation
