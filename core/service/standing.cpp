#include "service/standing.h"

#include <map>

namespace allocation {

namespace {

OrderStanding standing(const LineRow& row, const Planning& planning)
{
    const Timing now = row.timing(planning);
    return { { row.id(), row.open(), now.ready }, now.daysLate };
}

} // namespace

std::vector<OrderStanding> standingOf(const OrderId& order, ReadModel& store)
{
    std::vector<OrderStanding> lines;
    const Planning planning = store.planning();
    store.lines({ {}, { order } }, [&](const LineRow& row) { lines.push_back(standing(row, planning)); });
    return lines;
}

OrderCompleteness completenessOf(const std::vector<OrderStanding>& order)
{
    std::vector<OrderPart> parts;
    parts.reserve(order.size());
    for (const OrderStanding& line : order)
        parts.push_back(line.part);
    return completeness(parts);
}

std::vector<std::vector<OrderStanding>> standingOfCustomer(
    const std::string& customer, ReadModel& store, const std::stop_token& stop)
{
    std::map<OrderId, std::vector<OrderStanding>> orders;
    const Planning planning = store.planning();
    store.lines(
        {},
        [&](const LineRow& row) {
            if (row.customer == customer)
                orders[OrderId(row.order)].push_back(standing(row, planning));
        },
        stop);
    std::vector<std::vector<OrderStanding>> result;
    result.reserve(orders.size());
    for (auto& [order, lines] : orders)
        result.push_back(std::move(lines));
    return result;
}

} // namespace allocation
