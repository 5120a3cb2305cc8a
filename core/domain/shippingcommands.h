#pragma once

#include "domain/orderline.h"

#include <optional>
#include <string>
#include <vector>

namespace allocation {

// Commands about what leaves the house (commands.h).

/// Puts allocations in stock on a new pick list: of those lines, or of all in scope that may leave; an empty list does
/// not narrow. Automation leaves them alone from then on.
struct Release {
    std::vector<LineId> lines = {};
    std::vector<Sku> skus = {};
    std::vector<OrderId> orders = {};
};
/// Takes allocations off their pick lists: of those lines, or a whole list.
struct Recall {
    std::vector<LineId> lines = {};
    int pickList = 0; ///< 0: of any; needed without lines
};
/// Units have left the house: of a line, or all that is on a pick list.
struct Ship {
    struct Part {
        LineId line;
        std::optional<BatchRef> from = {}; ///< needed if the line has several batches, or none
        std::optional<Quantity> qty = {};  ///< none: all that is allocated there
        bool restMissing = false;          ///< the rest of the allocation was not found: the batch is cut (rule 4)
    };
    std::vector<Part> parts = {};
    int pickList = 0;
};

} // namespace allocation
