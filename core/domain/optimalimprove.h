#pragma once

#include "domain/optimal.h"

namespace allocation {

/// Makes a plan of whole lines better by moving one line, or two at once: an open or late line takes free units, or the
/// place of another line, which goes to the first line's place, to another batch, or gives way. Only what lowers the
/// score is done, so the result is never worse; ends when nothing helps any more or the work is spent.
/// @param places by line, as places of batches; nowhere: open
/// @param work batches and lines that may still be looked at; what is used is taken off
void improve(const PlanProduct& product, std::span<const std::uint32_t> lines, const Planning& planning,
    std::vector<std::size_t>& places, std::int64_t& work);

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

} // namespace allocation
