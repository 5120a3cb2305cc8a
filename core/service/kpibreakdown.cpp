#include "service/kpibreakdown.h"

#include <algorithm>

namespace allocation {

namespace {

/// 1970-01-01 was a Thursday.
constexpr int daysBeforeThursday = 3;
constexpr int daysAWeek = 7;

template <class Map>
auto& entryOf(Map& map, std::string_view name)
{
    const auto known = map.find(name);
    return known != map.end() ? known->second : map[std::string(name)];
}

} // namespace

Date weekOf(Date day)
{
    const int since = (day.days() + daysBeforeThursday) % daysAWeek;
    return day + -(since < 0 ? since + daysAWeek : since);
}

void KpiAccumulation::add(const LineRow& row)
{
    const Timing timing = row.timing(m_planning);
    const bool counts = row.details->kind == LineKind::Order;
    const auto order = m_orders.try_emplace(std::string(row.order), static_cast<std::int64_t>(m_orders.size()));
    const FillRates::Line line { order.first->second, row.qty, row.shipped + row.allocated, timing.daysLate, counts };
    Product& product = entryOf(m_products, row.sku);
    Sums& customer = entryOf(m_customers, row.customer);
    Sums& week = m_weeks[row.due ? std::pair(false, weekOf(*row.due)) : std::pair(true, Date())];
    for (Sums* const sums : { &m_whole, &product.sums, &customer, &week }) {
        sums->rates.add(line);
        sums->daysLate += counts && row.open() <= 0 ? timing.daysLate : 0;
    }
    if (row.open() == 0)
        return;
    OrderLine urgency;
    urgency.due = row.due;
    urgency.priority = row.priority;
    urgency.arrival = row.arrival;
    product.waiting.push_back({ std::move(urgency), row.open(), &customer, &week });
}

/// Serves the open lines of the product; who finds nothing any more is short.
void KpiAccumulation::share(Product& product, Quantity available)
{
    std::ranges::sort(product.waiting, [](const Waits& a, const Waits& b) { return moreUrgent(a.line, b.line); });
    Quantity open = 0;
    Quantity lacking = 0;
    for (const Waits& line : product.waiting) {
        open += line.open;
        const Quantity now = shortOf(open, available);
        line.customer->shortUnits += now - lacking;
        line.week->shortUnits += now - lacking;
        lacking = now;
    }
    product.sums.shortUnits = lacking;
    m_whole.shortUnits += lacking;
}

KpiSums KpiAccumulation::told(const Sums& sums)
{
    const FillRates& rates = sums.rates;
    return { rates.lineFill(), rates.orderFill(), rates.unitFill(), rates.onTime(), rates.lines(), rates.lateLines(),
        sums.daysLate, rates.openUnits(), sums.shortUnits };
}

KpiBreakdown KpiAccumulation::result()
{
    for (auto& [sku, product] : m_products) {
        const auto available = m_available.find(sku);
        share(product, available == m_available.end() ? 0 : available->second);
    }
    KpiBreakdown all;
    all.whole = told(m_whole);
    for (const auto& [sku, product] : m_products)
        all.products.push_back({ sku, {}, told(product.sums) });
    for (const auto& [name, sums] : m_customers)
        all.customers.push_back({ name, {}, told(sums) });
    for (const auto& [week, sums] : m_weeks)
        all.weeks.push_back({ {}, week.first ? std::nullopt : std::optional(week.second), told(sums) });
    return all;
}

KpiBreakdown kpiBreakdown(ReadModel& store, const std::stop_token& stop)
{
    KpiAccumulation sums(store.planning());
    store.lines(
        {}, [&](const LineRow& row) { sums.add(row); }, stop);
    store.products(
        {}, [&](const ProductRowView& row) { sums.addAvailable(row.sku, row.available); }, stop);
    return sums.result();
}

} // namespace allocation
