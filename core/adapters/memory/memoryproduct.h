#pragma once

#include "domain/events.h"

#include <map>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace allocation {

/// One product as it is stored: written from events alone.
struct MemoryProduct {
    using LineKey = std::pair<OrderId, int>;

    Sku sku;
    Version version = 0;
    std::int64_t rank = 0; ///< the order in which products became known
    ProductDetails details = {};
    std::unordered_map<BatchRef, Batch> batches = {};
    std::map<LineKey, OrderLine> lines = {};
    /// Units on a batch that belong to no line here: a CSV folder may name lines that no other file has.
    std::unordered_map<BatchRef, Quantity> occupied = {};
    /// Cut below what is pinned there: the only way a batch may have more allocated than it holds.
    std::unordered_set<BatchRef> overAllocated = {};

    const Batch* batch(const BatchRef& ref) const;
    const OrderLine* line(const OrderId& order, int number) const;
    std::vector<const Batch*> batchesByArrival() const;
    std::vector<const OrderLine*> linesByArrival() const;

    void apply(const Event& event);
    void occupy(const BatchRef& ref, Quantity qty);

private:
    void apply(const LineChanges& event);
    void apply(const LineChange& change);
    void apply(const Shipping& event, int sign);
    void apply(const BatchQuantityChanged& event);
    void apply(const HistoryCompacted& event);
};

} // namespace allocation
