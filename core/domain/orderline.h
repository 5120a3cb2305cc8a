#pragma once

#include "domain/date.h"
#include "domain/identifiers.h"
#include "domain/pin.h"

#include <optional>
#include <string>
#include <vector>

namespace allocation {

/// Who chose the batch: the rule, or a planner.
enum class Origin { Auto, Manual };

/// So many units of a line from one batch. A line has at most one allocation per batch.
struct Allocation {
    BatchRef batch;
    Quantity qty = 0;
    Origin origin = Origin::Auto;
    Version since = 0; ///< the product's version that made it; tells which of two is newer
    std::optional<Pin> pin = {};

    bool pinned(const Date& planningDate) const { return pin && pin->binds(planningDate); }

    friend bool operator==(const Allocation&, const Allocation&) = default;
};

Quantity unitsOf(const std::vector<Allocation>& allocations);

constexpr int defaultPriority = 5;

/// What a customer ordered of one SKU, and where it comes from.
struct OrderLine {
    LineId id;
    Quantity qty = 0;
    std::string customer = {};
    std::optional<Date> due = {};
    std::optional<int> priority = {}; ///< 1 first to 9 last; none counts as defaultPriority
    std::int64_t arrival = 0;         ///< the order in which lines became known; 0: not stored yet
    std::vector<Allocation> allocations = {};

    Quantity allocated() const;
    Quantity open() const { return qty - allocated(); }
    Quantity allocatedOn(const BatchRef& batch) const;
    int effectivePriority() const { return priority.value_or(defaultPriority); }

    friend bool operator==(const OrderLine&, const OrderLine&) = default;
};

/// The order in which lines are served when stock is short: highest priority (1), then earliest due (none is last),
/// then the line that was known first.
bool moreUrgent(const OrderLine& a, const OrderLine& b);

} // namespace allocation
