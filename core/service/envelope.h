#pragma once

#include "domain/identifiers.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>

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
};

/// A new random UUID (RFC 4122, version 4).
CommandId newCommandId();

/// Where the time comes from.
using Clock = std::function<Timestamp()>;
Timestamp systemClock();

} // namespace allocation
