#include "allocctl/historyentries.h"

#include "bridge/unitshift.h"
#include "domain/overloaded.h"

#include <algorithm>

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

bool touches(const LineChange& change, const BatchRef& ref)
{
    const auto here = [&](const Allocation& part) { return part.batch == ref; };
    return std::any_of(change.before.begin(), change.before.end(), here)
        || std::any_of(change.after.begin(), change.after.end(), here);
}

/// Of a long event only some entries may be asked for; the store answers whole events.
template <class Part>
bool inScope(const Part& part, const HistoryEntry& entry, const HistoryScope& scope)
{
    if (scope.order && entry.order != scope.order)
        return false;
    if (!scope.batch)
        return true;
    if constexpr (std::is_same_v<Part, LineChange>)
        return touches(part, *scope.batch);
    else
        return entry.batch == scope.batch->text();
}

/// @param listOf where the parts of such an event are
template <class Kind, class ListOf>
std::vector<HistoryEntry> each(const Kind& event, ListOf listOf, const HistoryScope& scope)
{
    const auto& parts = listOf(event);
    std::vector<HistoryEntry> entries;
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        HistoryEntry entry = entryOf(*part);
        if (!inScope(*part, entry, scope))
            continue;
        Kind alone;
        alone.sku = event.sku;
        listOf(alone).push_back(*part);
        entry.told = std::move(alone);
        entries.push_back(std::move(entry));
    }
    return entries;
}

template <class Kind>
std::vector<HistoryEntry> single(const Kind& event, const HistoryScope& scope)
{
    HistoryEntry entry = entryOf(event);
    if (!inScope(event, entry, scope))
        return {};
    entry.told = event;
    return { std::move(entry) };
}

template <class Kind>
std::vector<HistoryEntry> entriesOfKind(const Kind& event, const HistoryScope& scope)
{
    if constexpr (std::is_same_v<Kind, HistoryCompacted>)
        return { { .told = event } }; // one row, whatever it stands for
    else if constexpr (requires { event.lines; })
        return each(
            event, [](auto& e) -> auto& { return e.lines; }, scope);
    else if constexpr (requires { event.batches; })
        return each(
            event, [](auto& e) -> auto& { return e.batches; }, scope);
    else if constexpr (std::is_same_v<Kind, RunChunk>)
        return {}; // never in the log
    else
        return single(event, scope);
}

} // namespace

std::vector<HistoryEntry> entriesOf(const Event& event, const HistoryScope& scope)
{
    return std::visit([&](const auto& e) { return entriesOfKind(e, scope); }, event);
}

} // namespace allocation::allocctl
