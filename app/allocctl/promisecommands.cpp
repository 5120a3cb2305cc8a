#include "allocctl/answer.h"
#include "allocctl/linechoice.h"
#include "service/promises.h"

// What customers were told, and whom to tell anew.

namespace allocation::allocctl {

namespace {

void writeLine(Json& json, const ToInform& line)
{
    json.open('{').field("customer", line.customer).field("orderid", line.line.order).field("sku", line.line.sku);
    json.field("line", line.line.number).field("qty", line.qty).field("promised", line.promised.date);
    json.field("now", line.now).textOrNull("told_by", line.promised.by).field("told", line.promised.told).close('}');
}

} // namespace

Status runPromise(Context& context)
{
    const Arguments& arguments = context.arguments();
    Store store(context);
    const auto wanted = arguments.text("--customer");
    std::vector<ToInform> lines = toInform(
        store.readModel(), { arguments.ids<Sku>("--sku"), arguments.ids<OrderId>("--order") });
    if (wanted)
        std::erase_if(lines, [&](const ToInform& line) { return line.customer != wanted->toStdString(); });
    Json& json = context.json();
    json.open('[');
    for (std::size_t first = 0; first < lines.size();) {
        std::size_t end = first;
        while (end < lines.size() && lines[end].customer == lines[first].customer)
            writeLine(json, lines[end++]);
        const std::span<const ToInform> ofCustomer(lines.begin() + static_cast<std::ptrdiff_t>(first), end - first);
        context.say(wording::informing(ofCustomer));
        first = end;
    }
    json.close(']');
    if (lines.empty())
        context.say(Text::tr("Every customer knows the date that now comes out."));
    return Done;
}

Status runTold(Context& context)
{
    const Arguments& arguments = context.arguments();
    TellPromise command;
    command.date = arguments.date("--date");
    Store store(context);
    if (!arguments.at(1).isEmpty())
        command.lines = { chooseLine(context, store.readModel()).id };
    else
        for (const OrderLine& line : linesOfOrder(arguments.idAt<OrderId>(0), store.readModel()))
            command.lines.push_back(line.id);
    sendAndTell(context, store, command);
    return Done;
}

} // namespace allocation::allocctl
