#include "adapters/sql/detailsjson.h"
#include "adapters/sql/eventjson.h"

#include <functional>
#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <unordered_map>

// JSON to events; the way there is in eventwriting.cpp.

namespace allocation::sql {

namespace {

std::string textFrom(const QJsonValue& value)
{
    return value.toString().toStdString();
}

std::optional<Date> dateFrom(const QJsonValue& value)
{
    return value.isNull() ? std::nullopt : Date::parse(textFrom(value));
}

Schedule scheduleFrom(const QJsonValue& value)
{
    const QJsonArray fields = value.toArray();
    return { dateFrom(fields.at(0)), textFrom(fields.at(1)) };
}

std::optional<Hold> holdFrom(const QJsonValue& value)
{
    const QJsonArray fields = value.toArray();
    if (fields.isEmpty())
        return std::nullopt;
    return Hold { textFrom(fields.at(0)), textFrom(fields.at(1)), dateFrom(fields.at(2)) };
}

template <class Details>
Details detailsIn(const QJsonValue& value)
{
    Details details;
    read(value.toObject(), details);
    return details;
}

void read(const QJsonArray& fields, const Sku& sku, Batch& batch)
{
    batch.ref = BatchRef(textFrom(fields.at(0)));
    batch.sku = sku;
    batch.qty = fields.at(1).toInteger();
    batch.eta = dateFrom(fields.at(2));
    batch.shipment = textFrom(fields.at(3));
    batch.arrival = fields.at(4).toInteger();
    batch.allocated = fields.at(5).toInteger();
    batch.hold = holdFrom(fields.at(6));
    if (fields.size() > 7)
        batch.details = detailsIn<BatchDetails>(fields.at(7));
}

void read(const QJsonArray& fields, const Sku& sku, OrderLine& line)
{
    line.id = { OrderId(textFrom(fields.at(0))), sku, static_cast<int>(fields.at(1).toInteger()) };
    line.qty = fields.at(2).toInteger();
    line.customer = textFrom(fields.at(3));
    line.due = dateFrom(fields.at(4));
    if (!fields.at(5).isNull())
        line.priority = static_cast<int>(fields.at(5).toInteger());
    line.arrival = fields.at(6).toInteger();
    line.shipped = fields.at(7).toInteger();
    if (fields.size() > 8)
        line.details = detailsIn<LineDetails>(fields.at(8));
}

std::vector<Allocation> allocationsFrom(const QJsonValue& value)
{
    std::vector<Allocation> allocations;
    const QJsonArray parts = value.toArray();
    for (const auto& part : parts) {
        const QJsonArray fields = part.toArray();
        const Origin origin = fields.at(2).toInteger() == 1 ? Origin::Manual : Origin::Auto;
        allocations.push_back(
            { BatchRef(textFrom(fields.at(0))), fields.at(1).toInteger(), origin, fields.at(3).toInteger() });
        if (fields.at(4).isString())
            allocations.back().pin = Pin { textFrom(fields.at(4)), textFrom(fields.at(5)), dateFrom(fields.at(6)) };
        if (fields.size() > 8)
            allocations.back().picking = Picking { fields.at(7).toInt(), fields.at(8).toInteger() };
    }
    return allocations;
}

void read(const QJsonArray& fields, const Sku&, LineChange& change)
{
    change.order = OrderId(textFrom(fields.at(0)));
    change.number = static_cast<int>(fields.at(1).toInteger());
    change.before = allocationsFrom(fields.at(2));
    change.after = allocationsFrom(fields.at(3));
}

void read(const QJsonArray& fields, const Sku& sku, Shipping::Entry& entry)
{
    read(fields, sku, entry.change);
    entry.batch = BatchRef(textFrom(fields.at(4)));
    entry.qty = fields.at(5).toInteger();
}

void read(const QJsonArray& fields, const Sku&, OutOfStock::Entry& entry)
{
    entry.order = OrderId(textFrom(fields.at(0)));
    entry.number = static_cast<int>(fields.at(1).toInteger());
    entry.qty = fields.at(2).toInteger();
}

template <class Entry>
void readList(const QJsonValue& list, const Sku& sku, std::vector<Entry>& entries)
{
    const QJsonArray all = list.toArray();
    entries.reserve(static_cast<std::size_t>(all.size()));
    for (const auto& fields : all) {
        entries.emplace_back();
        read(fields.toArray(), sku, entries.back());
    }
}

template <class Kind>
Event withBatches(const QJsonObject& json, const Sku& sku)
{
    Kind event;
    event.sku = sku;
    readList(json[QLatin1String("batches")], sku, event.batches);
    return event;
}

template <class Kind>
Event withLines(const QJsonObject& json, const Sku& sku)
{
    Kind event;
    event.sku = sku;
    readList(json[QLatin1String("lines")], sku, event.lines);
    return event;
}

struct States {
    explicit States(const QJsonObject& json)
        : ref(textFrom(json[QLatin1String("ref")]))
        , before(json[QLatin1String("before")])
        , after(json[QLatin1String("after")])
    {
    }
    BatchRef ref;
    QJsonValue before;
    QJsonValue after;
};

Event quantityChanged(const QJsonObject& json, const Sku& sku)
{
    const States states(json);
    return BatchQuantityChanged { sku, states.ref, states.before.toInteger(), states.after.toInteger() };
}

Event rescheduled(const QJsonObject& json, const Sku& sku)
{
    const States states(json);
    return BatchRescheduled { sku, states.ref, scheduleFrom(states.before), scheduleFrom(states.after) };
}

Event held(const QJsonObject& json, const Sku& sku)
{
    const States states(json);
    return BatchHeld { sku, states.ref, holdFrom(states.before), holdFrom(states.after) };
}

Event described(const QJsonObject& json, const Sku& sku)
{
    const States states(json);
    return ProductDescribed { sku, detailsIn<ProductDetails>(states.before), detailsIn<ProductDetails>(states.after) };
}

Event batchDescribed(const QJsonObject& json, const Sku& sku)
{
    const States states(json);
    return BatchDescribed { sku, states.ref, detailsIn<BatchDetails>(states.before),
        detailsIn<BatchDetails>(states.after) };
}

Event lineChanged(const QJsonObject& json, const Sku& sku)
{
    const States states(json);
    OrderLineChanged event;
    event.sku = sku;
    read(states.before.toArray(), sku, event.before);
    read(states.after.toArray(), sku, event.after);
    return event;
}

Event historyCompacted(const QJsonObject& json, const Sku& sku)
{
    HistoryCompacted event;
    event.sku = sku;
    event.part = static_cast<int>(json[QLatin1String("part")].toInteger());
    event.details = detailsIn<ProductDetails>(json[QLatin1String("details")]);
    readList(json[QLatin1String("batches")], sku, event.batches);
    readList(json[QLatin1String("lines")], sku, event.lines);
    const QJsonArray allocations = json[QLatin1String("allocations")].toArray();
    for (std::size_t line = 0; line < event.lines.size(); ++line)
        event.lines[line].allocations = allocationsFrom(allocations.at(static_cast<qsizetype>(line)));
    return event;
}

using Reader = std::function<Event(const QJsonObject&, const Sku&)>;

const std::unordered_map<std::string_view, Reader>& readers()
{
    static const std::unordered_map<std::string_view, Reader> all {
        { "BatchCreated", withBatches<BatchCreated> },
        { "BatchRemoved", withBatches<BatchRemoved> },
        { "BatchQuantityChanged", quantityChanged },
        { "BatchRescheduled", rescheduled },
        { "BatchHeld", held },
        { "BatchDescribed", batchDescribed },
        { "ProductDescribed", described },
        { "OrderLineAdded", withLines<OrderLineAdded> },
        { "OrderLineRemoved", withLines<OrderLineRemoved> },
        { "OrderLineChanged", lineChanged },
        { "Allocated", withLines<Allocated> },
        { "Deallocated", withLines<Deallocated> },
        { "Moved", withLines<Moved> },
        { "Pinned", withLines<Pinned> },
        { "Unpinned", withLines<Unpinned> },
        { "Released", withLines<Released> },
        { "Recalled", withLines<Recalled> },
        { "Shipped", withLines<Shipped> },
        { "Unshipped", withLines<Unshipped> },
        { "OutOfStock", withLines<OutOfStock> },
        { "HistoryCompacted", historyCompacted },
    };
    return all;
}

/// Until schema 1 a description was all that was known of a product.
QJsonObject withProductDetails(std::string_view kind, QJsonObject json)
{
    const auto described = [&](QLatin1String member) {
        return QJsonObject { { QStringLiteral("description"), json[member].toString() } };
    };
    if (kind == "ProductDescribed") {
        json[QLatin1String("before")] = described(QLatin1String("before"));
        json[QLatin1String("after")] = described(QLatin1String("after"));
    } else if (kind == "HistoryCompacted") {
        json[QLatin1String("details")] = described(QLatin1String("description"));
    }
    return json;
}

/// Brings a row of an older form to the present one, a step per schema number.
QJsonObject upcast(std::string_view kind, int schema, QJsonObject json)
{
    if (schema < 1 || schema > eventSchema)
        throw UnreadableEvent(std::string(kind) + " of schema " + std::to_string(schema));
    if (schema < 2)
        json = withProductDetails(kind, std::move(json));
    return json;
}

} // namespace

Event eventFrom(std::string_view kind, int schema, std::string_view payload, const Sku& sku)
{
    const auto reader = readers().find(kind);
    if (reader == readers().end())
        throw UnreadableEvent("unknown kind " + std::string(kind));
    QJsonParseError error;
    const auto bytes = QByteArray::fromRawData(payload.data(), static_cast<qsizetype>(payload.size()));
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        throw UnreadableEvent(std::string(kind) + ": " + error.errorString().toStdString());
    return reader->second(upcast(kind, schema, document.object()), sku);
}

} // namespace allocation::sql
