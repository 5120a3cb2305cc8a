#include "domain/rule.h"

#include <algorithm>

namespace allocation {

Batch* firstFit(std::vector<Batch*>& preferred, Quantity needed)
{
    auto keep = preferred.begin();
    for (auto next = preferred.begin(); next != preferred.end(); ++next) {
        if ((*next)->allocatable() <= 0)
            continue;
        *keep = *next;
        if ((*keep)->allocatable() >= needed) {
            Batch* const found = *keep;
            // Everything between keep and next was full; closing the gap here keeps the list in order.
            preferred.erase(std::next(keep), std::next(next));
            return found;
        }
        ++keep;
    }
    preferred.erase(keep, preferred.end());
    return nullptr;
}

std::size_t placeable(std::vector<Batch> batches, std::span<const Quantity> open)
{
    std::sort(batches.begin(), batches.end(), prefers);
    std::vector<Batch*> preferred;
    preferred.reserve(batches.size());
    for (Batch& batch : batches)
        preferred.push_back(&batch);

    std::size_t placed = 0;
    for (const Quantity needed : open) {
        if (Batch* const batch = firstFit(preferred, needed)) {
            batch->allocated += needed;
            ++placed;
        }
    }
    return placed;
}

} // namespace allocation
