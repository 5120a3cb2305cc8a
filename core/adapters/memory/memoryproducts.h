#pragma once

#include "adapters/memory/memorytransaction.h"
#include "adapters/missedbatches.h"

namespace allocation {

/// Reads the parts of products for the domain.
class MemorySource final : public ProductSource
{
public:
    explicit MemorySource(MemoryTransaction& transaction)
        : m_transaction(transaction)
    {
    }
    std::vector<Batch> openBatches(const Sku& sku) override;
    std::optional<Batch> batch(const Sku& sku, const BatchRef& ref) override;
    std::vector<Batch> batches(const Sku& sku) override;
    bool hasBatches(const Sku& sku) override;
    std::optional<OrderLine> line(const LineId& id) override;
    std::vector<OrderLine> linesOf(const Sku& sku, const OrderId& order) override;
    std::vector<OrderLine> linesOn(const Sku& sku, const BatchRef& ref) override;
    std::vector<OrderLine> openLines(const Sku& sku) override;
    std::vector<OrderLine> lines(const Sku& sku) override;
    Date planningDate() override;
    std::int64_t nextArrival() override;

    MissedBatches& missed() { return m_missed; }

private:
    template <class Wanted>
    std::vector<OrderLine> pick(const Sku& sku, Wanted wanted);

    MemoryTransaction& m_transaction;
    MissedBatches m_missed;
};

class MemoryProducts final : public Products
{
public:
    explicit MemoryProducts(MemoryTransaction& transaction)
        : m_transaction(transaction)
        , m_source(transaction)
    {
    }
    Product& get(const Sku& sku) override;
    std::optional<Sku> skuOf(const BatchRef& ref) override;
    std::vector<std::pair<Sku, BatchRef>> inShipment(const std::string& shipment) override;
    ProductDetails details(const Sku& sku) override;
    std::vector<Sku> withOpenLines(const Scope& scope) override;
    std::vector<Sku> all() override { return m_transaction.skus({}); }
    std::vector<Sku> withLines(const Scope& scope) override;
    std::vector<LineId> onPickList(int number) override;
    int nextPickList() override { return m_transaction.nextPickList(); }
    Planning planning() override { return m_transaction.data().planning(); }
    std::size_t countLines(const Scope& scope) override;
    std::int64_t reserveArrivals(std::int64_t count) override;

    /// What changed, in the order in which the products were handed out, which are forgotten.
    std::vector<MemoryChange> takeChanges();

private:
    template <class Wanted>
    std::vector<Sku> withLines(const Scope& scope, Wanted wanted);

    MemoryTransaction& m_transaction;
    MemorySource m_source;
    std::unordered_map<Sku, std::unique_ptr<Product>> m_products;
    std::vector<Product*> m_handedOut;
};

} // namespace allocation
