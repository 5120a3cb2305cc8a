#include "domain/allocations.h"
#include "domain/rule.h"
#include "domain/sooneroptions.h"
#include "domain/sparing.h"

#include <algorithm>

// What a line can get from another (rule 9). Product does it; this foresees what Product would do.

namespace allocation {

namespace {

/// Whether the batch can take so many more, as Product says.
bool takes(const Batch& batch, Quantity units)
{
    return !batch.hold && units <= batch.available();
}

Affected affected(const Wish& wish, const OrderLine& before, const OrderLine& after)
{
    Affected other { before.id, 0, {} };
    other.openedUnits = std::max<Quantity>(0, after.open() - before.open());
    other.before = wish.product.timingOf(before);
    other.after = wish.product.timingOf(after);
    other.daysToSpare = daysToSpare(other.after, before.leaveBy());
    return other;
}

std::optional<SoonerOption> swapOf(
    const Wish& wish, const Allocation& given, const OrderLine& other, const Allocation& taken)
{
    const Batch* const here = wish.product.batch(given.batch);
    const Batch* const there = wish.product.batch(taken.batch);
    if (!here || !there || here == there || !takes(*there, given.qty - taken.qty)
        || !takes(*here, taken.qty - given.qty))
        return {};
    const OrderLine line = movedUnits(wish.line, given.batch, taken.batch, given.qty);
    SoonerOption option = wish.option(SoonerOption::Kind::Swap, line);
    if (!wish.sooner(option.after))
        return {};
    const OrderLine partner = movedUnits(other, taken.batch, given.batch, taken.qty);
    Affected pays = affected(wish, other, partner);
    if (pays.pays())
        return {};
    pays.qty = taken.qty;
    pays.from = taken.batch;
    pays.to = given.batch;
    option.parts = { wish.part(taken.batch, given.qty) };
    option.others = { std::move(pays) };
    option.command = SwapLines { line.id, other.id, given.batch, taken.batch };
    option.shown.push_back(outlookOf(wish.product, partner));
    return option;
}

/// The line after it has taken `wanted` units there.
OrderLine taker(const Wish& wish, const BatchRef& there, Quantity wanted)
{
    OrderLine line = wish.line;
    if (line.open() == 0)
        std::erase_if(line.allocations,
            [&](const Allocation& part) { return part.batch != there && mayMove(part, wish.product.planning); });
    addUnits(line.allocations, { there, wanted, Origin::Manual });
    return line;
}

/// Units of the line that Product::take would put on that batch.
Quantity wantedOn(const Wish& wish, const BatchRef& there)
{
    if (wish.line.open() > 0)
        return wish.line.open();
    Quantity wanted = wish.line.unshipped() - wish.line.allocatedOn(there);
    for (const Allocation& part : wish.line.allocations)
        wanted -= part.batch != there && !mayMove(part, wish.product.planning) ? part.qty : 0;
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

std::optional<SoonerOption> takeFrom(
    const Wish& wish, const OrderLine& donor, const Allocation& given, std::vector<Batch>& batches)
{
    const Batch* const there = wish.product.batch(given.batch);
    if (!there || there->hold)
        return {};
    const Quantity wanted = wantedOn(wish, given.batch);
    const Quantity missing = std::max<Quantity>(0, wanted - there->available());
    if (wanted <= 0 || missing == 0 || missing > given.qty)
        return {}; // free stock is an answer of its own
    const OrderLine line = taker(wish, given.batch, wanted);
    SoonerOption option = wish.option(SoonerOption::Kind::Take, line);
    if (!wish.sooner(option.after))
        return {};
    OrderLine giver = donor;
    takeUnits(giver.allocations, given.batch, missing);
    const auto home = homeFor(missing, batches, { { &wish.line, &line }, { &donor, &giver } });
    if (home)
        addUnits(giver.allocations, { *home, missing, Origin::Auto });
    Affected pays = affected(wish, donor, giver);
    pays.qty = missing;
    pays.from = given.batch;
    pays.to = home;
    option.parts = { wish.part(given.batch, wanted) };
    option.others = { std::move(pays) };
    option.command = TakeFromLine { line.id, donor.id, given.batch };
    option.shown.push_back(outlookOf(wish.product, giver));
    return option;
}

/// Lines that are asked first: the least urgent.
std::vector<const OrderLine*> othersOf(const Wish& wish)
{
    std::vector<const OrderLine*> others;
    for (const OrderLine& other : wish.product.lines)
        if (other.id != wish.line.id && !other.allocations.empty())
            others.push_back(&other);
    std::stable_sort(
        others.begin(), others.end(), [](const OrderLine* a, const OrderLine* b) { return moreUrgent(*b, *a); });
    return others;
}

} // namespace

std::vector<SoonerOption> bySwapping(const Wish& wish)
{
    std::vector<SoonerOption> options;
    if (wish.line.open() > 0)
        return options;
    for (const OrderLine* const other : othersOf(wish))
        for (const Allocation& taken : other->allocations)
            for (const Allocation& given : wish.line.allocations) {
                const bool may = knowsItsSlack(*other) && mayMove(taken, wish.product.planning)
                    && mayMove(given, wish.product.planning);
                if (auto option = may ? swapOf(wish, given, *other, taken) : std::nullopt)
                    options.push_back(std::move(*option));
            }
    return options;
}

std::vector<SoonerOption> byTaking(const Wish& wish)
{
    std::vector<SoonerOption> options;
    std::vector<Batch> batches = wish.product.batches;
    for (const OrderLine* const donor : othersOf(wish))
        for (const Allocation& given : donor->allocations)
            if (moreUrgent(wish.line, *donor) && mayMove(given, wish.product.planning))
                if (auto option = takeFrom(wish, *donor, given, batches))
                    options.push_back(std::move(*option));
    return options;
}

} // namespace allocation
