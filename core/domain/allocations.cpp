#include "domain/allocations.h"

#include <algorithm>

namespace allocation {

namespace {

auto find(std::vector<Allocation>& allocations, const BatchRef& batch)
{
    return std::find_if(
        allocations.begin(), allocations.end(), [&](const Allocation& part) { return part.batch == batch; });
}

} // namespace

void addUnits(std::vector<Allocation>& allocations, const Allocation& added)
{
    const auto part = find(allocations, added.batch);
    if (part == allocations.end()) {
        allocations.push_back(added);
        return;
    }
    part->qty += added.qty;
    part->since = added.since;
    if (added.origin == Origin::Manual)
        part->origin = Origin::Manual;
}

void takeUnits(std::vector<Allocation>& allocations, const BatchRef& batch, Quantity units)
{
    const auto part = find(allocations, batch);
    if (part == allocations.end())
        return;
    part->qty -= units;
    if (part->qty <= 0)
        allocations.erase(part);
}

void takeLatestReady(std::vector<Allocation>& allocations, Quantity units,
    const std::function<bool(const Allocation&)>& spared, const std::function<const Batch&(const BatchRef&)>& find)
{
    std::vector<Allocation> latestFirst = allocations;
    std::sort(latestFirst.begin(), latestFirst.end(),
        [&](const Allocation& a, const Allocation& b) { return prefers(find(b.batch), find(a.batch)); });
    for (const Allocation& part : latestFirst) {
        const Quantity taken = spared(part) ? 0 : std::min(units, part.qty);
        takeUnits(allocations, part.batch, taken);
        units -= taken;
    }
}

const Allocation& on(const OrderLine& line, const BatchRef& batch)
{
    return *std::find_if(
        line.allocations.begin(), line.allocations.end(), [&](const Allocation& part) { return part.batch == batch; });
}

bool sameAllocations(const std::vector<Allocation>& a, const std::vector<Allocation>& b)
{
    return std::is_permutation(a.begin(), a.end(), b.begin(), b.end());
}

} // namespace allocation
