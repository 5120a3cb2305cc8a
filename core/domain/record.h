#pragma once

#include "domain/events.h"

#include <utility>

namespace allocation {

inline auto& entriesOf(BatchCreated& event)
{
    return event.batches;
}
inline auto& entriesOf(BatchRemoved& event)
{
    return event.batches;
}
inline auto& entriesOf(OrderLineAdded& event)
{
    return event.lines;
}
inline auto& entriesOf(OrderLineRemoved& event)
{
    return event.lines;
}
inline auto& entriesOf(LineChanges& event)
{
    return event.lines;
}
inline auto& entriesOf(Shipping& event)
{
    return event.lines;
}
inline auto& entriesOf(OutOfStock& event)
{
    return event.lines;
}

/// Adds an entry to the last event if that is of the same kind and has room, else to a new event.
/// @param closed how many events take no more entries
template <class Kind, class Entry>
void record(Events& events, const Sku& sku, Entry entry, std::size_t closed = 0)
{
    Kind* const last = events.size() <= closed ? nullptr : std::get_if<Kind>(&events.back());
    if (last && entriesOf(*last).size() < maxEntries) {
        entriesOf(*last).push_back(std::move(entry));
        return;
    }
    Kind next;
    next.sku = sku;
    entriesOf(next).push_back(std::move(entry));
    events.emplace_back(std::move(next));
}

} // namespace allocation
