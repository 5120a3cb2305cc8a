#pragma once

#include "domain/commands.h"
#include "domain/consequence.h"
#include "domain/deliver.h"
#include "domain/explain.h"

#include <optional>
#include <vector>

// "Get it sooner": what could make a line ready earlier, and who pays for it. Pure, as deliver.h.
//
// Four kinds of answer are looked for:
//   free stock  the whole line goes on a batch that has enough available and is ready sooner
//   swap        it exchanges an allocation with a line that is no later for it (rule 9); one without a due date, or
//               with something open, is not asked, because nobody knows what it can spare
//   split       several batches, or one beside those that stay, are ready sooner together; if that cannot be done for
//               the whole line, and free stock cannot either: as many units as possible go sooner, the rest stays
//   take        a less urgent line gives what is not available (rule 9), and is placed again by rule or becomes open
// The order: first those for which nobody pays; then the earliest ready; then the fewest lines touched; then the fewest
// days late caused.

namespace allocation {

/// Another line, whose units an answer touches.
struct Affected {
    LineId line;
    Quantity qty = 0;                ///< units of it that change place
    BatchRef from;                   ///< where they are
    std::optional<BatchRef> to = {}; ///< none: they become open
    Quantity openedUnits = 0;        ///< units that become open
    Timing before = {};
    Timing after = {};
    std::optional<int> daysToSpare = {}; ///< afterwards; none: not known, or it is late or open

    /// It becomes later than it may be, or open; or it is moved, and nobody knows what it could spare.
    bool pays() const;
    int daysLateCaused() const { return std::max(0, after.daysLate - before.daysLate); }
};

struct SoonerOption {
    enum class Kind { FreeStock, Swap, Split, Take };
    Kind kind = Kind::FreeStock;
    std::vector<DeliveryPart> parts; ///< units of the line that change place, where they go
    Timing after;                    ///< of the line; none ready: something stays open
    std::optional<int> gain;         ///< days sooner; 0: only some units are; none: something was or stays open
    std::vector<Affected> others;    ///< at most one by now
    Command command;                 ///< does it
    std::vector<LineOutlook> shown;  ///< what it will do, for the command's envelope (rule 5)

    bool somebodyPays() const;
    Quantity units() const;
};

/// What could be done for a line.
struct Sooner {
    LineId line;
    Quantity qty = 0;
    Quantity open = 0;
    std::optional<Date> due;
    Timing now;
    std::vector<SoonerOption> options; ///< the best first; at most 5, and the best of each kind
};

/// @param product with all its lines; without that line there are no options
Sooner sooner(const ProductSnapshot& product, const LineId& id);

/// A line of an order, and how late it is.
struct OrderStanding {
    OrderPart part;
    int daysLate = 0;
};
/// The lines of an order that are worth it: open, late, or the last ones of an order whose others are ready before. In
/// the order given.
std::vector<LineId> worthSooner(const std::vector<OrderStanding>& order);

} // namespace allocation
