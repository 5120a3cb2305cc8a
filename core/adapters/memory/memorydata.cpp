#include "adapters/memory/memorydata.h"

#include "service/storeerror.h"

#include <algorithm>
#include <utility>

namespace allocation {

bool inScope(const OrderLine& line, const Scope& scope)
{
    return scope.orders.empty()
        || std::find(scope.orders.begin(), scope.orders.end(), line.id.order) != scope.orders.end();
}

MemoryData::MemoryData(Clock clock, MemoryOrigin* origin)
    : m_clock(std::move(clock))
    , m_origin(origin)
{
    const auto today = std::chrono::floor<std::chrono::days>(m_clock());
    m_planning.date = Date::fromDays(static_cast<std::int32_t>(today.time_since_epoch().count()));
}

/// Once: what is gone here since is not to come back.
void MemoryData::fetch(const Sku& sku)
{
    if (m_origin == nullptr || !m_fetched.insert(sku).second)
        return;
    std::optional<MemoryProduct> product = m_origin->product(sku);
    if (!product)
        return;
    for (const auto& [ref, batch] : product->batches)
        keepTrack(batch, sku);
    for (const auto& [key, line] : product->lines)
        keepTrack(line);
    product->rank = static_cast<std::int64_t>(m_products.size());
    m_products[sku] = std::make_shared<MemoryProduct>(std::move(*product));
}

void MemoryData::fetch(const Scope& scope)
{
    const std::scoped_lock lock(m_mutex);
    if (m_origin)
        for (const Sku& sku : m_origin->skus(scope))
            fetch(sku);
}

void MemoryData::fetchShipment(const std::string& shipment)
{
    const std::scoped_lock lock(m_mutex);
    if (m_origin)
        for (const Sku& sku : m_origin->skusInShipment(shipment))
            fetch(sku);
}

HeldProduct MemoryData::product(const Sku& sku)
{
    const std::scoped_lock lock(m_mutex);
    fetch(sku);
    const auto found = m_products.find(sku);
    return found == m_products.end() ? nullptr : found->second;
}

std::vector<HeldProduct> MemoryData::products(const Scope& scope) const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<HeldProduct> found;
    if (scope.skus.empty())
        for (const auto& [sku, product] : m_products)
            found.push_back(product);
    for (const Sku& sku : scope.skus)
        if (const auto product = m_products.find(sku); product != m_products.end())
            found.push_back(product->second);
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a->rank < b->rank; });
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

void MemoryData::release(std::vector<HeldProduct> held) const
{
    const std::scoped_lock lock(m_mutex);
    held.clear();
}

std::optional<Sku> MemoryData::skuOf(const BatchRef& ref)
{
    const std::scoped_lock lock(m_mutex);
    if (const auto sku = m_origin != nullptr && !m_refs.contains(ref) ? m_origin->skuOf(ref) : std::nullopt)
        fetch(*sku);
    const auto found = m_refs.find(ref);
    return found == m_refs.end() ? std::nullopt : std::optional(found->second);
}

Quantity MemoryData::shippedBefore(const BatchRef& ref, Timestamp since) const
{
    return m_origin != nullptr ? m_origin->shippedLately(ref, since) : 0;
}

int MemoryData::nextPickList()
{
    const std::scoped_lock lock(m_mutex);
    return m_nextPickList++;
}

void MemoryData::giveBack(int pickList)
{
    const std::scoped_lock lock(m_mutex);
    if (m_nextPickList == pickList + 1)
        m_nextPickList = pickList;
}

std::int64_t MemoryData::reserveArrivals(std::int64_t count)
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_nextArrival, m_nextArrival + count);
}

void MemoryData::giveBack(const Arrivals& unused)
{
    const std::scoped_lock lock(m_mutex);
    if (m_nextArrival == unused.first + unused.count)
        m_nextArrival = unused.first;
}

bool MemoryData::applied(const CommandId& command) const
{
    const std::scoped_lock lock(m_mutex);
    return m_applied.find(command) != m_applied.end();
}

void MemoryData::commit(const Envelope& envelope, const std::vector<MemoryChange>& changes)
{
    const std::scoped_lock lock(m_mutex);
    check(envelope, changes);
    write(envelope, m_clock(), changes);
}

void MemoryData::restore(const Envelope& envelope, Timestamp at, const Events& events)
{
    const std::scoped_lock lock(m_mutex);
    std::vector<MemoryChange> changes;
    for (const Event& event : events) { // each product's stand together
        const Sku& sku = allocation::skuOf(event);
        if (changes.empty() || changes.back().sku() != sku) {
            const auto stored = m_products.find(sku);
            changes.push_back({ stored == m_products.end() ? 0 : stored->second->version });
        }
        changes.back().events.push_back(event);
    }
    write(envelope, at, changes);
}

