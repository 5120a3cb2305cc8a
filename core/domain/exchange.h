#pragma once

#include "domain/errors.h"
#include "domain/hand.h"
#include "domain/sooner.h"

#include <optional>
#include <span>
#include <vector>

// What a line would get from another (rule 9), and what that one would pay: pure, over a snapshot with all lines of
// the product. Product does it; this foresees what Product would do.

namespace allocation {

/// A swap or a take, before it happens.
struct Exchange {
    enum class Kind { Swap, Take };
    Kind kind = Kind::Swap;
    std::optional<Reason> refusal; ///< why it cannot be done; then nothing else is known but who
    Affected line;                 ///< who gets; units that change place, where they are and where they would be
    Affected other;                ///< who gives
    Command command;               ///< does it
    std::vector<LineOutlook> shown;

    bool harmless() const { return !refusal && !other.pays(); }
};

/// Both allocations change place, whole.
Exchange swapped(const ProductSnapshot& snapshot, const OrderLine& line, const Allocation& given,
    const OrderLine& other, const Allocation& taken);

/// The line takes what is open of it, or if nothing is what it has elsewhere, on the donor's batch.
/// @param batches a copy of those of the snapshot, which is as before afterwards
Exchange taken(const ProductSnapshot& snapshot, const OrderLine& line, const OrderLine& donor, const Allocation& given,
    std::vector<Batch>& batches);

/// The better of the two for what is in the hand: what can be done before what cannot, what harms nobody before what
/// somebody pays for, a swap before a take.
Exchange exchange(const ProductSnapshot& snapshot, const HeldPart& hand, const LineId& other, const BatchRef& on);

} // namespace allocation
