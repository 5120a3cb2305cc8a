#pragma once

#include "domain/strategyshelf.h"

#include <utility>

namespace allocation {

/// One product during a run: its shelf, and the plan as far as it is made.
class ProductRun
{
public:
    /// All must outlive it.
    ProductRun(const PlanProduct& product, const Strategy& strategy, const Planning& planning);

    /// Places what is open of the line, whole or split as the strategy says. @returns how many units
    Quantity place(std::size_t line) { return place(line, m_product.lines[line].open); }
    /// Places so many of its units, or as many as there are.
    Quantity place(std::size_t line, Quantity units);
    /// Says that the line keeps so many units open.
    void leave(std::size_t line, Quantity units, LeftBecause why)
    {
        m_plan.left.push_back({ line, units, std::move(why) });
    }
    /// Why a line could not be placed just now.
    LeftBecause reason() const;

    const Shelf& shelf() const { return m_shelf; }
    std::size_t placed() const { return m_plan.placements.size(); }
    /// Takes back all placements but the first `count`.
    void rollBack(std::size_t count);

    Plan take() { return std::move(m_plan); }

private:
    const PlanProduct& m_product;
    const Strategy& m_strategy;
    Shelf m_shelf;
    Plan m_plan;
};

/// Serving::EqualShares and ProportionalShares, for a product with too little for the lines of `order`.
void placeShares(ProductRun& run, const PlanProduct& product, const std::vector<std::uint32_t>& order, Serving serving);

/// Orders in the place of their first line, each whole or not at all. An order that does not fit stays out for good:
/// what is available only gets less. So with Split, and for orders with one line a product, one pass leaves none that
/// could be completed with what remains.
std::vector<Plan> planCompleteOrders(
    std::span<const PlanProduct> products, const Strategy& strategy, const Planning& planning);

} // namespace allocation
