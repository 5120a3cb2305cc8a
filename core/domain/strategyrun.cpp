#include "domain/strategyrun.h"

#include "domain/optimal.h"
#include "domain/strategysequence.h"
#include "domain/strategyshare.h"

#include <numeric>

namespace allocation {

ProductRun::ProductRun(const PlanProduct& product, const Strategy& strategy, const Planning& planning)
    : m_product(product)
    , m_strategy(strategy)
    , m_shelf(product.batches, planning)
{
}

Quantity ProductRun::place(std::size_t line, Quantity units)
{
    const std::optional<Date> due = m_product.lines[line].due;
    if (m_strategy.serving == Serving::Whole) {
        const auto taken = m_shelf.takeWhole(units, due, m_strategy.choice);
        if (!taken)
            return 0;
        m_plan.placements.push_back({ line, taken->batch, taken->qty, taken->why });
        return units;
    }
    Quantity placed = 0;
    for (const Shelf::Taken& piece : m_shelf.takeSplit(units, due, m_strategy.choice)) {
        m_plan.placements.push_back({ line, piece.batch, piece.qty, piece.why });
        placed += piece.qty;
    }
    return placed;
}

LeftBecause ProductRun::reason() const
{
    if (m_shelf.available() == 0)
        return NothingAvailable {};
    return NotEnough { m_shelf.largest(), m_shelf.available() };
}

void ProductRun::rollBack(std::size_t count)
{
    for (; m_plan.placements.size() > count; m_plan.placements.pop_back()) {
        const Placement& last = m_plan.placements.back();
        m_shelf.giveBack({ last.batch, last.qty, last.why });
    }
}

void placeShares(ProductRun& run, const PlanProduct& product, const std::vector<std::uint32_t>& order, Serving serving)
{
    std::vector<Quantity> wanted;
    wanted.reserve(order.size());
    for (const std::uint32_t line : order)
        wanted.push_back(product.lines[line].open);
    const Quantity supply = run.shelf().available();
    const auto shares = serving == Serving::EqualShares ? equalShares(wanted, supply)
                                                        : proportionalShares(wanted, supply);
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (shares[i] > 0)
            run.place(order[i], shares[i]);
        if (shares[i] < wanted[i])
            run.leave(order[i], wanted[i] - shares[i], ShareGiven { shares[i] });
    }
}

namespace {

bool isShort(const Shelf& shelf, const PlanProduct& product, const std::vector<std::uint32_t>& order)
{
    const Quantity wanted = std::accumulate(order.begin(), order.end(), Quantity(0),
        [&](Quantity sum, std::uint32_t line) { return sum + product.lines[line].open; });
    return wanted > shelf.available();
}

void placeInTurn(ProductRun& run, const PlanProduct& product, const std::vector<std::uint32_t>& order)
{
    for (const std::uint32_t line : order) {
        const Quantity open = product.lines[line].open;
        const Quantity placed = run.place(line);
        if (placed < open)
            run.leave(line, open - placed, run.reason());
    }
}

} // namespace

Plan planProduct(const PlanProduct& product, const Strategy& strategy, const Planning& planning)
{
    if (strategy.completeOrders)
        return planCompleteOrders({ &product, 1 }, strategy, planning).front();
    auto order = inSequence(product.lines, strategy.sequence);
    std::vector<Leftover> beyond;
    if (const auto last = horizonOf(strategy, planning))
        beyond = takeBeyond(order, product.lines, *last);

    Plan plan;
    if (strategy.optimal) {
        plan = strategy.serving == Serving::Whole ? optimalWhole(product, order, planning).plan
                                                  : optimalSplit(product, order, planning).plan;
    } else {
        ProductRun run(product, strategy, planning);
        const bool shares = strategy.serving == Serving::EqualShares || strategy.serving == Serving::ProportionalShares;
        if (shares && isShort(run.shelf(), product, order))
            placeShares(run, product, order, strategy.serving);
        else
            placeInTurn(run, product, order);
        plan = run.take();
    }
    plan.left.insert(plan.left.end(), beyond.begin(), beyond.end());
    return plan;
}

std::vector<Plan> planProducts(
    std::span<const PlanProduct> products, const Strategy& strategy, const Planning& planning)
{
    if (strategy.completeOrders)
        return planCompleteOrders(products, strategy, planning);
    std::vector<Plan> plans;
    plans.reserve(products.size());
    for (const PlanProduct& product : products)
        plans.push_back(planProduct(product, strategy, planning));
    return plans;
}

} // namespace allocation
