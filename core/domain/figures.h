#pragma once

#include "domain/plan.h"
#include "domain/timing.h"

#include <cstdint>
#include <limits>
#include <span>

namespace allocation {

/// A sum that stays at the largest number there is rather than overflow; neither part is negative.
constexpr std::int64_t addUpTo(std::int64_t sum, std::int64_t more)
{
    constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
    return sum > largest - more ? largest : sum + more;
}

/// How one line stands with the units it has somewhere.
struct LineState {
    Quantity open = 0;
    int daysLate = 0;              ///< by timing(): 0 while something is open
    std::int64_t unitDaysLate = 0; ///< its units x days late of the batch they are on, open line or not
    bool split = false;            ///< on more than one batch

    friend bool operator==(const LineState&, const LineState&) = default;
};

LineState stateOf(
    std::span<const Holding> holdings, Quantity open, std::optional<Date> leaveBy, const Planning& planning);

/// What a run comes to, so that several can be compared. Less is better, of all but `lines`.
struct Figures {
    std::int64_t lines = 0; ///< in scope
    std::int64_t linesOpen = 0;
    std::int64_t linesLate = 0;
    Quantity unitsOpen = 0;
    /// Of these, the units that no strategy can place: what is open beyond what is available, product by product.
    Quantity unitsShort = 0;
    std::int64_t splits = 0;         ///< lines on more than one batch
    std::int64_t batchesTouched = 0; ///< batches from or to which units move
    std::int64_t daysLate = 0;       ///< summed over late lines
    std::int64_t unitDaysLate = 0;   ///< stays at the largest number there is rather than overflow

    void add(const LineState& line);
    void add(const Figures& other);

    friend bool operator==(const Figures&, const Figures&) = default;
};

} // namespace allocation
