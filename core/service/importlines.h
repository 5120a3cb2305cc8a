#pragma once

#include "domain/product.h"
#include "service/importtally.h"

#include <span>

namespace allocation {

/// The order rows of one product. Rule 3: a row with a line number means that line. Rows without one that are identical
/// to a stored line (quantity, due, customer) match it first, the rest match what remains in order; further rows are
/// new lines. So the same file again changes nothing, and a row repeated in one file is one more line.
/// @param firstArrival the place in the order of arrival of the file's first row
void importLines(Product& product, std::span<const OrderRow* const> rows, const ImportData& data,
    std::int64_t firstArrival, ImportTally& tally);

} // namespace allocation
