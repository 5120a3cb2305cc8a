#include "ui/lists/attention.h"

#include "bridge/session.h"
#include "service/envelope.h"
#include "service/placeablelines.h"
#include "service/since.h"
#include "ui/models/storeview.h"

#include <utility>

namespace allocation {

namespace {

/// Of more products it is quicker to read all there is.
constexpr std::size_t askedProducts = 500;

/// Batches that come later than they did at the beginning of yesterday.
std::vector<BatchRef> slippedSinceYesterday(ReadModel& store)
{
    std::vector<BatchRef> batches;
    for (SinceReport::Rescheduled& batch : since(store, startOf(dayOf(systemClock()) + -1)).slipped)
        batches.push_back(std::move(batch.ref));
    return batches;
}

} // namespace

Attention::Attention(const Workspace& work, QObject* parent)
    : QObject(parent)
    , m_work(work)
{
    connect(&work.store, &StoreView::updated, this, &Attention::update);
}

void Attention::update()
{
    const LineFilter list = m_work.store.lines().statusFilter();
    if (list != LineFilter::Placeable && list != LineFilter::Alerts)
        return;
    m_again = m_asking;
    if (m_asking)
        return;
    m_asking = true;
    if (list == LineFilter::Placeable)
        askPlaceable();
    else
        askAlerts();
}

void Attention::askPlaceable()
{
    std::vector<Sku> products = m_work.store.products().placeableProducts();
    if (products.empty()) {
        m_work.store.lines().setPlaceable({});
        answered();
        return;
    }
    if (products.size() > askedProducts)
        products.clear();
    m_work.session.ask(
        this,
        [products](ReadModel& store, const std::stop_token& stop) { return placeableLines(store, products, stop); },
        [this](const std::vector<std::int64_t>& lines) {
            m_work.store.lines().setPlaceable({ lines.begin(), lines.end() });
            answered();
        });
}

void Attention::askAlerts()
{
    m_work.session.ask(
        this, [](ReadModel& store) { return slippedSinceYesterday(store); },
        [this](const std::vector<BatchRef>& slipped) {
            m_work.store.lines().setAlerts(m_work.store.products().shortProducts(), slipped);
            answered();
        });
}

void Attention::answered()
{
    m_asking = false;
    if (std::exchange(m_again, false))
        update();
}

} // namespace allocation
