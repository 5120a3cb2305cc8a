#include "domain/makeroom.h"

#include "domain/sparing.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <tuple>

namespace allocation {

namespace {

constexpr std::size_t newOrder = std::numeric_limits<std::size_t>::max();

/// A batch that can serve, in the order of Ready. In what follows, places in that order stand for days: a line that may
/// wait for a batch may wait for all that are ready no later.
struct Site {
    const Batch* batch = nullptr;
    Quantity free = 0;
    Date ready;
};

/// What of a line is on a site.
struct Seat {
    std::size_t site = 0;
    Quantity qty = 0;
};

/// A line that could give way.
struct Mover {
    const OrderLine* line = nullptr;
    std::size_t last = 0; ///< the last site on which it is on time
    std::vector<Seat> seats;

    /// Units that it could take from this site or earlier ones to later ones.
    Quantity gain(std::size_t at) const
    {
        Quantity sum = 0;
        for (const Seat& seat : seats)
            sum += seat.site <= at && at < last ? seat.qty : 0;
        return sum;
    }
};

/// Units with one owner that need a place; or, with a place, those that got it.
struct Claim {
    std::size_t owner = newOrder; ///< place in the movers
    std::size_t from = newOrder;  ///< the site where they are; of the new order: none
    std::size_t last = 0;         ///< the last site that will do
    Quantity qty = 0;
    std::size_t to = 0;

