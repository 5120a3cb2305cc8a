#include "service/handlers.h"

#include "domain/outlook.h"
#include "service/ensure.h"
#include "service/packs.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <type_traits>
#include <utility>

namespace allocation {

namespace {

Batch batchOf(const CreateBatch& command)
{
    Batch batch { command.ref, command.sku, command.qty };
    batch.eta = command.schedule.eta;
    batch.shipment = command.schedule.shipment;
    return batch;
}

OrderLine lineOf(const AddOrderLine& command)
{
    OrderLine line { { command.order, command.sku, command.number.value_or(0) }, command.qty };
    line.customer = command.customer;
    line.due = command.due;
    line.priority = command.priority;
    line.details = command.details;
    return line;
}

/// The line as it will be.
OrderLine changed(Product& product, const ChangeOrderLine& command)
{
    OrderLine line = product.line(command.line);
    line.qty = command.qty.value_or(line.qty);
    line.customer = command.customer.value_or(line.customer);
    line.due = command.due.value_or(line.due);
    line.priority = command.priority.value_or(line.priority);
    LineDetails details = *line.details;
    details.transitDays = command.transitDays.value_or(details.transitDays);
    details.completeness = command.completeness.value_or(details.completeness);
    details.kind = command.kind.value_or(details.kind);
    details.stop = command.stop.value_or(details.stop);
    details.note = command.note.value_or(details.note);
    details.flag = command.flag.value_or(details.flag);
    line.details = std::move(details);
    return line;
}

template <class Work>
void onProduct(const Sku& sku, const Envelope& envelope, UnitOfWork& unit, Work work)
{
    Product& product = unit.products().get(sku);
    ensure::tellingWhoChanged(product, envelope, unit.log(), [&] { work(product); });
}

template <class Work>
void onProductOf(const BatchRef& ref, const Envelope& envelope, UnitOfWork& unit, Work work)
{
    onProduct(ensure::known(ref, unit.products()), envelope, unit, work);
}

/// Each line once, of whatever products.
template <class Work>
void forEach(const std::vector<LineId>& lines, const Envelope& envelope, UnitOfWork& unit, Work work)
{
    for (const LineId& line : std::set<LineId>(lines.begin(), lines.end()))
        onProduct(line.sku, envelope, unit, [&](Product& product) { work(product, line); });
}

template <class SomeCommand, class Work>
Outcome inOneTransaction(
    const SomeCommand& command, const Envelope& envelope, const BeginWork& begin, const RunControl& control, Work work)
{
    Outcome outcome;
    const auto transaction = [&] {
        const auto unit = begin(envelope);
        outcome.repeated = unit->alreadyApplied();
        if (outcome.repeated)
            return;
        work(*unit);
        ensure::asShown(envelope, *unit);
        outcome.partsOfPacks = partsOfPacks(command, *unit);
        outcome.events = unit->commit();
    };
    control.attempt(transaction);
    return outcome;
}

} // namespace

void handle(const CreateBatch& command, const Envelope&, UnitOfWork& work)
{
    ensure::newOrSameSku(command.ref, command.sku, work.products());
    work.products().get(command.sku).createBatch(batchOf(command));
}

void handle(const ChangeBatchQuantity& command, const Envelope& envelope, UnitOfWork& work)
{
    onProductOf(command.ref, envelope, work, [&](Product& p) { p.changeBatchQuantity(command.ref, command.qty); });
}

void handle(const ChangeBatchEta& command, const Envelope& envelope, UnitOfWork& work)
{
    onProductOf(command.ref, envelope, work, [&](Product& p) { p.changeEta(command.ref, command.eta); });
}

void handle(const ChangeShipmentEta& command, const Envelope&, UnitOfWork& work)
{
    const auto batches = work.products().inShipment(command.shipment);
    if (batches.empty())
        throw Refused(UnknownShipment { command.shipment });
    for (const auto& [sku, ref] : batches)
        work.products().get(sku).changeEta(ref, command.eta);
}

void handle(const ReceiveBatch& command, const Envelope& envelope, UnitOfWork& work)
{
    ensure::wellFormed(command);
    if (command.as)
        ensure::unknown(*command.as, work.products());
    onProductOf(command.ref, envelope, work, [&](Product& p) {
        if (command.as)
            p.receivePart(command.ref, *command.qty, *command.as);
        else
            p.receive(command.ref, command.qty);
    });
}

void handle(const ReceiveShipment& command, const Envelope&, UnitOfWork& work)
{
    const auto batches = work.products().inShipment(command.shipment);
    if (batches.empty())
        throw Refused(UnknownShipment { command.shipment });
    for (const auto& [sku, ref] : batches)
        work.products().get(sku).receive(ref, {});
}

void handle(const ReturnGoods& command, const Envelope& envelope, UnitOfWork& work)
{
    ensure::unknown(command.ref, work.products());
    Batch returned { command.ref, command.sku, command.qty };
    returned.hold = Hold { envelope.who, envelope.reason };
    returned.details = BatchDetails { {}, command.from, {} };
    work.products().get(command.sku).createBatch(std::move(returned));
}

void handle(const HoldBatch& command, const Envelope& envelope, UnitOfWork& work)
{
    const Hold hold { envelope.who, envelope.reason, command.until };
    onProductOf(command.ref, envelope, work, [&](Product& p) { p.holdBatch(command.ref, hold, command.moveAway); });
}

void handle(const UnholdBatch& command, const Envelope& envelope, UnitOfWork& work)
{
    onProductOf(command.ref, envelope, work, [&](Product& p) { p.unholdBatch(command.ref); });
}

void handle(const RemoveBatch& command, const Envelope& envelope, UnitOfWork& work)
{
    onProductOf(command.ref, envelope, work, [&](Product& p) { p.removeBatch(command.ref); });
}

void handle(const DescribeBatch& command, const Envelope& envelope, UnitOfWork& work)
{
    onProductOf(command.ref, envelope, work, [&](Product& p) {
        BatchDetails details = *p.parts().findBatch(command.ref)->details;
        details.location = command.location.value_or(details.location);
        details.receivedFrom = command.receivedFrom.value_or(details.receivedFrom);
        details.note = command.note.value_or(details.note);
        p.describeBatch(command.ref, std::move(details));
    });
}

void handle(const DescribeProduct& command, const Envelope&, UnitOfWork& work)
{
    Product& product = work.products().get(command.sku);
    if (product.version() == 0)
        throw Refused(UnknownSku { command.sku });
    const ProductDetails before = work.products().details(command.sku);
    ProductDetails after = before;
    after.description = command.description.value_or(after.description);
    after.unit = command.unit.value_or(after.unit);
    after.pack = command.pack.value_or(after.pack);
    after.note = command.note.value_or(after.note);
    product.describe(before, after);
}

void handle(const AddOrderLine& command, const Envelope&, UnitOfWork& work)
{
    work.products().get(command.sku).addLine(lineOf(command));
}

void handle(const ChangeOrderLine& command, const Envelope& envelope, UnitOfWork& work)
{
    onProduct(command.line.sku, envelope, work, [&](Product& p) { p.changeLine(changed(p, command)); });
}

void handle(const TellPromise& command, const Envelope& envelope, UnitOfWork& work)
{
    const Planning planning = work.products().planning();
    forEach(command.lines, envelope, work, [&](Product& p, const LineId& id) {
        OrderLine told = p.line(id);
        const std::optional<Date> date = command.date ? command.date : arrivalOf(p, id, planning);
        if (!date)
            throw Refused(NothingToTell { id });
        LineDetails details = *told.details;
        details.promised = Promise { *date, envelope.who, planning.date };
        told.details = std::move(details);
        p.changeLine(told);
    });
}

void handle(const CancelLine& command, const Envelope& envelope, UnitOfWork& work)
{
    forEach(command.lines, envelope, work, [](Product& p, const LineId& line) { p.cancelLine(line); });
}

void handle(const Allocate& command, const Envelope&, UnitOfWork& work)
{
    work.products().get(command.line.sku).allocate(command.line);
}

void handle(const AllocateTo& command, const Envelope& envelope, UnitOfWork& work)
{
    ensure::sameProduct(command.line, command.batch, work.products());
    onProduct(
        command.line.sku, envelope, work, [&](Product& p) { p.allocateTo(command.line, command.batch, command.qty); });
}

void handle(const MoveLine& command, const Envelope& envelope, UnitOfWork& work)
{
    ensure::wellFormed(command);
    const Sku sku = ensure::known(command.to, work.products());
    for (const LineId& line : command.lines)
        if (line.sku != sku)
            throw Refused(SkuMismatch { line, command.to, sku });
    Product& product = work.products().get(sku);
    ensure::tellingWhoChanged(product, envelope, work.log(), [&] {
        if (command.from || command.qty)
            for (const LineId& line : command.lines)
                product.move(line, command.from, command.to, command.qty);
        else
            product.gather(command.lines, command.to);
    });
}

void handle(const DeallocateLine& command, const Envelope& envelope, UnitOfWork& work)
{
    forEach(command.lines, envelope, work, [&](Product& p, const LineId& line) { p.deallocate(line, command.from); });
}

void handle(const SwapLines& command, const Envelope& envelope, UnitOfWork& work)
{
    ensure::sameProduct(command.line, command.other);
    onProduct(command.line.sku, envelope, work, [&](Product& p) {
        p.swap({ command.line, command.from }, { command.other, command.otherFrom });
    });
}

void handle(const TakeFromLine& command, const Envelope& envelope, UnitOfWork& work)
{
    ensure::sameProduct(command.line, command.donor);
    onProduct(command.line.sku, envelope, work, [&](Product& p) {
        p.take(command.line, { command.donor, command.from });
    });
}

void handle(const PinLine& command, const Envelope& envelope, UnitOfWork& work)
{
    const Pin pin { envelope.who, envelope.reason, command.until };
    forEach(command.lines, envelope, work, [&](Product& p, const LineId& line) { p.pin(line, command.batch, pin); });
}

void handle(const UnpinLine& command, const Envelope& envelope, UnitOfWork& work)
{
    const auto mayTake = [&](const std::string& owner) { return owner == envelope.who || owner == command.owner; };
    forEach(
        command.lines, envelope, work, [&](Product& p, const LineId& line) { p.unpin(line, command.batch, mayTake); });
}

namespace {

void doSteps(const ApplyDraft& command, const Envelope& envelope, UnitOfWork& work, std::vector<PartOfPack>& parts)
{
    for (const DraftStep& step : *command.steps) {
        Envelope own { envelope.id, envelope.who, step.reason.empty() ? envelope.reason : step.reason };
        own.shown = step.shown;
        std::visit(
            [&](const auto& staged) {
                if constexpr (requires { handle(staged, own, work); }) {
                    handle(staged, own, work);
                    std::ranges::move(partsOfPacks(staged, work), std::back_inserter(parts));
                } else {
                    throw Refused(NotForDrafts {});
                }
            },
            step.command);
        ensure::asShown(own, work);
        work.flush(); // the next step finds what this one made
    }
}

/// What a later step made whole again, or changed, is no part any more.
void keepCurrent(std::vector<PartOfPack>& parts, UnitOfWork& work)
{
    const auto key = [](const PartOfPack& part) { return std::tuple(part.line, part.batch); };
    std::erase_if(parts, [&](const PartOfPack& part) {
        const OrderLine* const line
            = work.products().get(part.line.sku).parts().findLine(part.line.order, part.line.number);
        return line == nullptr || line->allocatedOn(part.batch) != part.qty;
    });
    std::ranges::sort(parts, {}, key);
    parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
}

} // namespace

Outcome handle(const ApplyDraft& command, const Envelope& envelope, const BeginWork& begin, const RunControl& control)
{
    std::vector<PartOfPack> parts;
    Outcome outcome = inOneTransaction(command, envelope, begin, control, [&](UnitOfWork& work) {
        parts.clear();
        doSteps(command, envelope, work, parts);
        keepCurrent(parts, work);
    });
    outcome.partsOfPacks = std::move(parts);
    return outcome;
}

Outcome handleCommand(
    const Command& command, const Envelope& envelope, const BeginWork& begin, const RunControl& control)
{
    return std::visit(
        [&](const auto& c) {
            if constexpr (requires { handle(c, envelope, begin, control); }) {
                return handle(c, envelope, begin, control);
            } else {
                return inOneTransaction(
                    c, envelope, begin, control, [&](UnitOfWork& work) { handle(c, envelope, work); });
            }
        },
        command);
}

} // namespace allocation
