#pragma once

#include "domain/impact.h"

#include <span>
#include <vector>

// Where lines could go that a change of supply has made worse.

namespace allocation {

/// A place for a whole line on units that are available: nobody pays for it.
struct NewHome {
    LineId line;
    BatchRef to;
    Verdict verdict;
    bool heals = false; ///< it is no worse there than before the change
};

/// For each line the place where it is least late, if it is better off there than now. Of places alike the first in the
/// order of prefers(). The most urgent line chooses first; what it takes the others do not get, what it leaves they do.
/// @param after the product as the change leaves it, with all its lines
/// @param worse lines of that product
std::vector<NewHome> newHomes(ProductSnapshot after, std::span<const LineImpact> worse);

} // namespace allocation
