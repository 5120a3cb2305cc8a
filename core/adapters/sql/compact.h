#pragma once

#include "service/envelope.h"

#include <cstdint>
#include <string>

namespace allocation {

struct CompactResult {
    std::int64_t removed = 0;   ///< rows of the log
    std::int64_t snapshots = 0; ///< rows that stand for them now
    bool heldBack = false;      ///< some older rows stay, because a sink has not got them yet
};

/// Shortens the log: the events of all commands before that moment become one snapshot per product, each in the place
/// of that product's latest of them, so that who follows the log misses nothing and no number is given twice. What
/// these commands did can no longer be undone; they are still known, so none of them is applied again.
/// Whole runs only: one that goes on after that moment stays, and what came after its beginning.
/// One transaction, or nothing. Others may read and write meanwhile, but for the short time of the exchange.
/// @param envelope who does it, and why; its id is the command of the snapshots
/// @throws StoreError
CompactResult compactDatabase(const std::string& path, Timestamp before, const Envelope& envelope);

} // namespace allocation
