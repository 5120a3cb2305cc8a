#pragma once

#include "domain/allocationcommands.h"
#include "domain/importdata.h"
#include "domain/linecommands.h"
#include "domain/shippingcommands.h"
#include "domain/strategy.h"
#include "domain/supplycommands.h"
#include "domain/timing.h"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace allocation {

// What a planner or another program can ask for. Each has exactly one handler (service/handlers.h).
// Quantities are 1 to maxQuantity, for batches from 0; ids are not empty: the edge has checked that.

/// An automatic run: places every open line in scope, product by product, as the strategy says. An empty list does not
/// narrow.
struct AllocateOpen {
    std::vector<Sku> skus = {};
    std::vector<OrderId> orders = {};
    bool dryRun = false;
    Strategy strategy = {};
};

/// Accepts a proposal, whole or a part that holds its own needs: all moves or none.
struct AcceptProposal {
    std::vector<Rearrangement> moves;
};

struct DraftStep;
/// What was staged in a draft, as one change: all steps in order, or none. Runs, imports and undo cannot be staged.
struct ApplyDraft {
    std::shared_ptr<const std::vector<DraftStep>> steps;
};

/// How far what a snapshot no longer has is believed to be over.
enum class Gone {
    Keep,   ///< nothing is done about it, it is only listed
    Ship,   ///< what seems shipped is, what seems received is; the rest stays
    Cancel, ///< the same, and all else that is gone is cancelled
};

/// Files of supply and demand, as one change.
struct Import {
    std::shared_ptr<const ImportSource> data;
    bool dryRun = false;
    std::optional<Gone> snapshot = {}; ///< the files say all there is: a line or batch that they do not have is gone
    /// Of a batch that has more in the file by just what was shipped here within a day: whether the file is right.
    std::optional<bool> fileKnowsShipments = {};
};

/// Undoes the command, run or undo step with that id (so redo is the undo of an undo). What others changed since stays.
struct UndoCommand {
    CommandId id;
};

using Command = std::variant<CreateBatch, ChangeBatchQuantity, ChangeBatchEta, ChangeShipmentEta, ReceiveBatch,
    ReceiveShipment, ReturnGoods, HoldBatch, UnholdBatch, RemoveBatch, DescribeBatch, DescribeProduct, AddOrderLine,
    ChangeOrderLine, TellPromise, CancelLine, Release, Recall, Ship, Allocate, AllocateTo, MoveLine, DeallocateLine,
    SwapLines, TakeFromLine, PinLine, UnpinLine, AllocateOpen, AcceptProposal, ApplyDraft, Import, UndoCommand>;

struct DraftStep {
    Command command;
    std::string reason = {};             ///< empty: that of whoever applies the draft
    std::vector<LineOutlook> shown = {}; ///< what its author was shown it would do (rule 5)
};

} // namespace allocation
