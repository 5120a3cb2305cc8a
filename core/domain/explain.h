#pragma once

#include "domain/consequence.h"

#include <optional>
#include <vector>

namespace allocation {

/// What of a line is on one batch, and why just there.
struct Explained {
    enum class Why {
        Rule,          ///< by rule, and the rule would choose the batch again
        RuleThen,      ///< by rule; by now it would choose another, because the stock has changed
        Hand,          ///< somebody chose it
        Released,      ///< it is on a pick list
        Pinned,        ///< somebody keeps it there
        OverAllocated, ///< the batch has been cut below what is pinned there
    };
    Allocation part;
    std::optional<Date> eta;
    Why why = Why::Rule;
    std::optional<BatchRef> ruleNow; ///< of RuleThen: the one it would choose
};

/// Why units of a line are open.
enum class OpenBecause {
    NoBatches,    ///< of its product
    Nothing,      ///< no batch has anything left
    OnHold,       ///< a batch on hold would have enough
    NoneEnough,   ///< several batches have something, none of them enough for all of it
    NotYetPlaced, ///< a batch has enough: it has only not been allocated yet
    Stopped,      ///< a batch has enough, but automation is to leave the line alone
};

/// One batch, and what putting the whole line there would mean.
struct Candidate {
    BatchRef batch;
    std::optional<Date> eta;
    Verdict verdict;
};

/// Why a line stands as it does. All from one snapshot of its product.
struct Explanation {
    LineId line;
    Quantity qty = 0;
    Quantity open = 0;
    Timing timing;
    std::optional<Date> due;
    std::vector<Explained> parts;           ///< in the order of prefers()
    std::optional<OpenBecause> openBecause; ///< none: nothing is open
    std::string stop;                       ///< of Stopped: why
    Quantity largest = 0;                   ///< units that the best batch for what is open has available
    Quantity available = 0;                 ///< over all batches
    std::optional<BatchRef> wouldTake;      ///< of OnHold and NotYetPlaced
    std::optional<BatchRef> latest;         ///< of a late line: the batch it waits for
    std::optional<BatchRef> sooner;         ///< of a late line: a batch that could take it whole and is ready sooner
    std::vector<Candidate> candidates;      ///< the best first: fits whole, then the least late, then by prefers()
};

/// @param snapshot with the line, else the answer has no parts and no candidates
Explanation explain(const ProductSnapshot& snapshot, const LineId& id);

/// A line of an order, as far as completeness asks.
struct OrderPart {
    LineId line;
    Quantity open = 0;
    std::optional<Date> ready;
};

/// When an order is complete: with its latest line; and which line that is. An open line holds it back before any
/// other.
struct OrderCompleteness {
    std::optional<Date> complete;    ///< none: something is open
    std::optional<LineId> holdsBack; ///< none: the order has one line or no lines, or all are ready the same day
    std::size_t openLines = 0;
};
OrderCompleteness completeness(const std::vector<OrderPart>& order);

} // namespace allocation
