#include "domain/outlook.h"

#include "domain/allocations.h"
#include "domain/overloaded.h"

#include <utility>

namespace allocation {

std::set<LineId> linesTouchedBy(const Events& events)
{
    std::set<LineId> lines;
    const auto changed = [&](const LineChanges& changes) {
        for (const LineChange& change : changes.lines)
            lines.insert({ change.order, changes.sku, change.number });
    };
    const auto shipped = [&](const Shipping& event) {
        for (const Shipping::Entry& entry : event.lines)
            lines.insert({ entry.change.order, event.sku, entry.change.number });
    };
    const auto gone = [&](const OrderLineRemoved& event) {
        for (const OrderLine& line : event.lines)
            lines.insert(line.id);
    };
    for (const Event& event : events)
        std::visit(Overloaded { [&](const Allocated& e) { changed(e); }, [&](const Deallocated& e) { changed(e); },
                       [&](const Moved& e) { changed(e); }, [&](const Shipping& e) { shipped(e); },
                       [&](const OrderLineRemoved& e) { gone(e); }, [](const auto&) {} },
            event);
    return lines;
}

LineOutlook outlookOf(Product& product, const LineId& id, const Planning& planning)
{
    const OrderLine* const line = product.parts().findLine(id.order, id.number);
    if (!line)
        return { id };
    const auto latest = latestEta(
        line->allocations, [&](const BatchRef& ref) { return product.parts().findBatch(ref); });
    return { id, line->open(), timing(planning, { line->open(), line->allocated(), latest, line->leaveBy() }).ready };
}

std::optional<Date> arrivalOf(Product& product, const LineId& id, const Planning& planning)
{
    const auto ready = outlookOf(product, id, planning).ready;
    return ready ? std::optional(*ready + product.line(id).details->transitDays) : std::nullopt;
}

std::optional<Outdated> brokenBy(Product& product, const std::vector<LineOutlook>& shown, const Planning& planning)
{
    std::set<LineId> foreseen;
    for (const LineOutlook& line : shown) {
        if (line.line.sku != product.sku())
            continue;
        foreseen.insert(line.line);
        LineOutlook found = outlookOf(product, line.line, planning);
        if (found != line)
            return Outdated { line, std::move(found) };
    }
    for (const LineId& line : linesTouchedBy(product.events()))
        if (!foreseen.contains(line))
            return Outdated { {}, outlookOf(product, line, planning) };
    return {};
}

} // namespace allocation
