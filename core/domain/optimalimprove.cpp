#include "domain/optimalimprove.h"

#include "domain/optimalserved.h"

#include <algorithm>

namespace allocation {

namespace {

/// What a change adds to the score; less than nothing is better.
struct Change {
    std::array<std::int64_t, 10> by {}; ///< units open of priority 1 to 9, then unit-days late

    bool helps() const { return by < std::array<std::int64_t, 10> {}; }
};

class Improvement
{
public:
    Improvement(const PlanProduct& product, std::span<const std::uint32_t> lines, const Planning& planning,
        std::vector<std::size_t>& places, std::int64_t& work)
        : m_product(product)
        , m_lines(lines)
        , m_planning(planning)
        , m_places(places)
        , m_work(work)
    {
        for (const PlanBatch& batch : product.batches)
            m_room.push_back(std::max<Quantity>(batch.available, 0));
        for (const std::uint32_t line : lines)
            if (m_places[line] != nowhere)
                m_room[m_places[line]] -= open(line);
    }

    void execute()
    {
        for (bool changed = true; changed;) {
            changed = false;
            for (const std::uint32_t line : m_lines) {
                if (m_work <= 0)
                    return;
                if (isUnhappy(line) && moveBest(line))
                    changed = true;
            }
        }
    }

private:
    /// The line goes to a batch; another line, if any, makes room.
    struct Step {
        std::size_t to = nowhere;
        std::size_t other = nowhere; ///< line
        std::size_t otherTo = nowhere;
    };

    Quantity open(std::size_t line) const { return m_product.lines[line].open; }
    bool fits(std::size_t line, std::size_t batch, Quantity more = 0) const
    {
        return m_room[batch] + more >= open(line);
    }

    std::int64_t late(std::size_t line, std::size_t batch) const
    {
        return open(line) * timing(m_planning, m_product.batches[batch].eta, m_product.lines[line].due).daysLate;
    }
    bool isUnhappy(std::size_t line) const { return m_places[line] == nowhere || late(line, m_places[line]) > 0; }

    void count(Change& change, std::size_t line, std::size_t batch, int sign) const
    {
        if (batch == nowhere)
            change.by.at(priorityIndex(m_product.lines[line].priority)) += sign * open(line);
        else
            change.by.back() += sign * late(line, batch);
    }
    Change changeOf(std::size_t line, const Step& step) const
    {
        Change change;
        count(change, line, m_places[line], -1);
        count(change, line, step.to, 1);
        if (step.other != nowhere) {
            count(change, step.other, m_places[step.other], -1);
            count(change, step.other, step.otherTo, 1);
        }
        return change;
    }

    /// Does the step that helps most. @returns whether there was one
    bool moveBest(std::size_t line)
    {
        m_work -= static_cast<std::int64_t>(m_room.size() + m_lines.size());
        m_best = {};
        for (std::size_t batch = 0; batch < m_room.size(); ++batch)
            if (batch != m_places[line] && fits(line, batch))
                consider(line, { batch, nowhere, nowhere });
        for (const std::uint32_t other : m_lines)
            if (m_places[other] != nowhere && m_places[other] != m_places[line]
                && fits(line, m_places[other], open(other)))
                considerPlaceOf(line, other);
        if (!m_best.helps())
            return false;
        put(line, nowhere);
        if (m_step.other != nowhere)
            put(m_step.other, m_step.otherTo);
        put(line, m_step.to);
        return true;
    }

    void considerPlaceOf(std::size_t line, std::size_t other)
    {
        const std::size_t to = m_places[other];
        consider(line, { to, other, nowhere });
        if (const std::size_t from = m_places[line]; from != nowhere && fits(other, from, open(line)))
            consider(line, { to, other, from });
        m_work -= static_cast<std::int64_t>(m_room.size());
        std::size_t best = nowhere;
        for (std::size_t batch = 0; batch < m_room.size(); ++batch)
            if (batch != to && fits(other, batch) && (best == nowhere || late(other, batch) < late(other, best)))
                best = batch;
        if (best != nowhere)
            consider(line, { to, other, best });
    }

    void consider(std::size_t line, const Step& step)
    {
        const Change change = changeOf(line, step);
        if (change.by >= m_best.by)
            return;
        m_best = change;
        m_step = step;
    }

    void put(std::size_t line, std::size_t batch)
    {
        if (m_places[line] != nowhere)
            m_room[m_places[line]] += open(line);
        m_places[line] = batch;
        if (batch != nowhere)
            m_room[batch] -= open(line);
    }

    const PlanProduct& m_product;
    const std::span<const std::uint32_t> m_lines;
    const Planning& m_planning;
    std::vector<std::size_t>& m_places;
    std::int64_t& m_work;
    std::vector<Quantity> m_room;
    Change m_best;
    Step m_step;
};

} // namespace

void improve(const PlanProduct& product, std::span<const std::uint32_t> lines, const Planning& planning,
    std::vector<std::size_t>& places, std::int64_t& work)
{
    Improvement(product, lines, planning, places, work).execute();
}

} // namespace allocation
