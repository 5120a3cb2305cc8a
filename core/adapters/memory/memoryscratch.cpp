#include "adapters/memory/memoryscratch.h"

#include <algorithm>
#include <utility>

namespace allocation {

MemoryScratch::MemoryScratch(ReadModel& store)
    : m_store(store)
    , m_copy(systemClock, this)
{
    m_copy.setPlanning(store.planning());
    m_copy.skipArrivals(newArrivals);
}

std::optional<MemoryProduct> MemoryScratch::product(const Sku& sku)
{
    const ProductSnapshot stored = m_store.product(sku);
    MemoryProduct copy { sku, stored.version };
    m_store.products({ { sku }, {} }, [&](const ProductRowView& row) { copy.details = row.details; });
    for (const Batch& batch : stored.batches) {
        copy.batches.emplace(batch.ref, batch);
        if (batch.available() < 0)
            copy.overAllocated.insert(batch.ref);
    }
    for (const OrderLine& line : stored.lines)
        copy.lines.emplace(MemoryProduct::LineKey { line.id.order, line.id.number }, line);
    const bool known = stored.version > 0 || !copy.batches.empty() || !copy.lines.empty();
    return known ? std::optional(std::move(copy)) : std::nullopt;
}

std::optional<Sku> MemoryScratch::skuOf(const BatchRef& ref)
{
    return m_store.skuOf(ref);
}

std::vector<Sku> MemoryScratch::skus(const Scope& scope)
{
    std::vector<Sku> skus;
    m_store.products({ scope.skus, {} }, [&](const ProductRowView& row) { skus.emplace_back(std::string(row.sku)); });
    return skus;
}

std::vector<Sku> MemoryScratch::skusInShipment(const std::string& shipment)
{
    std::vector<Sku> skus;
    m_store.batches({}, [&](const BatchRowView& row) {
        if (row.shipment == shipment)
            skus.emplace_back(std::string(row.sku));
    });
    return skus;
}

Quantity MemoryScratch::shippedLately(const BatchRef& ref, Timestamp since)
{
    HistoryScope scope;
    scope.batch = ref;
    scope.limit = 10'000; // more events of one batch in a day no planner makes
    Quantity units = 0;
    m_store.history(scope, [&](const LoggedEvent& logged) {
        if (logged.at >= since)
            units += shippedFrom(logged.event, ref);
    });
    return units;
}

} // namespace allocation
