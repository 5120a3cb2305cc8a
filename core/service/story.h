#pragma once

#include "service/readmodel.h"

#include <optional>
#include <vector>

// What became of a line, and who took the stock of a batch. Both newest first, out of the log.

namespace allocation {

/// A step of a line or batch.
struct StoryStep {
    LoggedEvent logged;                  ///< its event is of this line or batch alone
    bool undone = false;                 ///< a later step took it back
    std::optional<Timestamp> undid = {}; ///< this step took another back: when that one was
};

/// The journey of a line. @param most events of the log that are looked at
std::vector<StoryStep> journeyOf(const LineId& line, ReadModel& store, std::size_t most = 200);

/// A step of a batch, and what it meant for what is available there.
struct LedgerStep : StoryStep {
    Quantity change = 0;    ///< units that became available; negative: that were taken
    Quantity available = 0; ///< afterwards
};

/// The ledger of a batch. Each step's available is the next older one's plus the step's change, and the newest one's is
/// what the batch has now. @param batch as it is now
std::vector<LedgerStep> ledgerOf(const Batch& batch, ReadModel& store, std::size_t most = 500);

} // namespace allocation
