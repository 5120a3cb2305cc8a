#include "allocctl/answer.h"
#include "allocctl/linechoice.h"

#include <algorithm>

namespace allocation::allocctl {

namespace {

/// A single line that found no batch is a command that did not do what it was for; of a run it is a figure.
void ensurePlaced(const Command& command, const Outcome& outcome)
{
    const bool outOfStock = std::any_of(outcome.events.begin(), outcome.events.end(),
        [](const Event& event) { return std::holds_alternative<OutOfStock>(event); });
    if (outOfStock)
        throw Complaint(Failed,
            { QStringLiteral("out_of_stock"), wording::outcome(command, outcome),
                Text::tr("Wait for supply, or allocate a part with --to and --qty."), true });
}

/// Whether a move that names its source has been done before: nothing is left there, and it is all here.
bool doneBefore(const MoveLine& command, const OrderLine& line)
{
    return line.allocatedOn(*command.from) == 0
        && line.allocatedOn(command.to) >= command.qty.value_or(line.allocated()) && line.allocatedOn(command.to) > 0;
}

} // namespace

Status runLineAdd(Context& context)
{
    const Arguments& arguments = context.arguments();
    AddOrderLine command;
    command.order = arguments.idAt<OrderId>(0);
    command.sku = arguments.idAt<Sku>(1);
    command.qty = arguments.quantity(2, 1);
    command.due = arguments.date("--due");
    command.customer = arguments.freeText("--customer");
    command.priority = arguments.priority("--priority");
    Store store(context);
    sendAndTell(context, store, command, [&](const Outcome& outcome) {
        if (const auto* added = outcome.events.empty() ? nullptr : std::get_if<OrderLineAdded>(&outcome.events.front()))
            context.json().field("line", added->lines.front().id.number);
    });
    return Done;
}

Status runLineAllocate(Context& context)
{
    const Arguments& arguments = context.arguments();
    const auto to = arguments.id<BatchRef>("--to");
    const auto qty = arguments.quantity("--qty");
    if (qty && !to)
        throw wrongUsage(Text::tr("By rule a line is allocated whole, so --qty needs --to."),
            Text::tr("Leave --qty out, or say to which batch."));
    Store store(context);
    const LineId line = chooseLine(context, store.readModel()).id;
    const Command command = to ? Command(AllocateTo { line, *to, qty }) : Command(Allocate { line });
    const Outcome outcome = store.send(command);
    ensurePlaced(command, outcome);
    tell(context, store, command, outcome);
    return Done;
}

Status runLineMove(Context& context)
{
    const Arguments& arguments = context.arguments();
    MoveLine command;
    command.to = *arguments.id<BatchRef>("--to");
    command.qty = arguments.quantity("--qty");
    Store store(context);
    const OrderLine line = chooseLine(context, store.readModel());
    command.lines = { line.id };
    command.from = chooseSource(context, line);
    if (doneBefore(command, line))
        command.from = command.to; // so the answer is the one of a line that is there already
    sendAndTell(context, store, command);
    return Done;
}

Status runLineDeallocate(Context& context)
{
    Store store(context);
    const OrderLine line = chooseLine(context, store.readModel());
    sendAndTell(context, store, DeallocateLine { { line.id }, chooseSource(context, line) });
    return Done;
}

Status runLineSetQuantity(Context& context)
{
    ChangeOrderLine command;
    command.qty = context.arguments().quantity(2, 1);
    Store store(context);
    command.line = chooseLine(context, store.readModel()).id;
    sendAndTell(context, store, command);
    return Done;
}

Status runLineCancel(Context& context)
{
    Store store(context);
    sendAndTell(context, store, CancelLine { { chooseLine(context, store.readModel()).id } });
    return Done;
}

Status runLineSwap(Context& context)
{
    const Arguments& arguments = context.arguments();
    Store store(context);
    const LineId line = chooseLine(context, store.readModel()).id;
    const OrderLine other = chooseLine(
        store.readModel(), arguments.idAt<OrderId>(2), line.sku, arguments.lineNumber("--line2"));
    sendAndTell(context, store, SwapLines { line, other.id });
    return Done;
}

Status runLineTake(Context& context)
{
    const Arguments& arguments = context.arguments();
    Store store(context);
    const LineId line = chooseLine(context, store.readModel()).id;
    const OrderLine donor = chooseLine(
        store.readModel(), *arguments.id<OrderId>("--from-order"), line.sku, arguments.lineNumber("--from-line"));
    sendAndTell(context, store, TakeFromLine { line, donor.id });
    return Done;
}

Status runLinePin(Context& context)
{
    PinLine command;
    command.until = context.arguments().date("--until");
    Store store(context);
    command.lines = { chooseLine(context, store.readModel()).id };
    sendAndTell(context, store, command);
    return Done;
}

Status runLineUnpin(Context& context)
{
    UnpinLine command;
    command.owner = context.arguments().freeText("--owner");
    Store store(context);
    command.lines = { chooseLine(context, store.readModel()).id };
    sendAndTell(context, store, command);
    return Done;
}

} // namespace allocation::allocctl
