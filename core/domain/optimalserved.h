#pragma once

#include "domain/optimaltimeline.h"
#include "domain/plan.h"

#include <span>

namespace allocation {

/// How many units of each line the optimum serves.
/// @param lines places in `all`
/// @param spare what is ready, nothing due yet; what is served is added
/// @param supply units available in all
std::vector<Quantity> servedUnits(const std::vector<PlanLine>& all, std::span<const std::uint32_t> lines,
    const Timeline& timeline, Spare& spare, Quantity supply);

/// 0 for priority 1 to 8 for priority 9, and for anything beyond.
std::size_t priorityIndex(int priority);

} // namespace allocation
