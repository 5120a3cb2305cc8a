#include "adapters/sql/detailsjson.h"
#include "adapters/sql/eventjson.h"
#include "adapters/sql/jsonwriter.h"
#include "domain/overloaded.h"

// Events to JSON; the way back is in eventreading.cpp.

namespace allocation::sql {

namespace {

void write(JsonWriter& json, const std::optional<Hold>& hold)
{
    json.open('[');
    if (hold)
        json.value(hold->by).value(hold->reason).value(hold->until);
    json.close(']');
}

void write(JsonWriter& json, const Batch& batch)
{
    json.open('[').value(batch.ref).value(batch.qty).value(batch.eta).value(batch.shipment);
    json.value(batch.arrival).value(batch.allocated);
    if (batch.hold || batch.details)
        write(json, batch.hold);
    if (batch.details)
        write(json, *batch.details);
    json.close(']');
}

void write(JsonWriter& json, const OrderLine& line)
{
    json.open('[').value(line.id.order).value(line.id.number).value(line.qty).value(line.customer);
    json.value(line.due).value(line.priority).value(line.arrival);
    if (line.shipped != 0 || line.details)
        json.value(line.shipped);
    if (line.details)
        write(json, *line.details);
    json.close(']');
}

void write(JsonWriter& json, const std::vector<Allocation>& allocations)
{
    json.open('[');
    for (const Allocation& part : allocations) {
        json.open('[').value(part.batch).value(part.qty).value(part.origin == Origin::Manual ? 1 : 0);
        json.value(part.since);
        if (part.pin)
            json.value(part.pin->owner).value(part.pin->reason).value(part.pin->until);
        else if (part.picking)
            json.value(std::optional<Date>()).value(std::optional<Date>()).value(std::optional<Date>());
        if (part.picking)
            json.value(part.picking->list).value(part.picking->qty);
        json.close(']');
    }
    json.close(']');
}

void write(JsonWriter& json, const LineChange& change)
{
    json.open('[').value(change.order).value(change.number);
    write(json, change.before);
    write(json, change.after);
    json.close(']');
}

void write(JsonWriter& json, const Shipping::Entry& entry)
{
    json.open('[').value(entry.change.order).value(entry.change.number);
    write(json, entry.change.before);
    write(json, entry.change.after);
    json.value(entry.batch).value(entry.qty).close(']');
}

void write(JsonWriter& json, const OutOfStock::Entry& entry)
{
    json.open('[').value(entry.order).value(entry.number).value(entry.qty).close(']');
}

void write(JsonWriter& json, const Schedule& schedule)
{
    json.open('[').value(schedule.eta).value(schedule.shipment).close(']');
}

template <class Entry>
void writeList(JsonWriter& json, std::string_view name, const std::vector<Entry>& entries)
{
    json.key(name).open('[');
    for (const Entry& entry : entries)
        write(json, entry);
    json.close(']');
}

/// Before and after of something that has a form of its own.
template <class State>
void writeStates(JsonWriter& json, const State& before, const State& after)
{
    json.key("before");
    write(json, before);
    json.key("after");
    write(json, after);
}

/// The part comes first: the history finds the rows to show by how they begin.
void writeSnapshot(JsonWriter& json, const HistoryCompacted& event)
{
    json.key("part").value(event.part).key("details");
    write(json, event.details);
    writeList(json, "batches", event.batches);
    writeList(json, "lines", event.lines);
    json.key("allocations").open('[');
    for (const OrderLine& line : event.lines)
        write(json, line.allocations);
    json.close(']');
}

void writeMembers(JsonWriter& json, const Event& event)
{
    const auto batches = [&](const auto& e) { writeList(json, "batches", e.batches); };
    const auto lines = [&](const auto& e) { writeList(json, "lines", e.lines); };
    const auto plain = [&](const auto& before, const auto& after) {
        json.key("before").value(before).key("after").value(after);
    };
    std::visit(Overloaded {
                   [&](const BatchCreated& e) { batches(e); },
                   [&](const BatchRemoved& e) { batches(e); },
                   [&](const OrderLineAdded& e) { lines(e); },
                   [&](const OrderLineRemoved& e) { lines(e); },
                   [&](const LineChanges& e) { lines(e); },
                   [&](const Shipping& e) { lines(e); },
                   [&](const OutOfStock& e) { lines(e); },
                   [&](const OrderLineChanged& e) { writeStates(json, e.before, e.after); },
                   [&](const BatchRescheduled& e) {
                       json.key("ref").value(e.ref);
                       writeStates(json, e.before, e.after);
                   },
                   [&](const BatchHeld& e) {
                       json.key("ref").value(e.ref);
                       writeStates(json, e.before, e.after);
                   },
                   [&](const BatchQuantityChanged& e) {
                       json.key("ref").value(e.ref);
                       plain(e.before, e.after);
                   },
                   [&](const BatchDescribed& e) {
                       json.key("ref").value(e.ref);
                       writeStates(json, e.before, e.after);
                   },
                   [&](const ProductDescribed& e) { writeStates(json, e.before, e.after); },
                   [&](const HistoryCompacted& e) { writeSnapshot(json, e); },
                   [](const RunChunk&) {},
               },
        event);
}

} // namespace

std::string_view kindOf(const Event& event)
{
    return std::visit(Overloaded {
                          [](const BatchCreated&) { return "BatchCreated"; },
                          [](const BatchRemoved&) { return "BatchRemoved"; },
                          [](const BatchQuantityChanged&) { return "BatchQuantityChanged"; },
                          [](const BatchRescheduled&) { return "BatchRescheduled"; },
                          [](const BatchHeld&) { return "BatchHeld"; },
                          [](const BatchDescribed&) { return "BatchDescribed"; },
                          [](const ProductDescribed&) { return "ProductDescribed"; },
                          [](const OrderLineAdded&) { return "OrderLineAdded"; },
                          [](const OrderLineRemoved&) { return "OrderLineRemoved"; },
                          [](const OrderLineChanged&) { return "OrderLineChanged"; },
                          [](const Allocated&) { return "Allocated"; },
                          [](const Deallocated&) { return "Deallocated"; },
                          [](const Moved&) { return "Moved"; },
                          [](const Pinned&) { return "Pinned"; },
                          [](const Unpinned&) { return "Unpinned"; },
                          [](const Released&) { return "Released"; },
                          [](const Recalled&) { return "Recalled"; },
                          [](const Shipped&) { return "Shipped"; },
                          [](const Unshipped&) { return "Unshipped"; },
                          [](const OutOfStock&) { return "OutOfStock"; },
                          [](const HistoryCompacted&) { return "HistoryCompacted"; },
                          [](const RunChunk&) { return "RunChunk"; },
                      },
        event);
}

std::string payloadOf(const Event& event)
{
    JsonWriter json;
    json.open('{');
    writeMembers(json, event);
    return json.close('}').take();
}

} // namespace allocation::sql
