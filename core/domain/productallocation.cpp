#include "domain/allocations.h"
#include "domain/errors.h"
#include "domain/product.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

// How a product allocates, by rule and by hand.

namespace allocation {

Allocation Product::part(const BatchRef& batch, Quantity qty, Origin origin) const
{
    return { batch, qty, origin, m_version + 1 };
}

bool Product::allocate(const LineId& id)
{
    OrderLine& wanted = find(id);
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

void Product::allocateTo(const LineId& id, const BatchRef& ref, std::optional<Quantity> qty)
{
    OrderLine& wanted = find(id);
    const Batch& target = batch(ref);
    const Quantity open = wanted.open();
    if (open <= 0 && wanted.allocatedOn(ref) >= qty.value_or(1))
        return; // it is there already
    const Quantity units = qty.value_or(open);
    if (units > open || units <= 0)
        throw Refused(TooManyUnits { id, {}, qty.value_or(wanted.qty), open });
    ensureTakes(target, units);
    std::vector<Allocation> allocations = wanted.allocations;
    addUnits(allocations, part(ref, units, Origin::Manual));
    reallocate(wanted, std::move(allocations));
}

void Product::setAllocation(const LineId& id, const BatchRef& ref, Quantity qty, Origin origin)
{
    OrderLine& wanted = find(id);
    const Quantity more = qty - wanted.allocatedOn(ref);
    if (more > wanted.open())
        throw Refused(TooManyUnits { id, {}, more, wanted.open() });
    if (more > 0)
        ensureTakes(batch(ref), more);
    Allocation set = part(ref, qty, origin);
    if (wanted.allocatedOn(ref) > 0)
        set.picking = on(wanted, ref).picking;
    if (set.picking && set.picking->qty > qty)
        refuseBound(id, on(wanted, ref));
    std::vector<Allocation> allocations = wanted.allocations;
    std::erase_if(allocations, [&](const Allocation& old) { return old.batch == ref; });
    allocations.push_back(std::move(set));
    reallocate(wanted, std::move(allocations));
}

/// Also where as many units leave it: what is over-allocated stays so only for what was there.
void Product::ensureTakes(const Batch& batch, Quantity units)
{
    if (batch.hold)
        throw Refused(BatchOnHold { batch.ref, *batch.hold });
    if (units > batch.available())
        throw Refused(
            TooLittleAvailable { batch.ref, std::max<Quantity>(1, units), std::max<Quantity>(0, batch.available()) });
}

/// All units of the line on one batch, but pinned ones elsewhere.
std::vector<Allocation> Product::gathered(const OrderLine& line, const BatchRef& to)
{
    std::vector<Allocation> allocations = line.allocations;
    std::erase_if(allocations, [&](const Allocation& part) { return part.batch != to && !bound(part); });
    const Quantity more = line.unshipped() - line.allocatedOn(to) - boundElsewhere(line, to);
    addUnits(allocations, part(to, more, Origin::Manual));
    return allocations;
}

Quantity Product::gather(std::span<const LineId> ids, const BatchRef& to)
{
    const Batch& target = batch(to);
    std::vector<OrderLine*> lines;
    std::unordered_set<OrderLine*> seen;
    Quantity units = 0;
    for (const LineId& id : ids) {
        OrderLine& moved = find(id);
        if (!seen.insert(&moved).second)
            continue;
        const Quantity pinned = boundElsewhere(moved, to);
        const Quantity missing = moved.unshipped() - moved.allocatedOn(to) - pinned;
        if (missing == 0 && pinned > 0)
            refuseWhatIsBound(moved, to);
        if (missing > 0)
            lines.push_back(&moved);
        units += missing;
    }
    if (units > 0)
        ensureTakes(target, units);
    for (OrderLine* moved : lines)
        reallocate(*moved, gathered(*moved, to));
    return units;
}

Quantity Product::move(
    const LineId& id, const std::optional<BatchRef>& from, const BatchRef& to, std::optional<Quantity> qty)
{
    OrderLine& moved = find(id);
    const Batch& target = batch(to);
    if (from == to)
        return 0;
    const Quantity pinned = boundElsewhere(moved, to);
    const Quantity possible = from ? moved.allocatedOn(*from) : moved.unshipped() - moved.allocatedOn(to) - pinned;
    if (from && possible == 0)
        throw Refused(NotAllocated { id, *from });
    if (from && bound(on(moved, *from)))
        refuseBound(id, on(moved, *from));
    const Quantity units = qty.value_or(possible);
    if (!from && pinned > 0 && (possible == 0 || units > possible))
        refuseWhatIsBound(moved, to);
    if (units > possible || units <= 0)
        throw Refused(TooManyUnits { id, from.value_or(BatchRef()), units, possible });
    ensureTakes(target, units);

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
    OrderLine& freed = find(id);
    if (freed.allocations.empty() || (from && freed.allocatedOn(*from) == 0))
        throw Refused(NotAllocated { id, from.value_or(BatchRef()) });
    std::vector<Allocation> kept = freed.allocations;
    std::erase_if(kept, [&](const Allocation& part) { return (!from || part.batch == *from) && !bound(part); });
    if (kept.size() == freed.allocations.size()) { // all that was meant is pinned
        const Allocation& pinned = from ? on(freed, *from) : kept.front();
        refuseBound(id, pinned);
    }
    reallocate(freed, std::move(kept));
}

} // namespace allocation
