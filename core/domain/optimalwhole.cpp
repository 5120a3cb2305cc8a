#include "domain/optimal.h"
#include "domain/strategysequence.h"
#include "domain/strategyshelf.h"

#include <algorithm>
#include <array>

namespace allocation {

namespace {

struct Search {
    Sequence within; ///< one priority after the other, and within each this
    Choice choice;
};

// Filling well is a matter of large lines first, or small ones; being in time of the earliest due.
constexpr std::array searches {
    Search { Sequence::DueDate, Choice::Earliest },
    Search { Sequence::DueDate, Choice::LatestOnTime },
    Search { Sequence::DueDate, Choice::BestFit },
    Search { Sequence::LargestFirst, Choice::Earliest },
    Search { Sequence::LargestFirst, Choice::LatestOnTime },
    Search { Sequence::LargestFirst, Choice::BestFit },
    Search { Sequence::SmallestFirst, Choice::Earliest },
    Search { Sequence::SmallestFirst, Choice::LatestOnTime },
    Search { Sequence::SmallestFirst, Choice::BestFit },
};

class WholeSearch
{
public:
    WholeSearch(const PlanProduct& product, std::span<const std::uint32_t> lines, const Planning& planning)
        : m_product(product)
        , m_lines(lines)
        , m_planning(planning)
    {
    }

    Optimum execute()
    {
        const Optimum split = optimalSplit(m_product, m_lines, m_planning);
        m_best.bound = split.score;
        consider(fromSplit(split.plan));
        for (const Search& search : searches) {
            if (m_best.isProven())
                break;
            consider(run(search));
        }
        return std::move(m_best);
    }

private:
    void consider(Plan plan)
    {
        const PlanScore score = scoreOf(m_product, plan, m_planning);
        if (m_found && m_best.score <= score)
            return;
        m_found = true;
        m_best.plan = std::move(plan);
        m_best.score = score;
    }

    std::vector<std::uint32_t> sorted(std::vector<std::uint32_t> order, Sequence within) const
    {
        std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
            const PlanLine& first = m_product.lines[a];
            const PlanLine& second = m_product.lines[b];
            return first.priority != second.priority ? first.priority < second.priority
                                                     : servedBefore(within, first, second);
        });
        return order;
    }

    void place(Shelf& shelf, Plan& plan, std::uint32_t line, Choice choice) const
    {
        const PlanLine& wanted = m_product.lines[line];
        if (const auto taken = shelf.takeWhole(wanted.open, wanted.due, choice))
            plan.placements.push_back({ line, taken->batch, taken->qty, PlacedBecause::Optimal });
        else if (shelf.available() == 0)
            plan.left.push_back({ line, wanted.open, NothingAvailable {} });
        else
            plan.left.push_back({ line, wanted.open, NotEnough { shelf.largest(), shelf.available() } });
    }

    Plan run(const Search& search) const
    {
        Shelf shelf(m_product.batches, m_planning);
        Plan plan;
        for (const std::uint32_t line : sorted({ m_lines.begin(), m_lines.end() }, search.within))
            place(shelf, plan, line, search.choice);
        return plan;
    }

    /// What the split optimum places whole stays there; the others look for a place afterwards.
    Plan fromSplit(const Plan& split) const
    {
        Plan plan;
        std::vector<PlanBatch> rest = m_product.batches;
        std::vector<bool> isPlaced(m_product.lines.size());
        for (const Placement& placed : split.placements) {
            if (placed.qty != m_product.lines[placed.line].open)
                continue;
            plan.placements.push_back(placed);
            isPlaced[placed.line] = true;
            rest[placed.batch].available -= placed.qty;
        }
        std::vector<std::uint32_t> others;
        std::copy_if(m_lines.begin(), m_lines.end(), std::back_inserter(others),
            [&](std::uint32_t line) { return !isPlaced[line]; });
        Shelf shelf(rest, m_planning);
        for (const std::uint32_t line : sorted(std::move(others), Sequence::LargestFirst))
            place(shelf, plan, line, Choice::Earliest);
        return plan;
    }

    const PlanProduct& m_product;
    const std::span<const std::uint32_t> m_lines;
    const Planning& m_planning;
    Optimum m_best;
    bool m_found = false;
};

} // namespace

Optimum optimalWhole(const PlanProduct& product, std::span<const std::uint32_t> lines, const Planning& planning)
{
    return WholeSearch(product, lines, planning).execute();
}

} // namespace allocation
