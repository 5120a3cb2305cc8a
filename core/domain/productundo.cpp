#include "domain/allocations.h"
#include "domain/overloaded.h"
#include "domain/product.h"
#include "domain/record.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

// Undo of one product's events: the same change the other way round, if its effect still stands and it is still
// possible. Never an algorithm run again.

namespace allocation {

namespace {

bool haveTheSame(const OrderLine& a, const OrderLine& b, const std::vector<LineField>& fields)
{
    OrderLine likeB = a;
    copyFields(likeB, b, fields);
    return changedFields(a, likeB).empty();
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
    beginNewEvents(); // what was reverted before may be of the same lines
    const auto one = [&](const auto& e) {
        const Step step = undo(e);
        return Reverted { step == Step::Done ? 1U : 0U, step == Step::Left ? 1U : 0U, {} };
    };
    const auto added = [&](const auto& entries) {
        return undoAll(entries, [&](const auto& entry) { return undoAdded(entry); });
    };
    const auto removed = [&](const auto& entries) {
        return undoAll(entries, [&](const auto& entry) { return undoRemoved(entry); });
    };
    const auto shipping = [&](const Shipping& e, bool shipped) {
        return undoAll(e.lines, [&](const Shipping::Entry& entry) { return undo(entry, shipped); });
    };
    return std::visit(Overloaded {
                          [&](const LineChanges& e) { return undo(e); },
                          [&](const BatchCreated& e) { return added(e.batches); },
                          [&](const BatchRemoved& e) { return removed(e.batches); },
                          [&](const OrderLineAdded& e) { return added(e.lines); },
                          [&](const OrderLineRemoved& e) { return removed(e.lines); },
                          [&](const OrderLineChanged& e) { return one(e); },
                          [&](const BatchQuantityChanged& e) { return one(e); },
                          [&](const BatchRescheduled& e) { return one(e); },
                          [&](const BatchHeld& e) { return one(e); },
                          [&](const BatchDescribed& e) { return one(e); },
                          [&](const Shipped& e) { return shipping(e, true); },
                          [&](const Unshipped& e) { return shipping(e, false); },
                          [&](const ProductDescribed& e) { return one(e); },
                          [](const OutOfStock&) { return Reverted {}; },
                          [](const HistoryCompacted&) { return Reverted {}; },
                          [](const RunChunk&) { return Reverted {}; },
                      },
        event);
}

OrderLine* Product::undoable(const LineChange& change, Reverted& result)
{
    OrderLine* const line = m_parts.findLine(change.order, change.number);
    if (line != nullptr && sameAllocations(line->allocations, change.before))
        return nullptr; // undone already
    const bool stands = line != nullptr && sameAllocations(line->allocations, change.after);
    // Also on a batch on hold: that keeps new allocations off, and this was there before.
    const bool batchesStand = std::ranges::all_of(
        change.before, [&](const Allocation& part) { return m_parts.findBatch(part.batch) != nullptr; });
    if (stands && batchesStand && unitsOf(change.before) <= line->unshipped())
        return line;
    ++result.left;
    return nullptr;
}

namespace {

/// Lines that could go back, each with what it had; the last change first.
using Candidates = std::vector<std::pair<OrderLine*, const LineChange*>>;

/// By how many units each batch would be fuller if all of them went back.
std::unordered_map<BatchRef, Quantity> gains(const Candidates& candidates)
{
    std::unordered_map<BatchRef, Quantity> more;
    for (const auto& [line, change] : candidates) {
        for (const Allocation& part : change->before)
            more[part.batch] += part.qty;
        for (const Allocation& part : line->allocations)
            more[part.batch] -= part.qty;
    }
    return more;
}

bool addsTo(const std::pair<OrderLine*, const LineChange*>& candidate, const BatchRef& batch)
{
    const auto& before = candidate.second->before;
    const Quantity there = candidate.first->allocatedOn(batch);
    return std::any_of(
        before.begin(), before.end(), [&](const Allocation& part) { return part.batch == batch && part.qty > there; });
}

} // namespace

/// All of them together, because two lines that changed places between full batches can only go back together. Where a
/// batch has not enough room, the earliest change stays.
Product::Reverted Product::undo(const LineChanges& changes)
{
    Reverted result;
    Candidates candidates;
    std::for_each(changes.lines.rbegin(), changes.lines.rend(), [&](const LineChange& change) {
        if (OrderLine* const line = undoable(change, result))
            candidates.emplace_back(line, &change);
    });

    const auto overfull = [&]() -> const Batch* {
        for (const auto& [ref, more] : gains(candidates))
            if (const Batch& changed = batch(ref); more > changed.available()
                && std::any_of(candidates.begin(), candidates.end(),
                    [&](const auto& candidate) { return addsTo(candidate, changed.ref); }))
                return &changed;
        return nullptr;
    };
    while (const Batch* const full = overfull()) {
        const auto stays = std::find_if(candidates.rbegin(), candidates.rend(),
            [&](const auto& candidate) { return addsTo(candidate, full->ref); });
        result.noRoom.push_back(*stays->second);
        candidates.erase(std::next(stays).base());
    }
    for (const auto& [line, change] : candidates)
        reallocate(*line, change->before);
    result.done = candidates.size();
    return result;
}

Product::Step Product::undo(const OrderLineChanged& event)
{
    OrderLine* const line = m_parts.findLine(event.after.id.order, event.after.id.number);
    const std::vector<LineField> fields = changedFields(event.before, event.after); // others may have changed since
    if (line != nullptr && haveTheSame(*line, event.before, fields))
        return Step::Nothing;
    if (line == nullptr || !haveTheSame(*line, event.after, fields))
        return Step::Left;
    OrderLine back = *line;
    copyFields(back, event.before, fields);
    if (back.open() < 0)
        return Step::Left;
    changeLine(back);
    return Step::Done;
}

Product::Step Product::undo(const BatchQuantityChanged& event)
{
    const Batch* const batch = m_parts.findBatch(event.ref);
    if (batch != nullptr && batch->qty == event.before)
        return Step::Nothing;
    if (batch == nullptr || batch->qty != event.after || !linesToFree(*batch, event.before).empty())
        return Step::Left; // an undo sets no cascade in motion
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

Product::Step Product::undo(const BatchHeld& event)
{
    Batch* const batch = m_parts.findBatch(event.ref);
    if (batch != nullptr && batch->hold == event.before)
        return Step::Nothing;
    if (batch == nullptr || batch->hold != event.after)
        return Step::Left;
    if (event.before)
        holdBatch(event.ref, *event.before, false);
    else
        unholdBatch(event.ref);
    return Step::Done;
}

Product::Step Product::undo(const BatchDescribed& event)
{
    const Batch* const batch = m_parts.findBatch(event.ref);
    if (batch != nullptr && *batch->details == event.before)
        return Step::Nothing;
    if (batch == nullptr || *batch->details != event.after)
        return Step::Left;
    describeBatch(event.ref, event.before);
    return Step::Done;
}

/// @param shipped whether the units had left the house, or had come back
Product::Step Product::undo(const Shipping::Entry& entry, bool shipped)
{
    OrderLine* const line = m_parts.findLine(entry.change.order, entry.change.number);
    Batch* const from = m_parts.findBatch(entry.batch);
    const Quantity more = shipped ? -entry.qty : entry.qty;
    const bool stands = line != nullptr && from != nullptr && sameAllocations(line->allocations, entry.change.after)
        && line->shipped + more >= 0 && line->unshipped() - more >= unitsOf(entry.change.before)
        && from->qty - more >= 0;
    const Quantity gained = unitsOn(entry.change.before, entry.batch) - unitsOn(entry.change.after, entry.batch);
    const auto known = [&](const Allocation& part) { return m_parts.findBatch(part.batch) != nullptr; };
    // What comes back brings its own room with it, also to a batch that is over-allocated.
    const Quantity room = std::max(-more, from->available() - more);
    if (!stands || gained > room || !std::ranges::all_of(entry.change.before, known))
        return Step::Left;
    ship(*line, *from, more, entry.change.before);
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
