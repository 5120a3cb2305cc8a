#pragma once

#include "domain/batch.h"

#include <span>
#include <vector>

namespace allocation {

/// Rule 1: of batches in the order of prefers(), the first that can take the line whole; none: nullptr.
/// Forgets batches from which nothing can be allocated, so that a long run does not look at them again.
Batch* firstFit(std::vector<Batch*>& preferred, Quantity needed);

/// How many of the lines, each with `open` units and in this order, rule 1 would place. Nothing changes.
/// @param batches in any order; works on a copy
std::size_t placeable(std::vector<Batch> batches, std::span<const Quantity> open);

} // namespace allocation
