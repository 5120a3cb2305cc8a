#include "support/naivemodel.h"

#include <algorithm>
#include <set>

// What each command about pick lists, shipments and what is written about things means by the rules.

namespace allocation::test {

namespace {

bool has(const std::vector<Sku>& skus, const Sku& sku)
{
    return skus.empty() || std::find(skus.begin(), skus.end(), sku) != skus.end();
}

bool has(const std::vector<OrderId>& orders, const OrderId& order)
{
    return orders.empty() || std::find(orders.begin(), orders.end(), order) != orders.end();
}

} // namespace

bool NaiveModel::leavable(const Allocation& part)
{
    const Batch& from = batch(part.batch);
    return !from.eta && !from.hold;
}

/// Every unit of the line could leave today, what has left already apart.
bool NaiveModel::complete(const OrderLine& line)
{
    return line.details->stop.empty() && openUnits(line) == 0
        && std::all_of(
            line.allocations.begin(), line.allocations.end(), [&](const auto& part) { return leavable(part); });
}

bool NaiveModel::releasable(const OrderLine& line)
{
    const Completeness wanted = line.details->completeness;
    if (!line.details->stop.empty() || (wanted == Completeness::WholeLine && !complete(line)))
        return false;
    if (wanted == Completeness::WholeOrder)
        for (const OrderLine& other : m_now.lines)
            if (other.id.order == line.id.order && !complete(other))
                return false;
    return std::any_of(line.allocations.begin(), line.allocations.end(),
        [&](const Allocation& part) { return !part.picking && leavable(part); });
}

void NaiveModel::act(const Release& command)
{
    bool any = false;
    for (const LineId& id : command.lines)
        if (!releasable(line(id)))
            throw Answer::Refused;
    for (OrderLine& l : m_now.lines) {
        const bool named = std::find(command.lines.begin(), command.lines.end(), l.id) != command.lines.end();
        const bool inScope = command.lines.empty() && has(command.skus, l.id.sku) && has(command.orders, l.id.order);
        if (!(named || inScope) || !releasable(l))
            continue;
        any = true;
        for (Allocation& part : l.allocations)
            if (!part.picking && leavable(part))
                part.picking = Picking { m_pickLists + 1, part.qty };
    }
    if (!any)
        throw Answer::Refused;
    ++m_pickLists;
}

void NaiveModel::act(const Recall& command)
{
    std::set<LineId> lines(command.lines.begin(), command.lines.end());
    const auto meant = [&](const Allocation& part) {
        return part.picking && (command.pickList == 0 || part.picking->list == command.pickList);
    };
    if (command.lines.empty())
        for (const OrderLine& l : m_now.lines)
            if (std::any_of(l.allocations.begin(), l.allocations.end(),
                    [&](const auto& part) { return part.picking && part.picking->list == command.pickList; }))
                lines.insert(l.id);
    if (lines.empty())
        throw Answer::Refused;
    for (const LineId& id : lines) {
        bool found = false;
        for (Allocation& part : line(id).allocations) {
            if (!meant(part))
                continue;
            part.picking.reset();
            found = true;
        }
        if (!found)
            throw Answer::Refused;
    }
}

/// Units leave the line and the batch together.
void NaiveModel::shipUnits(OrderLine& l, const BatchRef& ref, Quantity units)
{
    Batch& from = batchFor(l, ref);
    Quantity there = 0;
    for (const Allocation& part : l.allocations)
        there += part.batch == ref ? part.qty : 0;
    const Quantity allocated = std::min(units, there);
    if (from.eta || units - allocated > openUnits(l) || units > from.qty)
        throw Answer::Refused;
    ensureRoom(ref, units - allocated);
    for (Allocation& part : l.allocations)
        if (part.batch == ref && part.picking && (part.picking->qty -= allocated) <= 0)
            part.picking.reset();
    remove(l, ref, allocated);
    l.shipped += units;
    from.qty -= units;
}

void NaiveModel::act(const Ship& command)
{
    std::vector<Ship::Part> parts = command.parts;
    if (parts.empty())
        for (const OrderLine& l : m_now.lines)
            for (const Allocation& part : l.allocations)
                if (part.picking && part.picking->list == command.pickList)
                    parts.push_back({ l.id, part.batch, part.picking->qty, false });
    if (parts.empty())
        throw Answer::Refused;
    for (const Ship::Part& part : parts) {
        OrderLine& l = line(part.line);
        if (!part.from && l.allocations.size() != 1)
            throw Answer::Refused;
        const BatchRef from = part.from ? *part.from : l.allocations.front().batch;
        Quantity there = 0;
        for (const Allocation& each : l.allocations)
            there += each.batch == from ? each.qty : 0;
        const Quantity units = part.qty.value_or(there);
        if (units > 0)
            shipUnits(l, from, units);
        else if (!part.restMissing)
            throw Answer::Refused;
        if (!part.restMissing || there <= units)
            continue;
        for (Allocation& each : l.allocations)
            if (each.batch == from)
                each.picking.reset();
        settle(m_now);
        act(ChangeBatchQuantity { from, std::max<Quantity>(0, batch(from).qty - (there - units)) });
    }
}

void NaiveModel::act(const ReceiveShipment& command)
{
    act(ChangeShipmentEta { command.shipment, {} });
}

void NaiveModel::act(const ReturnGoods& command)
{
    if (seek(command.ref))
        throw Answer::Refused;
    Batch returned { command.ref, command.sku, command.qty };
    returned.hold = Hold { m_who, m_reason };
    returned.details = BatchDetails { {}, command.from, {} };
    returned.arrival = ++m_arrivals;
    m_now.batches.push_back(returned);
}

void NaiveModel::act(const DescribeBatch& command)
{
    Batch& b = batch(command.ref);
    BatchDetails details = *b.details;
    details.location = command.location.value_or(details.location);
    details.receivedFrom = command.receivedFrom.value_or(details.receivedFrom);
    details.note = command.note.value_or(details.note);
    b.details = details;
}

void NaiveModel::act(const DescribeProduct& command)
{
    if (version(command.sku) == 0)
        throw Answer::Refused;
    ProductDetails& details = m_now.products[command.sku];
    details.description = command.description.value_or(details.description);
    details.unit = command.unit.value_or(details.unit);
    details.pack = command.pack.value_or(details.pack);
    details.note = command.note.value_or(details.note);
}

/// The latest of its batches, or today, and the days on the way.
void NaiveModel::act(const TellPromise& command)
{
    for (const LineId& id : command.lines) {
        OrderLine& l = line(id);
        LineDetails details = *l.details;
        Date date = m_today;
        for (const Allocation& part : l.allocations)
            date = std::max(date, batch(part.batch).eta.value_or(m_today));
        if (!command.date && (openUnits(l) > 0 || l.allocations.empty()))
            throw Answer::Refused;
        details.promised = Promise { command.date.value_or(date + details.transitDays), m_who, m_today };
        l.details = details;
    }
}

} // namespace allocation::test
