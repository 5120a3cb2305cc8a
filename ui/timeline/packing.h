#pragma once

#include <span>
#include <vector>

namespace allocation {

/// A mark that wants a place along the axis.
struct Extent {
    double start = 0;
    double width = 0;
    double latest = 0; ///< it may give way as far as that; not at all if that is its start
};

struct Packed {
    double start = 0;
    int row = 0;
};

/// Puts each mark into the first row that has room where it wants to be, so that none covers another. In order of
/// their starts.
std::vector<Packed> packed(std::span<const Extent> marks, double gap);

} // namespace allocation
