#pragma once

#include "domain/orderline.h"

#include <optional>
#include <string>
#include <vector>

namespace allocation {

// Commands about what was ordered (commands.h).

/// A new line of that order and SKU. Without a number it takes the next; with one that is known and equal nothing
/// changes.
struct AddOrderLine {
    OrderId order;
    Sku sku;
    Quantity qty = 0;
    std::string customer = {};
    std::optional<Date> due = {};
    std::optional<int> priority = {};
    std::optional<int> number = {};
    LineDetails details = {};
};

/// Other values for a line; what is empty stays. Cut below its allocation it gives back its latest ready units.
struct ChangeOrderLine {
    LineId line;
    std::optional<Quantity> qty = {};
    std::optional<std::string> customer = {};
    std::optional<std::optional<Date>> due = {};
    std::optional<std::optional<int>> priority = {};
    std::optional<int> transitDays = {};
    std::optional<Completeness> completeness = {};
    std::optional<LineKind> kind = {};
    std::optional<std::string> stop = {};
    std::optional<Note> note = {};
    std::optional<bool> flag = {};
};
/// The customers of the lines were told, by the sender and today, that date or the one that now comes out.
struct TellPromise {
    std::vector<LineId> lines;
    std::optional<Date> date = {};
};
/// The lines are gone, and what is allocated to them is free. All or none.
struct CancelLine {
    std::vector<LineId> lines;
};

} // namespace allocation
