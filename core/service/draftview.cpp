#include "service/draftview.h"

#include "service/keptrows.h"

#include <algorithm>
#include <limits>

namespace allocation {

namespace {

std::int64_t placeOf(const LineRow& row)
{
    return row.arrival;
}

std::int64_t placeOf(const BatchRowView& row)
{
    return row.arrival;
}

std::int64_t placeOf(const ProductRowView& row)
{
    return row.id;
}

} // namespace

DraftView::DraftView(std::unique_ptr<ReadModel> store, NewScratch scratch, std::string who)
    : m_store(std::move(store))
    , m_scratch(std::move(scratch))
    , m_who(std::move(who))
{
}

void DraftView::open(std::vector<DraftStep> steps)
{
    m_mark = m_store->changeMark();
    m_planning = m_store->planning();
    m_draft.emplace(*m_store, m_scratch, m_who);
    m_draft->resume(std::move(steps));
    m_touched = m_draft->touched();
}

void DraftView::close()
{
    m_draft.reset();
    m_touched.clear();
}

const Draft* DraftView::draft()
{
    follow();
    return m_draft ? &*m_draft : nullptr;
}

Outcome DraftView::stage(DraftStep step)
{
    follow();
    Outcome outcome = m_draft.value().stage(std::move(step));
    m_touched = m_draft->touched();
    return outcome;
}

void DraftView::takeBack()
{
    follow();
    m_draft.value().takeBack();
    m_touched = m_draft->touched();
}

Impact DraftView::impact()
{
    follow();
    return m_draft.value().impact();
}

/// What others did meanwhile is below the draft from here on.
void DraftView::follow()
{
    if (m_draft && m_store->changeMark() != m_mark)
        replay();
}

void DraftView::replay()
{
    m_mark = m_store->changeMark(); // before: what changes while it is done is found the next time
    m_planning = m_store->planning();
    m_draft->replay();
    m_touched = m_draft->touched();
    ++m_replays;
}

bool DraftView::isTouched(const Sku& sku)
{
    follow();
    return m_touched.contains(sku);
}

ReadModel& DraftView::of(const Sku& sku)
{
    return isTouched(sku) ? m_draft->view() : *m_store;
}

/// What of the scope the store answers, and what the draft.
std::pair<std::optional<Scope>, std::optional<Scope>> DraftView::split(const Scope& scope)
{
    follow();
    if (m_touched.empty())
        return { scope, std::nullopt };
    if (scope.skus.empty())
        return { scope, Scope { { m_touched.begin(), m_touched.end() }, scope.orders } };
    Scope stored { {}, scope.orders };
    Scope drafted { {}, scope.orders };
    for (const Sku& sku : scope.skus)
        (m_touched.contains(sku) ? drafted : stored).skus.push_back(sku);
    return { stored.skus.empty() ? std::nullopt : std::optional(std::move(stored)),
        drafted.skus.empty() ? std::nullopt : std::optional(std::move(drafted)) };
}

/// @param read asks a read model for such rows
template <class Row, class Read, class Visit>
void DraftView::merge(const Scope& scope, Read read, const Visit& visit, const std::stop_token& stop)
{
    const auto [stored, drafted] = split(scope);
    if (!drafted)
        return read(*m_store, *stored, visit);
    KeptRows<Row> kept;
    read(m_draft->view(), *drafted, [&](Row row) {
        if constexpr (std::is_same_v<Row, ProductRowView>)
            row.id = placeOf(row); // its own counts the copies
        kept.add(allocation::placeOf(row), std::move(row));
    });
    kept.sort();
    if (stored) {
        read(*m_store, *stored, [&](const Row& row) {
            kept.visitBefore(allocation::placeOf(row), visit);
            if (!m_touched.contains(Sku(row.sku)))
                visit(row);
        });
    }
    if (!stop.stop_requested())
        kept.visitBefore(std::numeric_limits<std::int64_t>::max(), visit);
}

/// Of a product that only the draft knows: after all others.
std::int64_t DraftView::placeOf(const ProductRowView& row)
{
    std::int64_t place = newArrivals + row.id;
    m_store->products({ { Sku(row.sku) }, {} }, [&](const ProductRowView& stored) { place = stored.id; });
    return place;
}

void DraftView::lines(const Scope& scope, const std::function<void(const LineRow&)>& visit, std::stop_token stop)
{
    const auto read = [&](ReadModel& from, const Scope& part, const auto& each) { from.lines(part, each, stop); };
    merge<LineRow>(scope, read, visit, stop);
}

void DraftView::batches(const Scope& scope, const std::function<void(const BatchRowView&)>& visit, std::stop_token stop)
{
    const auto read = [&](ReadModel& from, const Scope& part, const auto& each) { from.batches(part, each, stop); };
    merge<BatchRowView>(scope, read, visit, stop);
}

void DraftView::products(
    const Scope& scope, const std::function<void(const ProductRowView&)>& visit, std::stop_token stop)
{
    const auto read = [&](ReadModel& from, const Scope& part, const auto& each) { from.products(part, each, stop); };
    merge<ProductRowView>(scope, read, visit, stop);
}

void DraftView::placeable(
    const Scope& scope, const std::function<void(std::string_view sku, std::size_t lines)>& visit, std::stop_token stop)
{
    const auto [stored, drafted] = split(scope);
    if (stored) {
        const auto untouched = [&](std::string_view sku, std::size_t lines) {
            if (!m_touched.contains(Sku(sku)))
                visit(sku, lines);
        };
        m_store->placeable(*stored, untouched, stop);
    }
    if (drafted)
        m_draft->view().placeable(*drafted, visit, stop);
}

ProductSnapshot DraftView::snapshot(const Sku& sku, const std::vector<LineId>& lines)
{
    return of(sku).snapshot(sku, lines);
}

ProductSnapshot DraftView::product(const Sku& sku)
{
    return of(sku).product(sku);
}

std::optional<Sku> DraftView::skuOf(const BatchRef& ref)
{
    const auto stored = m_store->skuOf(ref);
    if (stored && !isTouched(*stored))
        return stored;
    follow();
    return m_touched.empty() ? stored : m_draft->view().skuOf(ref);
}

Planning DraftView::planning()
{
    Planning planning = m_store->planning();
    if (m_draft && planning != m_planning)
        replay(); // another day has begun
    return planning;
}

void DraftView::history(const HistoryScope& scope, const std::function<void(const LoggedEvent&)>& visit)
{
    m_store->history(scope, visit);
}

void DraftView::eventsAfter(std::int64_t seq, const std::function<void(const LoggedEvent&)>& visit)
{
    m_store->eventsAfter(seq, visit);
}

void DraftView::touchedAfter(std::int64_t seq,
    const std::function<void(std::int64_t seq, const CommandId& commandOrRun, const std::string& who, const Sku& sku)>&
        visit)
{
    m_store->touchedAfter(seq, visit);
}

} // namespace allocation
