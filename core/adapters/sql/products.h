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
    std::string description(const Sku& sku) override;
    std::vector<Sku> withOpenLines(const Scope& scope) override;
    Planning planning() override { return m_source.planning(); }
    std::size_t countLines(const Scope& scope) override;
    std::int64_t reserveArrivals(std::int64_t count) override { return m_rows.reserveArrivals(count); }

    /// What was handed out, in that order.
    const std::vector<std::unique_ptr<Product>>& all() const { return m_products; }
    void forget();

private:
    Database& m_database;
    Rows& m_rows;
    SqlProductSource m_source;
    std::vector<std::unique_ptr<Product>> m_products;
    std::unordered_map<Sku, Product*> m_bySku;
};

} // namespace allocation::sql
