#include "domain/allocations.h"
#include "domain/errors.h"
#include "domain/product.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

// What an automatic run, or a proposal that was accepted, makes of a product.

namespace allocation {

namespace {

using Gains = std::unordered_map<BatchRef, Quantity>;

/// What kind of change it is decides which event tells it.
bool onlyGives(const Rearrangement& move)
{
    return move.to.empty();
}
bool onlyTakes(const Rearrangement& move)
{
    return move.from.empty();
}

} // namespace

void Product::ensureMovable(const Rearrangement& move)
{
    const OrderLine& moved = find(move.line);
    Quantity open = moved.open();
    for (const Rearrangement::Units& given : move.from) {
        const Quantity there = moved.allocatedOn(given.batch);
        if (given.qty > there)
            throw Refused(TooManyUnits { move.line, given.batch, given.qty, there });
        if (bound(on(moved, given.batch)))
            refuseBound(move.line, on(moved, given.batch));
        open += given.qty;
    }
    Quantity taken = 0;
    for (const Rearrangement::Units& units : move.to)
        taken += units.qty;
    if (taken > open)
        throw Refused(TooManyUnits { move.line, {}, taken, open });
}

void Product::rearrange(std::span<const Rearrangement> moves)
{
    Gains gains;
    std::unordered_set<BatchRef> takers;
    for (const Rearrangement& move : moves) {
        ensureMovable(move);
        for (const Rearrangement::Units& given : move.from)
            gains[given.batch] -= given.qty;
        for (const Rearrangement::Units& taken : move.to)
            gains[*takers.insert(taken.batch).first] += taken.qty;
    }
    for (const BatchRef& ref : takers)
        ensureTakes(batch(ref), gains[ref]);

    // Whoever replays the events sees no batch overdrawn: first those who only give, then those who do both, in one
    // event, which is applied as a set, then those who only take. Too many for one event give and take apart.
    const auto both = static_cast<std::size_t>(std::count_if(
        moves.begin(), moves.end(), [](const Rearrangement& move) { return !onlyGives(move) && !onlyTakes(move); }));
    const bool apart = both > maxEntries;
    for (const Rearrangement& move : moves)
        if (onlyGives(move) || (apart && !onlyTakes(move)))
            rearrange(move, true, false);
    for (const Rearrangement& move : moves)
        if (!apart && !onlyGives(move) && !onlyTakes(move))
            rearrange(move, true, true);
    for (const Rearrangement& move : moves)
        if (onlyTakes(move) || (apart && !onlyGives(move)))
            rearrange(move, false, true);
}

void Product::rearrange(const Rearrangement& move, bool giving, bool taking)
{
    OrderLine& moved = find(move.line);
    std::vector<Allocation> allocations = moved.allocations;
    if (giving)
        for (const Rearrangement::Units& given : move.from)
            takeUnits(allocations, given.batch, given.qty);
    if (taking)
        for (const Rearrangement::Units& taken : move.to)
            addUnits(allocations, part(taken.batch, taken.qty, Origin::Auto));
    reallocate(moved, std::move(allocations));
}

void Product::foundNoStock(const LineId& id, Quantity qty)
{
    recordOutOfStock(find(id), qty);
}

} // namespace allocation
