#include "service/sincetraces.h"

#include <algorithm>

namespace allocation {

Quantity LineTrace::unitsShipped() const
{
    Quantity units = 0;
    for (const auto& [batch, qty] : shipped)
        units += qty;
    return units;
}

/// One event on its way into the traces of its product.
class SinceTraces::Reading
{
public:
    Reading(ProductTrace& product, const std::string& who)
        : m_product(product)
        , m_who(who)
    {
    }

    void operator()(const BatchCreated& event)
    {
        for (const Batch& batch : event.batches) {
            BatchTrace& trace = touched(batch.ref, false);
            if (trace.removed) // back again, maybe with another quantity
                trace.adjusted += batch.qty - trace.removed->qty;
            trace.removed.reset();
            if (batch.inStock() && batch.qty > 0)
                m_product.fresh.emplace_back(batch.ref, batch.qty);
        }
    }
    void operator()(const BatchRemoved& event)
    {
        for (const Batch& batch : event.batches) {
            BatchTrace& trace = touched(batch.ref, true);
            keepFirst(trace.schedule, Schedule { batch.eta, batch.shipment });
            keepFirst(trace.hold, batch.hold);
            trace.removed = std::make_unique<Batch>(batch);
            trace.arrival.reset();
            if (!batch.inStock())
                arrived(batch.ref, batch.qty, 0);
        }
    }
    void operator()(const BatchQuantityChanged& event)
    {
        touched(event.ref, true).adjusted += event.after - event.before;
        if (event.after < event.before)
            arrived(event.ref, event.before, event.after);
    }
    void operator()(const BatchRescheduled& event) { keepFirst(touched(event.ref, true).schedule, event.before); }
    void operator()(const BatchHeld& event) { keepFirst(touched(event.ref, true).hold, event.before); }

    void operator()(const OrderLineAdded& event)
    {
        for (const OrderLine& line : event.lines)
            touched(keyOf(line), false).removed.reset();
    }
    void operator()(const OrderLineRemoved& event)
    {
        for (const OrderLine& line : event.lines) {
            LineTrace& trace = touched(keyOf(line), true);
            keepFirst(trace, line);
            trace.removed = std::make_unique<OrderLine>(line);
        }
    }
    void operator()(const OrderLineChanged& event) { keepFirst(touched(keyOf(event.after), true), event.before); }
    void operator()(const LineChanges& event)
    {
        for (const LineChange& change : event.lines)
            add(change);
    }
    void operator()(const Shipped& event) { add(event, 1); }
    void operator()(const Unshipped& event) { add(event, -1); }
    /// What it stands for was before, in part within the window: from here on only.
    void operator()(const HistoryCompacted&)
    {
        m_product.lines.clear();
        m_product.batches.clear();
        m_product.fresh.clear();
        m_product.shortened = true;
    }
    // Nothing in them is compared.
    void operator()(const BatchDescribed&) const { }
    void operator()(const ProductDescribed&) const { }
    void operator()(const OutOfStock&) const { }
    void operator()(const RunChunk&) const { }

private:
    static ProductTrace::LineKey keyOf(const OrderLine& line) { return { line.id.order, line.id.number }; }

    /// @param there whether it was, if nothing was known of it so far
    LineTrace& touched(const ProductTrace::LineKey& key, bool there)
    {
        const auto [found, fresh] = m_product.lines.try_emplace(key);
        if (fresh)
            found->second.there = there;
        found->second.who = &m_who;
        return found->second;
    }
    BatchTrace& touched(const BatchRef& ref, bool there)
    {
        const auto [found, fresh] = m_product.batches.try_emplace(ref);
        if (fresh)
            found->second.there = there;
        found->second.who = &m_who;
        return found->second;
    }

    template <class Value>
    static void keepFirst(std::optional<Value>& first, const Value& before)
    {
        if (!first)
            first = before;
    }
    /// What was shipped within the window up to now had not been at its beginning.
    static void keepFirst(LineTrace& trace, const OrderLine& before)
    {
        if (!trace.there || trace.before)
            return;
        trace.before = std::make_unique<OrderLine>(before);
        trace.before->shipped -= trace.unitsShipped();
        trace.before->allocations.clear();
    }

    LineTrace& add(const LineChange& change)
    {
        LineTrace& trace = touched({ change.order, change.number }, true);
        if (trace.there)
            keepFirst(trace.allocations, change.before);
        return trace;
    }
    void add(const Shipping& event, Quantity sign)
    {
        for (const Shipping::Entry& entry : event.lines) {
            auto& shipped = add(entry.change).shipped;
            auto from = std::ranges::find(shipped, entry.batch, &std::pair<BatchRef, Quantity>::first);
            if (from == shipped.end())
                from = shipped.emplace(from, entry.batch, 0);
            from->second += sign * entry.qty;
            touched(entry.batch, true).shipped += sign * entry.qty;
        }
    }

    /// Units of a batch are gone: if the same step created as many in stock, that is where they are. All of them may
    /// have come as more.
    void arrived(const BatchRef& from, Quantity before, Quantity after)
    {
        const Quantity less = before - after;
        auto& fresh = m_product.fresh;
        auto as = std::ranges::find_if(fresh, [&](const auto& batch) { return batch.second == less; });
        if (as == fresh.end() && after == 0)
            as = std::ranges::find_if(fresh, [&](const auto& batch) { return batch.second > less; });
        if (as == fresh.end() || as->first == from)
            return;
        touched(as->first, false).arrival = BatchTrace::Arrival { from, less, before };
        fresh.erase(as);
    }

    ProductTrace& m_product;
    const std::string& m_who;
};

void SinceTraces::add(const LoggedEvent& logged)
{
    ProductTrace& product = m_products[skuOf(logged.event)];
    if (product.step != stepOf(logged)) {
        product.step = stepOf(logged);
        product.fresh.clear();
    }
    std::visit(Reading(product, *m_names.insert(logged.who).first), logged.event);
}

} // namespace allocation
