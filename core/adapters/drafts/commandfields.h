#pragma once

#include "domain/commands.h"

// What each command that can be staged consists of, said once for writing and reading.

namespace allocation::drafts {

template <class Fields>
void visit(Fields& f, CreateBatch& c)
{
    f("ref", c.ref)("sku", c.sku)("qty", c.qty)("eta", c.schedule.eta)("shipment", c.schedule.shipment);
}
template <class Fields>
void visit(Fields& f, ChangeBatchQuantity& c)
{
    f("ref", c.ref)("qty", c.qty);
}
template <class Fields>
void visit(Fields& f, ChangeBatchEta& c)
{
    f("ref", c.ref)("eta", c.eta);
}
template <class Fields>
void visit(Fields& f, ChangeShipmentEta& c)
{
    f("shipment", c.shipment)("eta", c.eta);
}
template <class Fields>
void visit(Fields& f, ReceiveBatch& c)
{
    f("ref", c.ref)("qty", c.qty)("as", c.as);
}
template <class Fields>
void visit(Fields& f, ReceiveShipment& c)
{
    f("shipment", c.shipment);
}
template <class Fields>
void visit(Fields& f, ReturnGoods& c)
{
    f("ref", c.ref)("sku", c.sku)("qty", c.qty)("from", c.from);
}
template <class Fields>
void visit(Fields& f, HoldBatch& c)
{
    f("ref", c.ref)("move_away", c.moveAway)("until", c.until);
}
template <class Fields>
void visit(Fields& f, UnholdBatch& c)
{
    f("ref", c.ref);
}
template <class Fields>
void visit(Fields& f, RemoveBatch& c)
{
    f("ref", c.ref);
}
template <class Fields>
void visit(Fields& f, DescribeBatch& c)
{
    f("ref", c.ref)("location", c.location)("received_from", c.receivedFrom)("note", c.note);
}
template <class Fields>
void visit(Fields& f, DescribeProduct& c)
{
    f("sku", c.sku)("description", c.description)("unit", c.unit)("pack", c.pack)("note", c.note);
}
template <class Fields>
void visit(Fields& f, AddOrderLine& c)
{
    f("order", c.order)("sku", c.sku)("qty", c.qty)("customer", c.customer)("due", c.due)("priority", c.priority);
    f("number", c.number)("details", c.details);
}
template <class Fields>
void visit(Fields& f, ChangeOrderLine& c)
{
    f("line", c.line)("qty", c.qty)("customer", c.customer)("due", c.due)("priority", c.priority);
    f("transit", c.transitDays)("completeness", c.completeness)("kind", c.kind)("stop", c.stop)("note", c.note);
    f("flag", c.flag);
}
template <class Fields>
void visit(Fields& f, TellPromise& c)
{
    f("lines", c.lines)("date", c.date);
}
template <class Fields>
void visit(Fields& f, CancelLine& c)
{
    f("lines", c.lines);
}
template <class Fields>
void visit(Fields& f, Recall& c)
{
    f("lines", c.lines)("list", c.pickList);
}
template <class Fields>
void visit(Fields& f, Ship::Part& c)
{
    f("line", c.line)("from", c.from)("qty", c.qty)("rest_missing", c.restMissing);
}
template <class Fields>
void visit(Fields& f, Ship& c)
{
    f("parts", c.parts)("list", c.pickList);
}
template <class Fields>
void visit(Fields& f, Allocate& c)
{
    f("line", c.line);
}
template <class Fields>
void visit(Fields& f, AllocateTo& c)
{
    f("line", c.line)("batch", c.batch)("qty", c.qty);
}
template <class Fields>
void visit(Fields& f, MoveLine& c)
{
    f("lines", c.lines)("from", c.from)("to", c.to)("qty", c.qty);
}
template <class Fields>
void visit(Fields& f, DeallocateLine& c)
{
    f("lines", c.lines)("from", c.from);
}
template <class Fields>
void visit(Fields& f, SwapLines& c)
{
    f("line", c.line)("other", c.other)("from", c.from)("other_from", c.otherFrom);
}
template <class Fields>
void visit(Fields& f, TakeFromLine& c)
{
    f("line", c.line)("donor", c.donor)("from", c.from);
}
template <class Fields>
void visit(Fields& f, PinLine& c)
{
    f("lines", c.lines)("batch", c.batch)("until", c.until);
}
template <class Fields>
void visit(Fields& f, UnpinLine& c)
{
    f("lines", c.lines)("batch", c.batch)("owner", c.owner);
}
template <class Fields>
void visit(Fields& f, Rearrangement::Units& c)
{
    f("batch", c.batch)("qty", c.qty);
}
template <class Fields>
void visit(Fields& f, Rearrangement& c)
{
    f("line", c.line)("from", c.from)("to", c.to);
}
template <class Fields>
void visit(Fields& f, AcceptProposal& c)
{
    f("moves", c.moves);
}
template <class Fields>
void visit(Fields& f, LineOutlook& c)
{
    f("line", c.line)("open", c.open)("ready", c.ready);
}
template <class Fields>
void visit(Fields& f, Note& c)
{
    f("note", c.text)("follow_up", c.followUp);
}
template <class Fields>
void visit(Fields& f, DraftStep& c)
{
    f("command", c.command)("reason", c.reason)("shown", c.shown);
}

} // namespace allocation::drafts
