#pragma once

#include "domain/explain.h"
#include "domain/sooner.h"
#include "service/standing.h"
#include "service/story.h"

#include <optional>
#include <set>
#include <variant>
#include <vector>

namespace allocation {

/// What the inspector is about: nothing, a product, a line, a batch.
using Subject = std::variant<std::monostate, Sku, LineId, BatchRef>;

/// All that is told of one line.
struct InspectedLine {
    ProductSnapshot product; ///< with this line alone
    OrderLine line;
    Explanation why;
    std::vector<SoonerOption> swaps; ///< for which nobody pays; of a line that is open or late
    std::vector<OrderStanding> order;
    std::vector<StoryStep> journey;
};

/// A line with units on a batch.
struct LineOnBatch {
    LineId line;
    std::string customer;
    std::optional<Date> due;
    Quantity qty = 0; ///< units there
    Quantity whole = 0;
    Quantity open = 0;
    Timing timing;
    bool overAllocated = false;
};

struct InspectedBatch {
    Batch batch;
    Planning planning;
    std::vector<LineOnBatch> lines; ///< those that are due first before the others
    std::vector<LedgerStep> ledger;
};

struct InspectedProduct {
    Sku sku;
    ProductDetails details;
    Planning planning;
    Quantity demand = 0;
    Quantity supply = 0;
    Quantity available = 0;
    Quantity open = 0;
    std::optional<Batch> next; ///< the inbound batch that comes first
};

/// The subject as it stands; nothing if it is not there any more.
using Inspected = std::variant<std::monostate, InspectedProduct, InspectedLine, InspectedBatch>;

/// Asked in the reader's thread.
Inspected inspect(const Subject& subject, ReadModel& store);
/// Whose changes make the answer out of date.
std::set<Sku> concernedBy(const Inspected& inspected);

} // namespace allocation
