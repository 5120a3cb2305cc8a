#pragma once

#include "domain/explain.h"
#include "domain/newhomes.h"
#include "domain/sooner.h"
#include "service/draft.h"

#include <span>
#include <stop_token>
#include <string>
#include <vector>

// A change of supply, and what a planner does about the lines it displaces, as one.

namespace allocation {

/// What a change would mean together with moves that follow it. Nothing is done.
struct Rehomed {
    Outcome outcome = {};                  ///< of the change alone; nothing changed: it is so already
    Impact alone = {};                     ///< of the change alone
    Impact whole = {};                     ///< with the moves that are possible
    std::vector<NewHome> homes = {};       ///< for lines that would still be worse
    std::vector<std::size_t> refused = {}; ///< places of moves that are not possible
    /// Does the change and the moves in one step, if it still comes to what was shown (rule 5). No steps: it cannot be
    /// combined with moves, as an import.
    ApplyDraft command = {};
};

/// @throws Refused as the change would
Rehomed rehome(ReadModel& store, const NewScratch& scratch, const std::string& who, const Command& change,
    std::span<const Command> moves, const std::stop_token& stop = {});

/// Where one line could go after the change and the moves.
struct Homes {
    LineId line;
    std::vector<Candidate> batches = {};  ///< that have room for all of it, the best first
    std::vector<SoonerOption> swaps = {}; ///< for which nobody pays, the best first
};

/// @param moves those of other lines
Homes homesOf(ReadModel& store, const NewScratch& scratch, const std::string& who, const Command& change,
    std::span<const Command> moves, const LineId& line);

} // namespace allocation
