#pragma once

#include "adapters/sql/productsource.h"
#include "service/unitofwork.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace allocation::sql {

class SqlProducts : public Products
{
public:
    /// @param today stands in while no planning date is set
    SqlProducts(Database& database, Rows& rows, std::function<Date()> today)
        : m_database(database)
        , m_rows(rows)
        , m_source(database, rows, std::move(today))
    {
    }

    Product& get(const Sku& sku) override;
    std::optional<Sku> skuOf(const BatchRef& ref) override;
    std::vector<std::pair<Sku, BatchRef>> inShipment(const std::string& shipment) override;
    ProductDetails details(const Sku& sku) override;
    std::vector<Sku> withOpenLines(const Scope& scope) override;
    std::vector<Sku> all() override;
    std::vector<Sku> withLines(const Scope& scope) override;
    std::vector<LineId> onPickList(int number) override;
    int nextPickList() override { return m_rows.nextPickList(); }
    Planning planning() override { return m_source.planning(); }
    std::size_t countLines(const Scope& scope) override;
    std::int64_t reserveArrivals(std::int64_t count) override { return m_rows.reserveArrivals(count); }

    /// What was handed out, in that order.
    const std::vector<std::unique_ptr<Product>>& handedOut() const { return m_products; }
    void forget();

private:
    /// @param condition that a line meets, beginning with AND
    std::vector<Sku> withLines(const Scope& scope, const char* condition);

    Database& m_database;
    Rows& m_rows;
    SqlProductSource m_source;
    std::vector<std::unique_ptr<Product>> m_products;
    std::unordered_map<Sku, Product*> m_bySku;
};

} // namespace allocation::sql
