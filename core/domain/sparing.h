#pragma once

#include "domain/consequence.h"

#include <optional>

namespace allocation {

// What other lines can spare, for answers that promise that nobody is harmed.

/// When units of the batch can go.
Date readyFrom(const Batch& batch, const Planning& planning);

/// Days that an on-time line may still slip. None: it has no due date, is late, or part of it is open.
std::optional<int> daysToSpare(const Timing& timing, const std::optional<Date>& due);

/// Whether it is known what the line can spare: nothing of it is open and it has a due date. Nobody knows what a
/// customer without one was told, so such a line is never called unharmed when it gets later.
bool knowsItsSlack(const OrderLine& line);

/// Units that nothing but their batch keeps where they are.
bool mayMove(const Allocation& part, const Planning& planning);

/// What is shown of the line as it would be, for a command that is to do just that (rule 5).
LineOutlook outlookOf(const ProductSnapshot& snapshot, const OrderLine& line);

/// The line with so many units of it on another batch. @param from empty: open units
OrderLine movedUnits(OrderLine line, const BatchRef& from, const BatchRef& to, Quantity qty);

} // namespace allocation
