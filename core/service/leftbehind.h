#pragma once

#include "domain/errors.h"
#include "service/picklists.h"

#include <optional>
#include <vector>

namespace allocation {

/// Of an order that is on a pick list, what does not leave with it.
struct LeftBehind {
    LineId line;
    Quantity qty = 0;                              ///< units still to leave that are not on the list
    std::optional<NothingToRelease::Why> why = {}; ///< none: it could go, but was not released

    friend bool operator==(const LeftBehind&, const LeftBehind&) = default;
};

/// By order. Pure reading.
std::vector<LeftBehind> leftBehind(ReadModel& store, const PickList& list);

} // namespace allocation
