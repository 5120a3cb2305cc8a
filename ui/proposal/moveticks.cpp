#include "ui/proposal/moveticks.h"

#include <algorithm>

namespace allocation {

namespace {

constexpr std::size_t nobody = static_cast<std::size_t>(-1);

std::size_t others(std::size_t changed, std::size_t asked)
{
    return changed > asked ? changed - asked : 0;
}

} // namespace

MoveTicks::MoveTicks(std::shared_ptr<const Proposal> proposal)
    : m_proposal(std::move(proposal))
    , m_leftOut(m_proposal->moves.size())
{
    decide();
}

std::optional<std::size_t> MoveTicks::because(std::size_t move) const
{
    return m_because[move] == nobody ? std::nullopt : std::optional(m_because[move]);
}

/// @returns how many moves are ticked that were not, or the other way round
std::size_t MoveTicks::decide()
{
    std::vector<std::size_t> out;
    for (std::size_t move = 0; move < m_leftOut.size(); ++move)
        if (m_leftOut[move])
            out.push_back(move);
    const std::size_t before = m_count;
    Selection selection = without(*m_proposal, out);
    m_because.assign(m_leftOut.size(), nobody);
    for (const Selection::Dropped& dropped : selection.dropped)
        m_because[dropped.move] = dropped.because;
    m_accepted = std::move(selection.accepted);
    m_count = static_cast<std::size_t>(std::ranges::count(m_accepted, true));
    return m_count > before ? m_count - before : before - m_count;
}

std::size_t MoveTicks::untick(std::span<const std::size_t> moves)
{
    std::size_t asked = 0;
    for (const std::size_t move : moves) {
        asked += m_accepted[move] ? 1 : 0;
        m_leftOut[move] = true;
    }
    return others(decide(), asked);
}

std::size_t MoveTicks::tick(std::span<const std::size_t> moves)
{
    const auto asked = static_cast<std::size_t>(
        std::ranges::count_if(moves, [this](std::size_t move) { return !m_accepted[move]; }));
    for (const std::size_t move : withNeeds(*m_proposal, moves))
        m_leftOut[move] = false;
    return others(decide(), asked);
}

} // namespace allocation
