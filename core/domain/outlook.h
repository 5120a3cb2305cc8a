#pragma once

#include "domain/errors.h"
#include "domain/product.h"
#include "domain/timing.h"

#include <optional>
#include <set>
#include <vector>

namespace allocation {

// Rule 5: whether a command does what its sender was shown.

/// Every line that the events give other allocations, or remove.
std::set<LineId> linesTouchedBy(const Events& events);

/// What becomes of the line as it stands now; one that is gone has nothing open.
LineOutlook outlookOf(Product& product, const LineId& id, const Planning& planning);

/// When the line is with its customer: ready, and the days in transit. none: part of it is open, or all is shipped.
std::optional<Date> arrivalOf(Product& product, const LineId& id, const Planning& planning);

/// Where what was shown and what was done to that product differ first; none: they do not. A line that
/// changes without having been shown is a difference too.
std::optional<Outdated> brokenBy(Product& product, const std::vector<LineOutlook>& shown, const Planning& planning);

} // namespace allocation
