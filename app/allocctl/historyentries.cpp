#include "allocctl/historyentries.h"

#include "bridge/unitshift.h"
#include "service/eventparts.h"

#include <utility>

namespace allocation::allocctl {

namespace {

std::string joined(const std::vector<Allocation>& parts)
{
    std::string refs;
    for (const Allocation& part : parts)
        refs += (refs.empty() ? "" : " + ") + part.batch.text();
    return refs;
}

Side sideOf(const std::vector<Allocation>& parts)
{
    return parts.empty() ? Side() : Side(joined(parts));
}

Side sideOf(const std::optional<Date>& date)
{
    return date ? Side(*date) : Side();
}

Side sideOf(const std::string& text)
{
    return text.empty() ? Side() : Side(text);
}

HistoryEntry entryOf(const LineChange& change)
{
    const UnitShift shift = unitShift(change);
    const auto& where = shift.given.empty() ? shift.taken : shift.given;
    HistoryEntry entry { change.order, change.number, shift.units(), joined(where) };
    entry.from = sideOf(shift.taken);
    entry.to = sideOf(shift.given);
    if (!where.empty())
        entry.origin = where.front().origin;
    return entry;
}

HistoryEntry entryOf(const OrderLine& line)
{
    return { line.id.order, line.id.number, line.qty };
}

HistoryEntry entryOf(const OutOfStock::Entry& entry)
{
    return { entry.order, entry.number, entry.qty };
}

HistoryEntry entryOf(const Batch& batch)
{
    HistoryEntry entry { {}, {}, batch.qty, batch.ref.text() };
    entry.to = sideOf(batch.eta);
    return entry;
}

HistoryEntry entryOf(const BatchQuantityChanged& event)
{
    return { {}, {}, event.after, event.ref.text(), event.before, event.after };
}

HistoryEntry entryOf(const BatchRescheduled& event)
{
    HistoryEntry entry { {}, {}, {}, event.ref.text(), sideOf(event.before.eta), sideOf(event.after.eta) };
    if (event.before.eta == event.after.eta) {
        entry.from = sideOf(event.before.shipment);
        entry.to = sideOf(event.after.shipment);
    }
    return entry;
}

HistoryEntry entryOf(const BatchHeld& event)
{
    const auto reason = [](const std::optional<Hold>& hold) { return hold ? sideOf(hold->reason) : Side(); };
    return { {}, {}, {}, event.ref.text(), reason(event.before), reason(event.after) };
}

HistoryEntry entryOf(const ProductDescribed& event)
{
    return { {}, {}, {}, {}, sideOf(event.before.description), sideOf(event.after.description) };
}

HistoryEntry entryOf(const BatchDescribed& event)
{
    return { {}, {}, {}, event.ref.text(), sideOf(event.before.location), sideOf(event.after.location) };
}

HistoryEntry entryOf(const Shipping::Entry& entry)
{
    return { entry.change.order, entry.change.number, entry.qty, entry.batch.text() };
}

HistoryEntry entryOf(const OrderLineChanged& event)
{
    HistoryEntry entry = entryOf(event.after);
    if (event.before.qty != event.after.qty) {
        entry.from = event.before.qty;
        entry.to = event.after.qty;
    } else if (event.before.due != event.after.due) {
        entry.from = sideOf(event.before.due);
        entry.to = sideOf(event.after.due);
    }
    return entry;
}

/// What a part of an event, of one line or batch, is told of.
template <class Kind>
HistoryEntry entryOfPart(const Kind& part)
{
    if constexpr (std::is_same_v<Kind, HistoryCompacted> || std::is_same_v<Kind, RunChunk>)
        return {};
    else if constexpr (requires { part.lines; })
        return entryOf(part.lines.front());
    else if constexpr (requires { part.batches; })
        return entryOf(part.batches.front());
    else
        return entryOf(part);
}

} // namespace

std::vector<HistoryEntry> entriesOf(const Event& event, const HistoryScope& scope)
{
    std::vector<HistoryEntry> entries;
    for (Event& part : partsOf(event, { scope.order, {}, scope.batch })) {
        HistoryEntry entry = std::visit([](const auto& e) { return entryOfPart(e); }, part);
        entry.told = std::move(part);
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace allocation::allocctl
