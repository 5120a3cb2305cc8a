#pragma once

#include "adapters/sql/database.h"
#include "domain/batch.h"
#include "domain/orderline.h"

#include <unordered_map>
#include <unordered_set>

namespace allocation::sql {

// The columns that batchFrom() and lineFrom() read.
#define ALLOCATION_BATCH_COLUMNS "id, ref, qty, eta, shipment, allocated, hold_by, hold_reason, hold_until, details"
#define ALLOCATION_LINE_COLUMNS "id, orderid, number, qty, customer, due, priority, allocated, shipped, details"

Batch batchFrom(const Query& row, const Sku& sku);
ProductDetails productDetails(Database& database, const Sku& sku);
/// Of the line with that id, oldest first.
std::vector<Allocation> allocationsOf(Database& database, std::int64_t product, std::int64_t line);
/// With its allocations.
OrderLine lineFrom(Database& database, const Query& row, std::int64_t product, const Sku& sku);

struct ProductRow {
    std::int64_t id = 0; ///< 0: not stored yet
    Version version = 0;
};

/// Which rows the names of the domain stand for, as far as this transaction has met them.
class Rows
{
public:
    explicit Rows(Database& database)
        : m_database(database)
    {
    }

    ProductRow& product(const Sku& sku);
    /// One transaction raises a version once, however often it writes the product.
    bool raised(const ProductRow& row) const { return m_raised.contains(row.id); }
    void raise(ProductRow& row);
    /// The version before this transaction.
    Version versionAtStart(const Sku& sku);
    /// @throws StoreError if there is none: the events do not fit the tables then
    std::int64_t batch(std::int64_t product, const BatchRef& ref);
    std::int64_t line(std::int64_t product, const LineId& id);

    void remember(const BatchRef& ref, std::int64_t id) { m_batches.insert_or_assign(ref, id); }
    void remember(const LineId& line, std::int64_t id) { m_lines.insert_or_assign(line, id); }
    void forget();

    /// The first of so many places in the order of arrival.
    std::int64_t reserveArrivals(std::int64_t count);
    void saveArrivals();
    int nextPickList();

private:
    Database& m_database;
    std::unordered_map<Sku, ProductRow> m_products;
    std::unordered_set<std::int64_t> m_raised; ///< ids, not to be forgotten
    std::unordered_map<BatchRef, std::int64_t> m_batches;
    std::unordered_map<LineId, std::int64_t> m_lines;
    std::int64_t m_nextArrival = 0; ///< 0: not read yet
};

} // namespace allocation::sql
