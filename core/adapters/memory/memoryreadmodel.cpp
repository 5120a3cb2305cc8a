#include "adapters/memory/memoryreadmodel.h"

#include "domain/fillrates.h"
#include "domain/overloaded.h"
#include "domain/rule.h"

#include <algorithm>
#include <utility>

namespace allocation {

namespace {

/// Products as of now, given back at the end.
class Held
{
public:
    Held(const MemoryData& data, const Scope& scope)
        : m_data(data)
        , m_products(data.products(scope))
    {
    }
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;
    ~Held() { m_data.release(std::move(m_products)); }

    auto begin() const { return m_products.begin(); }
    auto end() const { return m_products.end(); }

private:
    const MemoryData& m_data;
    std::vector<HeldProduct> m_products;
};

/// Parts of products, each with its product, in order of arrival over all products.
template <class Part>
using Arrivals = std::vector<std::pair<const Part*, const MemoryProduct*>>;

template <class Part>
void sort(Arrivals<Part>& parts)
{
    std::sort(
        parts.begin(), parts.end(), [](const auto& a, const auto& b) { return a.first->arrival < b.first->arrival; });
}

LineRow rowOf(const OrderLine& line, const MemoryProduct& product)
{
    LineRow row { line.arrival, line.id.order.text(), line.id.sku.text(), line.id.number, line.qty, line.allocated(),
        line.customer, line.due, line.priority, {}, line.shipped, line.details };
    std::vector<std::pair<const Batch*, const Allocation*>> parts;
    for (const Allocation& part : line.allocations)
        if (const Batch* const batch = product.batch(part.batch))
            parts.emplace_back(batch, &part);
    std::sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return prefers(*a.first, *b.first); });
    for (const auto& [batch, part] : parts)
        row.parts.push_back({ batch->ref.text(), part->qty, batch->eta, part->origin,
            part->pin ? std::optional(PinRow { part->pin->owner, part->pin->until }) : std::nullopt,
            batch->available() < 0, part->picking });
    return row;
}

ProductRowView rowOf(const MemoryProduct& product)
{
    ProductRowView row { product.rank, product.sku.text() };
    row.details = product.details;
    for (const auto& [key, line] : product.lines) {
        row.demand += line.unshipped();
        row.open += line.open();
    }
    for (const auto& [ref, batch] : product.batches) {
        row.supply += batch.qty;
        row.available += batch.available();
        row.inStock += batch.inStock() ? batch.qty : 0;
    }
    return row;
}

/// Whether the event names the order or the batch.
class Mentions
{
public:
    explicit Mentions(const HistoryScope& scope)
        : m_scope(scope)
    {
    }
    bool operator()(const Event& event) const
    {
        if (m_scope.sku && skuOf(event) != *m_scope.sku)
            return false;
        return (!m_scope.order || order(event)) && (!m_scope.batch || batch(event));
    }

private:
    template <class Entries, class Wanted>
    static bool any(const Entries& entries, Wanted wanted)
    {
        return std::any_of(entries.begin(), entries.end(), wanted);
    }

    bool order(const Event& event) const
    {
        const auto ofLine = [&](const OrderLine& line) { return line.id.order == *m_scope.order; };
        const auto ofEntry = [&](const auto& entry) { return entry.order == *m_scope.order; };
        const auto ofShipping = [&](const Shipping::Entry& entry) { return entry.change.order == *m_scope.order; };
        return std::visit(
            Overloaded { [&](const OrderLineAdded& e) { return any(e.lines, ofLine); },
                [&](const OrderLineRemoved& e) { return any(e.lines, ofLine); },
                [&](const OrderLineChanged& e) { return ofLine(e.after); },
                [&](const LineChanges& e) { return any(e.lines, ofEntry); },
                [&](const Shipping& e) { return any(e.lines, ofShipping); },
                [&](const OutOfStock& e) { return any(e.lines, ofEntry); },
                [&](const HistoryCompacted& e) { return any(e.lines, ofLine); },
                [](const BatchCreated&) { return false; }, [](const BatchRemoved&) { return false; },
                [](const BatchQuantityChanged&) { return false; }, [](const BatchRescheduled&) { return false; },
                [](const BatchHeld&) { return false; }, [](const BatchDescribed&) { return false; },
                [](const ProductDescribed&) { return false; }, [](const RunChunk&) { return false; } },
            event);
    }

