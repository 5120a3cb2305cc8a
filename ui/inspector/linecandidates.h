#pragma once

#include "ui/inspector/facts.h"
#include "ui/inspector/inspection.h"

#include <cstddef>
#include <vector>

namespace allocation {

/// Where else a line fits: a batch to bring it to, or a swap that harms nobody.
struct Candidates {
    std::vector<Fact> facts; ///< `about` is the reference of the batch, or the place of the swap in `swaps`
    std::size_t more = 0;    ///< batches that are left out
};

/// The best first: harmless swaps that beat the first batch, then the batches as domain explain() ranks them.
/// @param most rows
Candidates candidatesOf(const InspectedLine& line, std::size_t most);

} // namespace allocation
