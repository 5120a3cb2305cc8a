#include "service/sincecompare.h"

#include <algorithm>

namespace allocation {

SinceComparison::SinceComparison(SinceReport& report, const ProductTrace& trace, const ProductSnapshot& now)
    : m_report(report)
    , m_trace(trace)
    , m_now(now)
{
    for (const Batch& batch : now.batches) {
        m_batches.emplace(batch.ref, &batch);
        m_etasNow.emplace(batch.ref, batch.eta);
    }
    m_etasThen = m_etasNow;
    for (const auto& [ref, batch] : trace.batches) {
        if (!batch.schedule)
            continue;
        m_etasThen.insert_or_assign(ref, batch.schedule->eta);
        m_rescheduled = m_rescheduled || !m_etasNow.contains(ref) || m_etasNow.at(ref) != batch.schedule->eta;
    }
}

bool SinceComparison::compare()
{
    const std::size_t before = m_report.entries();
    m_report.shortened = m_report.shortened || m_trace.shortened;
    compareBatches();
    compareLines();
    return m_moved || m_report.entries() != before;
}

void SinceComparison::compareBatches()
{
    for (const Batch& batch : m_now.batches)
        if (const auto trace = m_trace.batches.find(batch.ref); trace != m_trace.batches.end())
            compare(batch, trace->second);
    for (const auto& [ref, trace] : m_trace.batches)
        if (trace.there && trace.removed && !m_batches.contains(ref))
            gone(ref, trace);
}

/// @param last as it is now, or was last
SinceComparison::Then SinceComparison::thenOf(const Batch& last, const BatchTrace& trace) const
{
    return { trace.there, last.qty + trace.shipped - trace.adjusted, m_etasThen.at(last.ref),
        trace.hold.value_or(last.hold) };
}

Quantity SinceComparison::handedOver(const BatchRef& ref) const
{
    Quantity units = 0;
    for (const auto& [as, trace] : m_trace.batches)
        if (!trace.there && trace.arrival && trace.arrival->from == ref && m_batches.contains(as))
            units += trace.arrival->qty;
    return units;
}

void SinceComparison::compare(const Batch& now, const BatchTrace& trace)
{
    if (!trace.there) {
        if (!tookOver(now, trace))
            m_report.newBatches.push_back({ now.ref, now.sku, now.qty + trace.shipped, now.eta, now.hold, *trace.who });
        return;
    }
    const Then then = thenOf(now, trace);
    compareSchedule(now, then, trace);
    compareQuantity(now, then, trace);
    if (now.hold && !then.hold)
        m_report.held.push_back({ now.ref, now.sku, *now.hold, *trace.who });
    if (then.hold && !now.hold)
        m_report.offHold.push_back({ now.ref, now.sku, *then.hold, *trace.who });
}

void SinceComparison::compareSchedule(const Batch& now, const Then& then, const BatchTrace& trace)
{
    if (now.eta == then.eta)
        return;
    if (!now.eta)
        m_report.received.push_back({ now.ref, now.sku, now.qty + trace.shipped, then.qty - handedOver(now.ref),
            then.eta, std::nullopt, 0, *trace.who });
    else if (then.eta < now.eta) // none, in stock, is before every date
        m_report.slipped.push_back({ now.ref, now.sku, now.shipment, then.eta, *now.eta, *trace.who });
    else
        m_report.earlier.push_back({ now.ref, now.sku, now.shipment, then.eta, *now.eta, *trace.who });
}

/// What arrived counts as it was counted then; that is told where it is told to have arrived.
void SinceComparison::compareQuantity(const Batch& now, const Then& then, const BatchTrace& trace)
{
    const bool received = then.eta && !now.eta;
    const Quantity elsewhere = then.eta ? handedOver(now.ref) : 0;
    if (!received && trace.adjusted + elsewhere != 0)
        m_report.counted.push_back({ now.ref, now.sku, then.qty - elsewhere, trace.shipped, now.qty, *trace.who });
}

/// Whether it is what has arrived of an inbound batch that was there at the beginning.
bool SinceComparison::tookOver(const Batch& now, const BatchTrace& trace)
{
    if (!trace.arrival || !now.inStock())
        return false;
    const BatchRef& from = trace.arrival->from;
    const auto source = m_trace.batches.find(from);
    const auto eta = m_etasThen.find(from);
    if (source == m_trace.batches.end() || !source->second.there || eta == m_etasThen.end() || !eta->second)
        return false;
    const auto rest = m_batches.find(from);
    m_report.received.push_back({ now.ref, now.sku, now.qty + trace.shipped, trace.arrival->announced, eta->second,
        from, rest == m_batches.end() ? 0 : rest->second->qty, *trace.who });
    return true;
}

void SinceComparison::gone(const BatchRef& ref, const BatchTrace& trace)
{
    if (m_etasThen.at(ref) && handedOver(ref) > 0)
        return; // it is told as received
    m_report.goneBatches.push_back({ ref, m_now.sku, thenOf(*trace.removed, trace).qty - trace.shipped, *trace.who });
}

void SinceComparison::compareLines()
{
    for (const OrderLine& line : m_now.lines) {
        const auto trace = m_trace.lines.find({ line.id.order, line.id.number });
        if (trace != m_trace.lines.end())
            compare(line, trace->second);
        else if (m_rescheduled)
            compareOutlook(line, nullptr);
    }
    for (const auto& [key, trace] : m_trace.lines)
        if (trace.removed && !m_now.line(trace.removed->id))
            gone(trace);
}

OrderLine SinceComparison::thenOf(const OrderLine& now, const LineTrace& trace)
{
    if (trace.before)
        return *trace.before;
    OrderLine then = now;
    then.shipped -= trace.unitsShipped();
    then.allocations.clear();
    return then;
}

void SinceComparison::compare(const OrderLine& now, const LineTrace& trace)
{
    if (!trace.there)
        m_report.newLines.push_back({ now.id, now.qty, now.customer, now.due, *trace.who });
    OrderLine before = thenOf(now, trace);
    const Quantity shipped = now.shipped - (trace.there ? before.shipped : 0);
    if (shipped > 0) {
        auto& entry = m_report.shipped.emplace_back(
            SinceReport::ShippedLine { now.id, shipped, now.unshipped(), {}, *trace.who });
        for (const auto& [batch, qty] : trace.shipped)
            if (qty > 0)
                entry.from.push_back(batch);
    }
    if (!trace.there)
        return;
    compareOutlook(now, &trace);
    OrderLine after = now;
    after.allocations.clear();
    before.shipped = after.shipped;
    if (auto fields = changedFields(before, after); !fields.empty())
        m_report.changedLines.push_back({ std::move(before), std::move(after), std::move(fields), *trace.who });
}

void SinceComparison::gone(const LineTrace& trace)
{
    const OrderLine& last = *trace.removed;
    if (const Quantity shipped = last.shipped - (trace.before ? trace.before->shipped : 0); shipped > 0)
        m_report.shipped.push_back({ last.id, shipped, 0, {}, *trace.who });
    if (trace.there)
        m_report.goneLines.push_back({ last.id, last.unshipped(), last.customer, *trace.who });
}

/// @param trace none: the log does not name the line
void SinceComparison::compareOutlook(const OrderLine& now, const LineTrace* trace)
{
    OrderLine then = trace ? thenOf(now, *trace) : now;
    then.allocations = trace && trace->allocations ? *trace->allocations : now.allocations;
    m_moved = m_moved || then.allocations != now.allocations;
    SinceReport::Worse worse { now.id, now.customer, std::max<Quantity>(0, then.open()),
        std::max<Quantity>(0, now.open()), timingOf(then, m_etasThen, m_now.planning),
        timingOf(now, m_etasNow, m_now.planning), trace ? *trace->who : std::string() };
    const bool later = worse.before.ready && worse.now.ready
        && (worse.now.ready > worse.before.ready || worse.now.daysLate > worse.before.daysLate);
    if (worse.open > worse.openBefore || later)
        m_report.worse.push_back(std::move(worse));
}

Timing SinceComparison::timingOf(const OrderLine& line, const Etas& etas, const Planning& planning)
{
    std::optional<Date> latest;
    for (const Allocation& part : line.allocations)
        if (const auto eta = etas.find(part.batch); eta != etas.end())
            latest = std::max(latest, eta->second); // none is before every date
    return timing(planning, { line.open(), line.allocated(), latest, line.leaveBy() });
}

} // namespace allocation
