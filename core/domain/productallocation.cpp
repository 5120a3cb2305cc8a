#include "domain/allocations.h"
#include "domain/errors.h"
#include "domain/product.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>
#include <utility>

// How a product allocates. Supply and demand are in product.cpp, undo in productundo.cpp.

namespace allocation {

namespace {

const Allocation& on(const OrderLine& line, const BatchRef& batch)
{
    return *std::find_if(
        line.allocations.begin(), line.allocations.end(), [&](const Allocation& part) { return part.batch == batch; });
}

/// Rule 4, which allocation on a cut batch goes first: auto before manual, lowest priority, latest due, newest.
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

Allocation Product::part(const BatchRef& batch, Quantity qty, Origin origin) const
{
    return { batch, qty, origin, m_version + 1 };
}

bool Product::allocate(const LineId& id)
{
    OrderLine& wanted = line(id);
    if (wanted.open() > 0 && !m_parts.hasBatches())
        throw Refused(UnknownSku { sku() });
    return allocate(wanted);
}

bool Product::allocate(OrderLine& line)
{
    const Quantity open = line.open();
    if (open <= 0)
        return true;
    const Batch* const target = m_parts.firstFit(open);
    if (!target) {
        recordOutOfStock(line, open);
        return false;
    }
    std::vector<Allocation> allocations = line.allocations;
    addUnits(allocations, part(target->ref, open, Origin::Auto));
    reallocate(line, std::move(allocations));
    return true;
}

void Product::allocateTo(const LineId& id, const BatchRef& ref, std::optional<Quantity> qty, Origin origin)
{
    OrderLine& wanted = line(id);
    const Batch& target = batch(ref);
    const Quantity open = wanted.open();
    if (open <= 0 && wanted.allocatedOn(ref) >= qty.value_or(1))
        return; // it is there already
    const Quantity units = qty.value_or(open);
    if (units > open || units <= 0)
        throw Refused(TooManyUnits { id, {}, qty.value_or(wanted.qty), open });
    if (units > target.available())
        throw Refused(TooLittleAvailable { ref, units, target.available() });
    std::vector<Allocation> allocations = wanted.allocations;
    addUnits(allocations, part(ref, units, origin));
    reallocate(wanted, std::move(allocations));
}

Quantity Product::gather(std::span<const LineId> ids, const BatchRef& to)
{
    const Batch& target = batch(to);
    std::vector<OrderLine*> lines;
    std::unordered_set<OrderLine*> seen;
    Quantity units = 0;
    for (const LineId& id : ids) {
        OrderLine& moved = line(id);
        if (!seen.insert(&moved).second)
            continue;
        lines.push_back(&moved);
        units += moved.qty - moved.allocatedOn(to);
    }
    if (units > 0 && units > target.available())
        throw Refused(TooLittleAvailable { to, units, target.available() });
    for (OrderLine* moved : lines)
        if (moved->allocatedOn(to) != moved->qty || moved->allocations.size() != 1)
            reallocate(*moved, { part(to, moved->qty, Origin::Manual) });
    return units;
}

Quantity Product::move(
    const LineId& id, const std::optional<BatchRef>& from, const BatchRef& to, std::optional<Quantity> qty)
{
    OrderLine& moved = line(id);
    const Batch& target = batch(to);
    const Quantity possible = from ? moved.allocatedOn(*from) : moved.qty - moved.allocatedOn(to);
    if (from == to)
        return 0;
    if (from && possible == 0)
        throw Refused(NotAllocated { id, *from });
    const Quantity units = qty.value_or(possible);
    if (units > possible || units <= 0)
        throw Refused(TooManyUnits { id, from.value_or(BatchRef()), units, possible });
    if (units > target.available())
        throw Refused(TooLittleAvailable { to, units, target.available() });

    std::vector<Allocation> allocations = moved.allocations;
    if (from)
        takeUnits(allocations, *from, units);
    else
        takeFrom(allocations, to, units - std::min(units, moved.open()));
    addUnits(allocations, part(to, units, Origin::Manual));
    reallocate(moved, std::move(allocations));
    return units;
}

void Product::deallocate(const LineId& id, const std::optional<BatchRef>& from)
{
    OrderLine& freed = line(id);
    if (freed.allocations.empty() || (from && freed.allocatedOn(*from) == 0))
        throw Refused(NotAllocated { id, from.value_or(BatchRef()) });
    std::vector<Allocation> kept = freed.allocations;
    std::erase_if(kept, [&](const Allocation& part) { return !from || part.batch == *from; });
    reallocate(freed, std::move(kept));
}

std::vector<OrderLine*> Product::linesToFree(const Batch& cut, Quantity qty)
{
    std::vector<OrderLine*> lines;
    if (qty >= cut.qty || cut.allocated <= qty)
        return lines;
    lines = m_parts.linesOn(cut.ref);
    std::sort(lines.begin(), lines.end(), [&](auto* a, auto* b) { return goesFirst(*a, *b, cut.ref); });
    Quantity left = cut.allocated;
    const auto enough = std::find_if(lines.begin(), lines.end(), [&](const OrderLine* line) {
        const bool fits = left <= qty;
        left -= on(*line, cut.ref).qty;
        return fits;
    });
    lines.erase(enough, lines.end());
    return lines;
}

/// By rule; one that returns to its place gets exactly what it had, and there is nothing to report.
void Product::placeAgain(Freed& freed, const BatchRef& cut)
{
    const Batch* const target = m_parts.firstFit(freed.units);
    freed.placed = target != nullptr;
    if (!target)
        return;
    std::vector<Allocation> allocations = freed.before;
    if (target->ref != cut) {
        allocations = freed.line->allocations;
        addUnits(allocations, part(target->ref, freed.units, Origin::Auto));
    }
    m_parts.place(*freed.line, std::move(allocations));
}

void Product::changeBatchQuantity(const BatchRef& ref, Quantity qty)
{
    Batch& cut = batch(ref);
    const Quantity before = cut.qty;
    if (before == qty)
        return;

    std::vector<Freed> freed;
    for (OrderLine* line : linesToFree(cut, qty)) {
        freed.push_back({ line, line->allocatedOn(ref), line->allocations });
        std::vector<Allocation> kept = line->allocations;
        takeUnits(kept, ref, freed.back().units);
        m_parts.place(*line, std::move(kept));
    }
    cut.qty = qty;
    m_parts.opened(cut);
    std::reverse(freed.begin(), freed.end());
    for (Freed& again : freed)
        placeAgain(again, ref);

    // The lines are told before the batch: whoever replays the events never sees more allocated than the batch has,
    // forwards and backwards. Those that lost their place come first, all in one event.
    for (const bool placed : { false, true })
        for (Freed& again : freed)
            if (again.placed == placed && again.line->allocations != again.before)
                recordChange(*again.line, std::move(again.before));
    m_events.emplace_back(BatchQuantityChanged { sku(), ref, before, qty });
    for (const Freed& again : freed)
        if (!again.placed)
            recordOutOfStock(*again.line, again.units);
}

} // namespace allocation
