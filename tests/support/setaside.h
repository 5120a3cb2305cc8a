#pragma once

#include "support/naivemodel.h"

#include <algorithm>

// What the model test leaves aside.

namespace allocation::test {

/// Pins that come off a batch which stays over-allocated: the model would cascade then, the program leaves it to the
/// planner ("over-allocated, resolve", rule 2).
inline bool touchesOverAllocated(const NaiveState& before, const NaiveState& after)
{
    const auto isOver = [](const NaiveState& state, const BatchRef& ref) {
        return std::any_of(state.batches.begin(), state.batches.end(),
            [&](const Batch& batch) { return batch.ref == ref && batch.allocated > batch.qty; });
    };
    const auto same = [&](const OrderLine& line) {
        return std::any_of(after.lines.begin(), after.lines.end(),
            [&](const OrderLine& other) { return other.id == line.id && other.allocations == line.allocations; });
    };
    return std::any_of(before.lines.begin(), before.lines.end(), [&](const OrderLine& line) {
        return !same(line)
            && std::any_of(line.allocations.begin(), line.allocations.end(),
                [&](const Allocation& part) { return isOver(before, part.batch) && isOver(after, part.batch); });
    });
}

} // namespace allocation::test
