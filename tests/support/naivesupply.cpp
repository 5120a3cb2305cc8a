#include "support/naivemodel.h"

#include <algorithm>
#include <tuple>

// What each command about batches means by the rules.

namespace allocation::test {

void NaiveModel::act(const CreateBatch& command)
{
    if (const Batch* const known = seek(command.ref)) {
        const bool same = known->sku == command.sku && known->qty == command.qty && known->eta == command.schedule.eta
            && known->shipment == command.schedule.shipment;
        throw same ? Answer::Unchanged : Answer::Refused;
    }
    m_now.batches.push_back({ command.ref, command.sku, command.qty, command.schedule.eta, command.schedule.shipment });
    m_now.batches.back().arrival = ++m_arrivals;
}

void NaiveModel::act(const ChangeBatchQuantity& command)
{
    Batch& b = batch(command.ref);
    const bool cut = command.qty < b.qty;
    b.qty = command.qty;
    if (cut)
        placeAgain(freeUntil(b.ref, b.qty));
}

void NaiveModel::act(const ChangeBatchEta& command)
{
    batch(command.ref).eta = command.eta;
}

void NaiveModel::act(const ChangeShipmentEta& command)
{
    bool known = false;
    for (Batch& b : m_now.batches) {
        if (b.shipment != command.shipment)
            continue;
        b.eta = command.eta;
        known = true;
    }
    if (!known)
        throw Answer::Refused;
}

void NaiveModel::act(const ReceiveBatch& command)
{
    const Batch inbound = batch(command.ref);
    if (!command.as) {
        batch(command.ref).eta.reset();
        act(ChangeBatchQuantity { command.ref, command.qty.value_or(inbound.qty) });
        return;
    }
    if (!inbound.eta || seek(*command.as))
        throw Answer::Refused;
    m_now.batches.push_back({ *command.as, inbound.sku, *command.qty, {}, inbound.shipment, inbound.hold });
    m_now.batches.back().arrival = ++m_arrivals;
    m_now.batches.back().details = inbound.details; // where it lies, where from, the note
    for (Quantity left = *command.qty; left > 0;) { // one unit after the other
        OrderLine* first = nullptr;
        const auto urgency = [&](const OrderLine& l) {
            const Allocation part = *std::find_if(
                l.allocations.begin(), l.allocations.end(), [&](const auto& p) { return p.batch == command.ref; });
            return std::tuple(l.priority.value_or(5), l.due ? l.due->days() : 1'000'000, part.since);
        };
        for (OrderLine& l : m_now.lines)
            if (std::any_of(
                    l.allocations.begin(), l.allocations.end(), [&](const auto& p) { return p.batch == command.ref; })
                && (first == nullptr || urgency(l) < urgency(*first)))
                first = &l;
        if (!first)
            break;
        const auto old = std::find_if(first->allocations.begin(), first->allocations.end(),
            [&](const auto& p) { return p.batch == command.ref; });
        Allocation unit { *command.as, 1, old->origin, version(inbound.sku) + 1, old->pin };
        if (old->picking) // picked ones first
            unit.picking = Picking { old->picking->list, 1 };
        if (old->picking && --old->picking->qty == 0)
            old->picking.reset();
        remove(*first, command.ref, 1);
        const auto there = std::find_if(first->allocations.begin(), first->allocations.end(),
            [&](const auto& p) { return p.batch == *command.as; });
        if (there != first->allocations.end()) {
            ++there->qty;
            if (unit.picking)
                ++there->picking->qty;
        } else {
            first->allocations.push_back(unit);
        }
        --left;
    }
    batch(command.ref).qty = std::max<Quantity>(0, inbound.qty - *command.qty);
    if (batch(command.ref).qty == 0 && used(command.ref) == 0)
        std::erase_if(m_now.batches, [&](const Batch& each) { return each.ref == command.ref; });
}

void NaiveModel::act(const HoldBatch& command)
{
    Batch& b = batch(command.ref);
    b.hold = Hold { m_who, m_reason };
    if (command.moveAway)
        placeAgain(freeUntil(b.ref, 0));
}

void NaiveModel::act(const UnholdBatch& command)
{
    Batch& b = batch(command.ref);
    if (!b.hold)
        throw Answer::Nothing;
    b.hold.reset();
}

void NaiveModel::act(const RemoveBatch& command)
{
    Batch& b = batch(command.ref);
    const BatchRef ref = b.ref;
    const auto freed = freeUntil(ref, 0);
    if (used(ref) > 0)
        throw Answer::Refused;
    std::erase_if(m_now.batches, [&](const Batch& each) { return each.ref == ref; });
    placeAgain(freed);
}

} // namespace allocation::test
