#include "service/handlers.h"

#include "service/ensure.h"

#include <set>
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
    return line;
}

template <class Work>
Outcome inOneTransaction(const Envelope& envelope, const BeginWork& begin, const RunControl& control, Work work)
{
    Outcome outcome;
    const auto transaction = [&] {
        const auto unit = begin(envelope);
        if (unit->alreadyApplied())
            return;
        work(*unit);
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

void handle(const ChangeBatchQuantity& command, const Envelope&, UnitOfWork& work)
{
    const Sku sku = ensure::known(command.ref, work.products());
    work.products().get(sku).changeBatchQuantity(command.ref, command.qty);
}

void handle(const AddOrderLine& command, const Envelope&, UnitOfWork& work)
{
    work.products().get(command.sku).addLine(lineOf(command));
}

void handle(const Allocate& command, const Envelope&, UnitOfWork& work)
{
    work.products().get(command.line.sku).allocate(command.line);
}

void handle(const AllocateTo& command, const Envelope& envelope, UnitOfWork& work)
{
    ensure::sameProduct(command.line, command.batch, work.products());
    Product& product = work.products().get(command.line.sku);
    ensure::tellingWhoChanged(
        product, envelope, work.log(), [&] { product.allocateTo(command.line, command.batch, command.qty); });
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
        Quantity moved = 0;
        if (command.from || command.qty)
            for (const LineId& line : command.lines)
                moved += product.move(line, command.from, command.to, command.qty);
        else
            moved = product.gather(command.lines, command.to);
        ensure::asPromised(command, moved, product, envelope);
    });
}

void handle(const DeallocateLine& command, const Envelope& envelope, UnitOfWork& work)
{
    const std::set<LineId> lines(command.lines.begin(), command.lines.end());
    for (const LineId& line : lines) {
        Product& product = work.products().get(line.sku);
        ensure::tellingWhoChanged(product, envelope, work.log(), [&] { product.deallocate(line, command.from); });
    }
}

Outcome handleCommand(
    const Command& command, const Envelope& envelope, const BeginWork& begin, const RunControl& control)
{
    return std::visit(
        [&](const auto& c) {
            if constexpr (requires { handle(c, envelope, begin, control); }) {
                return handle(c, envelope, begin, control);
            } else {
                return inOneTransaction(envelope, begin, control, [&](UnitOfWork& work) { handle(c, envelope, work); });
            }
        },
        command);
}

} // namespace allocation
