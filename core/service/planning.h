#pragma once

#include "domain/strategy.h"
#include "service/unitofwork.h"

#include <functional>

namespace allocation {

/// What a product brings into a run: its batches that may be taken from, and its open lines that are in scope.
PlanProduct planInput(Product& product, const std::function<bool(const OrderLine&)>& inScope);

/// The moves of a plan, one for each line that gets something.
std::vector<Rearrangement> movesOf(const PlanProduct& product, const Plan& plan);

} // namespace allocation
