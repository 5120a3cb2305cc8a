#include "domain/allocations.h"
#include "domain/errors.h"
#include "domain/leaving.h"
#include "domain/product.h"
#include "domain/record.h"

#include <algorithm>
#include <utility>

// From the batch out of the house: pick lists and what was shipped.

namespace allocation {

namespace {

/// Takes units off an allocation, released ones first.
void pick(std::vector<Allocation>& allocations, const BatchRef& from, Quantity units)
{
    for (Allocation& part : allocations) {
        if (part.batch != from || !part.picking)
            continue;
        part.picking->qty -= units;
        if (part.picking->qty <= 0)
            part.picking.reset();
    }
    takeUnits(allocations, from, units);
}

LeavingPart leaving(const Allocation& part, const Batch& from)
{
    return { part.qty, part.picking.has_value(), from.inStock(), from.hold.has_value() };
}

} // namespace

std::optional<NothingToRelease::Why> Product::unreleasable(const OrderLine& line, const std::optional<BatchRef>& on)
{
    std::vector<LeavingPart> parts;
    for (const Allocation& part : line.allocations)
        if (!on || part.batch == *on)
            parts.push_back(leaving(part, batch(part.batch)));
    const bool asked = line.details->completeness == Completeness::WholeLine;
    return allocation::unreleasable(*line.details, asked && complete(line), parts);
}

bool Product::complete(const OrderLine& line)
{
    std::vector<LeavingPart> parts;
    for (const Allocation& part : line.allocations)
        parts.push_back(leaving(part, batch(part.batch)));
    return canLeaveWhole(*line.details, line.open(), parts);
}

Quantity Product::release(const LineId& id, const std::optional<BatchRef>& on, int pickList)
{
    OrderLine& released = find(id);
    if (const auto why = unreleasable(released, on))
        throw Refused(NothingToRelease { id, *why });
    Quantity units = 0;
    std::vector<Allocation> allocations = released.allocations;
    for (Allocation& part : allocations) {
        const Batch& from = batch(part.batch);
        if ((on && part.batch != *on) || !leaving(part, from).isFree())
            continue;
        part.picking = Picking { pickList, part.qty };
        units += part.qty;
    }
    reallocate(released, std::move(allocations));
    return units;
}

Quantity Product::recall(const LineId& id, const std::optional<BatchRef>& on, int pickList)
{
    OrderLine& recalled = find(id);
    Quantity units = 0;
    std::vector<Allocation> allocations = recalled.allocations;
    for (Allocation& part : allocations) {
        if ((on && part.batch != *on) || !part.picking || (pickList != 0 && part.picking->list != pickList))
            continue;
        units += part.picking->qty;
        part.picking.reset();
    }
    if (units == 0)
        throw Refused(NotReleased { id, pickList });
    reallocate(recalled, std::move(allocations));
    return units;
}

void Product::ship(const LineId& id, const BatchRef& from, Quantity qty)
{
    OrderLine& shipped = find(id);
    Batch& source = batch(from);
    if (source.eta)
        throw Refused(NotInStock { from, *source.eta });
    const Quantity allocated = std::min(qty, shipped.allocatedOn(from));
    if (qty > allocated + shipped.open())
        throw Refused(TooManyUnits { id, from, qty, allocated + shipped.open() });
    if (qty > source.qty) // over-allocated
        throw Refused(TooLittleAvailable { from, qty, source.qty });
    if (qty > allocated)
        ensureTakes(source, qty - allocated);
    std::vector<Allocation> allocations = shipped.allocations;
    if (allocated > 0)
        pick(allocations, from, allocated);
    ship(shipped, source, qty, std::move(allocations));
}

void Product::ship(OrderLine& line, Batch& from, Quantity qty, std::vector<Allocation> allocations)
{
    line.shipped += qty;
    from.qty -= qty;
    Shipping::Entry entry { { line.id.order, line.id.number, m_parts.place(line, std::move(allocations)), {} },
        from.ref, std::abs(qty) };
    entry.change.after = line.allocations;
    m_parts.opened(from);
    if (qty > 0)
        record<Shipped>(m_events, sku(), std::move(entry), m_closed);
    else
        record<Unshipped>(m_events, sku(), std::move(entry), m_closed);
}

void Product::findMissing(const LineId& id, const BatchRef& on, Quantity missing)
{
    if (find(id).allocatedOn(on) > 0 && allocation::on(find(id), on).picking)
        recall(id, on, 0);
    changeBatchQuantity(on, std::max<Quantity>(0, batch(on).qty - missing));
}

} // namespace allocation
