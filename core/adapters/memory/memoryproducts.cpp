#include "adapters/memory/memoryproducts.h"

#include <algorithm>

namespace allocation {

template <class Wanted>
std::vector<OrderLine> MemorySource::pick(const Sku& sku, Wanted wanted)
{
    std::vector<OrderLine> lines;
    for (const OrderLine* line : m_transaction.product(sku).linesByArrival())
        if (wanted(*line))
            lines.push_back(*line);
    return lines;
}

std::vector<Batch> MemorySource::openBatches(const Sku& sku)
{
    std::vector<Batch> open;
    for (const auto& [ref, batch] : m_transaction.product(sku).batches)
        if (batch.allocatable() > 0)
            open.push_back(batch);
    return open;
}

std::optional<Batch> MemorySource::batch(const Sku& sku, const BatchRef& ref)
{
    const Batch* const batch = m_transaction.product(sku).batch(ref);
    if (batch)
        return *batch;
    m_missed.add(ref, sku);
    return std::nullopt;
}

std::vector<Batch> MemorySource::batches(const Sku& sku)
{
    std::vector<Batch> all;
    for (const auto& [ref, batch] : m_transaction.product(sku).batches)
        all.push_back(batch);
    return all;
}

bool MemorySource::hasBatches(const Sku& sku)
{
    return !m_transaction.product(sku).batches.empty();
}

std::optional<OrderLine> MemorySource::line(const LineId& id)
{
    const OrderLine* const line = m_transaction.product(id.sku).line(id.order, id.number);
    return line ? std::optional(*line) : std::nullopt;
}

std::vector<OrderLine> MemorySource::linesOf(const Sku& sku, const OrderId& order)
{
    const auto& stored = m_transaction.product(sku).lines;
    std::vector<OrderLine> lines;
    for (auto at = stored.lower_bound({ order, 0 }); at != stored.end() && at->first.first == order; ++at)
        lines.push_back(at->second);
    return lines;
}

std::vector<OrderLine> MemorySource::linesOn(const Sku& sku, const BatchRef& ref)
{
    return pick(sku, [&](const OrderLine& line) { return line.allocatedOn(ref) > 0; });
}

std::vector<OrderLine> MemorySource::openLines(const Sku& sku)
{
    return pick(sku, [](const OrderLine& line) { return line.open() > 0; });
}

std::vector<OrderLine> MemorySource::lines(const Sku& sku)
{
    return pick(sku, [](const OrderLine&) { return true; });
}

Date MemorySource::planningDate()
{
    return m_transaction.data().planning().date;
}

std::int64_t MemorySource::nextArrival()
{
    return m_transaction.reserveArrivals(1);
}

Product& MemoryProducts::get(const Sku& sku)
{
    auto& product = m_products[sku];
    if (!product) {
        product = std::make_unique<Product>(sku, m_transaction.versionAtStart(sku), m_source);
        m_handedOut.push_back(product.get());
    }
    return *product;
}

std::optional<Sku> MemoryProducts::skuOf(const BatchRef& ref)
{
    if (auto stored = m_transaction.skuOf(ref))
        return stored;
    return m_source.missed().createdSince(ref, *this);
}

std::vector<std::pair<Sku, BatchRef>> MemoryProducts::inShipment(const std::string& shipment)
{
    m_transaction.data().fetchShipment(shipment);
    std::vector<const Batch*> found;
    for (const Sku& sku : m_transaction.skusHere({}))
        for (const auto& [ref, batch] : m_transaction.product(sku).batches)
            if (batch.shipment == shipment)
                found.push_back(&batch);
    std::sort(found.begin(), found.end(), [](auto* a, auto* b) { return a->arrival < b->arrival; });
    std::vector<std::pair<Sku, BatchRef>> refs;
    refs.reserve(found.size());
    for (const Batch* batch : found)
        refs.emplace_back(batch->sku, batch->ref);
    return refs;
}

ProductDetails MemoryProducts::details(const Sku& sku)
{
    return m_transaction.product(sku).details;
}

template <class Wanted>
std::vector<Sku> MemoryProducts::withLines(const Scope& scope, Wanted wanted)
{
    std::vector<Sku> skus = m_transaction.skus(scope);
    std::erase_if(skus, [&](const Sku& sku) {
        const auto& lines = m_transaction.product(sku).lines;
        return std::none_of(lines.begin(), lines.end(),
            [&](const auto& entry) { return inScope(entry.second, scope) && wanted(entry.second); });
    });
    return skus;
}

std::vector<Sku> MemoryProducts::withOpenLines(const Scope& scope)
{
    return withLines(scope, [](const OrderLine& line) { return line.open() > 0; });
}

std::vector<Sku> MemoryProducts::withLines(const Scope& scope)
{
    return withLines(scope, [](const OrderLine&) { return true; });
}

std::vector<LineId> MemoryProducts::onPickList(int number)
{
    std::vector<const OrderLine*> found;
    const auto there = [&](const Allocation& part) { return part.picking && part.picking->list == number; };
    for (const Sku& sku : m_transaction.skus({}))
        for (const auto& [key, line] : m_transaction.product(sku).lines)
            if (std::ranges::any_of(line.allocations, there))
                found.push_back(&line);
    std::ranges::sort(found, {}, &OrderLine::arrival);
    std::vector<LineId> ids;
    ids.reserve(found.size());
    for (const OrderLine* line : found)
        ids.push_back(line->id);
    return ids;
}

std::size_t MemoryProducts::countLines(const Scope& scope)
{
    std::size_t count = 0;
    for (const Sku& sku : m_transaction.skus(scope)) {
        const auto& lines = m_transaction.product(sku).lines;
        count += static_cast<std::size_t>(
            std::count_if(lines.begin(), lines.end(), [&](const auto& entry) { return inScope(entry.second, scope); }));
    }
    return count;
}

std::int64_t MemoryProducts::reserveArrivals(std::int64_t count)
{
    return m_transaction.reserveArrivals(count);
}

std::vector<MemoryChange> MemoryProducts::takeChanges()
{
    std::vector<MemoryChange> changes;
    for (Product* product : m_handedOut)
        if (product->changed())
            changes.push_back({ product->version(), product->takeEvents() });
    m_handedOut.clear();
    m_products.clear();
    m_source.missed().forget();
    return changes;
}

} // namespace allocation
