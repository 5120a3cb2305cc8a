#include "bridge/wordingrefusals.h"
#include "bridge/wordingtext.h"

// Why nothing can leave the house, or be told.

namespace allocation::wording {

Failure because(const ReleasedUnits& why)
{
    return refusal("released",
        Text::tr("%1 on %2 is on pick list %3.", "line, batch, number")
            .arg(line(why.line), plain(why.ref), number(why.pickList)),
        Text::tr("Recall it from the pick list first."));
}

Failure because(const ShippedUnits& why)
{
    return refusal("shipped",
        Text::tr("%1 of %2 have left the house, so it cannot have fewer.", "units, line")
            .arg(units(why.shipped), line(why.line)),
        Text::tr("Order at least as many, or undo the shipping first."));
}

Failure because(const NotInStock& why)
{
    return refusal("not_in_stock",
        Text::tr("%1 is expected on %2, so nothing of it can be shipped.", "batch, date")
            .arg(plain(why.ref), plain(why.eta.toString())),
        Text::tr("Receive it first."));
}

QString unreleasable(NothingToRelease::Why why)
{
    using Why = NothingToRelease::Why;
    switch (why) {
    case Why::NotAllocated:
        return Text::tr("nothing of it is allocated");
    case Why::NotInStock:
        return Text::tr("what is allocated to it is not in stock yet");
    case Why::OnHold:
        return Text::tr("its batch is on hold");
    case Why::Stopped:
        return Text::tr("it is stopped");
    case Why::LineIncomplete:
        return Text::tr("only the whole line may leave, and part of it is missing");
    case Why::OrderIncomplete:
        return Text::tr("only the whole order may leave, and part of it is missing");
    case Why::Released:
        break;
    }
    return Text::tr("it is on a pick list already");
}

Failure because(const NothingToRelease& why)
{
    if (why.line.order.empty())
        return refusal("nothing_to_release",
            Text::tr("None of the lines can go on a pick list. Of the most: %1.", "reason").arg(unreleasable(why.why)),
            Text::tr("Allocate lines to batches in stock, and see what else keeps them back."));
    return refusal("nothing_to_release",
        Text::tr("%1 cannot go on a pick list: %2.", "line, reason").arg(line(why.line), unreleasable(why.why)),
        Text::tr("Change that first, or release other lines."));
}

Failure because(const NotReleased& why)
{
    if (why.line.order.empty())
        return refusal("not_released", Text::tr("Nothing is on pick list %1.").arg(number(why.pickList)),
            Text::tr("Check the number."));
    if (why.line.sku.empty())
        return refusal("not_released", Text::tr("Nothing of %1 is on a pick list.").arg(plain(why.line.order)),
            Text::tr("Look where it is now."));
    return refusal(
        "not_released", Text::tr("%1 is on no pick list.").arg(line(why.line)), Text::tr("Look where it is now."));
}

Failure because(const NothingToTell& why)
{
    return refusal("nothing_to_tell",
        Text::tr("%1 has no date to tell: part of it is open, or all of it is shipped.").arg(line(why.line)),
        Text::tr("Allocate it first, or name the date."));
}

} // namespace allocation::wording
