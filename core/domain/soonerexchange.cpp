#include "domain/exchange.h"
#include "domain/sooneroptions.h"
#include "domain/sparing.h"

#include <algorithm>

// What a line can get from another (rule 9).

namespace allocation {

namespace {

std::optional<SoonerOption> optionOf(const Wish& wish, SoonerOption::Kind kind, Exchange exchange)
{
    if (exchange.refusal || !wish.sooner(exchange.line.after))
        return {};
    SoonerOption option;
    option.kind = kind;
    option.after = exchange.line.after;
    if (wish.now.ready && option.after.ready)
        option.gain = *wish.now.ready - *option.after.ready;
    option.parts = { wish.part(*exchange.line.to, exchange.line.qty) };
    option.others = { std::move(exchange.other) };
    option.command = std::move(exchange.command);
    option.shown = std::move(exchange.shown);
    return option;
}

std::optional<SoonerOption> swapOf(
    const Wish& wish, const Allocation& given, const OrderLine& other, const Allocation& taken)
{
    auto option = optionOf(wish, SoonerOption::Kind::Swap, swapped(wish.product, wish.line, given, other, taken));
    return option && !option->somebodyPays() ? option : std::nullopt;
}

std::optional<SoonerOption> takeFrom(
    const Wish& wish, const OrderLine& donor, const Allocation& given, std::vector<Batch>& batches)
{
    auto option = optionOf(wish, SoonerOption::Kind::Take, taken(wish.product, wish.line, donor, given, batches));
    return option && option->others.front().qty > 0 ? option : std::nullopt; // free stock is an answer of its own
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