    bool stays() const { return from == to; }
};

/// So many units of the new order, at the latest from this site.
struct Aim {
    std::size_t last = 0;
    Quantity qty = 0;
};

std::vector<Site> sitesOf(const ProductSnapshot& product)
{
    std::vector<Site> sites;
    for (const Batch& batch : product.batches) // in the order of prefers(), which is that of Ready
        if (batch.allocatable() >= 0 && !batch.hold)
            sites.push_back({ &batch, batch.allocatable(), readyFrom(batch, product.planning) });
    return sites;
}

/// The last site that is ready by then; none: no site is.
std::optional<std::size_t> lastBy(const std::vector<Site>& sites, Date day)
{
    const auto end = std::upper_bound(
        sites.begin(), sites.end(), day, [](Date wanted, const Site& site) { return wanted < site.ready; });
    return end == sites.begin() ? std::nullopt : std::optional(static_cast<std::size_t>(end - sites.begin()) - 1);
}

std::optional<Mover> moverOf(const ProductSnapshot& product, const std::vector<Site>& sites, const OrderLine& line)
{
    if (!knowsItsSlack(line) || product.timingOf(line).daysLate > 0)
        return {};
    Mover mover { &line, 0, {} };
    for (std::size_t i = 0; i < sites.size(); ++i) {
        if (timing(product.planning, 0, sites[i].batch->eta, line.due).daysLate == 0)
            mover.last = i;
        for (const Allocation& part : line.allocations)
            if (part.batch == sites[i].batch->ref && mayMove(part, product.planning))
                mover.seats.push_back({ i, part.qty });
    }
    return mover.seats.empty() ? std::nullopt : std::optional(std::move(mover));
}

/// The least urgent first: of equals, they are to move.
std::vector<Mover> moversOf(const ProductSnapshot& product, const std::vector<Site>& sites)
{
    std::vector<Mover> movers;
    for (const OrderLine& line : product.lines)
        if (auto mover = moverOf(product, sites, line))
            movers.push_back(std::move(*mover));
    std::stable_sort(
        movers.begin(), movers.end(), [](const Mover& a, const Mover& b) { return moreUrgent(*b.line, *a.line); });
    return movers;
}

/// For each site, units that are free up to there.
std::vector<Quantity> freeUpTo(const std::vector<Site>& sites)
{
    std::vector<Quantity> sums;
    sums.reserve(sites.size());
    for (const Site& site : sites)
        sums.push_back(site.free + (sums.empty() ? 0 : sums.back()));
    return sums;
}

/// For each site, units that a new order could have up to there if all these lines may move.
std::vector<Quantity> possibleUpTo(const std::vector<Mover>& movers, std::vector<Quantity> sums)
{
    for (std::size_t i = 0; i < sums.size(); ++i)
        for (const Mover& mover : movers)
            sums[i] += mover.gain(i);
    return sums;
}

/// From where on at least so many are there, up to every later site. There are as many in the end.
std::size_t enoughFrom(const std::vector<Quantity>& sums, Quantity units)
{
    std::size_t first = sums.size() - 1;
    while (first > 0 && sums[first - 1] >= units)
        --first;
    return first;
}

/// What to aim at; empty: nothing is gained by moving lines.
std::vector<Aim> aimsFor(const std::vector<Site>& sites, const std::vector<Quantity>& free,
    const std::vector<Quantity>& possible, Quantity units, const std::optional<Date>& by)
{
    const auto allFrom = [&](const std::vector<Quantity>& sums) {
        return *lastBy(sites, sites[enoughFrom(sums, units)].ready);
    };
    const std::size_t best = allFrom(possible);
    const bool sooner = sites[best].ready < sites[allFrom(free)].ready;
    const auto wanted = by ? lastBy(sites, *by) : std::nullopt;
    if (!wanted)
        return sooner ? std::vector<Aim> { { best, units } } : std::vector<Aim> {};
    if (free[*wanted] >= units)
        return {};
    if (best <= *wanted)
        return { { *wanted, units } };
    const auto from = possible.begin() + static_cast<std::ptrdiff_t>(*wanted);
    const Quantity inTime = std::min(units, *std::min_element(from, possible.end()));
    if (!sooner && inTime <= free[*wanted])
        return {};
    return { { *wanted, inTime }, { best, units - inTime } };
}

/// Units that lack up to each site; negative: so many are left.
std::vector<Quantity> lacking(const std::vector<Quantity>& free, const std::vector<Aim>& aims)
{
    std::vector<Quantity> lacks;
    lacks.reserve(free.size());
    for (std::size_t i = 0; i < free.size(); ++i) {
        lacks.push_back(-free[i]);
        for (const Aim& aim : aims)
            lacks.back() += aim.last <= i ? aim.qty : 0;
    }
    return lacks;
}

/// The lines that are to move.
std::vector<Mover> chosen(const std::vector<Mover>& movers, const std::vector<Quantity>& lacks)
{
    std::vector<Quantity> missing;
    std::copy_if(lacks.begin(), lacks.end(), std::back_inserter(missing), [](Quantity units) { return units > 0; });
    std::vector<std::size_t> useful;
    std::vector<std::vector<Quantity>> gains;
    for (std::size_t m = 0; m < movers.size(); ++m) {
        std::vector<Quantity> gain;
        gain.reserve(missing.size());
        for (std::size_t i = 0; i < lacks.size(); ++i)
            if (lacks[i] > 0)
                gain.push_back(movers[m].gain(i));
        if (std::all_of(gain.begin(), gain.end(), [](Quantity units) { return units == 0; }))
            continue;
        useful.push_back(m);
        gains.push_back(std::move(gain));
    }
    std::vector<Mover> few;
    for (const std::size_t place : fewestThatCover(missing, gains))
        few.push_back(movers[useful[place]]);
    return few;
}

/// A place for everybody, site by site to whoever can wait least; nobody goes to an earlier site. Of unit jobs with a
/// first and a last day this finds a plan if there is one.
std::vector<Claim> placed(
    const std::vector<Site>& sites, const std::vector<Mover>& movers, const std::vector<Aim>& aims)
{
    std::vector<Claim> waiting;
    for (const Aim& aim : aims)
        waiting.push_back({ newOrder, newOrder, aim.last, aim.qty });
    std::vector<Claim> done;
    for (std::size_t site = 0; site < sites.size(); ++site) {
        Quantity room = sites[site].free;
        for (std::size_t m = 0; m < movers.size(); ++m)
            for (const Seat& seat : movers[m].seats)
                if (seat.site == site) {
                    waiting.push_back({ m, site, movers[m].last, seat.qty });
                    room += seat.qty;
                }
        std::stable_sort(waiting.begin(), waiting.end(), [&](const Claim& a, const Claim& b) {
            return std::tuple(a.last, a.from != site) < std::tuple(b.last, b.from != site);
        });
        for (Claim& claim : waiting) {
            Claim served = claim;
            served.qty = std::min(claim.qty, room);
            served.to = site;
            room -= served.qty;
            claim.qty -= served.qty;
            if (served.qty > 0)
                done.push_back(served);
        }
        std::erase_if(waiting, [](const Claim& claim) { return claim.qty == 0; });
    }
    return done;
}

/// If one takes a seat and who sat there goes on to another that would do for the first as well, the first goes there
/// at once. @returns whether there were such
bool shortcut(std::vector<Claim>& claims)
{
    for (std::size_t i = 0; i < claims.size(); ++i)
        for (std::size_t j = 0; j < claims.size(); ++j) {
            Claim& first = claims[i];
            Claim& second = claims[j];
            if (first.stays() || second.stays() || second.from != first.to || second.to > first.last)
                continue;
            const Quantity units = std::min(first.qty, second.qty);
            Claim goesOn = first;
            goesOn.qty = units;
            goesOn.to = second.to;
            Claim sits = second;
            sits.qty = units;
            sits.to = second.from;
            first.qty -= units;
            second.qty -= units;
            claims.push_back(goesOn);
            claims.push_back(sits);
            std::erase_if(claims, [](const Claim& claim) { return claim.qty == 0; });
            return true;
        }
    return false;
}

/// One entry for units that go the same way: the new order's first, then those that leave the latest site, so that
/// each finds the room that the ones before it left.
std::vector<Claim> summed(std::vector<Claim> claims)
{
    std::erase_if(claims, [](const Claim& claim) { return claim.stays(); });
    const auto key = [](const Claim& claim) {
        return std::tuple(claim.owner != newOrder, ~claim.from, claim.owner, claim.to);
    };
    std::sort(claims.begin(), claims.end(), [&](const Claim& a, const Claim& b) { return key(a) < key(b); });
    std::vector<Claim> sums;
    for (const Claim& claim : claims) {
        if (sums.empty() || key(sums.back()) != key(claim))
            sums.push_back(claim);
        else
            sums.back().qty += claim.qty;
    }
    return sums;
}

/// The moves say when their lines are ready once all are done.
void tellTimes(DeliveryAnswer& answer, const ProductSnapshot& product)
{
    for (GivesWay& move : answer.moves) {
        OrderLine line = *product.line(move.line);
        for (const GivesWay& each : answer.moves)
            if (each.line == move.line)
                line = movedUnits(std::move(line), each.from, each.to, each.qty);
        const Timing after = product.timingOf(line);
        move.ready = *after.ready;
        move.daysToSpare = daysToSpare(after, line.due).value_or(0);
    }
}

} // namespace

std::optional<DeliveryAnswer> ifMoved(
    const ProductSnapshot& product, const DeliveryAnswer& free, const std::optional<Date>& by)
{
    const std::vector<Site> sites = sitesOf(product);
    const std::vector<Mover> movers = moversOf(product, sites);
    const std::vector<Quantity> sums = freeUpTo(sites);
    const auto aims = aimsFor(sites, sums, possibleUpTo(movers, sums), free.units(), by);
    if (aims.empty())
        return {};
    const std::vector<Mover> few = chosen(movers, lacking(sums, aims));
    std::vector<Claim> claims = placed(sites, few, aims);
    while (shortcut(claims)) { }

    DeliveryAnswer answer { DeliveryAnswer::Kind::IfMoved, product.sku, free.wanted, {}, {} };
    for (const Claim& claim : summed(std::move(claims))) {
        const Site& to = sites[claim.to];
        if (claim.owner == newOrder)
            answer.parts.push_back({ to.batch->ref, to.batch->eta, claim.qty, to.ready });
        else
            answer.moves.push_back(
                { few[claim.owner].line->id, claim.qty, sites[claim.from].batch->ref, to.batch->ref, {}, 0 });
    }
    tellTimes(answer, product);
    return answer;
}

} // namespace allocation
