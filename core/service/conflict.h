#pragma once

#include "domain/hand.h"
#include "service/readmodel.h"

#include <optional>
#include <string>
#include <vector>

// What came between a planner's look at a product and his command, or between a step and its undo: who did it, and
// what of a move is still possible.

namespace allocation {

/// What a command would have brought where.
struct WantedMove {
    std::vector<HeldPart> parts;
    BatchRef to;
    std::optional<Quantity> qty = {}; ///< of a single part, no more units
};
/// None: the command is no move to one batch.
std::optional<WantedMove> wantedMove(const Command& command);

/// The order lines a command names; of what names none an empty list.
std::vector<LineId> linesNamedBy(const Command& command);

struct Conflict {
    std::optional<LoggedEvent> change = {}; ///< the latest by somebody else; its event is of one thing alone
    std::optional<WantedMove> move = {};
    ProductSnapshot product = {}; ///< of the move, with its lines
    Verdict now = {};             ///< what the move would mean by now
};

/// @param seen the version that the planner had looked at
/// @param who the planner
Conflict conflictOf(const Command& command, Version seen, const std::string& who, ReadModel& store);

/// The latest change by somebody else, after that step, of what the step had changed: of one of its lines if there is
/// one, else of its products. Looks at the last 1,000 events.
std::optional<LoggedEvent> changeSince(const CommandId& step, const std::string& who, ReadModel& store);

} // namespace allocation
