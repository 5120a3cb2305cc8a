#pragma once

#include "service/importtally.h"
#include "service/linematching.h"

#include <span>

namespace allocation {

/// Takes over the order rows of one product.
/// @param snapshot none: the file does not say all there is
/// @param firstArrival the place in the order of arrival of the file's first row
void importLines(Product& product, std::span<const OrderRow* const> rows, const ImportData& data,
    const Snapshot* snapshot, std::int64_t firstArrival, ImportTally& tally);

} // namespace allocation
