#include "adapters/memory/memoryproduct.h"

#include "domain/overloaded.h"

#include <algorithm>

namespace allocation {

namespace {

template <class Map, class Part>
std::vector<const Part*> byArrival(const Map& parts)
{
    std::vector<const Part*> sorted;
    sorted.reserve(parts.size());
    for (const auto& [key, part] : parts)
        sorted.push_back(&part);
    std::sort(sorted.begin(), sorted.end(), [](auto* a, auto* b) { return a->arrival < b->arrival; });
    return sorted;
}

} // namespace

const Batch* MemoryProduct::batch(const BatchRef& ref) const
{
    const auto found = batches.find(ref);
    return found == batches.end() ? nullptr : &found->second;
}

const OrderLine* MemoryProduct::line(const OrderId& order, int number) const
{
    const auto found = lines.find({ order, number });
    return found == lines.end() ? nullptr : &found->second;
}

std::vector<const Batch*> MemoryProduct::batchesByArrival() const
{
    return byArrival<decltype(batches), Batch>(batches);
}

std::vector<const OrderLine*> MemoryProduct::linesByArrival() const
{
    return byArrival<decltype(lines), OrderLine>(lines);
}

void MemoryProduct::apply(const Event& event)
{
    std::visit(Overloaded {
                   [this](const BatchCreated& e) {
                       for (const Batch& created : e.batches)
                           batches.insert_or_assign(created.ref, created);
                   },
                   [this](const BatchRemoved& e) {
                       for (const Batch& removed : e.batches)
                           batches.erase(removed.ref);
                   },
                   [this](const BatchQuantityChanged& e) { apply(e); },
                   [this](const BatchRescheduled& e) {
                       Batch& changed = batches.at(e.ref);
                       changed.eta = e.after.eta;
                       changed.shipment = e.after.shipment;
                   },
                   [this](const BatchHeld& e) { batches.at(e.ref).hold = e.after; },
                   [this](const ProductDescribed& e) { details = e.after; },
                   [this](const BatchDescribed& e) { batches.at(e.ref).details = e.after; },
                   [this](const OrderLineAdded& e) {
                       for (const OrderLine& added : e.lines)
                           lines.insert_or_assign({ added.id.order, added.id.number }, added);
                   },
                   [this](const OrderLineRemoved& e) {
                       for (const OrderLine& removed : e.lines)
                           lines.erase({ removed.id.order, removed.id.number });
                   },
                   [this](const OrderLineChanged& e) {
                       OrderLine& changed = lines.at({ e.after.id.order, e.after.id.number });
                       std::vector<Allocation> allocations = std::move(changed.allocations);
                       changed = e.after;
                       changed.allocations = std::move(allocations);
                   },
                   [this](const LineChanges& e) { apply(e); },
                   [this](const Shipped& e) { apply(e, 1); },
                   [this](const Unshipped& e) { apply(e, -1); },
                   [](const OutOfStock&) {},
                   [this](const HistoryCompacted& e) { apply(e); },
                   [](const RunChunk&) {},
               },
        event);
}

void MemoryProduct::apply(const BatchQuantityChanged& event)
{
    Batch& batch = batches.at(event.ref);
    batch.qty = event.after;
    if (batch.available() < 0)
        overAllocated.insert(event.ref);
    else
        overAllocated.erase(event.ref);
}

void MemoryProduct::apply(const LineChanges& event)
{
    for (const LineChange& change : event.lines)
        apply(change);
}

void MemoryProduct::apply(const LineChange& change)
{
    OrderLine& line = lines.at({ change.order, change.number });
    for (const Allocation& part : line.allocations)
        batches.at(part.batch).allocated -= part.qty;
    for (const Allocation& part : change.after)
        batches.at(part.batch).allocated += part.qty;
    for (const Allocation& part : line.allocations)
        if (batches.at(part.batch).available() >= 0)
            overAllocated.erase(part.batch);
    line.allocations = change.after;
}

void MemoryProduct::apply(const Shipping& event, int sign)
{
    for (const Shipping::Entry& entry : event.lines) {
        Batch& batch = batches.at(entry.batch);
        batch.qty -= sign * entry.qty;
        lines.at({ entry.change.order, entry.change.number }).shipped += sign * entry.qty;
        apply(entry.change);
        if (batch.available() < 0)
            overAllocated.insert(entry.batch);
        else
            overAllocated.erase(entry.batch);
    }
}

void MemoryProduct::apply(const HistoryCompacted& event)
{
    if (event.part == 0)
        details = event.details;
    for (const Batch& batch : event.batches)
        batches.insert_or_assign(batch.ref, batch);
    for (const OrderLine& line : event.lines) {
        lines.insert_or_assign({ line.id.order, line.id.number }, line);
        for (const Allocation& part : line.allocations) {
            Batch& batch = batches.at(part.batch);
            batch.allocated += part.qty;
            if (batch.available() < 0)
                overAllocated.insert(part.batch);
        }
    }
}

void MemoryProduct::occupy(const BatchRef& ref, Quantity qty)
{
    occupied[ref] += qty;
    batches.at(ref).allocated += qty;
}

} // namespace allocation
