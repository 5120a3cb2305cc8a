#pragma once

#include "domain/product.h"
#include "service/snapshot.h"

#include <span>
#include <vector>

namespace allocation {

/// What an order row means.
struct RowMeaning {
    const OrderRow* row = nullptr;
    OrderLine* line = nullptr; ///< none: a new one
    int number = 0;            ///< of the new one
    bool repeated = false;     ///< it names a line that another row named before
};

/// Rule 3: a row with a line number means that line. Rows without one that are identical to a stored line (quantity,
/// due, customer) match it first, the rest match what remains in order; further rows are new lines. So the same file
/// again changes nothing, and a row repeated in one file is one more line. In a snapshot, lines that seem to have been
/// shipped are matched last, so that of several alike it is those that are gone; those that were shipped wholly before
/// get only rows that no other line wants.
/// @param snapshot none: the file does not say all there is
/// @returns order by order as the file first names them: rows with a number, then those without, in file order
std::vector<RowMeaning> meaningsOf(
    Product& product, std::span<const OrderRow* const> rows, const ImportData& data, const Snapshot* snapshot);

} // namespace allocation
