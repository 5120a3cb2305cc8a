#pragma once

#include "domain/proposal.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace allocation {

/// Which moves of a proposal are to be done. It always holds its own needs: what a move needs is ticked with it, and
/// what needs it goes with it, and comes back with it.
class MoveTicks
{
public:
    MoveTicks() = default;
    /// All moves are ticked.
    explicit MoveTicks(std::shared_ptr<const Proposal> proposal);

    const std::vector<bool>& accepted() const { return m_accepted; }
    bool ticked(std::size_t move) const { return m_accepted[move]; }
    std::size_t count() const { return m_count; }
    /// The move whose absence makes this one impossible; none: it is ticked, or was left out for itself.
    std::optional<std::size_t> because(std::size_t move) const;

    /// @returns how many others go or come with them
    std::size_t untick(std::span<const std::size_t> moves);
    std::size_t tick(std::span<const std::size_t> moves);

private:
    std::size_t decide();

    std::shared_ptr<const Proposal> m_proposal;
    std::vector<bool> m_leftOut; ///< by the planner
    std::vector<bool> m_accepted;
    std::vector<std::size_t> m_because;
    std::size_t m_count = 0;
};

} // namespace allocation
