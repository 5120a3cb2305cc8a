#include "domain/workingset.h"

#include "domain/rule.h"

#include <algorithm>

namespace allocation {

WorkingSet::WorkingSet(Sku sku, ProductSource& source)
    : m_sku(std::move(sku))
    , m_source(source)
{
}

Batch* WorkingSet::findBatch(const BatchRef& ref)
{
    const auto known = m_batches.find(ref);
    if (known != m_batches.end())
        return known->second ? &*known->second : nullptr;
    auto& slot = m_batches[ref];
    slot = m_source.batch(m_sku, ref);
    return slot ? &*slot : nullptr;
}

OrderLine* WorkingSet::findLine(const OrderId& order, int number)
{
    const LineKey key { order, number };
    const auto known = m_lines.find(key);
    if (known != m_lines.end())
        return known->second ? &*known->second : nullptr;
    if (m_allLoaded)
        return nullptr;
    auto& slot = m_lines[key];
    slot = m_source.line({ order, m_sku, number });
    if (!slot)
        return nullptr;
    index(*slot);
    return &*slot;
}

/// The touched lines that are wanted, in order of arrival.
template <class Wanted>
std::vector<OrderLine*> WorkingSet::pick(Wanted wanted)
{
    std::vector<OrderLine*> lines;
    for (auto& [key, line] : m_lines)
        if (line && wanted(*line))
            lines.push_back(&*line);
    std::sort(lines.begin(), lines.end(), [](auto* a, auto* b) { return a->arrival < b->arrival; });
    return lines;
}

std::vector<OrderLine*> WorkingSet::linesOf(const OrderId& order)
{
    adopt(m_source.linesOf(m_sku, order));
    return pick([&](const OrderLine& line) { return line.id.order == order; });
}

std::vector<OrderLine*> WorkingSet::linesOn(const BatchRef& ref)
{
    if (!m_allLoaded)
        adopt(m_source.linesOn(m_sku, ref));
    indexLines();
    const auto& there = (*m_linesOn)[ref];
    return { there.begin(), there.end() };
}

std::vector<OrderLine*> WorkingSet::openLines()
{
    adopt(m_source.openLines(m_sku));
    return pick([](const OrderLine& line) { return line.open() > 0; });
}

std::vector<OrderLine*> WorkingSet::allLines()
{
    if (!m_allLoaded)
        adopt(m_source.lines(m_sku));
    m_allLoaded = true;
    return pick([](const OrderLine&) { return true; });
}

std::vector<Batch*> WorkingSet::allBatches()
{
    for (Batch& batch : m_source.batches(m_sku))
        adopt(std::move(batch));
    std::vector<Batch*> all;
    for (auto& [ref, batch] : m_batches)
        if (batch)
            all.push_back(&*batch);
    std::ranges::sort(all, {}, &Batch::arrival);
    return all;
}

bool WorkingSet::hasBatches()
{
    const bool added = std::any_of(m_batches.begin(), m_batches.end(), [](const auto& slot) { return slot.second; });
    return added || m_source.hasBatches(m_sku);
}

void WorkingSet::loadOpenBatches()
{
    if (m_openLoaded)
        return;
    m_openLoaded = true;
    for (Batch& batch : m_source.openBatches(m_sku))
        adopt(std::move(batch));
    m_preferred.clear();
    for (auto& [ref, batch] : m_batches)
        if (batch && batch->allocatable() > 0)
            m_preferred.push_back(&*batch);
    std::sort(m_preferred.begin(), m_preferred.end(), [](auto* a, auto* b) { return prefers(*a, *b); });
}

Batch* WorkingSet::firstFit(Quantity needed)
{
    loadOpenBatches();
    return allocation::firstFit(m_preferred, needed);
}

std::vector<Batch*> WorkingSet::openBatches()
{
    loadOpenBatches();
    std::vector<Batch*> open = m_preferred;
    std::erase_if(open, [](const Batch* batch) { return batch->allocatable() <= 0; });
    return open;
}

Batch& WorkingSet::add(Batch batch)
{
    if (batch.arrival == 0)
        batch.arrival = m_source.nextArrival();
    auto& slot = m_batches[batch.ref];
    slot = std::move(batch);
    opened(*slot);
    return *slot;
}

OrderLine& WorkingSet::add(OrderLine line)
{
    if (line.arrival == 0)
        line.arrival = m_source.nextArrival();
    auto& slot = m_lines[LineKey { line.id.order, line.id.number }];
    slot = std::move(line);
    index(*slot);
    return *slot;
}

void WorkingSet::removeBatch(const BatchRef& ref)
{
    std::erase_if(m_preferred, [&](const Batch* batch) { return batch->ref == ref; });
    m_batches[ref].reset();
}

void WorkingSet::removeLine(const OrderId& order, int number)
{
    m_lines[LineKey { order, number }].reset();
}

std::vector<Allocation> WorkingSet::place(OrderLine& line, std::vector<Allocation> allocations)
{
    for (const Allocation& part : line.allocations) {
        if (m_linesOn)
            (*m_linesOn)[part.batch].erase(&line);
        if (Batch* const batch = findBatch(part.batch)) {
            batch->allocated -= part.qty;
            opened(*batch);
        }
    }
    for (const Allocation& part : allocations)
        if (Batch* const batch = findBatch(part.batch))
            batch->allocated += part.qty;
    std::swap(line.allocations, allocations);
    index(line);
    return allocations;
}

void WorkingSet::opened(Batch& batch)
{
    if (!m_openLoaded || batch.allocatable() <= 0)
        return; // the list is made from m_batches on first use; firstFit skips what is full
    const auto at = std::lower_bound(
        m_preferred.begin(), m_preferred.end(), &batch, [](auto* a, auto* b) { return prefers(*a, *b); });
    if (at == m_preferred.end() || *at != &batch)
        m_preferred.insert(at, &batch);
}

// What is here already is newer than what the store says.

void WorkingSet::adopt(Batch batch)
{
    const auto [slot, added] = m_batches.try_emplace(batch.ref);
    if (added)
        slot->second = std::move(batch);
}

void WorkingSet::adopt(OrderLine&& line)
{
    const auto [slot, added] = m_lines.try_emplace(LineKey { line.id.order, line.id.number }, std::move(line));
    if (added)
        index(*slot->second);
}

void WorkingSet::indexLines()
{
    if (m_linesOn)
        return;
    m_linesOn.emplace();
    for (auto& [key, line] : m_lines)
        if (line)
            index(*line);
}

void WorkingSet::index(OrderLine& line)
{
    if (!m_linesOn)
        return;
    for (const Allocation& part : line.allocations)
        (*m_linesOn)[part.batch].insert(&line);
}

void WorkingSet::adopt(std::vector<OrderLine> lines)
{
    if (m_lines.empty()) // else reserving would undo the growth by doubling
        m_lines.reserve(lines.size());
    for (OrderLine& line : lines)
        adopt(std::move(line));
}

} // namespace allocation
