#include "domain/strategyshare.h"
#include "support/anyplan.h"

#include <algorithm>
#include <numeric>
#include <QTest>

using namespace allocation;
using namespace allocation::test;

namespace {

const Planning planning { planningDate, 0 };

/// Rule 1, as somebody would write it down who does not care how long it takes.
QString naiveRule(PlanProduct product, const std::vector<std::size_t>& order)
{
    Plan plan;
    for (const std::size_t line : order) {
        const Quantity open = product.lines[line].open;
        std::size_t best = product.batches.size();
        for (std::size_t i = 0; i < product.batches.size(); ++i)
            if (product.batches[i].available >= open
                && (best == product.batches.size() || product.batches[i].eta < product.batches[best].eta))
                best = i;
        if (best == product.batches.size())
            continue;
        plan.placements.push_back({ line, best, open, {} });
        product.batches[best].available -= open;
    }
    return places(product, plan);
}

Quantity placedUnits(const Plan& plan)
{
    return std::accumulate(plan.placements.begin(), plan.placements.end(), Quantity(0),
        [](Quantity sum, const Placement& placed) { return sum + placed.qty; });
}

Quantity supplyOf(const PlanProduct& product)
{
    return std::accumulate(product.batches.begin(), product.batches.end(), Quantity(0),
        [](Quantity sum, const PlanBatch& batch) { return sum + batch.available; });
}

std::vector<Quantity> anyQuantities(Quantity most)
{
    return *rc::gen::container<std::vector<Quantity>>(rc::gen::inRange<Quantity>(1, most + 1));
}

Quantity sum(const std::vector<Quantity>& quantities)
{
    return std::accumulate(quantities.begin(), quantities.end(), Quantity(0));
}

} // namespace

class TestStrategyProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlanAddsUp()
    {
        QVERIFY(rc::check("every open unit is placed or left once, no batch is overdrawn", [] {
            const TestPlan plan = anyPlan({});
            const Strategy strategy = anyStrategy();
            const Plan made = planProduct(plan.product(), strategy, planning);
            RC_ASSERT(faults(plan.product(), made) == QString());
            RC_ASSERT(std::get<Strategy>(parseStrategy(nameOf(strategy))) == strategy);
            if (strategy.serving == Serving::Whole)
                for (const Placement& placed : made.placements)
                    RC_ASSERT(placed.qty == plan.product().lines[placed.line].open);
            else if (!strategy.completeOrders && !strategy.horizonDays)
                RC_ASSERT(made.left.empty() || placedUnits(made) == supplyOf(plan.product()));
        }));
    }

    void theDefaultIsTheRule()
    {
        QVERIFY(rc::check("the default places lines as rule 1 says", [] {
            const TestPlan plan = anyPlan({ 8, 12, 12, 5 });
            std::vector<std::size_t> order(plan.product().lines.size());
            std::iota(order.begin(), order.end(), std::size_t(0));
            RC_ASSERT(
                places(plan.product(), planProduct(plan.product(), {}, planning)) == naiveRule(plan.product(), order));
        }));
    }

    void latestOnTimeIsNeverLaterThanNeeded()
    {
        QVERIFY(rc::check("on time where a batch allows it, and no other one on time is later", [] {
            const TestPlan plan = anyPlan({});
            PlanProduct left = plan.product();
            for (const Placement& placed : planOf(plan, "latest-on-time").placements) {
                const PlanLine& line = left.lines[placed.line];
                const auto fits = [&](const PlanBatch& batch) { return batch.available >= line.open; };
                const auto onTime = [&](const PlanBatch& batch) {
                    return line.due && std::max(planning.date, batch.eta.value_or(planning.date)) <= *line.due;
                };
                const PlanBatch& chosen = left.batches[placed.batch];
                for (const PlanBatch& other : left.batches)
                    if (fits(other) && onTime(other))
                        RC_ASSERT(onTime(chosen) && other.eta <= chosen.eta);
                left.batches[placed.batch].available -= placed.qty;
            }
        }));
    }

    void inputOrderDoesNotMatter()
    {
        QVERIFY(rc::check("batches and lines may be handed in in any order", [] {
            const TestPlan plan = anyPlan({});
            const Strategy strategy = anyStrategy();
            PlanProduct turned = plan.product();
            std::reverse(turned.batches.begin(), turned.batches.end());
            std::reverse(turned.lines.begin(), turned.lines.end());
            RC_ASSERT(places(turned, planProduct(turned, strategy, planning))
                == places(plan.product(), planProduct(plan.product(), strategy, planning)));
        }));
    }

    void completeOrdersLeaveNoneBehind()
    {
        QVERIFY(rc::check("orders are whole or not placed, and none that is not could be", [] {
            std::vector<PlanProduct> products;
            std::int64_t arrival = 0;
            for (int i = 0; i < 3; ++i) {
                products.push_back(anyPlan({ 3, 5, 6, 4 }).product());
                for (PlanLine& line : products.back().lines)
                    line.arrival = ++arrival;
            }
            const auto plans = planProducts(products, strategyOf("complete-orders+split"), planning);
            std::map<OrderId, std::vector<Quantity>> openUnits;
            std::vector<Quantity> rest;
            for (std::size_t i = 0; i < products.size(); ++i) {
                RC_ASSERT(faults(products[i], plans[i]) == QString());
                rest.push_back(supplyOf(products[i]) - placedUnits(plans[i]));
                for (const Leftover& left : plans[i].left) {
                    auto& units = openUnits[products[i].lines[left.line].id.order];
                    units.resize(products.size());
                    units[i] += left.qty;
                }
            }
            for (const auto& [order, units] : openUnits) {
                for (std::size_t i = 0; i < products.size(); ++i)
                    for (const Placement& placed : plans[i].placements)
                        RC_ASSERT(products[i].lines[placed.line].id.order != order);
                RC_ASSERT(!std::equal(units.begin(), units.end(), rest.begin(), std::less_equal<>()));
            }
        }));
    }

    void sharesAreExact()
    {
        QVERIFY(rc::check("shares add up, and nobody gets more than he wants", [] {
            const auto most = *rc::gen::element<Quantity>(9, maxQuantity);
            const auto wanted = anyQuantities(most);
            const auto supply = *rc::gen::inRange<Quantity>(0, sum(wanted) + 9);
            for (const auto& shares : { equalShares(wanted, supply), proportionalShares(wanted, supply) }) {
                RC_ASSERT(sum(shares) == std::min(supply, sum(wanted)));
                RC_ASSERT(std::equal(shares.begin(), shares.end(), wanted.begin(), std::less_equal<>()));
            }
        }));
    }

    void sharesAreFair()
    {
        QVERIFY(rc::check("equal: one unit apart at most; in proportion: less than one unit off", [] {
            const auto wanted = anyQuantities(1000);
            const auto supply = *rc::gen::inRange<Quantity>(0, sum(wanted) + 1);
            const auto equal = equalShares(wanted, supply);
            const auto proportional = proportionalShares(wanted, supply);
            const Quantity most = equal.empty() ? 0 : *std::max_element(equal.begin(), equal.end());
            for (std::size_t i = 0; i < wanted.size(); ++i) {
                RC_ASSERT(equal[i] == wanted[i] || equal[i] + 1 >= most);
                RC_ASSERT(std::abs(proportional[i] * sum(wanted) - wanted[i] * supply) < sum(wanted));
            }
        }));
    }
};

QTEST_APPLESS_MAIN(TestStrategyProperties)
#include "tst_strategyproperties.moc"
