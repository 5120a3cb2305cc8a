#pragma once

#include "domain/consequence.h"
#include "domain/hand.h"

#include <compare>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace allocation {

/// What of a line stands in one lane: its units on that batch, or those that are open.
struct Card {
    LineId line;
    Quantity qty = 0; ///< here
    Quantity of = 0;  ///< units of the line that are still to leave the house
    std::string customer = {};
    std::optional<Date> due = {};
    LineStatus status = LineStatus::OnTime;
    Timing timing = {}; ///< of the units here
    std::optional<Pin> pin = {};
    int pickList = 0;               ///< 0: on none
    std::vector<BatchRef> was = {}; ///< where the line was before the planner moved it

    bool isPart() const { return qty < of; }
    friend bool operator==(const Card&, const Card&) = default;
};

/// A batch with what is allocated on it; the first lane has no batch, and what is open.
struct LaneContents {
    std::optional<Batch> batch;
    std::vector<Card> cards; ///< the most urgent first
    Quantity units = 0;      ///< on all cards

    BatchRef ref() const { return batch ? batch->ref : BatchRef(); }
    /// Over-allocated, or nothing is left, or nothing is there: what folds first where there are many.
    bool isFullOrEmpty() const { return batch && (batch->available() <= 0 || cards.empty()); }
};

/// One card of the board.
struct CardKey {
    LineId line;
    BatchRef on; ///< empty: what is open

    friend bool operator==(const CardKey&, const CardKey&) = default;
    friend auto operator<=>(const CardKey&, const CardKey&) = default;
};

/// A product as lanes and cards. Made in the reader thread; immutable.
struct BoardContents {
    ProductSnapshot product; ///< with all its lines
    std::vector<LaneContents> lanes;
    Quantity open = 0;
    Quantity available = 0;

    Quantity shortage() const;
};
/// @param before on which batches lines were before the planner's latest move of them
BoardContents boardOf(ProductSnapshot product, const std::map<LineId, std::vector<BatchRef>>& before = {});

/// What of the line that card is.
HeldPart partOf(const CardKey& card);

} // namespace allocation
