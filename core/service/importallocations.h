#pragma once

#include "domain/product.h"
#include "service/importtally.h"

#include <functional>
#include <span>

namespace allocation {

/// The allocation rows of one product. A row without a line number means, of the lines of that order and SKU: the one
/// that has just this allocation already, else the first of equal quantity that has room and was not named yet, else
/// the first with enough open. A row that does not fit is rejected.
/// @param pin what a row that says `pinned` puts on its allocation, unless that has one
/// @param knownElsewhere whether a batch of another product has the reference
void importAllocations(Product& product, std::span<const AllocationRow* const> rows, const Pin& pin,
    const std::function<bool(const BatchRef&)>& knownElsewhere, ImportTally& tally);

} // namespace allocation
