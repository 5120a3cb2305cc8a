#include "allocctl/answer.h"
#include "allocctl/linechoice.h"
#include "allocctl/textgrid.h"

#include <algorithm>
#include <map>

// Pick lists, and what leaves the house and comes back.

namespace allocation::allocctl {

namespace {

/// ORDER: all its lines; ORDER SKU: one. @throws Refused if there is none
std::vector<LineId> namedLines(const Context& context, ReadModel& store)
{
    const Arguments& arguments = context.arguments();
    if (!arguments.at(1).isEmpty())
        return { chooseLine(context, store).id };
    std::vector<LineId> lines;
    for (const OrderLine& line : linesOfOrder(arguments.idAt<OrderId>(0), store))
        lines.push_back(line.id);
    return lines;
}

int listNumber(const Arguments& arguments)
{
    const auto list = arguments.lineNumber("--list");
    if (arguments.at(0).isEmpty() == !list)
        throw wrongUsage(Text::tr("Either an order or a pick list is needed, and not both."),
            Text::tr("Give ORDER [SKU], or --list N."));
    return list.value_or(0);
}

struct Picked {
    LineId line;
    BatchRef batch;
    Quantity qty = 0;
};

std::vector<Picked> pickedOn(int number, ReadModel& store)
{
    std::vector<Picked> picked;
    store.lines({}, [&](const LineRow& row) {
        for (const LinePart& part : row.parts)
            if (part.picking && part.picking->list == number)
                picked.push_back({ row.id(), BatchRef(part.batch), part.picking->qty });
    });
    return picked;
}

std::map<BatchRef, std::string> locations(const std::vector<Picked>& picked, ReadModel& store)
{
    Scope scope;
    for (const Picked& each : picked)
        scope.skus.push_back(each.line.sku);
    std::map<BatchRef, std::string> found;
    if (!scope.skus.empty())
        store.batches(scope, [&](const BatchRowView& row) { found[BatchRef(row.ref)] = row.details->location; });
    return found;
}

void writePickList(Context& context, ReadModel& store, int number)
{
    const std::vector<Picked> picked = pickedOn(number, store);
    const auto where = locations(picked, store);
    TextGrid grid(
        context, { { "batch" }, { "location" }, { "order" }, { "SKU" }, { "line", true }, { "units", true } });
    Json& json = context.json();
    json.key("lines").open('[');
    for (const Picked& each : picked) {
        const std::string& location = where.at(each.batch);
        grid.add({ each.batch.text(), location, each.line.order.text(), each.line.sku.text(),
            std::to_string(each.line.number), std::to_string(each.qty) });
        json.open('{').field("batchref", each.batch).textOrNull("location", location);
        json.field("orderid", each.line.order).field("sku", each.line.sku).field("line", each.line.number);
        json.field("qty", each.qty).close('}');
    }
    json.close(']');
    grid.finish({});
}

bool isReleased(const LineId& id, ReadModel& store)
{
    const auto lines = store.snapshot(id.sku, { id }).lines;
    return !lines.empty() && std::ranges::any_of(lines.front().allocations, [](const Allocation& part) {
        return part.picking.has_value();
    });
}

/// The parts of an order that can leave now: what is allocated in stock.
std::vector<Ship::Part> partsInStock(const std::vector<LineId>& lines, ReadModel& store)
{
    std::vector<Ship::Part> parts;
    for (const LineId& id : lines) {
        const ProductSnapshot product = store.snapshot(id.sku, { id });
        for (const OrderLine& line : product.lines)
            for (const Allocation& part : line.allocations)
                if (product.batch(part.batch)->inStock())
                    parts.push_back({ id, part.batch, part.qty, false });
    }
    return parts;
}

Ship shipmentOf(const Context& context, ReadModel& store)
{
    const Arguments& arguments = context.arguments();
    if (arguments.has("--rest-missing") && arguments.global().reason.isEmpty())
        throw wrongUsage(Text::tr("--rest-missing needs --reason."), Text::tr("Say why fewer were found."));
    if (const int list = listNumber(arguments))
        return { {}, list };
    const std::vector<LineId> lines = namedLines(context, store);
    if (!arguments.at(1).isEmpty())
        return { { { lines.front(), arguments.id<BatchRef>("--from"), arguments.quantity("--qty"),
            arguments.has("--rest-missing") } } };
    if (arguments.has("--rest-missing") || arguments.has("--qty") || arguments.has("--from"))
        throw wrongUsage(
            Text::tr("A quantity, a batch or a missing rest is of one line."), Text::tr("Name the SKU of the line."));
    std::vector<Ship::Part> parts = partsInStock(lines, store);
    if (parts.empty())
        throw Refused(NotAllocated { lines.front(), {} });
    return { std::move(parts), 0 };
}

} // namespace

Status runRelease(Context& context)
{
    const Arguments& arguments = context.arguments();
    Store store(context);
    Release command { {}, arguments.ids<Sku>("--sku"), {} };
    if (!arguments.at(1).isEmpty())
        command.lines = { chooseLine(context, store.readModel()).id };
    else if (!arguments.at(0).isEmpty())
        command.orders = { namedLines(context, store.readModel()).front().order };
    if (arguments.has("--preview")) {
        sendAndTell(context, store, command);
        return Done;
    }
    const Outcome outcome = store.send(command);
    const auto& result = std::get<ReleaseResult>(outcome.result);
    tell(context, store, command, outcome, [&](const Outcome&) {
        Json& json = context.json();
        json.field("list", result.pickList).field("released", result.lines).field("units", result.units);
        writePickList(context, store.readModel(), result.pickList);
    });
    return Done;
}

Status runRecall(Context& context)
{
    const int list = listNumber(context.arguments());
    Store store(context);
    Recall command { {}, list };
    if (list == 0 && !context.arguments().at(1).isEmpty())
        command.lines = { chooseLine(context, store.readModel()).id };
    else if (list == 0)
        for (const LineId& id : namedLines(context, store.readModel()))
            if (isReleased(id, store.readModel()))
                command.lines.push_back(id);
    if (list == 0 && command.lines.empty())
        throw Refused(NotReleased { { context.arguments().idAt<OrderId>(0), {}, 0 }, 0 });
    sendAndTell(context, store, command);
    return Done;
}

Status runShip(Context& context)
{
    Store store(context);
    sendAndTell(context, store, shipmentOf(context, store.readModel()));
    return Done;
}

Status runShipmentReceive(Context& context)
{
    const ReceiveShipment command { context.arguments().idAt<BatchRef>(0).text() };
    Store store(context);
    sendAndTell(context, store, command);
    return Done;
}

Status runBatchReturn(Context& context)
{
    const Arguments& arguments = context.arguments();
    const ReturnGoods command { arguments.idAt<BatchRef>(0), arguments.idAt<Sku>(1), arguments.quantity(2, 1),
        arguments.freeText("--from") };
    Store store(context);
    sendAndTell(context, store, command);
    return Done;
}

} // namespace allocation::allocctl
