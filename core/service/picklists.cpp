#include "service/picklists.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace allocation {

namespace {

PickPart partOf(const LineRow& row, const LinePart& part)
{
    return { row.id(), std::string(row.customer), row.due, BatchRef(part.batch), {},
        part.picking ? part.picking->qty : part.qty, part.qty, part.picking ? part.picking->list : 0 };
}

void locate(std::vector<PickPart>& parts, ReadModel& store)
{
    std::set<Sku> skus;
    for (const PickPart& part : parts)
        skus.insert(part.line.sku);
    if (skus.empty()) // an empty scope is everything
        return;
    std::map<std::string, std::string, std::less<>> locations;
    store.batches({ { skus.begin(), skus.end() }, {} }, [&](const BatchRowView& batch) {
        if (!batch.details->location.empty())
            locations.emplace(batch.ref, batch.details->location);
    });
    for (PickPart& part : parts)
        if (const auto found = locations.find(part.batch.text()); found != locations.end())
            part.location = found->second;
}

} // namespace

Quantity PickList::units() const
{
    Quantity units = 0;
    for (const PickPart& part : parts)
        units += part.qty;
    return units;
}

std::vector<PickList> pickLists(ReadModel& store, const Scope& scope)
{
    std::vector<PickPart> parts;
    store.lines(scope, [&](const LineRow& row) {
        for (const LinePart& part : row.parts)
            if (part.picking)
                parts.push_back(partOf(row, part));
    });
    locate(parts, store);
    std::ranges::stable_sort(
        parts, {}, [](const PickPart& part) { return std::tie(part.list, part.location, part.batch); });
    std::vector<PickList> lists;
    for (PickPart& part : parts) {
        if (lists.empty() || lists.back().number != part.list)
            lists.push_back({ part.list });
        lists.back().parts.push_back(std::move(part));
    }
    return lists;
}

std::vector<PickPart> partsInStock(ReadModel& store, const std::vector<LineId>& lines)
{
    const std::set<LineId> wanted(lines.begin(), lines.end());
    std::set<Sku> skus;
    for (const LineId& id : wanted)
        skus.insert(id.sku);
    std::vector<PickPart> parts;
    if (wanted.empty())
        return parts;
    store.lines({ { skus.begin(), skus.end() }, {} }, [&](const LineRow& row) {
        if (!wanted.contains(row.id()))
            return;
        for (const LinePart& part : row.parts)
            if (!part.eta) {
                parts.push_back(partOf(row, part));
                parts.back().qty = part.qty; // all of it, not only what is on a list
            }
    });
    locate(parts, store);
    return parts;
}

} // namespace allocation
