#include "support/naivemodel.h"

#include <algorithm>
#include <tuple>

namespace allocation::test {

namespace {

/// In stock before everything that has a date.
std::int64_t day(const std::optional<Date>& eta)
{
    return eta ? eta->days() : -1'000'000;
}

template <class Part>
std::vector<Part> only(const std::vector<Part>& all, const Sku& sku)
{
    std::vector<Part> found;
    for (const Part& part : all) {
        if constexpr (std::is_same_v<Part, Batch>) {
            if (part.sku == sku)
                found.push_back(part);
        } else if (part.id.sku == sku) {
            found.push_back(part);
        }
    }
    return found;
}

ProductDetails detailsOf(const NaiveState& state, const Sku& sku)
{
    const auto found = state.products.find(sku);
    return found == state.products.end() ? ProductDetails() : found->second;
}

} // namespace

Version NaiveModel::version(const Sku& sku) const
{
    const auto found = m_versions.find(sku);
    return found == m_versions.end() ? 0 : found->second;
}

void NaiveModel::adopt(const NaiveState& state)
{
    std::map<Sku, bool> skus;
    for (const NaiveState* each : std::initializer_list<const NaiveState*> { &m_now, &state }) {
        for (const Batch& b : each->batches)
            skus[b.sku] = true;
        for (const OrderLine& l : each->lines)
            skus[l.id.sku] = true;
        for (const auto& [sku, details] : each->products)
            skus[sku] = true;
    }
    for (const auto& [sku, known] : skus)
        if (only(m_now.batches, sku) != only(state.batches, sku) || only(m_now.lines, sku) != only(state.lines, sku)
            || detailsOf(m_now, sku) != detailsOf(state, sku))
            ++m_versions[sku];
    m_now = state;
}

Answer NaiveModel::apply(const Command& command, const std::string& who, const std::string& reason)
{
    const NaiveState before = m_now;
    const std::int64_t arrivals = m_arrivals;
    const int pickLists = m_pickLists;
    m_who = who;
    m_reason = reason;
    try {
        std::visit([this](const auto& one) { act(one); }, command);
    } catch (const Answer& answer) {
        m_now = before;
        m_arrivals = arrivals;
        m_pickLists = pickLists;
        return answer;
    }
    NaiveState after = m_now;
    settle(after);
    m_now = before;
    adopt(after);
    if (after != before)
        return Answer::Changed;
    m_arrivals = arrivals; // places that nobody took are there again
    return Answer::Unchanged;
}

Batch* NaiveModel::seek(const BatchRef& ref)
{
    for (Batch& b : m_now.batches)
        if (b.ref == ref)
            return &b;
    return nullptr;
}

const Batch* NaiveModel::seek(const BatchRef& ref) const
{
    for (const Batch& b : m_now.batches)
        if (b.ref == ref)
            return &b;
    return nullptr;
}

OrderLine* NaiveModel::seek(const LineId& id)
{
    for (OrderLine& l : m_now.lines)
        if (l.id == id)
            return &l;
    return nullptr;
}

Batch& NaiveModel::batch(const BatchRef& ref)
{
    Batch* const found = seek(ref);
    if (!found)
        throw Answer::Refused;
    return *found;
}

OrderLine& NaiveModel::line(const LineId& id)
{
    OrderLine* const found = seek(id);
    if (!found)
        throw Answer::Refused;
    return *found;
}

Batch& NaiveModel::batchFor(const OrderLine& line, const BatchRef& ref)
{
    Batch& found = batch(ref);
    if (found.sku != line.id.sku)
        throw Answer::Refused;
    return found;
}

Quantity NaiveModel::used(const BatchRef& ref) const
{
    Quantity units = 0;
    for (const OrderLine& l : m_now.lines)
        for (const Allocation& part : l.allocations)
            if (part.batch == ref)
                units += part.qty;
    return units;
}

Quantity NaiveModel::openUnits(const OrderLine& line)
{
    Quantity units = line.qty - line.shipped;
    for (const Allocation& part : line.allocations)
        units -= part.qty;
    return units;
}

bool NaiveModel::pinBinds(const Allocation& part) const
{
    return part.pin && (!part.pin->until || *part.pin->until >= m_today);
}

void NaiveModel::add(OrderLine& line, const BatchRef& ref, Quantity units, Origin origin) const
{
    if (units == 0)
        return;
    const Version now = version(line.id.sku) + 1;
    for (Allocation& part : line.allocations) {
        if (part.batch != ref)
            continue;
        part.qty += units;
        part.since = now;
        if (origin == Origin::Manual)
            part.origin = origin;
        return;
    }
    line.allocations.push_back({ ref, units, origin, now });
}

void NaiveModel::remove(OrderLine& line, const BatchRef& ref, Quantity units)
{
    for (Allocation& part : line.allocations)
        if (part.batch == ref)
            part.qty -= units;
    std::erase_if(line.allocations, [](const Allocation& part) { return part.qty == 0; });
}

void NaiveModel::ensureRoom(const BatchRef& ref, Quantity units) const
{
    for (const Batch& b : m_now.batches)
        if (b.ref == ref && units > 0 && (b.hold || b.qty - used(ref) < units))
            throw Answer::Refused;
}

// Rule 1.
bool NaiveModel::place(OrderLine& line, Quantity units)
{
    const Batch* best = nullptr;
    for (const Batch& b : m_now.batches)
        if (b.sku == line.id.sku && !b.hold && b.qty - used(b.ref) >= units && (!best || day(b.eta) < day(best->eta)))
            best = &b;
    if (best)
        add(line, best->ref, units, Origin::Auto);
    return best != nullptr;
}

// Rule 4: pinned never, auto before manual, then lowest priority, latest due, newest.
Allocation* NaiveModel::leastUrgent(const BatchRef& ref, OrderLine** owner)
{
    Allocation* worst = nullptr;
    const auto urgency = [](const OrderLine& l, const Allocation& part) {
        return std::tuple(
            part.origin == Origin::Manual, -l.priority.value_or(5), l.due ? -l.due->days() : -1'000'000, -part.since);
    };
    for (OrderLine& l : m_now.lines) // of equal ones the one that came last
        for (Allocation& part : l.allocations)
            if (part.batch == ref && !binds(part)
                && (worst == nullptr || urgency(l, part) <= urgency(**owner, *worst))) {
                worst = &part;
                *owner = &l;
            }
    return worst;
}

std::vector<NaiveModel::Freed> NaiveModel::freeUntil(const BatchRef& ref, Quantity limit)
{
    std::vector<Freed> freed;
    OrderLine* owner = nullptr;
    while (used(ref) > limit) {
        const Allocation* const worst = leastUrgent(ref, &owner);
        if (!worst)
            break;
        const Quantity units = worst->qty;
        freed.push_back({ owner->id, units, owner->allocations });
        remove(*owner, ref, units);
    }
    return freed;
}

void NaiveModel::placeAgain(const std::vector<Freed>& freed)
{
    const auto places = [](const std::vector<Allocation>& parts) {
        std::map<BatchRef, Quantity> found;
        for (const Allocation& part : parts)
            found[part.batch] = part.qty;
        return found;
    };
    for (auto one = freed.rbegin(); one != freed.rend(); ++one) {
        OrderLine& l = line(one->line);
        if (l.details->stop.empty()) // automation leaves it alone
            place(l, one->units);
        if (places(l.allocations) == places(one->before))
            l.allocations = one->before;
    }
}

Quantity NaiveModel::movable(const OrderLine& line, const BatchRef& spare) const
{
    Quantity units = 0;
    for (const Allocation& part : line.allocations)
        if (part.batch != spare && !binds(part))
            units += part.qty;
    return units;
}

void NaiveModel::takeLatest(OrderLine& line, Quantity units, const BatchRef& spare)
{
    while (units > 0) {
        const Allocation* latest = nullptr;
        std::tuple<std::int64_t, std::ptrdiff_t> when;
        for (const Allocation& part : line.allocations) {
            const Batch* const b = seek(part.batch);
            const std::tuple<std::int64_t, std::ptrdiff_t> its(day(b->eta), b - m_now.batches.data());
            if (part.batch != spare && !binds(part) && (!latest || its > when)) {
                latest = &part;
                when = its;
            }
        }
        if (!latest)
            throw Answer::Refused;
        const Quantity taken = std::min(units, latest->qty);
        units -= taken;
        remove(line, BatchRef(latest->batch), taken);
    }
}

Allocation NaiveModel::partOf(const OrderLine& line, const std::optional<BatchRef>& from) const
{
    std::vector<Allocation> found;
    for (const Allocation& part : line.allocations)
        if (!from || part.batch == *from)
            found.push_back(part);
    if (found.size() != 1 || binds(found.front())) // none, several, or it may not go
        throw Answer::Refused;
    return found.front();
}

} // namespace allocation::test
