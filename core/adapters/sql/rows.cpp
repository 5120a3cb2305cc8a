#include "adapters/sql/rows.h"

#include "adapters/sql/detailsjson.h"
#include "service/storeerror.h"

namespace allocation::sql {

Batch batchFrom(const Query& row, const Sku& sku)
{
    Batch batch;
    batch.arrival = row.integer(0);
    batch.ref = BatchRef(row.text(1));
    batch.sku = sku;
    batch.qty = row.integer(2);
    batch.eta = row.date(3);
    batch.shipment = row.string(4);
    batch.allocated = row.integer(5);
    if (!row.isNull(6))
        batch.hold = Hold { row.string(6), row.string(7), row.date(8) };
    if (!row.isNull(9))
        batch.details = detailsFrom<BatchDetails>(row.text(9));
    return batch;
}

ProductDetails productDetails(Database& database, const Sku& sku)
{
    Query row = database.query("SELECT description, details FROM products WHERE sku = ?", sku);
    if (!row.next())
        return {};
    auto details = detailsFrom<ProductDetails>(row.isNull(1) ? std::string_view() : row.text(1));
    details.description = row.string(0);
    return details;
}

std::vector<Allocation> allocationsOf(Database& database, std::int64_t product, std::int64_t line)
{
    std::vector<Allocation> allocations;
    Query rows = database.query("SELECT batches.ref, allocations.qty, manual, since, pin_owner, pin_reason, pin_until, "
                                "pick_list, released "
                                "FROM allocations "
                                "JOIN batches ON batches.product = allocations.product AND batches.id = batch "
                                "WHERE allocations.product = ? AND line = ? ORDER BY since, batch",
        product, line);
    while (rows.next()) {
        const Origin origin = rows.integer(2) != 0 ? Origin::Manual : Origin::Auto;
        allocations.push_back({ BatchRef(rows.text(0)), rows.integer(1), origin, rows.integer(3) });
        if (!rows.isNull(4))
            allocations.back().pin = Pin { rows.string(4), rows.string(5), rows.date(6) };
        if (!rows.isNull(7))
            allocations.back().picking = Picking { rows.number(7), rows.integer(8) };
    }
    return allocations;
}

OrderLine lineFrom(Database& database, const Query& row, std::int64_t product, const Sku& sku)
{
    OrderLine line;
    line.arrival = row.integer(0);
    line.id = { OrderId(row.text(1)), sku, row.number(2) };
    line.qty = row.integer(3);
    line.customer = row.string(4);
    line.due = row.date(5);
    line.priority = row.optionalNumber(6);
    line.shipped = row.integer(8);
    if (!row.isNull(9))
        line.details = detailsFrom<LineDetails>(row.text(9));
    if (row.integer(7) > 0)
        line.allocations = allocationsOf(database, product, line.arrival);
    return line;
}

ProductRow& Rows::product(const Sku& sku)
{
    const auto [slot, added] = m_products.try_emplace(sku);
    if (added) {
        Query row = m_database.query("SELECT id, version FROM products WHERE sku = ?", sku);
        if (row.next())
            slot->second = { row.integer(0), row.integer(1) };
    }
    return slot->second;
}

void Rows::raise(ProductRow& row)
{
    ++row.version;
    m_raised.insert(row.id);
}

Version Rows::versionAtStart(const Sku& sku)
{
    const ProductRow& row = product(sku);
    return raised(row) ? row.version - 1 : row.version;
}

std::int64_t Rows::batch(std::int64_t product, const BatchRef& ref)
{
    const auto [slot, added] = m_batches.try_emplace(ref);
    if (added) {
        Query row = m_database.query("SELECT id FROM batches WHERE ref = ? AND product = ?", ref, product);
        if (!row.next())
            throw StoreError(StoreError::Kind::Corrupt, m_database.path(), "no batch " + ref.text());
        slot->second = row.integer(0);
    }
    return slot->second;
}

std::int64_t Rows::line(std::int64_t product, const LineId& id)
{
    const auto [slot, added] = m_lines.try_emplace(id);
    if (added) {
        Query row = m_database.query(
            "SELECT id FROM lines WHERE product = ? AND orderid = ? AND number = ?", product, id.order, id.number);
        if (!row.next())
            throw StoreError(StoreError::Kind::Corrupt, m_database.path(), "no line of " + id.order.text());
        slot->second = row.integer(0);
    }
    return slot->second;
}

void Rows::forget()
{
    m_products.clear();
    m_batches.clear();
    m_lines.clear();
}

std::int64_t Rows::reserveArrivals(std::int64_t count)
{
    if (m_nextArrival == 0)
        m_nextArrival = m_database.integer("SELECT value FROM counters WHERE name = 'arrival'");
    const std::int64_t first = m_nextArrival;
    m_nextArrival += count;
    return first;
}

int Rows::nextPickList()
{
    const auto next = m_database.integer("SELECT value FROM counters WHERE name = 'pick list'");
    m_database.run("UPDATE counters SET value = ? WHERE name = 'pick list'", next + 1);
    return static_cast<int>(next);
}

void Rows::saveArrivals()
{
    if (m_nextArrival != 0)
        m_database.run("UPDATE counters SET value = ? WHERE name = 'arrival'", m_nextArrival);
}

} // namespace allocation::sql
