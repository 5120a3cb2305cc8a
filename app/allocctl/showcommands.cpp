#include "allocctl/showdetails.h"
#include "allocctl/showing.h"
#include "allocctl/textgrid.h"
#include "domain/fillrates.h"

#include <unordered_set>

namespace allocation::allocctl {

Scope scopeOf(const Arguments& arguments)
{
    return { arguments.ids<Sku>("--sku"), arguments.ids<OrderId>("--order") };
}

namespace {

std::string text(Quantity number)
{
    return std::to_string(number);
}

std::string text(const std::optional<Date>& date)
{
    return date ? date->toString() : std::string();
}

std::string batchesOf(const LineRow& row)
{
    std::string refs;
    for (const LinePart& part : row.parts) {
        refs += refs.empty() ? "" : " + ";
        refs += part.batch;
    }
    return refs;
}

const char* statusWord(LineStatus status)
{
    switch (status) {
    case LineStatus::OverAllocated:
        return "over-allocated";
    case LineStatus::Open:
        return "open";
    case LineStatus::Late:
        return "late";
    case LineStatus::Shipped:
        return "shipped";
    case LineStatus::OnTime:
        break;
    }
    return "on time";
}

/// Why a batch is on hold; without a reason by whom.
std::string holdText(const BatchRowView& row)
{
    return std::string(row.holdReason.empty() ? *row.heldBy : row.holdReason);
}

bool binds(const PinRow& pin, const Planning& planning)
{
    return !pin.until || planning.date <= *pin.until;
}

std::string pinText(const LinePart& part)
{
    if (!part.pin)
        return {};
    return std::string(part.pin->owner) + (part.pin->until ? " until " + part.pin->until->toString() : "");
}

void showLines(Context& context, ReadModel& store)
{
    const Planning planning = store.planning();
    TextGrid grid(context,
        { { "order" }, { "sku" }, { "line", true }, { "qty", true }, { "open", true }, { "shipped", true }, { "batch" },
            { "due" }, { "ready" }, { "status" } });
    context.json().open('[');
    store.lines(scopeOf(context.arguments()), [&](const LineRow& row) {
        const Timing when = row.timing(planning);
        if (!context.wantsJson()) {
            grid.add({ std::string(row.order), std::string(row.sku), text(row.number), text(row.qty), text(row.open()),
                text(row.shipped), batchesOf(row), text(row.due), text(when.ready),
                wording::status(when, row.qty, row.open(), row.overAllocated()).toStdString() });
            return;
        }
        Json& json = context.json();
        json.open('{').field("orderid", row.order).field("sku", row.sku).field("line", row.number);
        json.field("qty", row.qty).field("allocated", row.allocated).field("open", row.open());
        json.textOrNull("customer", row.customer).field("due", row.due).field("priority", row.priority);
        json.field("ready", when.ready).field("days_late", when.ready ? std::optional(when.daysLate) : std::nullopt);
        json.field("status", statusWord(statusOf(row.overAllocated(), row.open(), when)));
        if (row.shipped > 0)
            json.field("shipped", row.shipped);
        if (row.details)
            writeDetails(json, *row.details);
        json.close('}');
    });
    context.json().close(']');
    grid.finish(Text::tr("No order lines."));
}

/// The batches that serve the orders asked for; none if no order was.
std::optional<std::unordered_set<std::string>> batchesServing(const Scope& scope, ReadModel& store)
{
    if (scope.orders.empty())
        return std::nullopt;
    std::unordered_set<std::string> refs;
    store.lines(scope, [&](const LineRow& row) {
        for (const LinePart& part : row.parts)
            refs.emplace(part.batch);
    });
    return refs;
}

void showBatches(Context& context, ReadModel& store)
{
    const Scope scope = scopeOf(context.arguments());
    const auto serving = batchesServing(scope, store);
    TextGrid grid(context,
        { { "batch" }, { "sku" }, { "eta" }, { "qty", true }, { "allocated", true }, { "available", true },
            { "shipment" }, { "location" }, { "hold" } });
    context.json().open('[');
    store.batches(scope, [&](const BatchRowView& row) {
        if (serving && !serving->contains(std::string(row.ref)))
            return;
        const Quantity available = row.qty - row.allocated;
        if (!context.wantsJson()) {
            grid.add({ std::string(row.ref), std::string(row.sku), wording::eta(row.eta).toStdString(), text(row.qty),
                text(row.allocated), text(available), std::string(row.shipment), row.details->location,
                row.heldBy ? holdText(row) : std::string() });
            return;
        }
        Json& json = context.json();
        json.open('{').field("ref", row.ref).field("sku", row.sku).field("qty", row.qty).field("eta", row.eta);
        json.field("allocated", row.allocated).field("available", available);
        json.textOrNull("shipment", row.shipment).textOrNull("hold", row.heldBy ? holdText(row) : std::string());
        if (row.heldUntil)
            json.field("hold_until", row.heldUntil);
        if (row.details)
            writeDetails(json, *row.details);
        json.close('}');
    });
    context.json().close(']');
    grid.finish(Text::tr("No batches."));
}

void showAllocations(Context& context, ReadModel& store)
{
    const Planning planning = store.planning();
    TextGrid grid(context,
        { { "order" }, { "sku" }, { "line", true }, { "qty", true }, { "batch" }, { "eta" }, { "origin" }, { "pinned" },
            { "list", true } });
    context.json().open('[');
    store.lines(scopeOf(context.arguments()), [&](const LineRow& row) {
        for (const LinePart& part : row.parts) {
            const char* const origin = originWord(part.origin);
            if (!context.wantsJson()) {
                grid.add({ std::string(row.order), std::string(row.sku), text(row.number), text(part.qty),
                    std::string(part.batch), wording::eta(part.eta).toStdString(), origin, pinText(part),
                    part.picking ? text(part.picking->list) : std::string() });
                continue;
            }
            Json& json = context.json();
            json.open('{').field("orderid", row.order).field("sku", row.sku).field("line", row.number);
            json.field("qty", part.qty)
                .field("batchref", part.batch)
                .field("pinned", part.pin && binds(*part.pin, planning));
            json.field("origin", origin);
            if (part.picking)
                json.field("list", part.picking->list).field("released", part.picking->qty);
            json.close('}');
        }
    });
    context.json().close(']');
    grid.finish(Text::tr("Nothing is allocated."));
}

/// The SKUs of the orders asked for, as far as they are asked for; none if no order was.
std::optional<std::unordered_set<std::string>> skusOrdered(const Scope& scope, ReadModel& store)
{
    if (scope.orders.empty())
        return std::nullopt;
    std::unordered_set<std::string> skus;
    store.lines(scope, [&](const LineRow& row) { skus.emplace(row.sku); });
    return skus;
}

void showProducts(Context& context, ReadModel& store)
{
    const Scope scope = scopeOf(context.arguments());
    const auto ordered = skusOrdered(scope, store);
    TextGrid grid(context,
        { { "sku" }, { "demand", true }, { "supply", true }, { "available", true }, { "open", true }, { "short", true },
            { "description" } });
    context.json().open('[');
    store.products(scope, [&](const ProductRowView& row) {
        if (ordered && !ordered->contains(std::string(row.sku)))
            return;
        const Quantity missing = shortOf(row.open, row.available);
        if (!context.wantsJson()) {
            grid.add({ std::string(row.sku), text(row.demand), text(row.supply), text(row.available), text(row.open),
                text(missing), std::string(row.details.description) });
            return;
        }
        Json& json = context.json();
        json.open('{').field("sku", row.sku).textOrNull("description", row.details.description);
        json.field("demand", row.demand).field("supply", row.supply).field("available", row.available);
        json.field("open", row.open).field("short", missing);
        if (row.details != ProductDetails { row.details.description, {}, {}, {} })
            writeDetails(json, row.details);
        json.close('}');
    });
    context.json().close(']');
    grid.finish(Text::tr("No products."));
}

} // namespace

Status runShow(Context& context)
{
    const QString what = context.arguments().at(0);
    Store store(context);
    ReadModel& readModel = store.readModel();
    if (what == QLatin1String("lines"))
        showLines(context, readModel);
    else if (what == QLatin1String("batches"))
        showBatches(context, readModel);
    else if (what == QLatin1String("allocations"))
        showAllocations(context, readModel);
    else if (what == QLatin1String("products"))
        showProducts(context, readModel);
    else
        showKpis(context, readModel);
    return Done;
}

} // namespace allocation::allocctl
