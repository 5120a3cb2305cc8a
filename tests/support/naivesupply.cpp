#include "support/naivemodel.h"

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
