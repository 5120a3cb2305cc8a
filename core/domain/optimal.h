#pragma once

#include "domain/plan.h"
#include "domain/timing.h"

#include <array>
#include <compare>
#include <span>

// The best that one product allows, as far as it can be computed.
//
// What counts, in this order: the fewest units open of priority 1, then of priority 2, … of priority 9, then the fewest
// unit-days late (units placed x days late of the batch they are on). Priorities are not weights: no number of units of
// priority 2 outweighs one of priority 1, which is what a planner means by "first", needs no table that somebody has to
// tune, and cannot overflow.
//
// If lines may be split, this is a transportation problem, and one of a kind that needs no general solver. A unit of a
// line due on day d from a batch ready on day r costs max(0, r - d), a convex function of r - d, so the cost matrix is
// a Monge matrix, for which a greedy assignment is exact (Hoffman 1963, "On simple linear programming problems"). In
// other words: on each day, at least as many units are late as are due by then and not ready by then, and plans that
// reach this number on every day are exactly the best ones. That leaves much freedom, which is used to split few lines.
// tests/unit/tst_optimal compares the result with trying everything, and with LEMON's network simplex.

namespace allocation {

/// What a plan costs; less is better.
struct PlanScore {
    std::array<Quantity, 9> open {}; ///< units open by priority, the first is priority 1
    std::int64_t unitDaysLate = 0;   ///< stays at the largest number there is rather than overflow

    friend bool operator==(const PlanScore&, const PlanScore&) = default;
    friend std::strong_ordering operator<=>(const PlanScore&, const PlanScore&) = default;
};

/// The score of any plan of the product, counting the lines that occur in it.
PlanScore scoreOf(const PlanProduct& product, const Plan& plan, const Planning& planning);

struct Optimum {
    Plan plan;
    PlanScore score;
    /// No plan is better. Of optimalWhole(): no plan that may split lines is, so none that may not.
    PlanScore bound;

    bool isProven() const { return score == bound; }
};

/// The exact optimum if lines may be split. Of the plans that reach it: few lines are split, and where lines of one
/// priority are served in part, the earliest due, then the first known. Takes in the order of lines x days on which
/// something is due or ready.
/// @param lines places of the lines to serve; their order is that of the placements
Optimum optimalSplit(const PlanProduct& product, std::span<const std::uint32_t> lines, const Planning& planning);

/// Each line on one batch or open. To pack lines into batches is a problem without a fast exact solution (bin packing),
/// so this is the best of a fixed number of searches, with the optimum of split lines as bound.
Optimum optimalWhole(const PlanProduct& product, std::span<const std::uint32_t> lines, const Planning& planning);

} // namespace allocation
