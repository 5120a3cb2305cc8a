#pragma once

#include "adapters/missedbatches.h"
#include "adapters/sql/rows.h"
#include "domain/productsource.h"
#include "domain/timing.h"

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace allocation::sql {

/// Reads the parts of a product that a command needs, each by an index of its own.
class SqlProductSource : public ProductSource
{
public:
    /// @param today stands in while no planning date is set
    SqlProductSource(Database& database, Rows& rows, std::function<Date()> today)
        : m_database(database)
        , m_rows(rows)
        , m_today(std::move(today))
    {
    }

    /// As this transaction sees it.
    const Planning& planning();
    Date planningDate() override { return planning().date; }

    std::vector<Batch> openBatches(const Sku& sku) override;
    std::optional<Batch> batch(const Sku& sku, const BatchRef& ref) override;
    std::vector<Batch> batches(const Sku& sku) override;
    bool hasBatches(const Sku& sku) override;
    std::optional<OrderLine> line(const LineId& id) override;
    std::vector<OrderLine> linesOf(const Sku& sku, const OrderId& order) override;
    std::vector<OrderLine> linesOn(const Sku& sku, const BatchRef& ref) override;
    std::vector<OrderLine> openLines(const Sku& sku) override;
    std::vector<OrderLine> lines(const Sku& sku) override;
    std::int64_t nextArrival() override { return m_rows.reserveArrivals(1); }

    MissedBatches& missed() { return m_missed; }

private:
    std::vector<OrderLine> read(Query& rows, std::int64_t product, const Sku& sku);

    Database& m_database;
    Rows& m_rows;
    std::function<Date()> m_today;
    std::optional<Planning> m_planning; ///< none: not asked yet
    MissedBatches m_missed;
};

std::optional<Sku> storedSkuOf(Database& database, const BatchRef& ref);

} // namespace allocation::sql
