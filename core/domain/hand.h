#pragma once

#include "domain/commands.h"
#include "domain/consequence.h"

#include <optional>
#include <span>
#include <vector>

// What a planner holds and is about to put on a batch: whole lines, or only what of a line is in one place.

namespace allocation {

/// Units of a line that are in the hand.
struct HeldPart {
    LineId line;
    bool whole = true;                 ///< all of them, wherever they are
    std::optional<BatchRef> from = {}; ///< else those there; none: those that are open

    friend bool operator==(const HeldPart&, const HeldPart&) = default;
};

std::vector<LineId> linesOf(std::span<const HeldPart> parts);

/// Parts that together are all of their line become the whole line, in the place of the first of them.
std::vector<HeldPart> joined(const ProductSnapshot& snapshot, std::span<const HeldPart> parts);

/// What dropping them on the batch would mean, as consequence() for whole lines.
/// @param most of a single part, no more units than this
Verdict consequence(
    const ProductSnapshot& snapshot, std::span<const HeldPart> parts, const BatchRef& to, Quantity most = maxQuantity);

/// Puts there what of them consequence() says would go, as one step.
/// @param qty of a single part, so many units
Command moving(
    const ProductSnapshot& snapshot, std::span<const HeldPart> parts, const BatchRef& to, std::optional<Quantity> qty);

/// What takes them off their batches, as one step, and what comes out of it.
struct Freeing {
    Command command;
    std::vector<LineOutlook> shown;
};
/// What is open of them stays so. None: nothing of them is on a batch.
std::optional<Freeing> freeing(const ProductSnapshot& snapshot, std::span<const HeldPart> parts);

} // namespace allocation
