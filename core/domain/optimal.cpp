#include "domain/optimal.h"

#include "domain/figures.h"
#include "domain/optimalserved.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace allocation {

namespace {

Date readyOf(const PlanBatch& batch, const Planning& planning)
{
    return *timing(planning, batch.eta, {}).ready;
}

Timeline timelineOf(const PlanProduct& product, std::span<const std::uint32_t> lines, const Planning& planning)
{
    std::vector<Date> days;
    for (const PlanBatch& batch : product.batches)
        if (batch.available > 0)
            days.push_back(readyOf(batch, planning));
    for (const std::uint32_t line : lines)
        if (product.lines[line].due)
            days.push_back(*product.lines[line].due);
    return Timeline(std::move(days));
}

/// Who gets which units, when it is settled how many each line gets.
class SplitOptimum
{
public:
    SplitOptimum(const PlanProduct& product, std::span<const std::uint32_t> lines, const Planning& planning)
        : m_product(product)
        , m_lines(lines)
        , m_timeline(timelineOf(product, lines, planning))
        , m_spare(m_timeline.size())
        , m_readyOn(m_timeline.size())
    {
        for (std::size_t i = 0; i < product.batches.size(); ++i)
            addBatch(i, planning);
        m_wanted = servedUnits(product.lines, lines, m_timeline, m_spare, m_supply);
    }

    Plan execute()
    {
        addLeft();
        std::vector<std::size_t> largestFirst;
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            if (m_wanted[i] > 0)
                largestFirst.push_back(i);
        std::stable_sort(largestFirst.begin(), largestFirst.end(),
            [&](std::size_t a, std::size_t b) { return m_wanted[a] > m_wanted[b]; });
        for (const std::size_t i : largestFirst)
            placeWhole(i);
        for (const std::size_t i : largestFirst)
            placeInPieces(i);
        std::stable_sort(
            m_placed.begin(), m_placed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        for (const auto& [i, placement] : m_placed)
            m_plan.placements.push_back(placement);
        return std::move(m_plan);
    }

private:
    struct OnDay {
        std::size_t batch = 0;
        Quantity available = 0;
    };
    /// Units that a line can get without making the rest worse.
    struct Offer {
        std::size_t day = 0;
        OnDay* from = nullptr;
        Quantity units = 0;
    };

    void addBatch(std::size_t batch, const Planning& planning)
    {
        const PlanBatch& given = m_product.batches[batch];
        if (given.available <= 0)
            return;
        const std::size_t day = m_timeline.placeOf(readyOf(given, planning));
        m_supply += given.available;
        m_spare.addReady(day, given.available);
        m_readyOn[day].push_back({ batch, given.available });
    }

    void addLeft()
    {
        LeftBecause why = NothingAvailable {};
        if (m_supply > 0)
            why = GaveWay {};
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            if (const Quantity left = m_product.lines[m_lines[i]].open - m_wanted[i]; left > 0)
                m_plan.left.push_back({ m_lines[i], left, why });
    }

    std::size_t dueOf(std::size_t i) const { return m_timeline.placeOf(m_product.lines[m_lines[i]].due); }

    /// Best fit: the batch that leaves least over; of equals the first known.
    void placeWhole(std::size_t i)
    {
        Offer best;
        const auto better = [&](const OnDay& a) {
            return best.from == nullptr
                || std::tuple(a.available, m_product.batches[a.batch].arrival)
                < std::tuple(best.from->available, m_product.batches[best.from->batch].arrival);
        };
        m_spare.from(dueOf(i), m_wanted[i], [&](std::size_t day, Quantity) {
            for (OnDay& batch : m_readyOn[day])
                if (batch.available >= m_wanted[i] && better(batch))
                    best = { day, &batch, m_wanted[i] };
        });
        if (best.from)
            take(i, best);
    }

    /// The largest piece first. As long as the line wants units there is one: a best plan of what remains has it.
    void placeInPieces(std::size_t i)
    {
        while (m_wanted[i] > 0) {
            Offer best;
            m_spare.from(dueOf(i), 1, [&](std::size_t day, Quantity most) {
                for (OnDay& batch : m_readyOn[day])
                    if (const Quantity units = std::min({ most, batch.available, m_wanted[i] }); units > best.units)
                        best = { day, &batch, units };
            });
            if (!best.from)
                break;
            take(i, best);
        }
    }

    void take(std::size_t i, const Offer& offer)
    {
        m_placed.push_back({ i, { m_lines[i], offer.from->batch, offer.units, PlacedBecause::Optimal } });
        m_wanted[i] -= offer.units;
        m_spare.take(offer.day, dueOf(i), offer.units);
        offer.from->available -= offer.units;
        if (offer.from->available == 0)
            m_readyOn[offer.day].erase(m_readyOn[offer.day].begin() + (offer.from - m_readyOn[offer.day].data()));
    }

    const PlanProduct& m_product;
    const std::span<const std::uint32_t> m_lines;
    const Timeline m_timeline;
    Spare m_spare;
    std::vector<std::vector<OnDay>> m_readyOn; ///< by place on the timeline; what has something available
    Quantity m_supply = 0;
    std::vector<Quantity> m_wanted; ///< by index in m_lines: units that are still to be placed
    std::vector<std::pair<std::size_t, Placement>> m_placed;
    Plan m_plan;
};

} // namespace

PlanScore scoreOf(const PlanProduct& product, const Plan& plan, const Planning& planning)
{
    PlanScore score;
    for (const Leftover& left : plan.left)
        score.open.at(priorityIndex(product.lines[left.line].priority)) += left.qty;
    for (const Placement& placed : plan.placements) {
        const int days = timing(planning, product.batches[placed.batch].eta, product.lines[placed.line].due).daysLate;
        // A quantity and a number of days always multiply without overflow; their sum may not fit.
        score.unitDaysLate = addUpTo(score.unitDaysLate, placed.qty * days);
    }
    return score;
}

Optimum optimalSplit(const PlanProduct& product, std::span<const std::uint32_t> lines, const Planning& planning)
{
    Optimum optimum { SplitOptimum(product, lines, planning).execute(), {}, {} };
    optimum.score = scoreOf(product, optimum.plan, planning);
    optimum.bound = optimum.score;
    return optimum;
}

} // namespace allocation
