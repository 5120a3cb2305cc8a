#include "service/lineschanged.h"

#include <algorithm>
#include <type_traits>

namespace allocation {

namespace {

std::size_t toldBy(const Outcome& outcome)
{
    if (const auto* const run = std::get_if<AllocateResult>(&outcome.result))
        return run->allocated;
    if (const auto* const import = std::get_if<ImportResult>(&outcome.result))
        return import->orders ? import->orders->added + import->orders->updated : 0;
    return 0;
}

} // namespace

std::set<LineId> linesIn(const Event& event)
{
    std::set<LineId> lines;
    std::visit(
        [&](const auto& e) {
            using Kind = std::decay_t<decltype(e)>;
            if constexpr (std::is_same_v<Kind, OrderLineAdded> || std::is_same_v<Kind, OrderLineRemoved>)
                for (const OrderLine& line : e.lines)
                    lines.insert(line.id);
            else if constexpr (std::is_same_v<Kind, OrderLineChanged>)
                lines.insert(e.after.id);
            else if constexpr (std::is_base_of_v<Shipping, Kind>)
                for (const Shipping::Entry& entry : e.lines)
                    lines.insert({ entry.change.order, e.sku, entry.change.number });
            else if constexpr (std::is_base_of_v<LineChanges, Kind>)
                for (const LineChange& change : e.lines)
                    lines.insert({ change.order, e.sku, change.number });
        },
        event);
    return lines;
}

std::size_t linesChangedBy(const Outcome& outcome)
{
    std::set<LineId> lines;
    for (const Event& event : outcome.events)
        lines.merge(linesIn(event));
    return std::max(lines.size(), toldBy(outcome));
}

} // namespace allocation
