#pragma once

#include "service/readmodel.h"

#include <cstdint>
#include <set>

namespace allocation {

/// By how much the figures along the bottom change; less is negative. Quotes and what is set aside do not count.
struct FiguresShift {
    std::int64_t orders = 0;
    std::int64_t openOrders = 0; ///< with a line that has something open
    std::int64_t lateLines = 0;
    Quantity openUnits = 0;
    Quantity shortUnits = 0; ///< of all products

    friend bool operator==(const FiguresShift&, const FiguresShift&) = default;
};

/// Looks only at these products, and at the orders that have lines of them.
FiguresShift shiftOf(ReadModel& before, ReadModel& after, const std::set<Sku>& products);

} // namespace allocation
