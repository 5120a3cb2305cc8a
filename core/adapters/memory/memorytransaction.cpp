#include "adapters/memory/memorytransaction.h"

#include <algorithm>
#include <utility>

namespace allocation {

MemoryTransaction::~MemoryTransaction()
{
    release();
    for (; !m_reserved.empty(); m_reserved.pop_back())
        m_data.giveBack(m_reserved.back());
    for (; !m_pickLists.empty(); m_pickLists.pop_back())
        m_data.giveBack(m_pickLists.back());
}

void MemoryTransaction::keepReserved()
{
    m_reserved.clear();
    m_pickLists.clear();
}

int MemoryTransaction::nextPickList()
{
    m_pickLists.push_back(m_data.nextPickList());
    return m_pickLists.back();
}

std::int64_t MemoryTransaction::reserveArrivals(std::int64_t count)
{
    m_reserved.push_back({ m_data.reserveArrivals(count), count });
    return m_reserved.back().first;
}

const MemoryProduct& MemoryTransaction::product(const Sku& sku)
{
    if (const auto staged = m_stagedAt.find(sku); staged != m_stagedAt.end())
        return *m_staged[staged->second].staged;
    auto& held = m_held[sku];
    if (!held)
        held = m_data.product(sku);
    if (!held)
        held = std::make_shared<const MemoryProduct>(MemoryProduct { sku });
    return *held;
}

Version MemoryTransaction::versionAtStart(const Sku& sku)
{
    const auto staged = m_stagedAt.find(sku);
    return staged == m_stagedAt.end() ? product(sku).version : m_staged[staged->second].seen;
}

std::optional<Sku> MemoryTransaction::skuOf(const BatchRef& ref)
{
    const auto own = m_refs.find(ref);
    return own == m_refs.end() ? m_data.skuOf(ref) : own->second;
}

std::vector<Sku> MemoryTransaction::skus(const Scope& scope)
{
    m_data.fetch(scope);
    return skusHere(scope);
}

std::vector<Sku> MemoryTransaction::skusHere(const Scope& scope)
{
    std::vector<Sku> found;
    std::vector<HeldProduct> stored = m_data.products(scope);
    found.reserve(stored.size());
    for (const HeldProduct& product : stored)
        found.push_back(product->sku);
    m_data.release(std::move(stored));
    for (const MemoryChange& change : m_staged) {
        const Sku& sku = change.staged->sku;
        const bool wanted = scope.skus.empty()
            || std::find(scope.skus.begin(), scope.skus.end(), sku) != scope.skus.end();
        if (change.seen == 0 && wanted && std::find(found.begin(), found.end(), sku) == found.end())
            found.push_back(sku);
    }
    return found;
}

void MemoryTransaction::stage(const Sku& sku, Events events)
{
    auto at = m_stagedAt.find(sku);
    if (at == m_stagedAt.end()) {
        MemoryChange change { product(sku).version, {}, std::make_shared<MemoryProduct>(product(sku)) };
        m_staged.push_back(std::move(change));
        at = m_stagedAt.emplace(sku, m_staged.size() - 1).first;
    }
    MemoryChange& change = m_staged[at->second];
    for (Event& event : events) {
        change.staged->apply(event);
        if (const auto* const created = std::get_if<BatchCreated>(&event))
            for (const Batch& batch : created->batches)
                m_refs[batch.ref] = sku;
        else if (const auto* const removed = std::get_if<BatchRemoved>(&event))
            for (const Batch& batch : removed->batches)
                m_refs[batch.ref].reset();
        change.events.push_back(std::move(event));
    }
}

void MemoryTransaction::release()
{
    std::vector<HeldProduct> held;
    for (auto& [sku, product] : m_held)
        held.push_back(std::move(product));
    m_held.clear();
    m_data.release(std::move(held));
}

} // namespace allocation
