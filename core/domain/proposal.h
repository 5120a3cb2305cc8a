#pragma once

#include "domain/figures.h"
#include "domain/strategy.h"

#include <cstddef>
#include <map>
#include <span>
#include <vector>

// The result of an automatic run before it is accepted: a value that changes nothing. It can be looked at, compared
// with others of the same state, and accepted whole or in part.

namespace allocation {

/// Units that come on a batch, and why there.
struct Taking {
    Holding on;
    PlacedBecause why = PlacedBecause::FirstInStock;

    friend bool operator==(const Taking&, const Taking&) = default;
};

/// All that a run changes about one line. Units that stay where they are do not occur.
struct ProposedMove {
    LineId line;
    std::vector<Holding> from; ///< units it gives up; empty: they were open
    std::vector<Taking> to;    ///< units it gets; less than `from`: some become open
    /// Places in Proposal::moves without which this one is not possible: those that free the units it takes, and, of
    /// complete orders, those of the same order. Ascending.
    std::vector<std::size_t> needs;
    LineState before;
    LineState after;
};

/// Units that are open afterwards, whether they were before or not.
struct StaysOpen {
    LineId line;
    Quantity qty = 0;
    LeftBecause why;
};

struct Proposal {
    Strategy strategy;
    Planning planning;
    /// To apply them, or any part that holds its own needs: product by product, first all `from`, then all `to`. Then
    /// no batch and no line ever has more allocated than it had or may have, not even in between.
    std::vector<ProposedMove> moves;
    std::vector<StaysOpen> open;
    Figures others; ///< lines in scope that do not change
    Figures before;
    Figures after; ///< if all is accepted
};

/// Makes a proposal product by product, so that a long run need not be in memory twice.
class ProposalBuilder
{
public:
    ProposalBuilder(const Strategy& strategy, const Planning& planning);

    /// @param plan of that product, by that strategy
    void add(const PlanProduct& product, const Plan& plan);
    Proposal take();

private:
    void addMoves(const PlanProduct& product, const Plan& plan);
    void addNeeds(const PlanProduct& product, std::size_t first);
    void tieOrders();

    Proposal m_proposal;
};

/// The same in one go. @param plans one for each product
Proposal propose(std::span<const PlanProduct> products, std::span<const Plan> plans, const Strategy& strategy,
    const Planning& planning);

/// A part of a proposal.
struct Selection {
    std::vector<bool> accepted; ///< by place in Proposal::moves; holds its own needs
    /// Moves that cannot be done because of others. `because` is one that is left out itself.
    struct Dropped {
        std::size_t move = 0;
        std::size_t because = 0;

        friend bool operator==(const Dropped&, const Dropped&) = default;
    };
    std::vector<Dropped> dropped; ///< ascending
};

/// What remains if these moves are left out.
Selection without(const Proposal& proposal, std::span<const std::size_t> unticked);

/// What it takes to do at least these moves: they, and all they need. @returns places in Proposal::moves, ascending
std::vector<std::size_t> withNeeds(const Proposal& proposal, std::span<const std::size_t> ticked);

/// What accepting a part would come to.
Figures figuresOf(const Proposal& proposal, const std::vector<bool>& accepted);

/// Lines that two proposals of the same state treat differently. nullptr: leaves the line as it is.
struct Difference {
    const ProposedMove* first = nullptr;
    const ProposedMove* second = nullptr;
};
std::map<LineId, Difference> differences(const Proposal& first, const Proposal& second);

} // namespace allocation
