#include "allocctl/answer.h"

namespace allocation::allocctl {

Status runBatchAdd(Context& context)
{
    const Arguments& arguments = context.arguments();
    CreateBatch command;
    command.ref = arguments.idAt<BatchRef>(0);
    command.sku = arguments.idAt<Sku>(1);
    command.qty = arguments.quantity(2, 0);
    command.schedule.eta = arguments.date("--eta");
    command.schedule.shipment = arguments.freeText("--shipment");
    Store store(context);
    sendAndTell(context, store, command);
    return Done;
}

Status runBatchSetQuantity(Context& context)
{
    const Arguments& arguments = context.arguments();
    const ChangeBatchQuantity command { arguments.idAt<BatchRef>(0), arguments.quantity(1, 0) };
    Store store(context);
    sendAndTell(context, store, command);
    return Done;
}

Status runBatchSetEta(Context& context)
{
    const Arguments& arguments = context.arguments();
    const ChangeBatchEta command { arguments.idAt<BatchRef>(0), arguments.dateOrNone(1) };
    Store store(context);
    sendAndTell(context, store, command);
    return Done;
}

Status runBatchReceive(Context& context)
{
    const Arguments& arguments = context.arguments();
    const ReceiveBatch command { arguments.idAt<BatchRef>(0), arguments.quantity("--qty"),
        arguments.id<BatchRef>("--as-ref") };
    if (command.as && !command.qty)
        throw wrongUsage(Text::tr("--as-ref needs --qty."), Text::tr("Say how much of the batch has arrived."));
    Store store(context);
    sendAndTell(context, store, command);
    return Done;
}

Status runBatchHold(Context& context)
{
    const HoldBatch command { context.arguments().idAt<BatchRef>(0), context.arguments().has("--move-away"),
        context.arguments().date("--until") };
    Store store(context);
    sendAndTell(context, store, command);
    return Done;
}

Status runBatchUnhold(Context& context)
{
    const UnholdBatch command { context.arguments().idAt<BatchRef>(0) };
    Store store(context);
    sendAndTell(context, store, command);
    return Done;
}

Status runBatchRemove(Context& context)
{
    const RemoveBatch command { context.arguments().idAt<BatchRef>(0) };
    Store store(context);
    sendAndTell(context, store, command);
    return Done;
}

Status runShipmentSetEta(Context& context)
{
    const Arguments& arguments = context.arguments();
    const ChangeShipmentEta command { arguments.idAt<BatchRef>(0).text(), arguments.dateOrNone(1) };
    Store store(context);
    sendAndTell(context, store, command);
    return Done;
}

} // namespace allocation::allocctl
