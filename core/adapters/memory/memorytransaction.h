#pragma once

#include "adapters/memory/memorydata.h"

namespace allocation {

/// What one unit of work sees: the products as they were when it first looked, with what it has written itself.
class MemoryTransaction
{
public:
    explicit MemoryTransaction(MemoryData& data)
        : m_data(data)
    {
    }
    MemoryTransaction(const MemoryTransaction&) = delete;
    MemoryTransaction& operator=(const MemoryTransaction&) = delete;
    ~MemoryTransaction();

    MemoryData& data() { return m_data; }
    const MemoryProduct& product(const Sku& sku);
    Version versionAtStart(const Sku& sku);
    std::optional<Sku> skuOf(const BatchRef& ref);
    std::vector<Sku> skus(const Scope& scope);
    /// Without those that only the origin of the store has.
    std::vector<Sku> skusHere(const Scope& scope);

    /// Writes events of the product into a copy of it, which only this unit of work sees.
    void stage(const Sku& sku, Events events);
    bool staged() const { return !m_staged.empty(); }
    /// What was staged, product by product in the order of their first change.
    std::vector<MemoryChange> takeStaged() { return std::exchange(m_staged, {}); }
    void release();

    std::int64_t reserveArrivals(std::int64_t count);
    int nextPickList();
    /// What was reserved is used; else it is given back at the end, if nobody has reserved more.
    void keepReserved();

private:
    MemoryData& m_data;
    std::unordered_map<Sku, HeldProduct> m_held;
    std::vector<MemoryChange> m_staged;
    std::unordered_map<Sku, std::size_t> m_stagedAt;
    std::unordered_map<BatchRef, std::optional<Sku>> m_refs; ///< of staged batches; none: removed
    std::vector<MemoryData::Arrivals> m_reserved;
    std::vector<int> m_pickLists; ///< reserved too
};

} // namespace allocation
