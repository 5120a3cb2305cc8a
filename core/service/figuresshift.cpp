#include "service/figuresshift.h"

#include "domain/fillrates.h"

#include <map>
#include <string>

namespace allocation {

namespace {

/// Those with a line in scope.
void addOrders(std::set<OrderId>& orders, ReadModel& store, const Scope& products)
{
    store.lines(products, [&](const LineRow& row) { orders.insert(OrderId(row.order)); });
}

/// Of whole orders.
FillRates ratesOf(ReadModel& store, const std::vector<OrderId>& orders)
{
    FillRates rates;
    std::map<std::string, std::int64_t, std::less<>> numbers;
    const Planning planning = store.planning();
    store.lines({ {}, orders }, [&](const LineRow& row) {
        const auto number = numbers.try_emplace(std::string(row.order), numbers.size()).first->second;
        rates.add({ number, row.qty, row.shipped + row.allocated, row.timing(planning).daysLate,
            row.details->kind == LineKind::Order });
    });
    return rates;
}

Quantity shortUnits(ReadModel& store, const Scope& products)
{
    Quantity units = 0;
    store.products(products, [&](const ProductRowView& row) { units += shortOf(row.open, row.available); });
    return units;
}

} // namespace

FiguresShift shiftOf(ReadModel& before, ReadModel& after, const std::set<Sku>& products)
{
    if (products.empty())
        return {}; // an empty scope would be everything
    const Scope scope { { products.begin(), products.end() }, {} };
    FiguresShift shift;
    shift.shortUnits = shortUnits(after, scope) - shortUnits(before, scope);
    std::set<OrderId> touched;
    addOrders(touched, before, scope);
    addOrders(touched, after, scope);
    if (touched.empty())
        return shift;
    const std::vector<OrderId> orders(touched.begin(), touched.end());
    const FillRates was = ratesOf(before, orders);
    const FillRates becomes = ratesOf(after, orders);
    shift.orders = becomes.orders() - was.orders();
    shift.openOrders = becomes.openOrders() - was.openOrders();
    shift.lateLines = becomes.lateLines() - was.lateLines();
    shift.openUnits = becomes.openUnits() - was.openUnits();
    return shift;
}

} // namespace allocation