    bool batch(const Event& event) const
    {
        const auto ofBatch = [&](const Batch& batch) { return batch.ref == *m_scope.batch; };
        const auto on = [&](const Allocation& part) { return part.batch == *m_scope.batch; };
        const auto ofEntry = [&](const LineChange& entry) { return any(entry.before, on) || any(entry.after, on); };
        return std::visit(
            Overloaded { [&](const BatchCreated& e) { return any(e.batches, ofBatch); },
                [&](const BatchRemoved& e) { return any(e.batches, ofBatch); },
                [&](const BatchQuantityChanged& e) { return e.ref == *m_scope.batch; },
                [&](const BatchRescheduled& e) { return e.ref == *m_scope.batch; },
                [&](const BatchHeld& e) { return e.ref == *m_scope.batch; },
                [&](const BatchDescribed& e) { return e.ref == *m_scope.batch; },
                [&](const Shipping& e) {
                    return any(e.lines, [&](const Shipping::Entry& entry) { return entry.batch == *m_scope.batch; });
                },
                [&](const LineChanges& e) { return any(e.lines, ofEntry); },
                [&](const HistoryCompacted& e) { return any(e.batches, ofBatch); },
                [](const OrderLineAdded&) { return false; }, [](const OrderLineRemoved&) { return false; },
                [](const OrderLineChanged&) { return false; }, [](const OutOfStock&) { return false; },
                [](const ProductDescribed&) { return false; }, [](const RunChunk&) { return false; } },
            event);
    }

    const HistoryScope& m_scope;
};

} // namespace

void MemoryReadModel::lines(const Scope& scope, const std::function<void(const LineRow&)>& visit, std::stop_token stop)
{
    const Held products(m_data, scope);
    Arrivals<OrderLine> lines;
    for (const HeldProduct& product : products)
        for (const auto& [key, line] : product->lines)
            if (inScope(line, scope))
                lines.emplace_back(&line, product.get());
    sort(lines);
    for (const auto& [line, product] : lines) {
        if (stop.stop_requested())
            return;
        visit(rowOf(*line, *product));
    }
}

void MemoryReadModel::batches(
    const Scope& scope, const std::function<void(const BatchRowView&)>& visit, std::stop_token stop)
{
    const Held products(m_data, scope);
    Arrivals<Batch> batches;
    for (const HeldProduct& product : products)
        for (const auto& [ref, batch] : product->batches)
            batches.emplace_back(&batch, product.get());
    sort(batches);
    for (const auto& [batch, product] : batches) {
        if (stop.stop_requested())
            return;
        visit({ batch->arrival, batch->ref.text(), batch->sku.text(), batch->qty, batch->allocated, batch->eta,
            batch->shipment, batch->hold ? std::optional<std::string_view>(batch->hold->by) : std::nullopt,
            batch->hold ? std::string_view(batch->hold->reason) : std::string_view(),
            batch->hold ? batch->hold->until : std::nullopt, batch->details });
    }
}

void MemoryReadModel::products(
    const Scope& scope, const std::function<void(const ProductRowView&)>& visit, std::stop_token stop)
{
    const Held products(m_data, scope);
    for (const HeldProduct& product : products) {
        if (stop.stop_requested())
            return;
        visit(rowOf(*product));
    }
}

