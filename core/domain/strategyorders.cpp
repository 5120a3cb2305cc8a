#include "domain/strategyrun.h"
#include "domain/strategysequence.h"

#include <algorithm>
#include <unordered_map>

namespace allocation {

namespace {

struct LineAt {
    std::uint32_t product = 0;
    std::uint32_t line = 0;
};

class CompleteOrders
{
public:
    CompleteOrders(std::span<const PlanProduct> products, const Strategy& strategy, const Planning& planning)
        : m_products(products)
        , m_last(horizonOf(strategy, planning))
    {
        m_runs.reserve(products.size());
        for (const PlanProduct& product : products)
            m_runs.emplace_back(product, strategy, planning);
        group(strategy.sequence);
    }

    std::vector<Plan> execute()
    {
        for (const auto& order : m_orders)
            if (const auto obstacle = placeAll(order))
                leaveAll(order, *obstacle);
        std::vector<Plan> plans;
        plans.reserve(m_runs.size());
        for (ProductRun& run : m_runs)
            plans.push_back(run.take());
        return plans;
    }

private:
    /// What keeps an order from being complete.
    struct Obstacle {
        LineAt at;
        LeftBecause why;
    };

    const PlanLine& lineAt(const LineAt& at) const { return m_products[at.product].lines[at.line]; }

    void group(Sequence sequence)
    {
        std::vector<LineAt> all;
        for (std::uint32_t product = 0; product < m_products.size(); ++product)
            for (const std::uint32_t line : inSequence(m_products[product].lines, sequence))
                all.push_back({ product, line });
        std::stable_sort(all.begin(), all.end(),
            [&](const LineAt& a, const LineAt& b) { return servedBefore(sequence, lineAt(a), lineAt(b)); });
        std::unordered_map<OrderId, std::size_t> known;
        for (const LineAt& at : all) {
            const auto [order, isNew] = known.try_emplace(lineAt(at).id.order, m_orders.size());
            if (isNew)
                m_orders.emplace_back();
            m_orders[order->second].push_back(at);
        }
    }

    /// Places the order, or leaves everything as it was and says what is in the way.
    std::optional<Obstacle> placeAll(const std::vector<LineAt>& order)
    {
        for (const LineAt& at : order)
            if (m_last && lineAt(at).due > m_last)
                return Obstacle { at, BeyondHorizon { *m_last } };
        std::vector<std::size_t> before;
        for (const LineAt& at : order) {
            ProductRun& run = m_runs[at.product];
            before.push_back(run.placed());
            if (run.place(at.line) == lineAt(at).open)
                continue;
            // Units of the line itself, and of lines before it on this product, count as taken: they would be.
            run.rollBack(before.back());
            const Obstacle obstacle { at, run.reason() };
            for (std::size_t i = before.size(); i-- > 0;)
                m_runs[order[i].product].rollBack(before[i]);
            return obstacle;
        }
        return {};
    }

    void leaveAll(const std::vector<LineAt>& order, const Obstacle& obstacle)
    {
        for (const LineAt& at : order) {
            const bool isObstacle = at.product == obstacle.at.product && at.line == obstacle.at.line;
            m_runs[at.product].leave(at.line, lineAt(at).open,
                isObstacle ? obstacle.why : LeftBecause(OrderIncomplete { lineAt(obstacle.at).id }));
        }
    }

    const std::span<const PlanProduct> m_products;
    const std::optional<Date> m_last;
    std::vector<ProductRun> m_runs;
    std::vector<std::vector<LineAt>> m_orders; ///< in the sequence of their first lines
};

} // namespace

std::vector<Plan> planCompleteOrders(
    std::span<const PlanProduct> products, const Strategy& strategy, const Planning& planning)
{
    return CompleteOrders(products, strategy, planning).execute();
}

} // namespace allocation
