#include "ui/timeline/timelinedata.h"

#include "bridge/session.h"
#include "ui/models/storeview.h"
#include "ui/ports.h"
#include "ui/selectionlink.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace allocation {

namespace {

struct Contents {
    ProductSnapshot product;
    std::vector<LineStanding> standings;
    std::vector<Movement> movements;
    std::vector<ProjectedDay> days;
};

std::vector<LineStanding> standingsOf(const ProductSnapshot& product)
{
    std::unordered_set<BatchRef> overAllocated;
    for (const Batch& batch : product.batches)
        if (batch.available() < 0)
            overAllocated.insert(batch.ref);
    std::vector<LineStanding> standings;
    standings.reserve(product.lines.size());
    for (const OrderLine& line : product.lines) {
        const bool over = std::ranges::any_of(
            line.allocations, [&](const Allocation& part) { return overAllocated.contains(part.batch); });
        const Timing timing = product.timingOf(line);
        standings.push_back({ timing, statusOf(over, line.open(), timing) });
    }
    return standings;
}

Contents readContents(ReadModel& store, const Sku& sku)
{
    Contents contents;
    contents.product = store.product(sku);
    contents.standings = standingsOf(contents.product);
    contents.movements = movements(contents.product);
    contents.days = projectedDays(contents.movements);
    return contents;
}

} // namespace

TimelineData::TimelineData(const Workspace& work, QObject* parent)
    : QObject(parent)
    , m_work(work)
{
    connect(&work.selection, &SelectionLink::productChanged, this, &TimelineData::follow);
    connect(&work.selection, &SelectionLink::linesChanged, this, &TimelineData::follow);
    connect(&work.store, &StoreView::updated, this, &TimelineData::onUpdated);
    connect(&work.store, &StoreView::planningChanged, this, [this] {
        m_outdated = true;
        follow();
    });
}

/// What was looked at stays in sight until something else is.
std::optional<Sku> TimelineData::chosen() const
{
    const auto subject = m_work.selection.subject();
    return subject ? subject : m_sku;
}

void TimelineData::setWatched(bool watched)
{
    m_watched = watched;
    follow();
}

void TimelineData::follow()
{
    if (!m_watched)
        return;
    const auto sku = chosen();
    if (!sku || (sku == m_sku && !m_outdated))
        return;
    m_sku = sku;
    read();
}

void TimelineData::onUpdated(const Changes& changes)
{
    m_outdated = m_outdated || changes.everything
        || (m_sku && std::ranges::find(changes.skus, *m_sku) != changes.skus.end());
    follow();
}

void TimelineData::read()
{
    m_outdated = false;
    const int asked = ++m_asked;
    m_work.session.ask(
        this, [sku = *m_sku](ReadModel& store) { return readContents(store, sku); },
        [this, asked](Contents contents) {
            if (asked != m_asked)
                return;
            m_product = std::move(contents.product);
            m_standings = std::move(contents.standings);
            m_movements = std::move(contents.movements);
            m_days = std::move(contents.days);
            Q_EMIT changed();
        });
}

Date TimelineData::today() const
{
    return m_work.ports.today ? m_work.ports.today() : planning().date;
}

std::optional<Date> TimelineData::dayOf(const Movement& movement) const
{
    return movement.supply ? movement.day : line(movement).due;
}

} // namespace allocation
