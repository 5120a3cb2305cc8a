#pragma once

#include "adapters/memory/memorystore.h"
#include "service/scratch.h"

namespace allocation {

/// A store in memory that copies each product from another store when it is first asked for.
/// `[](ReadModel& store) { return std::make_unique<MemoryScratch>(store); }` is a NewScratch.
class MemoryScratch final : public Scratch, private MemoryOrigin
{
public:
    explicit MemoryScratch(ReadModel& store);

    std::unique_ptr<UnitOfWork> begin(const Envelope& envelope) override { return m_copy.begin(envelope); }
    ReadModel& readModel() override { return m_copy.readModel(); }

private:
    std::optional<MemoryProduct> product(const Sku& sku) override;
    std::optional<Sku> skuOf(const BatchRef& ref) override;
    std::vector<Sku> skus(const Scope& scope) override;
    std::vector<Sku> skusInShipment(const std::string& shipment) override;
    Quantity shippedLately(const BatchRef& ref, Timestamp since) override;

    ReadModel& m_store;
    MemoryStore m_copy;
};

} // namespace allocation
