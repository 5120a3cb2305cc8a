#pragma once

#include "domain/errors.h"
#include "domain/orderline.h"

#include <optional>
#include <span>

namespace allocation {

// What may leave the house, whoever reads the line: the aggregate, or a list of all lines.

/// How an allocation stands on its way out.
struct LeavingPart {
    Quantity qty = 0;
    bool released = false; ///< it is on a pick list already
    bool inStock = false;
    bool onHold = false;

    bool isThere() const { return inStock && !onHold; }
    /// It may go on a pick list now, if nothing keeps the line.
    bool isFree() const { return !released && isThere(); }
};

/// Whether all units that are still to leave are allocated and in the house, and nobody holds them back.
/// @param parts all of the line
bool canLeaveWhole(const LineDetails& line, Quantity open, std::span<const LeavingPart> parts);

/// Why nothing of these parts can go on a pick list now; of other lines of the order the caller knows. none: something
/// can. @param whole what canLeaveWhole() says of the line
std::optional<NothingToRelease::Why> unreleasable(
    const LineDetails& line, bool whole, std::span<const LeavingPart> parts);

} // namespace allocation
