#pragma once

#include "bridge/wording.h"
#include "service/conflict.h"

namespace allocation::wording {

/// "Ben moved SO-2 / CHAIR to B1 8 s ago; your step \u201cmove SO-1 / CHAIR to B1\u201d no longer fits, 3 units are
/// left."
/// @param conflict with a change
/// @param refusal why the command was refused
QString conflict(const Command& command, const Conflict& conflict, const Reason& refusal, Timestamp now);

/// What came between a step and its undo: "Ben moved SO-2 / CHAIR to B1 8 s ago. What this step changed \u2026"
QString undoConflict(const LoggedEvent& change, const QString& refusal, Timestamp now);

} // namespace allocation::wording
