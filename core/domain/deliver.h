#pragma once

#include "domain/commands.h"
#include "domain/consequence.h"

#include <optional>
#include <vector>

// "When can we deliver so many of this?" Pure: it looks at a snapshot of the product with all its lines, knows no store
// and changes nothing.
//
// There are at most three answers, in this order, and only those that say something of their own:
//   from what is free     units that are available, those that are ready first; they may come from several batches
//   complete in one       all units from the one batch that is ready first among those that have enough
//   if these lines move   lines that are on time give way to later batches and are still on time there
// Units on a batch on hold, or on one that is over-allocated, serve nobody here. What is not available in total no move
// can make, so the third answer is about the same number of units as the first, only earlier.
//
// Who may give way: an allocation that is not pinned, of a line with a due date, with nothing open, and not late. A
// line without a due date stays: nobody knows what it can spare. A moved line may be split.
//
// What the third answer makes best, in this order:
//   1. with a wanted date: the most units ready by then; it aims at that date, and not at an earlier one
//   2. the earliest date at which all units are ready
//   3. the fewest lines that move; of equals, the least urgent ones (moreUrgent)
//   4. few units that move
// 1 and 2 are exact: each line may use all batches up to its last day, so these sets are nested, and a plan exists if
// and only if up to every day there is as much supply as must be ready by then (Hall 1935). 3 is exact unless more than
// 100,000 combinations would have to be looked at; from there on no line named can be left out, but another set might
// have fewer. 4 is a local optimum.

namespace allocation {

/// Units that would come from one batch.
struct DeliveryPart {
    BatchRef batch;
    std::optional<Date> eta; ///< of the batch
    Quantity qty = 0;
    Date ready;

    friend bool operator==(const DeliveryPart&, const DeliveryPart&) = default;
};

/// Units of another line that give way to a later batch. The line is on time before and after.
struct GivesWay {
    LineId line;
    Quantity qty = 0;
    BatchRef from;
    BatchRef to;
    Date ready;          ///< of the whole line, when all has moved
    int daysToSpare = 0; ///< then
};

struct DeliveryAnswer {
    enum class Kind { FromFree, InOne, IfMoved };
    Kind kind = Kind::FromFree;
    Sku sku;
    Quantity wanted = 0;
    std::vector<DeliveryPart> parts; ///< in the order of prefers(); never empty
    std::vector<GivesWay> moves;     ///< in an order in which each fits when it is done

    Quantity units() const { return unitsBy({}); }
    /// Units that are ready on that day. @param day none: on any
    Quantity unitsBy(const std::optional<Date>& day) const;
    /// Units that cannot be had at all.
    Quantity missing() const { return wanted - units(); }
    /// When the last of the units is.
    Date ready() const;
};

/// @param product with all its lines
/// @param qty at least 1
/// @param by the wanted date: what is ready that day is in time
/// @returns nothing if nothing is available
std::vector<DeliveryAnswer> deliver(const ProductSnapshot& product, Quantity qty, const std::optional<Date>& by = {});

/// The answer as one command: a new order line of all units that were wanted, of which those that cannot be had stay
/// open, after others have given way to it. It is refused if by then it would do something else (rule 5).
/// @param line whose SKU, quantity and number do not count
ApplyDraft orderFor(const DeliveryAnswer& answer, const ProductSnapshot& product, AddOrderLine line);

} // namespace allocation
