#include "domain/exchange.h"

#include "domain/allocations.h"
#include "domain/rule.h"
#include "domain/sparing.h"

#include <algorithm>
#include <utility>

namespace allocation {

namespace {

using Refusal = std::optional<Reason>;

Refusal refusesToGive(const ProductSnapshot& snapshot, const OrderLine& line, const Allocation& part)
{
    if (part.picking)
        return ReleasedUnits { line.id, part.batch, part.picking->list };
    if (!mayMove(part, snapshot.planning))
        return PinnedUnits { line.id, part.batch, *part.pin };
    return {};
}

/// Whether the batch can take so many more, as Product says.
Refusal refusesToTake(const Batch& batch, Quantity units)
{
    if (batch.hold)
        return BatchOnHold { batch.ref, *batch.hold };
    if (units > batch.available())
        return TooLittleAvailable { batch.ref, std::max<Quantity>(1, units), std::max<Quantity>(0, batch.available()) };
    return {};
}

template <class... Checks>
Refusal firstOf(Checks... checks)
{
    Refusal refusal;
    ((refusal = refusal ? std::move(refusal) : checks()), ...);
    return refusal;
}

Affected affected(const ProductSnapshot& snapshot, const OrderLine& before, const OrderLine& after)
{
    Affected line { before.id, 0, {} };
    line.openedUnits = std::max<Quantity>(0, after.open() - before.open());
    line.before = snapshot.timingOf(before);
    line.after = snapshot.timingOf(after);
    line.daysToSpare = daysToSpare(line.after, before.leaveBy());
    return line;
}

Affected affected(const ProductSnapshot& snapshot, const OrderLine& before, const OrderLine& after, Quantity qty,
    const BatchRef& from, const std::optional<BatchRef>& to)
{
    Affected line = affected(snapshot, before, after);
    line.qty = qty;
    line.from = from;
    line.to = to;
    return line;
}

/// The line after it has taken `wanted` units there.
OrderLine taker(const ProductSnapshot& snapshot, OrderLine line, const BatchRef& there, Quantity wanted)
{
    if (line.open() == 0)
        std::erase_if(line.allocations,
            [&](const Allocation& part) { return part.batch != there && mayMove(part, snapshot.planning); });
    addUnits(line.allocations, { there, wanted, Origin::Manual });
    return line;
}

/// Units of the line that Product::take would put on that batch.
Quantity wantedOn(const ProductSnapshot& snapshot, const OrderLine& line, const BatchRef& there)
{
    if (line.open() > 0)
        return line.open();
    Quantity wanted = line.unshipped() - line.allocatedOn(there);
    for (const Allocation& part : line.allocations)
        wanted -= part.batch != there && !mayMove(part, snapshot.planning) ? part.qty : 0;
    return wanted;
}

/// Where rule 1 puts so many units when the lines have changed places like that.
std::optional<BatchRef> homeFor(Quantity units, std::vector<Batch>& batches,
    const std::vector<std::pair<const OrderLine*, const OrderLine*>>& changes)
{
    const auto apply = [&](Quantity sign) {
        for (Batch& batch : batches)
            for (const auto& [before, after] : changes)
                batch.allocated += sign * (after->allocatedOn(batch.ref) - before->allocatedOn(batch.ref));
    };
    std::vector<Batch*> preferred;
    preferred.reserve(batches.size());
    for (Batch& batch : batches)
        preferred.push_back(&batch);
    apply(1);
    const Batch* const home = firstFit(preferred, units);
    apply(-1);
    return home ? std::optional(home->ref) : std::nullopt;
}

Exchange refused(Exchange exchange, Reason why)
{
    exchange.refusal = std::move(why);
    return exchange;
}

const Allocation* partOn(const OrderLine& line, const BatchRef& batch)
{
    const auto part = std::ranges::find(line.allocations, batch, &Allocation::batch);
    return part == line.allocations.end() ? nullptr : &*part;
}

/// What the hand has to give in a swap; none: only part of a line that is split could be meant, or it is open.
const Allocation* givenBy(const OrderLine& line, const HeldPart& hand)
{
    if (!hand.whole)
        return hand.from ? partOn(line, *hand.from) : nullptr;
    return line.allocations.size() == 1 && line.open() == 0 ? &line.allocations.front() : nullptr;
}

/// A take is for the line as it stands: it does not know which of several parts is held.
bool mayTake(const OrderLine& line, const HeldPart& hand)
{
    if (hand.whole)
        return true;
    return line.open() > 0 ? !hand.from : line.allocations.size() == 1;
}

} // namespace

Exchange swapped(const ProductSnapshot& snapshot, const OrderLine& line, const Allocation& given,
    const OrderLine& other, const Allocation& taken)
{
    Exchange result;
    result.line.line = line.id;
    result.other.line = other.id;
    const Batch* const here = snapshot.batch(given.batch);
    const Batch* const there = snapshot.batch(taken.batch);
    if (!here || !there || here == there || line.id == other.id)
        return refused(std::move(result), NothingToExchange { line.id, other.id });
    auto refusal = firstOf([&] { return refusesToGive(snapshot, line, given); },
        [&] { return refusesToGive(snapshot, other, taken); },
        [&] { return refusesToTake(*there, given.qty - taken.qty); },
        [&] { return refusesToTake(*here, taken.qty - given.qty); });
    if (refusal)
        return refused(std::move(result), std::move(*refusal));
    const OrderLine gets = movedUnits(line, given.batch, taken.batch, given.qty);
    const OrderLine gives = movedUnits(other, taken.batch, given.batch, taken.qty);
    result.line = affected(snapshot, line, gets, given.qty, given.batch, taken.batch);
    result.other = affected(snapshot, other, gives, taken.qty, taken.batch, given.batch);
    result.command = SwapLines { line.id, other.id, given.batch, taken.batch };
    result.shown = { outlookOf(snapshot, gets), outlookOf(snapshot, gives) };
    return result;
}

Exchange taken(const ProductSnapshot& snapshot, const OrderLine& line, const OrderLine& donor, const Allocation& given,
    std::vector<Batch>& batches)
{
    Exchange result;
    result.kind = Exchange::Kind::Take;
    result.line.line = line.id;
    result.other.line = donor.id;
    const Batch* const there = snapshot.batch(given.batch);
    const Quantity wanted = wantedOn(snapshot, line, given.batch);
    if (auto refusal = refusesToGive(snapshot, donor, given))
        return refused(std::move(result), std::move(*refusal));
    if (!there || line.id == donor.id || wanted <= 0)
        return refused(std::move(result), NothingToExchange { line.id, donor.id });
    if (there->hold)
        return refused(std::move(result), BatchOnHold { there->ref, *there->hold });
    const Quantity missing = std::max<Quantity>(0, wanted - there->available());
    if (missing > given.qty)
        return refused(std::move(result), TooManyUnits { donor.id, given.batch, missing, given.qty });
    const OrderLine gets = taker(snapshot, line, given.batch, wanted);
    OrderLine gives = donor;
    takeUnits(gives.allocations, given.batch, missing);
    const auto home = missing > 0 ? homeFor(missing, batches, { { &line, &gets }, { &donor, &gives } }) : std::nullopt;
    if (home)
        addUnits(gives.allocations, { *home, missing, Origin::Auto });
    result.line = affected(snapshot, line, gets, wanted, {}, given.batch);
    result.other = affected(snapshot, donor, gives, missing, given.batch, home);
    result.command = TakeFromLine { line.id, donor.id, given.batch };
    result.shown.push_back(outlookOf(snapshot, gets));
    if (missing > 0)
        result.shown.push_back(outlookOf(snapshot, gives));
    return result;
}

Exchange exchange(const ProductSnapshot& snapshot, const HeldPart& hand, const LineId& other, const BatchRef& on)
{
    Exchange none;
    none.line.line = hand.line;
    none.other.line = other;
    const OrderLine* const line = snapshot.line(hand.line);
    const OrderLine* const donor = snapshot.line(other);
    if (!line || !donor)
        return refused(std::move(none), UnknownLine { line ? other : hand.line });
    const Allocation* const wanted = partOn(*donor, on);
    if (!wanted)
        return refused(std::move(none), NotAllocated { other, on });
    std::optional<Exchange> swap;
    if (const Allocation* const given = givenBy(*line, hand))
        swap = swapped(snapshot, *line, *given, *donor, *wanted);
    if (swap && swap->harmless())
        return std::move(*swap);
    std::optional<Exchange> take;
    if (mayTake(*line, hand)) {
        std::vector<Batch> batches = snapshot.batches;
        take = taken(snapshot, *line, *donor, *wanted, batches);
        if (!take->refusal && take->other.qty == 0) // nobody has to give
            take->refusal = NothingToExchange { line->id, other };
    }
    if (take && (!swap || take->harmless() || (swap->refusal && !take->refusal)))
        return std::move(*take);
    return swap ? std::move(*swap) : refused(std::move(none), NothingToExchange { line->id, other });
}

} // namespace allocation
