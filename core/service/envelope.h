#pragma once

#include "domain/identifiers.h"
#include "domain/timing.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace allocation {

using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

/// Who sends a command, and as what. A command with an id that the store knows is not applied again.
struct Envelope {
    CommandId id;
    std::string who;
    std::string reason = {};
    std::optional<Version> seen = {}; ///< the product's version that the sender looked at
    CommandId run = {};               ///< set for the chunks of a long run: the id of the command that began it
    CommandId undoes = {};            ///< set for an undo: the command or run it undoes
    /// Rule 5: what the sender was shown of every line that would change; empty: nothing. Not for runs, imports and
    /// undo, which look at each line anew.
    std::vector<LineOutlook> shown = {};
};

/// A new random UUID (RFC 4122, version 4).
CommandId newCommandId();

/// Where the time comes from.
using Clock = std::function<Timestamp()>;
Timestamp systemClock();

} // namespace allocation
