#include "support/naivemodel.h"

#include <algorithm>

// What each command about lines means by the rules.

namespace allocation::test {

namespace {

template <class Values>
bool has(const Values& values, const typename Values::value_type& one)
{
    return values.empty() || std::find(values.begin(), values.end(), one) != values.end();
}

} // namespace

void NaiveModel::act(const AddOrderLine& command)
{
    OrderLine wanted { { command.order, command.sku, command.number.value_or(0) }, command.qty, command.customer,
        command.due, command.priority };
    int last = 0;
    for (const OrderLine& l : m_now.lines)
        if (l.id.order == command.order && l.id.sku == command.sku)
            last = std::max(last, l.id.number);
    if (!command.number)
        wanted.id.number = last + 1;
    if (const OrderLine* const known = seek(wanted.id)) {
        wanted.allocations = known->allocations;
        wanted.arrival = known->arrival;
        throw *known == wanted ? Answer::Unchanged : Answer::Refused;
    }
    wanted.arrival = ++m_arrivals;
    m_now.lines.push_back(wanted);
}

void NaiveModel::act(const ChangeOrderLine& command)
{
    OrderLine& l = line(command.line);
    l.qty = command.qty.value_or(l.qty);
    l.customer = command.customer.value_or(l.customer);
    l.due = command.due.value_or(l.due);
    l.priority = command.priority.value_or(l.priority);
    if (command.stop || command.completeness || command.note || command.flag || command.transitDays) {
        LineDetails details = *l.details;
        details.stop = command.stop.value_or(details.stop);
        details.completeness = command.completeness.value_or(details.completeness);
        details.note = command.note.value_or(details.note);
        details.flag = command.flag.value_or(details.flag);
        details.transitDays = command.transitDays.value_or(details.transitDays);
        l.details = details;
    }
    if (l.shipped > l.qty)
        throw Answer::Refused;
    if (openUnits(l) < 0)
        takeLatest(l, -openUnits(l), {});
}

void NaiveModel::act(const CancelLine& command)
{
    for (const LineId& id : command.lines) {
        for (const Allocation& part : line(id).allocations)
            if (binds(part))
                throw Answer::Refused;
        std::erase_if(m_now.lines, [&](const OrderLine& each) { return each.id == id; });
    }
}

void NaiveModel::act(const Allocate& command)
{
    OrderLine& l = line(command.line);
    if (std::none_of(m_now.batches.begin(), m_now.batches.end(), [&](const auto& b) { return b.sku == l.id.sku; }))
        throw Answer::Refused;
    if (openUnits(l) > 0)
        place(l, openUnits(l));
}

void NaiveModel::act(const AllocateTo& command)
{
    OrderLine& l = line(command.line);
    const Batch& b = batchFor(l, command.batch);
    const Quantity open = openUnits(l);
    Quantity there = 0;
    for (const Allocation& part : l.allocations)
        there += part.batch == b.ref ? part.qty : 0;
    if (open == 0 && command.qty.value_or(0) <= there) // perhaps it is done again
        throw Answer::Nothing;
    const Quantity units = command.qty.value_or(open);
    if (units > open)
        throw Answer::Refused;
    ensureRoom(b.ref, units);
    add(l, b.ref, units, Origin::Manual);
}

/// One change: all that it touches rises by one version.
void NaiveModel::act(const ApplyDraft& command)
{
    for (const DraftStep& step : *command.steps) {
        const NaiveState before = m_now;
        try {
            std::visit([this](const auto& one) { act(one); }, step.command);
        } catch (const Answer& answer) {
            if (answer != Answer::Unchanged)
                throw;
            m_now = before;
        }
        settle(m_now);
    }
}

/// Of a line on one batch, what is to go elsewhere.
Quantity NaiveModel::takePart(OrderLine& l, const MoveLine& command)
{
    if (*command.from == command.to)
        throw Answer::Nothing;
    if (std::none_of(l.allocations.begin(), l.allocations.end(),
            [&](const Allocation& part) { return part.batch == *command.from && !binds(part); }))
        throw Answer::Refused;
    const Quantity there = partOf(l, command.from).qty;
    const Quantity units = command.qty.value_or(there);
    if (units > there)
        throw Answer::Refused;
    remove(l, *command.from, units);
    return units;
}

/// Of a whole line: what is open first, then what is elsewhere and may go.
Quantity NaiveModel::takeAll(OrderLine& l, const MoveLine& command)
{
    const Quantity open = openUnits(l);
    const Quantity units = command.qty ? *command.qty : open + movable(l, command.to);
    if (units > open)
        takeLatest(l, units - open, command.to);
    if (units == 0 // named in vain
        && std::any_of(l.allocations.begin(), l.allocations.end(),
            [&](const Allocation& part) { return part.batch != command.to && binds(part); }))
        throw Answer::Refused;
    return units;
}

void NaiveModel::act(const MoveLine& command)
{
    const BatchRef to = command.to;
    std::vector<std::pair<OrderLine*, Quantity>> arriving;
    Quantity all = 0;
    for (const LineId& id : command.lines) {
        OrderLine& l = line(id);
        batchFor(l, to);
        const Quantity units = command.from ? takePart(l, command) : takeAll(l, command);
        arriving.emplace_back(&l, units);
        all += units;
    }
    if (all == 0)
        throw Answer::Nothing;
    ensureRoom(to, all);
    for (const auto& [l, units] : arriving)
        add(*l, to, units, Origin::Manual);
}

void NaiveModel::act(const DeallocateLine& command)
{
    for (const LineId& id : command.lines) {
        OrderLine& l = line(id);
        const auto gone = std::erase_if(l.allocations,
            [&](const Allocation& part) { return !binds(part) && (!command.from || part.batch == *command.from); });
        if (gone == 0)
            throw Answer::Refused;
    }
}

void NaiveModel::act(const SwapLines& command)
{
    OrderLine& one = line(command.line);
    OrderLine& other = line(command.other);
    const Allocation mine = partOf(one, command.from);
    const Allocation theirs = partOf(other, command.otherFrom);
    if (&one == &other || one.id.sku != other.id.sku)
        throw Answer::Refused;
    if (mine.batch == theirs.batch)
        throw Answer::Nothing;
    remove(one, mine.batch, mine.qty);
    remove(other, theirs.batch, theirs.qty);
    ensureRoom(theirs.batch, mine.qty);
    ensureRoom(mine.batch, theirs.qty);
    add(one, theirs.batch, mine.qty, Origin::Manual);
    add(other, mine.batch, theirs.qty, Origin::Manual);
}

void NaiveModel::act(const TakeFromLine& command)
{
    OrderLine& l = line(command.line);
    OrderLine& donor = line(command.donor);
    const Allocation given = partOf(donor, command.from);
    if (&l == &donor || l.id.sku != donor.id.sku)
        throw Answer::Refused;
    Quantity units = openUnits(l);
    if (units == 0) {
        units = movable(l, given.batch);
        takeLatest(l, units, given.batch);
    }
    if (units == 0)
        throw Answer::Nothing;
    const Quantity free = std::max<Quantity>(batch(given.batch).qty - used(given.batch), 0);
    const Quantity donated = std::max<Quantity>(units - free, 0);
    if (donated > given.qty)
        throw Answer::Refused;
    remove(donor, given.batch, donated);
    ensureRoom(given.batch, units);
    add(l, given.batch, units, Origin::Manual);
    if (donated > 0)
        place(donor, donated);
}

void NaiveModel::act(const PinLine& command)
{
    for (const LineId& id : command.lines) {
        bool found = false;
        for (Allocation& part : line(id).allocations) {
            if (command.batch && part.batch != *command.batch)
                continue;
            if (pinBinds(part) && part.pin->owner != m_who)
                throw Answer::Refused;
            part.pin = Pin { m_who, m_reason, command.until };
            found = true;
        }
        if (!found)
            throw Answer::Refused;
    }
}

void NaiveModel::act(const UnpinLine& command)
{
    bool found = false;
    for (const LineId& id : command.lines) {
        bool there = !command.batch; // a batch named must be one that the line is on
        for (Allocation& part : line(id).allocations) {
            there = there || part.batch == *command.batch;
            if ((command.batch && part.batch != *command.batch) || !part.pin)
                continue;
            if (part.pin->owner != m_who && part.pin->owner != command.owner && pinBinds(part))
                throw Answer::Refused;
            part.pin.reset();
            found = true;
        }
        if (!there)
            throw Answer::Refused;
    }
    if (!found)
        throw Answer::Nothing;
}

void NaiveModel::act(const AllocateOpen& command)
{
    if (command.dryRun)
        return;
    for (OrderLine& l : m_now.lines)
        if (has(command.skus, l.id.sku) && has(command.orders, l.id.order) && openUnits(l) > 0
            && l.details->stop.empty())
            place(l, openUnits(l));
}

} // namespace allocation::test
