#include "domain/allocations.h"
#include "domain/overloaded.h"
#include "domain/product.h"
#include "domain/record.h"

#include <algorithm>

// Undo of one product's events: the same change the other way round, if its effect still stands and it is still
// possible. Never an algorithm run again.

namespace allocation {

namespace {

bool sameValues(OrderLine a, OrderLine b)
{
    a.allocations.clear();
    b.allocations.clear();
    return a == b;
}

} // namespace

template <class Entries, class Undo>
Product::Reverted Product::undoAll(const Entries& entries, Undo undo)
{
    Reverted result;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        const Step step = undo(*entry);
        result.done += step == Step::Done ? 1 : 0;
        result.left += step == Step::Left ? 1 : 0;
    }
    return result;
}

Product::Reverted Product::revert(const Event& event)
{
    const auto changes = [&](const LineChanges& e) {
        return undoAll(e.lines, [&](const LineChange& change) { return undo(change); });
    };
    const auto one = [&](const auto& e) {
        const Step step = undo(e);
        return Reverted { step == Step::Done ? 1U : 0U, step == Step::Left ? 1U : 0U };
    };
    const auto added = [&](const auto& entries) {
        return undoAll(entries, [&](const auto& entry) { return undoAdded(entry); });
    };
    const auto removed = [&](const auto& entries) {
        return undoAll(entries, [&](const auto& entry) { return undoRemoved(entry); });
    };
    return std::visit(Overloaded {
                          [&](const Allocated& e) { return changes(e); },
                          [&](const Deallocated& e) { return changes(e); },
                          [&](const Moved& e) { return changes(e); },
                          [&](const BatchCreated& e) { return added(e.batches); },
                          [&](const BatchRemoved& e) { return removed(e.batches); },
                          [&](const OrderLineAdded& e) { return added(e.lines); },
                          [&](const OrderLineRemoved& e) { return removed(e.lines); },
                          [&](const OrderLineChanged& e) { return one(e); },
                          [&](const BatchQuantityChanged& e) { return one(e); },
                          [&](const BatchRescheduled& e) { return one(e); },
                          [&](const ProductDescribed& e) { return one(e); },
                          [](const OutOfStock&) { return Reverted {}; },
                          [](const RunChunk&) { return Reverted {}; },
                      },
        event);
}

Product::Step Product::undo(const LineChange& change)
{
    OrderLine* const line = m_parts.findLine(change.order, change.number);
    if (line && sameAllocations(line->allocations, change.before))
        return Step::Nothing;
    if (!line || !sameAllocations(line->allocations, change.after))
        return Step::Left;
    Quantity total = 0;
    for (const Allocation& part : change.before) {
        const Batch* const batch = m_parts.findBatch(part.batch);
        total += part.qty;
        if (!batch || batch->available() + line->allocatedOn(part.batch) < part.qty)
            return Step::Left;
    }
    if (total > line->qty)
        return Step::Left;
    reallocate(*line, change.before);
    return Step::Done;
}

Product::Step Product::undo(const OrderLineChanged& event)
{
    OrderLine* const line = m_parts.findLine(event.after.id.order, event.after.id.number);
    if (line != nullptr && sameValues(*line, event.before))
        return Step::Nothing;
    if (line == nullptr || !sameValues(*line, event.after) || line->allocated() > event.before.qty)
        return Step::Left;
    changeLine(event.before);
    return Step::Done;
}

Product::Step Product::undo(const BatchQuantityChanged& event)
{
    const Batch* const batch = m_parts.findBatch(event.ref);
    if (batch && batch->qty == event.before)
        return Step::Nothing;
    if (!batch || batch->qty != event.after || batch->allocated > event.before)
        return Step::Left;
    changeBatchQuantity(event.ref, event.before);
    return Step::Done;
}

Product::Step Product::undo(const BatchRescheduled& event)
{
    const Batch* const batch = m_parts.findBatch(event.ref);
    if (batch != nullptr && Schedule { batch->eta, batch->shipment } == event.before)
        return Step::Nothing;
    if (batch == nullptr || Schedule { batch->eta, batch->shipment } != event.after)
        return Step::Left;
    rescheduleBatch(event.ref, event.before);
    return Step::Done;
}

Product::Step Product::undo(const ProductDescribed& event)
{
    if (event.before == event.after)
        return Step::Nothing;
    describe(event.after, event.before); // the handler has made sure that it is still `after`
    return Step::Done;
}

Product::Step Product::undoAdded(const Batch& added)
{
    const Batch* const batch = m_parts.findBatch(added.ref);
    if (!batch)
        return Step::Nothing;
    if (*batch != added)
        return Step::Left;
    record<BatchRemoved>(m_events, sku(), added);
    m_parts.removeBatch(added.ref);
    return Step::Done;
}

Product::Step Product::undoAdded(const OrderLine& added)
{
    const OrderLine* const line = m_parts.findLine(added.id.order, added.id.number);
    if (!line)
        return Step::Nothing;
    if (*line != added)
        return Step::Left;
    record<OrderLineRemoved>(m_events, sku(), added);
    m_parts.removeLine(added.id.order, added.id.number);
    return Step::Done;
}

Product::Step Product::undoRemoved(const Batch& removed)
{
    if (const Batch* const batch = m_parts.findBatch(removed.ref))
        return *batch == removed ? Step::Nothing : Step::Left;
    record<BatchCreated>(m_events, sku(), m_parts.add(removed));
    return Step::Done;
}

Product::Step Product::undoRemoved(const OrderLine& removed)
{
    if (const OrderLine* const line = m_parts.findLine(removed.id.order, removed.id.number))
        return *line == removed ? Step::Nothing : Step::Left;
    record<OrderLineAdded>(m_events, sku(), m_parts.add(removed));
    return Step::Done;
}

} // namespace allocation