void MemoryData::become(MemoryData& other)
{
    const std::scoped_lock lock(m_mutex, other.m_mutex);
    m_products.swap(other.m_products);
    m_refs.swap(other.m_refs);
    m_applied.swap(other.m_applied);
    std::swap(m_log, other.m_log);
    m_nextArrival = other.m_nextArrival;
    m_nextPickList = std::max(m_nextPickList, other.m_nextPickList);
}

void MemoryData::write(const Envelope& envelope, Timestamp at, const std::vector<MemoryChange>& changes)
{
    for (const MemoryChange& change : changes) {
        apply(change);
        for (const Event& event : change.events)
            m_log.append(envelope, at, event);
    }
    m_applied.insert(envelope.id);
}

void MemoryData::check(const Envelope& envelope, const std::vector<MemoryChange>& changes) const
{
    for (const MemoryChange& change : changes) {
        const Sku& sku = change.sku();
        const auto stored = m_products.find(sku);
        const Version version = stored == m_products.end() ? 0 : stored->second->version;
        if (version != change.seen || m_applied.find(envelope.id) != m_applied.end())
            throw ConcurrentChange(sku);
        for (const Event& event : change.events)
            if (const auto* const created = std::get_if<BatchCreated>(&event))
                for (const Batch& batch : created->batches)
                    if (const auto ref = m_refs.find(batch.ref); ref != m_refs.end() && ref->second != sku)
                        throw ConcurrentChange(sku); // another product got the reference first
    }
}

void MemoryData::apply(const MemoryChange& change)
{
    const Sku& sku = change.sku();
    if (change.staged) {
        auto& stored = m_products[sku];
        change.staged->rank = stored ? stored->rank : static_cast<std::int64_t>(m_products.size());
        change.staged->version = change.version();
        stored = change.staged;
    } else {
        MemoryProduct& product = writable(sku);
        for (const Event& event : change.events)
            product.apply(event);
        product.version = change.version();
    }
    for (const Event& event : change.events)
        keepTrack(event);
}

void MemoryData::load(const Event& event)
{
    const std::scoped_lock lock(m_mutex);
    writable(allocation::skuOf(event)).apply(event);
    keepTrack(event);
}

void MemoryData::occupy(const BatchRef& ref, Quantity qty)
{
    const std::scoped_lock lock(m_mutex);
    writable(m_refs.at(ref)).occupy(ref, qty);
}

MemoryProduct& MemoryData::writable(const Sku& sku)
{
    auto& product = m_products[sku];
    if (!product)
        product = std::make_shared<MemoryProduct>(
            MemoryProduct { sku, 0, static_cast<std::int64_t>(m_products.size()) });
    else if (product.use_count() > 1)
        product = std::make_shared<MemoryProduct>(*product);
    return *product;
}

void MemoryData::keepTrack(const Batch& batch, const Sku& sku)
{
    m_refs.insert_or_assign(batch.ref, sku);
    m_nextArrival = std::max(m_nextArrival, batch.arrival + 1);
}

void MemoryData::keepTrack(const OrderLine& line)
{
    m_nextArrival = std::max(m_nextArrival, line.arrival + 1);
}

void MemoryData::keepTrack(const LineChange& change)
{
    for (const Allocation& part : change.after)
        if (part.picking)
            m_nextPickList = std::max(m_nextPickList, part.picking->list + 1);
}

void MemoryData::keepTrack(const Event& event)
{
    if (const auto* const created = std::get_if<BatchCreated>(&event)) {
        for (const Batch& batch : created->batches)
            keepTrack(batch, created->sku);
    } else if (const auto* const removed = std::get_if<BatchRemoved>(&event)) {
        for (const Batch& batch : removed->batches)
            m_refs.erase(batch.ref);
    } else if (const auto* const added = std::get_if<OrderLineAdded>(&event)) {
        for (const OrderLine& line : added->lines)
            keepTrack(line);
    } else if (const auto* const released = std::get_if<Released>(&event)) {
        for (const LineChange& change : released->lines)
            keepTrack(change);
    } else if (const auto* const snapshot = std::get_if<HistoryCompacted>(&event)) {
        for (const Batch& batch : snapshot->batches)
            keepTrack(batch, snapshot->sku);
        for (const OrderLine& line : snapshot->lines)
            keepTrack(line);
    }
}

Planning MemoryData::planning() const
{
    const std::scoped_lock lock(m_mutex);
    return m_planning;
}

void MemoryData::setPlanning(const Planning& planning)
{
    const std::scoped_lock lock(m_mutex);
    m_planning = planning;
}

} // namespace allocation
