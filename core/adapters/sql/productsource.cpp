#include "adapters/sql/productsource.h"

#include "adapters/sql/settings.h"

#include <utility>

namespace allocation::sql {

const Planning& SqlProductSource::planning()
{
    if (!m_planning)
        m_planning = readPlanning(m_database, m_today);
    return *m_planning;
}

std::vector<Batch> SqlProductSource::openBatches(const Sku& sku)
{
    std::vector<Batch> batches;
    Query rows = m_database.query("SELECT " ALLOCATION_BATCH_COLUMNS
                                  " FROM batches INDEXED BY batches_open WHERE product = ? AND qty > allocated "
                                  "AND hold_by IS NULL",
        m_rows.product(sku).id);
    while (rows.next()) {
        batches.push_back(batchFrom(rows, sku));
        m_rows.remember(batches.back().ref, batches.back().arrival);
    }
    return batches;
}

std::optional<Batch> SqlProductSource::batch(const Sku& sku, const BatchRef& ref)
{
    Query row = m_database.query(
        "SELECT " ALLOCATION_BATCH_COLUMNS " FROM batches WHERE ref = ? AND product = ?", ref, m_rows.product(sku).id);
    if (!row.next()) {
        m_missed.add(ref, sku);
        return std::nullopt;
    }
    m_rows.remember(ref, row.integer(0));
    return batchFrom(row, sku);
}

std::vector<Batch> SqlProductSource::batches(const Sku& sku)
{
    std::vector<Batch> batches;
    Query rows = m_database.query(
        "SELECT " ALLOCATION_BATCH_COLUMNS " FROM batches WHERE product = ?", m_rows.product(sku).id);
    while (rows.next()) {
        batches.push_back(batchFrom(rows, sku));
        m_rows.remember(batches.back().ref, batches.back().arrival);
    }
    return batches;
}

bool SqlProductSource::hasBatches(const Sku& sku)
{
    return m_database.query("SELECT 1 FROM batches WHERE product = ? LIMIT 1", m_rows.product(sku).id).next();
}

std::optional<OrderLine> SqlProductSource::line(const LineId& id)
{
    const std::int64_t product = m_rows.product(id.sku).id;
    Query row = m_database.query("SELECT " ALLOCATION_LINE_COLUMNS
                                 " FROM lines WHERE product = ? AND orderid = ? AND number = ?",
        product, id.order, id.number);
    if (!row.next())
        return std::nullopt;
    m_rows.remember(id, row.integer(0));
    return lineFrom(m_database, row, product, id.sku);
}

std::vector<OrderLine> SqlProductSource::linesOf(const Sku& sku, const OrderId& order)
{
    const std::int64_t product = m_rows.product(sku).id;
    Query rows = m_database.query("SELECT " ALLOCATION_LINE_COLUMNS
                                  " FROM lines WHERE product = ? AND orderid = ? ORDER BY number",
        product, order);
    return read(rows, product, sku);
}

std::vector<OrderLine> SqlProductSource::linesOn(const Sku& sku, const BatchRef& ref)
{
    const std::int64_t product = m_rows.product(sku).id;
    Query rows = m_database.query("SELECT " ALLOCATION_LINE_COLUMNS " FROM lines WHERE product = ?1 AND id IN "
                                  "(SELECT line FROM allocations WHERE product = ?1 AND batch = "
                                  "(SELECT id FROM batches WHERE ref = ?2))",
        product, ref);
    return read(rows, product, sku);
}

std::vector<OrderLine> SqlProductSource::openLines(const Sku& sku)
{
    const std::int64_t product = m_rows.product(sku).id;
    Query rows = m_database.query("SELECT " ALLOCATION_LINE_COLUMNS
                                  " FROM lines INDEXED BY lines_open WHERE product = ? AND qty > allocated + shipped "
                                  "ORDER BY id",
        product);
    return read(rows, product, sku);
}

std::vector<OrderLine> SqlProductSource::lines(const Sku& sku)
{
    const std::int64_t product = m_rows.product(sku).id;
    Query rows = m_database.query(
        "SELECT " ALLOCATION_LINE_COLUMNS " FROM lines WHERE product = ? ORDER BY id", product);
    return read(rows, product, sku);
}

std::optional<Sku> storedSkuOf(Database& database, const BatchRef& ref)
{
    Query row = database.query("SELECT sku FROM products WHERE id = (SELECT product FROM batches WHERE ref = ?)", ref);
    return row.next() ? std::optional(Sku(row.text(0))) : std::nullopt;
}

std::vector<OrderLine> SqlProductSource::read(Query& rows, std::int64_t product, const Sku& sku)
{
    std::vector<OrderLine> lines;
    while (rows.next()) {
        lines.push_back(lineFrom(m_database, rows, product, sku));
        m_rows.remember(lines.back().id, lines.back().arrival);
    }
    return lines;
}

} // namespace allocation::sql
