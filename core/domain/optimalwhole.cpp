#include "domain/optimal.h"
#include "domain/optimalimprove.h"
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

/// For improve(): some microseconds per line, and some hundredths of a second in all.
std::int64_t workFor(std::size_t lines)
{
    return std::min<std::int64_t>(5'000 * static_cast<std::int64_t>(lines), 10'000'000);
}

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
        std::vector<Plan> found { fromSplit(split.plan) };
        for (const Search& search : searches)
            found.push_back(run(search));
        for (const Plan& plan : found)
            consider(plan);
        std::int64_t work = workFor(m_lines.size());
        consider(better(m_best.plan, work));
        for (const Plan& plan : found)
            if (!m_best.isProven() && work > 0)
                consider(better(plan, work));
        return std::move(m_best);
    }

private:
    void consider(const Plan& plan)
    {
        const PlanScore score = scoreOf(m_product, plan, m_planning);
        if (m_found && m_best.score <= score)
            return;
        m_found = true;
        m_best.plan = plan;
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
        else
            plan.left.push_back({ line, wanted.open, whyLeft(shelf) });
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

    Plan better(const Plan& plan, std::int64_t& work) const
    {
        std::vector<std::size_t> places(m_product.lines.size(), nowhere);
        for (const Placement& placed : plan.placements)
            places[placed.line] = placed.batch;
        improve(m_product, m_lines, m_planning, places, work);

        std::vector<PlanBatch> rest = m_product.batches;
        for (const std::uint32_t line : m_lines)
            if (places[line] != nowhere)
                rest[places[line]].available -= m_product.lines[line].open;
        const Shelf shelf(rest, m_planning);
        Plan made;
        for (const std::uint32_t line : m_lines) {
            const Quantity open = m_product.lines[line].open;
            if (places[line] != nowhere)
                made.placements.push_back({ line, places[line], open, PlacedBecause::Optimal });
            else
                made.left.push_back({ line, open, whyLeft(shelf) });
        }
        return made;
    }

    static LeftBecause whyLeft(const Shelf& shelf)
    {
        LeftBecause why = NothingAvailable {};
        if (shelf.available() > 0)
            why = NotEnough { shelf.largest(), shelf.available() };
        return why;
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
