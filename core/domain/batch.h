#pragma once

#include "domain/date.h"
#include "domain/details.h"
#include "domain/identifiers.h"
#include "domain/pin.h"

#include <optional>
#include <string>

namespace allocation {

/// A quantity of one SKU: in the warehouse (no ETA) or on its way (with ETA).
struct Batch {
    BatchRef ref;
    Sku sku;
    Quantity qty = 0;
    std::optional<Date> eta = {};
    std::string shipment = {}; ///< a name several batches share; may be empty
    std::optional<Hold> hold = {};
    std::int64_t arrival = 0; ///< the order in which batches became known; 0: not stored yet
    Quantity allocated = 0;   ///< the sum of its allocations, kept by whoever stores it
    Seldom<BatchDetails> details = {};

    bool inStock() const { return !eta; }
    /// Negative where it is over-allocated: pinned units alone are more than a cut left, or a file brought too many.
    Quantity available() const { return qty - allocated; }
    /// What may be allocated from it now.
    Quantity allocatable() const { return hold ? 0 : available(); }

    friend bool operator==(const Batch&, const Batch&) = default;
};

/// When a batch comes, and with which shipment.
struct Schedule {
    std::optional<Date> eta = {};
    std::string shipment = {};

    friend bool operator==(const Schedule&, const Schedule&) = default;
};

/// Rule 1, the order in which batches are tried: in stock first, then the earliest ETA, then the order of arrival.
/// (Architecture Patterns with Python, chapter 1; there it is `__gt__`, which does not agree with its equality.)
bool prefers(const Batch& a, const Batch& b);

} // namespace allocation
