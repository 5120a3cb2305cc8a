#pragma once

#include "domain/batch.h"
#include "domain/orderline.h"

#include <optional>
#include <vector>

namespace allocation {

/// Where a Product reads the parts of itself that a command needs, so that a change to one line of a product with
/// 100,000 lines does not load them. Answers as of the start of the transaction; lines come with their allocations.
class ProductSource
{
public:
    ProductSource() = default;
    ProductSource(const ProductSource&) = delete;
    ProductSource& operator=(const ProductSource&) = delete;
    virtual ~ProductSource() = default;

    /// The clock of pins: past its date one binds no longer.
    virtual Date planningDate() = 0;

    /// Batches from which something may be allocated, in any order.
    virtual std::vector<Batch> openBatches(const Sku& sku) = 0;
    virtual std::optional<Batch> batch(const Sku& sku, const BatchRef& ref) = 0;
    /// Every batch, in any order.
    virtual std::vector<Batch> batches(const Sku& sku) = 0;
    virtual bool hasBatches(const Sku& sku) = 0;
    virtual std::optional<OrderLine> line(const LineId& id) = 0;
    /// All lines of that order and SKU, by number.
    virtual std::vector<OrderLine> linesOf(const Sku& sku, const OrderId& order) = 0;
    /// Lines with an allocation on the batch, in any order.
    virtual std::vector<OrderLine> linesOn(const Sku& sku, const BatchRef& ref) = 0;
    /// Lines with something open, in order of arrival.
    virtual std::vector<OrderLine> openLines(const Sku& sku) = 0;
    /// Every line, in order of arrival. For imports, which look at all of them.
    virtual std::vector<OrderLine> lines(const Sku& sku) = 0;
    /// The next place in the order of arrival, of batches and lines together; never given twice.
    virtual std::int64_t nextArrival() = 0;
};

} // namespace allocation
