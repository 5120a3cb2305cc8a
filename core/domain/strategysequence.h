#pragma once

#include "domain/strategy.h"

#include <cstdint>
#include <vector>

namespace allocation {

/// Whether `a` is served before `b`; a total order as long as their `arrival` differs.
bool servedBefore(Sequence sequence, const PlanLine& a, const PlanLine& b);

/// The places of the lines with something open, first served first.
std::vector<std::uint32_t> inSequence(const std::vector<PlanLine>& lines, Sequence sequence);

/// The last day of due that is served; none: no limit.
std::optional<Date> horizonOf(const Strategy& strategy, const Planning& planning);

/// Takes the lines due after `last` out of `order`. @returns them, as left over
std::vector<Leftover> takeBeyond(std::vector<std::uint32_t>& order, const std::vector<PlanLine>& lines, Date last);

} // namespace allocation
