#include "ui/answers/soonerfindings.h"

#include "service/standing.h"

#include <map>

namespace allocation {

namespace {

std::vector<LineId> linesOf(const SoonerScope& scope, ReadModel& store, const std::stop_token& stop)
{
    if (scope.kind == SoonerScope::Kind::Line)
        return { scope.line };
    if (scope.kind == SoonerScope::Kind::Order)
        return worthSooner(standingOf(scope.line.order, store));
    std::vector<LineId> lines;
    for (const std::vector<OrderStanding>& order : standingOfCustomer(scope.customer, store, stop))
        for (LineId& line : worthSooner(order))
            lines.push_back(std::move(line));
    return lines;
}

} // namespace

std::vector<SoonerFinding> soonerFindings(const SoonerScope& scope, ReadModel& store, const std::stop_token& stop)
{
    std::map<Sku, ProductSnapshot> products; // an order has few, but often several lines of one
    std::vector<SoonerFinding> findings;
    for (const LineId& line : linesOf(scope, store, stop)) {
        if (stop.stop_requested())
            break;
        auto product = products.find(line.sku);
        if (product == products.end())
            product = products.emplace(line.sku, store.product(line.sku)).first;
        if (product->second.line(line))
            findings.push_back(
                { sooner(product->second, line), product->second.version, product->second.planning.date });
    }
    return findings;
}

} // namespace allocation
