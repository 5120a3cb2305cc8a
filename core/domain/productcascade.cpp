#include "domain/allocations.h"
#include "domain/errors.h"
#include "domain/product.h"
#include "domain/record.h"

#include <algorithm>
#include <tuple>
#include <utility>

// Rule 4: what a cut, a hold or the removal of a batch sets in motion.
// The lines are told before the batch: whoever replays the events never sees more allocated than the batch has,
// forwards and backwards.

namespace allocation {

namespace {

/// Which allocation on the batch goes first: auto before manual, lowest priority, latest due, newest.
bool goesFirst(const OrderLine& a, const OrderLine& b, const BatchRef& batch)
{
    const auto key = [&](const OrderLine& line) {
        const Allocation& part = on(line, batch);
        return std::tuple(part.origin == Origin::Auto, line.effectivePriority(), !line.due, line.due.value_or(Date()),
            part.since, line.arrival);
    };
    return key(a) > key(b);
}

} // namespace

/// The fewest whole allocations, in the order in which they go, that leave at most so many units.
std::vector<OrderLine*> Product::linesToFree(const Batch& batch, Quantity left)
{
    if (batch.allocated <= left)
        return {};
    std::vector<OrderLine*> lines = m_parts.linesOn(batch.ref);
    std::erase_if(lines, [&](const OrderLine* line) { return bound(on(*line, batch.ref)); });
    std::sort(lines.begin(), lines.end(), [&](auto* a, auto* b) { return goesFirst(*a, *b, batch.ref); });
    Quantity allocated = batch.allocated;
    const auto enough = std::find_if(lines.begin(), lines.end(), [&](const OrderLine* line) {
        const bool fits = allocated <= left;
        allocated -= on(*line, batch.ref).qty;
        return fits;
    });
    lines.erase(enough, lines.end());
    return lines;
}

std::vector<Product::Freed> Product::freeUntil(const Batch& batch, Quantity left)
{
    std::vector<Freed> freed;
    const BatchRef ref = batch.ref;
    for (OrderLine* line : linesToFree(batch, left)) {
        const Quantity units = line->allocatedOn(ref);
        std::vector<Allocation> kept = line->allocations;
        takeUnits(kept, ref, units);
        freed.push_back({ line, units, m_parts.place(*line, std::move(kept)) });
    }
    std::reverse(freed.begin(), freed.end()); // the most urgent is placed first
    return freed;
}

/// By rule; one that returns to its place gets exactly what it had, and there is nothing to report.
void Product::placeAgain(std::vector<Freed>& freed, const BatchRef& from)
{
    for (Freed& again : freed) {
        const bool stopped = !again.line->details->stop.empty(); // automation leaves it alone
        const Batch* const target = stopped ? nullptr : m_parts.firstFit(again.units);
        again.placed = target != nullptr;
        if (!target)
            continue;
        std::vector<Allocation> allocations = again.before;
        if (target->ref != from) {
            allocations = again.line->allocations;
            addUnits(allocations, part(target->ref, again.units, Origin::Auto));
        }
        m_parts.place(*again.line, std::move(allocations));
    }
}

/// Those that lost their place come first, all in one event.
void Product::tell(std::vector<Freed>& freed)
{
    for (const bool placed : { false, true })
        for (Freed& again : freed)
            if (again.placed == placed && again.line->allocations != again.before)
                recordChange(*again.line, std::move(again.before));
}

void Product::outOfStock(const std::vector<Freed>& freed)
{
    for (const Freed& again : freed)
        if (!again.placed)
            recordOutOfStock(*again.line, again.units);
}

void Product::changeBatchQuantity(const BatchRef& ref, Quantity qty)
{
    Batch& changed = batch(ref);
    const Quantity before = changed.qty;
    if (before == qty)
        return;
    std::vector<Freed> freed;
    if (qty < before)
        freed = freeUntil(changed, qty);
    changed.qty = qty;
    m_parts.opened(changed);
    placeAgain(freed, ref);
    tell(freed);
    m_events.emplace_back(BatchQuantityChanged { sku(), ref, before, qty });
    outOfStock(freed);
}

void Product::holdBatch(const BatchRef& ref, const Hold& hold, bool moveAway)
{
    Batch& held = batch(ref);
    std::optional<Hold> before = std::exchange(held.hold, hold);
    std::vector<Freed> freed;
    if (moveAway)
        freed = freeUntil(held, 0);
    placeAgain(freed, ref);
    tell(freed);
    if (before != held.hold)
        m_events.emplace_back(BatchHeld { sku(), ref, std::move(before), hold });
    outOfStock(freed);
}

void Product::unholdBatch(const BatchRef& ref)
{
    Batch& held = batch(ref);
    if (!held.hold)
        return;
    m_events.emplace_back(BatchHeld { sku(), ref, std::exchange(held.hold, std::nullopt), {} });
    m_parts.opened(held);
}

void Product::removeBatch(const BatchRef& ref)
{
    const Batch& gone = batch(ref);
    for (const OrderLine* line : m_parts.linesOn(ref))
        if (bound(on(*line, ref)))
            refuseBound(line->id, on(*line, ref));
    std::vector<Freed> freed = freeUntil(gone, 0);
    const Batch removed = gone;
    m_parts.removeBatch(ref);
    placeAgain(freed, ref);
    tell(freed);
    record<BatchRemoved>(m_events, sku(), removed);
    outOfStock(freed);
}

} // namespace allocation
