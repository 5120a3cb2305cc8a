#pragma once

#include "service/outcome.h"

#include <cstddef>
#include <set>

namespace allocation {

/// The order lines that an event tells something new of.
std::set<LineId> linesIn(const Event& event);

/// How many order lines are another afterwards, each counted once. Of a run or an import whose events nobody kept, what
/// it says itself.
std::size_t linesChangedBy(const Outcome& outcome);

} // namespace allocation
