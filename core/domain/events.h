#pragma once

#include "domain/batch.h"
#include "domain/orderline.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace allocation {

// What has happened to one product. Every event tells the state before and after, so that a store can be written from
// events alone, and undo is the same change the other way round. A long list is cut into events of at most
// maxEntries entries.

constexpr std::size_t maxEntries = 1000;

struct BatchCreated {
    Sku sku;
    std::vector<Batch> batches;
};
struct BatchRemoved {
    Sku sku;
    std::vector<Batch> batches;
};
struct BatchQuantityChanged {
    Sku sku;
    BatchRef ref;
    Quantity before = 0;
    Quantity after = 0;
};
struct BatchRescheduled {
    Sku sku;
    BatchRef ref;
    Schedule before;
    Schedule after;
};
/// Put on hold, or off it.
struct BatchHeld {
    Sku sku;
    BatchRef ref;
    std::optional<Hold> before;
    std::optional<Hold> after;
};
/// Another location, origin or note; no unit goes anywhere.
struct BatchDescribed {
    Sku sku;
    BatchRef ref;
    BatchDetails before;
    BatchDetails after;
};
struct ProductDescribed {
    Sku sku;
    ProductDetails before;
    ProductDetails after;
};
/// The lines as they came, without allocations.
struct OrderLineAdded {
    Sku sku;
    std::vector<OrderLine> lines;
};
/// Cancelled, or an addition undone; nothing of the line is allocated any more.
struct OrderLineRemoved {
    Sku sku;
    std::vector<OrderLine> lines;
};
/// Other values of the line; both sides without allocations.
struct OrderLineChanged {
    Sku sku;
    OrderLine before;
    OrderLine after;
};

/// All allocations of a line before and after.
struct LineChange {
    OrderId order;
    int number = 1;
    std::vector<Allocation> before;
    std::vector<Allocation> after;

    friend bool operator==(const LineChange&, const LineChange&) = default;
};
struct LineChanges {
    Sku sku;
    std::vector<LineChange> lines;
};
struct Allocated : LineChanges {
};
struct Deallocated : LineChanges {
};
struct Moved : LineChanges {
};
/// Nothing but pins is another.
struct Pinned : LineChanges {
};
struct Unpinned : LineChanges {
};

/// Put on a pick list; nothing else is another.
struct Released : LineChanges {
};
/// Off the pick list again, without having been shipped.
struct Recalled : LineChanges {
};

/// Units of a batch that count as shipped from now on, or no longer do, and what is allocated to their lines.
struct Shipping {
    struct Entry {
        LineChange change;
        BatchRef batch;
        Quantity qty = 0;

        friend bool operator==(const Entry&, const Entry&) = default;
    };
    Sku sku;
    std::vector<Entry> lines;
};
/// Units have left the house: gone from their batch, and from what the line is waiting for.
struct Shipped : Shipping {
};
/// They have not after all.
struct Unshipped : Shipping {
};

struct OutOfStock {
    struct Entry {
        OrderId order;
        int number = 1;
        Quantity qty = 0; ///< units that found no batch
    };
    Sku sku;
    std::vector<Entry> lines;
};

/// Stands for all events of the product before it, which were removed from the log: what they had made of the product.
/// Nothing has changed by it, and it cannot be undone.
struct HistoryCompacted {
    Sku sku;
    int part = 0;                      ///< of several, if there are more than maxEntries batches and lines
    ProductDetails details = {};       ///< only in the first part
    std::vector<Batch> batches = {};   ///< all of them before the lines; nothing counts as allocated yet
    std::vector<OrderLine> lines = {}; ///< with their allocations
};

/// Stands for all events of one chunk of a long run, which nobody wants in memory: look again at these products.
/// Told to observers only, never in the log.
struct RunChunk {
    std::vector<Sku> skus;
};

using Event = std::variant<BatchCreated, BatchRemoved, BatchQuantityChanged, BatchRescheduled, BatchHeld,
    BatchDescribed, ProductDescribed, OrderLineAdded, OrderLineRemoved, OrderLineChanged, Allocated, Deallocated, Moved,
    Pinned, Unpinned, Released, Recalled, Shipped, Unshipped, OutOfStock, HistoryCompacted, RunChunk>;
using Events = std::vector<Event>;

/// The product an event is about; empty for RunChunk.
const Sku& skuOf(const Event& event);
/// Whether the product is another one afterwards. A line that found no batch changes nothing.
bool changesState(const Event& event);
/// How many batches or lines it is about.
std::size_t entryCount(const Event& event);

} // namespace allocation