void MemoryReadModel::placeable(
    const Scope& scope, const std::function<void(std::string_view sku, std::size_t lines)>& visit, std::stop_token stop)
{
    const Held products(m_data, scope);
    for (const HeldProduct& product : products) {
        if (stop.stop_requested())
            return;
        std::vector<Quantity> open;
        for (const OrderLine* line : product->linesByArrival())
            if (line->open() > 0 && line->details->stop.empty() && inScope(*line, scope))
                open.push_back(line->open());
        std::vector<Batch> batches;
        for (const auto& [ref, batch] : product->batches)
            batches.push_back(batch);
        if (const std::size_t lines = allocation::placeable(std::move(batches), open); lines > 0)
            visit(product->sku.text(), lines);
    }
}

/// @param addLines puts in those that are wanted
template <class AddLines>
ProductSnapshot MemoryReadModel::snapshotOf(const Sku& sku, AddLines addLines)
{
    ProductSnapshot snapshot;
    snapshot.sku = sku;
    snapshot.planning = m_data.planning();
    for (const HeldProduct& product : Held(m_data, { { sku }, {} })) {
        snapshot.version = product->version;
        for (const auto& [ref, batch] : product->batches)
            snapshot.batches.push_back(batch);
        addLines(*product, snapshot.lines);
    }
    std::sort(snapshot.batches.begin(), snapshot.batches.end(), prefers);
    return snapshot;
}

ProductSnapshot MemoryReadModel::snapshot(const Sku& sku, const std::vector<LineId>& lines)
{
    return snapshotOf(sku, [&](const MemoryProduct& product, std::vector<OrderLine>& found) {
        for (const LineId& id : lines)
            if (const OrderLine* const line = id.sku == sku ? product.line(id.order, id.number) : nullptr)
                found.push_back(*line);
    });
}

ProductSnapshot MemoryReadModel::product(const Sku& sku)
{
    return snapshotOf(sku, [](const MemoryProduct& product, std::vector<OrderLine>& found) {
        for (const OrderLine* const line : product.linesByArrival())
            found.push_back(*line);
    });
}

void MemoryReadModel::history(const HistoryScope& scope, const std::function<void(const LoggedEvent&)>& visit)
{
    const auto entries = m_data.ask([](const MemoryLog& log) { return log.entries(); });
    const Mentions mentions(scope);
    std::size_t shown = 0;
    for (auto entry = entries.rbegin(); entry != entries.rend() && shown < scope.limit; ++entry) {
        if (!mentions((*entry)->event))
            continue;
        visit(**entry);
        ++shown;
    }
}

void MemoryReadModel::eventsAfter(std::int64_t seq, const std::function<void(const LoggedEvent&)>& visit)
{
    const auto entries = m_data.ask([](const MemoryLog& log) { return log.entries(); });
    for (auto at = static_cast<std::size_t>(std::max<std::int64_t>(0, seq)); at < entries.size(); ++at)
        visit(*entries[at]);
}

void MemoryReadModel::touchedAfter(std::int64_t seq,
    const std::function<void(std::int64_t seq, const CommandId& commandOrRun, const std::string& who, const Sku& sku)>&
        visit)
{
    eventsAfter(seq, [&](const LoggedEvent& event) {
        visit(event.seq, event.run.empty() ? event.command : event.run, event.who, allocation::skuOf(event.event));
    });
}

std::int64_t MemoryReadModel::lastSeq()
{
    return m_data.ask([](const MemoryLog& log) { return log.lastSeq(); });
}

std::int64_t MemoryReadModel::lastSeqBefore(Timestamp then)
{
    const auto entries = m_data.ask([](const MemoryLog& log) { return log.entries(); });
    const auto first = std::ranges::find_if(entries, [&](const auto& entry) { return entry->at >= then; });
    return first - entries.begin();
}

std::vector<Problem> MemoryReadModel::check()
{
    std::vector<Problem> problems;
    for (const HeldProduct& product : Held(m_data, {}))
        for (Problem& problem : problemsOf(*product))
            problems.push_back(std::move(problem));
    return problems;
}

} // namespace allocation
