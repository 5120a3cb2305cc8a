#include "domain/seating.h"

#include <algorithm>
#include <tuple>

namespace allocation {

namespace {

/// A place for everybody, site by site to whoever can wait least; nobody goes to an earlier site. Of unit jobs with a
/// first and a last day this finds a plan if there is one.
std::vector<Claim> placed(
    const std::vector<Site>& sites, const std::vector<Mover>& movers, const std::vector<Aim>& aims)
{
    std::vector<Claim> waiting;
    waiting.reserve(aims.size());
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

/// One entry for units that go the same way: the new order's first, then those that leave the latest site.
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

} // namespace

std::vector<Claim> seated(
    const std::vector<Site>& sites, const std::vector<Mover>& movers, const std::vector<Aim>& aims)
{
    std::vector<Claim> claims = placed(sites, movers, aims);
    while (shortcut(claims)) { }
    return summed(std::move(claims));
}

} // namespace allocation
