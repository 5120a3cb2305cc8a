#include "domain/allocations.h"
#include "domain/errors.h"
#include "domain/product.h"
#include "domain/record.h"

#include <algorithm>
#include <tuple>
#include <utility>

// An inbound batch arrives.

namespace allocation {

namespace {

/// Whose units arrive first: highest priority, earliest due, oldest allocation.
bool servedFirst(const OrderLine& a, const OrderLine& b, const BatchRef& batch)
{
    const auto key = [&](const OrderLine& line) {
        return std::tuple(
            line.effectivePriority(), !line.due, line.due.value_or(Date()), on(line, batch).since, line.arrival);
    };
    return key(a) < key(b);
}

} // namespace

void Product::receive(const BatchRef& ref, std::optional<Quantity> counted)
{
    changeEta(ref, {});
    if (counted)
        changeBatchQuantity(ref, *counted);
}

void Product::receivePart(const BatchRef& ref, Quantity arrived, const BatchRef& as)
{
    Batch& inbound = batch(ref);
    if (inbound.inStock())
        throw Refused(NotInbound { ref });
    Batch part = inbound;
    part.ref = as;
    part.qty = arrived;
    part.eta.reset();
    part.arrival = 0;
    createBatch(std::move(part));

    std::vector<OrderLine*> lines = m_parts.linesOn(ref);
    std::sort(lines.begin(), lines.end(), [&](auto* a, auto* b) { return servedFirst(*a, *b, ref); });
    for (OrderLine* line : lines)
        arrived -= follow(*line, ref, as, arrived);

    const Quantity announced = inbound.qty;
    const Quantity left = std::max<Quantity>(0, announced - m_parts.findBatch(as)->qty);
    if (left == 0 && inbound.allocated == 0) {
        record<BatchRemoved>(m_events, sku(), inbound);
        m_parts.removeBatch(ref);
    } else if (left != announced) {
        inbound.qty = left;
        m_events.emplace_back(BatchQuantityChanged { sku(), ref, announced, left });
    }
}

/// Units of the line go along to where they are now: by hand or by rule, pinned or not, they stay what they were.
Quantity Product::follow(OrderLine& line, const BatchRef& from, const BatchRef& to, Quantity most)
{
    Allocation arrived = on(line, from);
    arrived.batch = to;
    arrived.qty = std::min(arrived.qty, most);
    arrived.since = m_version + 1;
    if (arrived.qty == 0)
        return 0;
    std::vector<Allocation> allocations = line.allocations;
    if (arrived.picking) { // what of it arrived is picked, the rest stays on the list for later
        arrived.picking->qty = std::min(arrived.picking->qty, arrived.qty);
        for (Allocation& rest : allocations)
            if (rest.batch == from && (rest.picking->qty -= arrived.picking->qty) <= 0)
                rest.picking.reset();
    }
    takeUnits(allocations, from, arrived.qty);
    allocations.push_back(arrived);
    reallocate(line, std::move(allocations));
    return arrived.qty;
}

} // namespace allocation
