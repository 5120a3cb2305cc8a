#include "domain/allocations.h"
#include "domain/errors.h"
#include "domain/product.h"

#include <algorithm>
#include <utility>

// What two lines exchange (rule 9), and pins (rule 8).

namespace allocation {

/// What a line can give away.
const Allocation& Product::donated(const OrderLine& line, const Share& share)
{
    if (line.allocations.empty() || (share.batch && line.allocatedOn(*share.batch) == 0))
        throw Refused(NotAllocated { line.id, share.batch.value_or(BatchRef()) });
    if (!share.batch && line.allocations.size() > 1) {
        LineIsSplit split { line.id, {} };
        for (const Allocation& part : line.allocations)
            split.batches.push_back(part.batch);
        throw Refused(std::move(split));
    }
    const Allocation& given = share.batch ? on(line, *share.batch) : line.allocations.front();
    if (bound(given))
        refuseBound(line.id, given);
    return given;
}

void Product::swap(const Share& one, const Share& other)
{
    OrderLine& first = find(one.line);
    OrderLine& second = find(other.line);
    const Allocation given = donated(first, one);
    const Allocation taken = donated(second, other);
    if (&first == &second || given.batch == taken.batch)
        throw Refused(NothingToExchange { first.id, second.id });
    ensureTakes(batch(taken.batch), given.qty - taken.qty);
    ensureTakes(batch(given.batch), taken.qty - given.qty);
    const auto exchanged = [&](const OrderLine& from, const Allocation& gives, const BatchRef& to) {
        std::vector<Allocation> allocations = from.allocations;
        takeUnits(allocations, gives.batch, gives.qty);
        addUnits(allocations, part(to, gives.qty, Origin::Manual));
        return allocations;
    };
    reallocate(first, exchanged(first, given, taken.batch));
    reallocate(second, exchanged(second, taken, given.batch));
}

void Product::take(const LineId& id, const Share& donor)
{
    OrderLine& taker = find(id);
    OrderLine& giver = find(donor.line);
    const Allocation given = donated(giver, donor);
    const Quantity elsewhere = taker.unshipped() - taker.allocatedOn(given.batch) - boundElsewhere(taker, given.batch);
    const Quantity wanted = taker.open() > 0 ? taker.open() : elsewhere;
    if (&taker == &giver || wanted <= 0)
        throw Refused(NothingToExchange { id, donor.line });
    const Batch& there = batch(given.batch);
    if (there.hold)
        throw Refused(BatchOnHold { there.ref, *there.hold });
    // Of an over-allocated batch the donor gives what is too many there as well.
    const Quantity missing = std::max<Quantity>(0, wanted - there.available());
    if (missing > given.qty)
        throw Refused(TooManyUnits { donor.line, given.batch, missing, given.qty });

    std::vector<Allocation> giverBefore = giver.allocations;
    std::vector<Allocation> takerBefore = taker.allocations;
    std::vector<Allocation> kept = giverBefore;
    takeUnits(kept, given.batch, missing);
    m_parts.place(giver, kept);
    std::vector<Allocation> got = takerBefore;
    if (taker.open() == 0)
        std::erase_if(got, [&](const Allocation& part) { return part.batch != given.batch && !bound(part); });
    addUnits(got, part(given.batch, wanted, Origin::Manual));
    m_parts.place(taker, std::move(got));
    const Batch* const home = missing > 0 ? m_parts.firstFit(missing) : nullptr;
    if (home) {
        addUnits(kept, part(home->ref, missing, Origin::Auto));
        m_parts.place(giver, std::move(kept));
    }
    // The giver first: nobody who replays the events sees more on the batch than it has.
    if (missing > 0)
        recordChange(giver, std::move(giverBefore));
    recordChange(taker, std::move(takerBefore));
    if (missing > 0 && !home)
        recordOutOfStock(giver, missing);
}

void Product::pin(const LineId& id, const std::optional<BatchRef>& on, const Pin& pin)
{
    OrderLine& pinned = find(id);
    if (pinned.allocations.empty() || (on && pinned.allocatedOn(*on) == 0))
        throw Refused(NotAllocated { id, on.value_or(BatchRef()) });
    std::vector<Allocation> allocations = pinned.allocations;
    for (Allocation& part : allocations) {
        if (on && part.batch != *on)
            continue;
        if (part.pinned(m_parts.planningDate()) && part.pin->owner != pin.owner)
            throw Refused(PinnedUnits { id, part.batch, *part.pin });
        part.pin = pin;
    }
    reallocate(pinned, std::move(allocations));
}

void Product::unpin(
    const LineId& id, const std::optional<BatchRef>& on, const std::function<bool(const std::string& owner)>& mayTake)
{
    OrderLine& unpinned = find(id);
    if (on && unpinned.allocatedOn(*on) == 0)
        throw Refused(NotAllocated { id, *on });
    std::vector<Allocation> allocations = unpinned.allocations;
    for (Allocation& part : allocations) {
        if (on && part.batch != *on)
            continue;
        if (part.pinned(m_parts.planningDate()) && !mayTake(part.pin->owner))
            throw Refused(PinnedUnits { id, part.batch, *part.pin });
        part.pin.reset();
    }
    reallocate(unpinned, std::move(allocations));
}

} // namespace allocation
