#include "domain/product.h"

#include "domain/allocations.h"
#include "domain/errors.h"
#include "domain/record.h"

#include <algorithm>
#include <utility>

// Supply and demand of a product. Allocation is in productallocation.cpp, what a cut or a hold sets in motion in
// productcascade.cpp, what two lines exchange in productexchange.cpp, undo in productundo.cpp.

namespace allocation {

namespace {

/// What keeps units where they are, if it is that which changed.
enum class BondChange { None, Unpinned, Pinned, Recalled, Released };

BondChange bondChange(const std::vector<Allocation>& before, const std::vector<Allocation>& after)
{
    BondChange change = BondChange::None;
    for (const Allocation& part : after) {
        const auto old = std::find_if(
            before.begin(), before.end(), [&](const Allocation& other) { return other.batch == part.batch; });
        if (old == before.end())
            continue;
        if (old->picking != part.picking)
            change = std::max(change, part.picking ? BondChange::Released : BondChange::Recalled);
        else if (old->pin != part.pin)
            change = std::max(change, part.pin ? BondChange::Pinned : BondChange::Unpinned);
    }
    return change;
}

bool grown(const std::vector<Allocation>& from, const std::vector<Allocation>& to)
{
    return std::any_of(to.begin(), to.end(), [&](const Allocation& part) {
        return std::none_of(from.begin(), from.end(),
            [&](const Allocation& old) { return old.batch == part.batch && old.qty >= part.qty; });
    });
}

} // namespace

Product::Product(Sku sku, Version version, ProductSource& source)
    : m_parts(std::move(sku), source)
    , m_version(version)
{
}

OrderLine& Product::find(const LineId& id)
{
    OrderLine* const line = id.sku == sku() ? m_parts.findLine(id.order, id.number) : nullptr;
    if (!line)
        throw Refused(UnknownLine { id });
    return *line;
}

const OrderLine& Product::line(const LineId& id)
{
    return find(id);
}

Batch& Product::batch(const BatchRef& ref)
{
    Batch* const batch = m_parts.findBatch(ref);
    if (!batch)
        throw Refused(UnknownBatch { ref });
    return *batch;
}

void Product::createBatch(Batch batch)
{
    if (const Batch* const known = m_parts.findBatch(batch.ref)) {
        if (known->qty == batch.qty && known->eta == batch.eta && known->shipment == batch.shipment)
            return;
        throw Refused(BatchExists { batch.ref, sku() });
    }
    batch.sku = sku();
    batch.allocated = 0;
    record<BatchCreated>(m_events, sku(), m_parts.add(std::move(batch)));
}

void Product::rescheduleBatch(const BatchRef& ref, const Schedule& schedule)
{
    Batch& changed = batch(ref);
    Schedule before { changed.eta, changed.shipment };
    if (before == schedule)
        return;
    changed.eta = schedule.eta;
    changed.shipment = schedule.shipment;
    m_parts.reordered();
    m_events.emplace_back(BatchRescheduled { sku(), ref, std::move(before), schedule });
}

void Product::changeEta(const BatchRef& ref, const std::optional<Date>& eta)
{
    rescheduleBatch(ref, { eta, batch(ref).shipment });
}

void Product::describeBatch(const BatchRef& ref, BatchDetails details)
{
    Batch& described = batch(ref);
    if (*described.details == details)
        return;
    m_events.emplace_back(BatchDescribed { sku(), ref, *described.details, details });
    described.details = std::move(details);
}

void Product::describe(const ProductDetails& before, const ProductDetails& after)
{
    if (before != after)
        m_events.emplace_back(ProductDescribed { sku(), before, after });
}

void Product::addLine(OrderLine line)
{
    if (line.id.number == 0) {
        const auto known = m_parts.linesOf(line.id.order);
        line.id.number = 1;
        for (const OrderLine* other : known)
            line.id.number = std::max(line.id.number, other->id.number + 1);
    } else if (const OrderLine* const known = m_parts.findLine(line.id.order, line.id.number)) {
        if (changedFields(*known, line).empty())
            return;
        throw Refused(LineExists { known->id });
    }
    line.id.sku = sku();
    line.allocations.clear();
    record<OrderLineAdded>(m_events, sku(), m_parts.add(std::move(line)));
}

void Product::changeLine(const OrderLine& wanted)
{
    OrderLine& changed = find(wanted.id);
    OrderLine before = changed;
    before.allocations.clear();
    if (changedFields(before, wanted).empty())
        return;
    if (wanted.unshipped() < 0)
        throw Refused(ShippedUnits { wanted.id, wanted.shipped });
    OrderLine after = wanted;
    after.arrival = before.arrival;
    after.allocations.clear();
    if (const Quantity excess = changed.allocated() - wanted.unshipped(); excess > 0) {
        if (excess > changed.allocated() - boundElsewhere(changed, BatchRef()))
            refuseWhatIsBound(changed, BatchRef());
        giveBack(changed, excess);
    }
    after.allocations = std::move(changed.allocations);
    changed = after;
    after.allocations.clear();
    m_events.emplace_back(OrderLineChanged { sku(), std::move(before), std::move(after) });
}

void Product::giveBack(OrderLine& line, Quantity units)
{
    std::vector<Allocation> kept = line.allocations;
    takeFrom(kept, BatchRef(), units);
    reallocate(line, std::move(kept));
}

void Product::cancelLine(const LineId& id)
{
    OrderLine& cancelled = find(id);
    if (boundElsewhere(cancelled, BatchRef()) > 0)
        refuseWhatIsBound(cancelled, BatchRef());
    reallocate(cancelled, {});
    record<OrderLineRemoved>(m_events, sku(), cancelled);
    m_parts.removeLine(id.order, id.number);
}

bool Product::bound(const Allocation& part)
{
    return part.bound(m_parts.planningDate());
}

Quantity Product::boundElsewhere(const OrderLine& line, const BatchRef& here)
{
    Quantity units = 0;
    for (const Allocation& part : line.allocations)
        if (part.batch != here && bound(part))
            units += part.qty;
    return units;
}

void Product::refuseBound(const LineId& line, const Allocation& part)
{
    if (part.picking)
        throw Refused(ReleasedUnits { line, part.batch, part.picking->list });
    throw Refused(PinnedUnits { line, part.batch, *part.pin });
}

void Product::refuseWhatIsBound(const OrderLine& line, const BatchRef& here)
{
    const auto pinned = std::find_if(line.allocations.begin(), line.allocations.end(),
        [&](const Allocation& part) { return part.batch != here && bound(part); });
    refuseBound(line.id, *pinned);
}

void Product::takeFrom(std::vector<Allocation>& allocations, const BatchRef& keep, Quantity units)
{
    takeLatestReady(
        allocations, units, [&](const Allocation& part) { return part.batch == keep || bound(part); },
        [this](const BatchRef& ref) -> const Batch& { return batch(ref); });
}

void Product::reallocate(OrderLine& line, std::vector<Allocation> allocations)
{
    if (line.allocations == allocations)
        return;
    recordChange(line, m_parts.place(line, std::move(allocations)));
}

void Product::recordChange(const OrderLine& line, std::vector<Allocation> before)
{
    const bool more = grown(before, line.allocations);
    const bool less = grown(line.allocations, before);
    const auto bonds = more || less ? BondChange::None : bondChange(before, line.allocations);
    LineChange change { line.id.order, line.id.number, std::move(before), line.allocations };
    const auto recordAs = [&]<class Kind>(Kind) { record<Kind>(m_events, sku(), std::move(change), m_closed); };
    if (bonds == BondChange::Unpinned)
        recordAs(Unpinned {});
    else if (bonds == BondChange::Pinned)
        recordAs(Pinned {});
    else if (bonds == BondChange::Recalled)
        recordAs(Recalled {});
    else if (bonds == BondChange::Released)
        recordAs(Released {});
    else if (more == less)
        recordAs(Moved {});
    else if (more)
        recordAs(Allocated {});
    else
        recordAs(Deallocated {});
}

void Product::recordOutOfStock(const OrderLine& line, Quantity qty)
{
    record<OutOfStock>(m_outOfStock, sku(), OutOfStock::Entry { line.id.order, line.id.number, qty });
}

Events Product::takeEvents()
{
    Events all = std::exchange(m_events, {});
    m_closed = 0;
    for (Event& event : std::exchange(m_outOfStock, {}))
        all.push_back(std::move(event));
    return all;
}

} // namespace allocation
