#include "allocctl/sections.h"
#include "allocctl/store.h"
#include "service/since.h"

// What is another thing now than it was that morning.

namespace allocation::allocctl {

namespace {

constexpr std::size_t defaultSentences = 20;

const char* nameOf(LineField field)
{
    switch (field) {
    case LineField::Qty:
        return "qty";
    case LineField::Customer:
        return "customer";
    case LineField::Due:
        return "due";
    case LineField::Priority:
        return "priority";
    case LineField::Shipped:
        return "shipped";
    case LineField::Promised:
        return "promised";
    case LineField::Transit:
        return "transit";
    case LineField::Completeness:
        return "completeness";
    case LineField::Kind:
        return "kind";
    case LineField::Stop:
        return "stop";
    case LineField::Note:
        return "note";
    case LineField::Flag:
        return "flag";
    case LineField::Own:
        break;
    }
    return "own";
}

void write(Json& json, const SinceReport::NewLine& line)
{
    writeLine(json, line.line);
    json.field("qty", line.qty).textOrNull("customer", line.customer).field("due", line.due).field("who", line.who);
}

void write(Json& json, const SinceReport::ChangedLine& line)
{
    writeLine(json, line.after.id);
    json.key("fields").open('[');
    for (const LineField field : line.fields)
        json.value(nameOf(field));
    json.close(']').field("qty_before", line.before.qty).field("qty", line.after.qty);
    json.field("due_before", line.before.due).field("due", line.after.due).field("who", line.who);
}

void write(Json& json, const SinceReport::GoneLine& line)
{
    writeLine(json, line.line);
    json.field("qty", line.qty).textOrNull("customer", line.customer).field("who", line.who);
}

void write(Json& json, const SinceReport::ShippedLine& line)
{
    writeLine(json, line.line);
    json.field("qty", line.qty).field("left", line.left).key("batchrefs").open('[');
    for (const BatchRef& ref : line.from)
        json.value(ref);
    json.close(']').field("who", line.who);
}

template <class Entry>
Json& writeBatch(Json& json, const Entry& batch)
{
    return json.field("batchref", batch.ref).field("sku", batch.sku);
}

void write(Json& json, const SinceReport::NewBatch& batch)
{
    writeBatch(json, batch).field("qty", batch.qty).field("eta", batch.eta).field("on_hold", batch.hold.has_value());
    json.field("who", batch.who);
}

void write(Json& json, const SinceReport::Received& batch)
{
    writeBatch(json, batch).field("qty", batch.qty).field("announced", batch.announced).field("eta", batch.eta);
    json.field("from_batchref", batch.from).field("still_to_come", batch.left).field("who", batch.who);
}

void write(Json& json, const SinceReport::Rescheduled& batch)
{
    writeBatch(json, batch).textOrNull("shipment", batch.shipment).field("from", batch.from).field("to", batch.to);
    json.field("who", batch.who);
}

void write(Json& json, const SinceReport::Counted& batch)
{
    writeBatch(json, batch).field("from", batch.before).field("shipped", batch.shipped).field("to", batch.after);
    json.field("who", batch.who);
}

void write(Json& json, const SinceReport::GoneBatch& batch)
{
    writeBatch(json, batch).field("qty", batch.qty).field("who", batch.who);
}

void write(Json& json, const SinceReport::HoldChange& batch)
{
    writeBatch(json, batch).field("by", batch.hold.by).textOrNull("reason", batch.hold.reason);
    json.field("who", batch.who);
}

void write(Json& json, const SinceReport::PinEnded& pin)
{
    writeLine(json, pin.line);
    json.field("batchref", pin.batch).field("qty", pin.qty).field("owner", pin.owner).field("until", pin.until);
}

void write(Json& json, const SinceReport::NowPossible& product)
{
    json.field("sku", product.sku).field("lines", product.lines);
}

void write(Json& json, const SinceReport::Worse& line)
{
    const auto daysLate = [](const Timing& timing) {
        return timing.ready ? std::optional(timing.daysLate) : std::nullopt;
    };
    writeLine(json, line.line);
    json.field("open_before", line.openBefore).field("open", line.open);
    json.field("ready_before", line.before.ready).field("ready", line.now.ready);
    json.field("days_late_before", daysLate(line.before)).field("days_late", daysLate(line.now));
    json.textOrNull("who", line.who);
}

void write(Json& json, const SinceReport& report)
{
    const auto list = [&](std::string_view name, const auto& entries) {
        writeList(json, name, entries, [](Json& into, const auto& entry) { write(into, entry); });
    };
    json.open('{').field("since", report.from).field("shortened", report.shortened);
    list("new_lines", report.newLines);
    list("changed_lines", report.changedLines);
    list("gone_lines", report.goneLines);
    list("shipped", report.shipped);
    list("new_batches", report.newBatches);
    list("received", report.received);
    list("slipped", report.slipped);
    list("earlier", report.earlier);
    list("counted", report.counted);
    list("gone_batches", report.goneBatches);
    list("held", report.held);
    list("off_hold", report.offHold);
    list("pins_ended", report.pinsEnded);
    list("now_possible", report.nowPossible);
    list("worse", report.worse);
    json.close('}');
}

} // namespace

Status runSince(Context& context)
{
    const Arguments& arguments = context.arguments();
    const auto asked = arguments.at(0).isEmpty() ? std::nullopt : std::optional(arguments.date(qsizetype(0)));
    const auto limit = arguments.quantity("--limit");
    Store store(context);
    const Date day = asked.value_or(store.readModel().planning().date + -1);
    const SinceReport report = since(store.readModel(), startOf(day));
    if (context.wantsJson()) {
        write(context.json(), report);
        return Done;
    }
    context.say(Text::tr("Since %1:", "date").arg(wording::isoDate(day)));
    if (report.shortened)
        context.say(Text::tr("Of some products the history was shortened after that day: it is told from there on."));
    if (report.empty())
        context.say(Text::tr("Nothing has changed."));
    saySections(context, wording::since(report, limit ? static_cast<std::size_t>(*limit) : defaultSentences));
    return Done;
}

} // namespace allocation::allocctl
