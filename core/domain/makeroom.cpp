#include "domain/makeroom.h"

#include "domain/seating.h"
#include "domain/sparing.h"

#include <algorithm>
#include <iterator>

namespace allocation {

namespace {

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
        if (timing(product.planning, sites[i].batch->eta, line.leaveBy()).daysLate == 0)
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
        move.daysToSpare = daysToSpare(after, line.leaveBy()).value_or(0);
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

    DeliveryAnswer answer { DeliveryAnswer::Kind::IfMoved, product.sku, free.wanted, {}, {} };
    for (const Claim& claim : seated(sites, few, aims)) {
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
