#pragma once

#include "domain/impact.h"
#include "domain/proposal.h"

// Whom a change costs something.

namespace allocation {

/// More of the line is open afterwards, or it is later by more days than it may be.
bool harms(const ProposedMove& move);

/// Nobody need look at the change before it is made: no line gets worse, and none is moved.
bool nothingFollows(const Impact& impact);

/// More of a line that was there is open afterwards.
bool opens(const LineImpact& line);
/// Lines that are late afterwards and were not, or are later than they were; what becomes open does not count.
std::size_t linesLater(const Impact& impact);
std::size_t linesOpened(const Impact& impact);

} // namespace allocation
