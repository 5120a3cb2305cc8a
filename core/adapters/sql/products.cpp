#include "adapters/sql/products.h"

#include "adapters/sql/scopesql.h"

namespace allocation::sql {

Product& SqlProducts::get(const Sku& sku)
{
    const auto [slot, added] = m_bySku.try_emplace(sku, nullptr);
    if (added) {
        m_products.push_back(std::make_unique<Product>(sku, m_rows.versionAtStart(sku), m_source));
        slot->second = m_products.back().get();
    }
    return *slot->second;
}

std::optional<Sku> SqlProducts::skuOf(const BatchRef& ref)
{
    if (auto stored = storedSkuOf(m_database, ref))
        return stored;
    return m_source.missed().createdSince(ref, *this);
}

std::vector<std::pair<Sku, BatchRef>> SqlProducts::inShipment(const std::string& shipment)
{
    std::vector<std::pair<Sku, BatchRef>> found;
    Query rows = m_database.query("SELECT sku, ref FROM batches JOIN products ON products.id = product "
                                  "WHERE shipment = ? AND shipment <> '' ORDER BY batches.id",
        shipment);
    while (rows.next())
        found.emplace_back(Sku(rows.text(0)), BatchRef(rows.text(1)));
    return found;
}

ProductDetails SqlProducts::details(const Sku& sku)
{
    return productDetails(m_database, sku);
}

std::vector<Sku> SqlProducts::withLines(const Scope& scope, const char* condition)
{
    std::vector<Sku> skus;
    const ScopeSql sql(scope);
    Query rows = m_database.query("SELECT sku FROM products WHERE id IN (SELECT product FROM lines WHERE " + sql.where
            + condition + ") ORDER BY id",
        sql.values);
    while (rows.next())
        skus.emplace_back(rows.text(0));
    return skus;
}

std::vector<Sku> SqlProducts::withOpenLines(const Scope& scope)
{
    return withLines(scope, " AND qty > allocated + shipped");
}

std::vector<Sku> SqlProducts::all()
{
    std::vector<Sku> skus;
    Query rows = m_database.query("SELECT sku FROM products ORDER BY id");
    while (rows.next())
        skus.emplace_back(rows.text(0));
    return skus;
}

std::vector<Sku> SqlProducts::withLines(const Scope& scope)
{
    return withLines(scope, "");
}

std::vector<LineId> SqlProducts::onPickList(int number)
{
    std::vector<LineId> found;
    Query rows = m_database.query(
        "SELECT DISTINCT orderid, sku, number FROM allocations "
        "JOIN lines ON lines.product = allocations.product AND lines.id = line "
        "JOIN products ON products.id = allocations.product WHERE pick_list = ? ORDER BY lines.id",
        number);
    while (rows.next())
        found.push_back({ OrderId(rows.text(0)), Sku(rows.text(1)), rows.number(2) });
    return found;
}

std::size_t SqlProducts::countLines(const Scope& scope)
{
    const ScopeSql sql(scope);
    Query row = m_database.query("SELECT count(*) FROM lines WHERE " + sql.where, sql.values);
    return row.next() ? static_cast<std::size_t>(row.integer(0)) : 0;
}

void SqlProducts::forget()
{
    m_bySku.clear();
    m_products.clear();
    m_source.missed().forget();
}

} // namespace allocation::sql
