#pragma once

#include "domain/date.h"
#include "domain/details.h"
#include "domain/identifiers.h"
#include "domain/pin.h"

#include <optional>
#include <string>
#include <vector>

namespace allocation {

/// Who chose the batch: the rule, or a planner.
enum class Origin { Auto, Manual };

/// Units of an allocation that are on a pick list.
struct Picking {
    int list = 0; ///< from 1
    Quantity qty = 0;

    friend bool operator==(const Picking&, const Picking&) = default;
};

/// So many units of a line from one batch. A line has at most one allocation per batch.
struct Allocation {
    BatchRef batch;
    Quantity qty = 0;
    Origin origin = Origin::Auto;
    Version since = 0; ///< the product's version that made it; tells which of two is newer
    std::optional<Pin> pin = {};
    std::optional<Picking> picking = {}; ///< none: not released

    bool pinned(const Date& planningDate) const { return pin && pin->binds(planningDate); }
    /// Whether it stays where it is, whoever wants to move it: until it is unpinned or recalled.
    bool bound(const Date& planningDate) const { return picking || pinned(planningDate); }

    friend bool operator==(const Allocation&, const Allocation&) = default;
};

Quantity unitsOf(const std::vector<Allocation>& allocations);
Quantity unitsOn(const std::vector<Allocation>& allocations, const BatchRef& batch);

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
    Quantity shipped = 0; ///< units that have left the house; what was ordered stays what it was
    Seldom<LineDetails> details = {};

    Quantity allocated() const;
    /// Units that are still to leave the house.
    Quantity unshipped() const { return qty - shipped; }
    Quantity open() const { return unshipped() - allocated(); }
    /// Whether runs and cascades may place its open units.
    bool placeable() const { return open() > 0 && details->stop.empty(); }
    /// The last day on which it can leave the house and be there in time.
    std::optional<Date> leaveBy() const;
    Quantity allocatedOn(const BatchRef& batch) const;
    int effectivePriority() const { return priority.value_or(defaultPriority); }

    friend bool operator==(const OrderLine&, const OrderLine&) = default;
};

/// What of a line a planner or a file can set, allocations apart.
enum class LineField {
    Qty,
    Customer,
    Due,
    Priority,
    Shipped,
    Promised,
    Transit,
    Completeness,
    Kind,
    Stop,
    Note,
    Flag,
    Own
};
/// Those that differ.
std::vector<LineField> changedFields(const OrderLine& a, const OrderLine& b);
/// Sets fields of a line to what another one has.
void copyFields(OrderLine& line, const OrderLine& from, const std::vector<LineField>& fields);

/// The order in which lines are served when stock is short: highest priority (1), then earliest due (none is last),
/// then the line that was known first.
bool moreUrgent(const OrderLine& a, const OrderLine& b);

} // namespace allocation
