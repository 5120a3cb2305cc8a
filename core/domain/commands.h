#pragma once

#include "domain/batch.h"
#include "domain/importdata.h"
#include "domain/orderline.h"
#include "domain/strategy.h"
#include "domain/timing.h"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace allocation {

// What a planner or another program can ask for. Each has exactly one handler (service/handlers.h).
// Quantities are 1 to maxQuantity, for batches from 0; ids are not empty: the edge has checked that.

struct CreateBatch {
    BatchRef ref;
    Sku sku;
    Quantity qty = 0;
    Schedule schedule = {};
};

/// Sets what a batch holds; a cut below what is allocated cascades (rule 4).
struct ChangeBatchQuantity {
    BatchRef ref;
    Quantity qty = 0;
};

/// Whom a shipment or batch keeps waiting changes, nothing else; no date: it is in stock.
struct ChangeBatchEta {
    BatchRef ref;
    std::optional<Date> eta = {};
};
/// The same for all batches of a shipment, of whatever products.
struct ChangeShipmentEta {
    std::string shipment;
    std::optional<Date> eta = {};
};

/// An inbound batch is in stock from now on: what was announced, or `qty` (less is a cut and cascades). With `as`,
/// `qty` of it are, under that new reference; with them go the most urgent allocations, and the rest keeps its ETA.
struct ReceiveBatch {
    BatchRef ref;
    std::optional<Quantity> qty = {}; ///< needed with `as`, and then at least 1
    std::optional<BatchRef> as = {};
};

/// All inbound batches of a shipment are in stock from now on, as announced.
struct ReceiveShipment {
    std::string shipment;
};
/// Goods that came back: a batch of their own, on hold until somebody has looked at them.
struct ReturnGoods {
    BatchRef ref;
    Sku sku;
    Quantity qty = 0;
    std::string from = {}; ///< the customer or order they come from
};

/// Nothing more is allocated from the batch; the sender and the reason stand on it.
struct HoldBatch {
    BatchRef ref;
    bool moveAway = false; ///< what is there is freed and placed again (rule 4)
    std::optional<Date> until = {};
};
struct UnholdBatch {
    BatchRef ref;
};
/// What is allocated on it is freed and placed again (rule 4); refused if pinned units are there.
struct RemoveBatch {
    BatchRef ref;
};

/// What is written about a batch or product; what is empty stays.
struct DescribeBatch {
    BatchRef ref;
    std::optional<std::string> location = {};
    std::optional<std::string> receivedFrom = {};
    std::optional<Note> note = {};
};
struct DescribeProduct {
    Sku sku;
    std::optional<std::string> description = {};
    std::optional<std::string> unit = {};
    std::optional<std::optional<Quantity>> pack = {};
    std::optional<Note> note = {};
};

/// A new line of that order and SKU. Without a number it takes the next; with one that is known and equal nothing
/// changes.
struct AddOrderLine {
    OrderId order;
    Sku sku;
    Quantity qty = 0;
    std::string customer = {};
    std::optional<Date> due = {};
    std::optional<int> priority = {};
    std::optional<int> number = {};
    LineDetails details = {};
};

/// Other values for a line; what is empty stays. Cut below its allocation it gives back its latest ready units.
struct ChangeOrderLine {
    LineId line;
    std::optional<Quantity> qty = {};
    std::optional<std::string> customer = {};
    std::optional<std::optional<Date>> due = {};
    std::optional<std::optional<int>> priority = {};
    std::optional<int> transitDays = {};
    std::optional<Completeness> completeness = {};
    std::optional<LineKind> kind = {};
    std::optional<std::string> stop = {};
    std::optional<Note> note = {};
    std::optional<bool> flag = {};
};
/// The customers of the lines were told, by the sender and today, that date or the one that now comes out.
struct TellPromise {
    std::vector<LineId> lines;
    std::optional<Date> date = {};
};
/// The lines are gone, and what is allocated to them is free. All or none.
struct CancelLine {
    std::vector<LineId> lines;
};

/// Places what is open of the line by rule 1.
struct Allocate {
    LineId line;
};

/// Places open units of the line on the batch: all of them, or `qty`.
struct AllocateTo {
    LineId line;
    BatchRef batch;
    std::optional<Quantity> qty = {};
};

/// Rule 10: afterwards all units of each line are on `to`, open ones included. All lines or none; one product.
/// With `from`, only the units there; with `qty` (one line), only so many, open units first, then the latest ready.
struct MoveLine {
    std::vector<LineId> lines;
    std::optional<BatchRef> from = {};
    BatchRef to;
    std::optional<Quantity> qty = {};
};

/// Takes the lines off their batches, or off one. All or none; the lines may be of several products.
struct DeallocateLine {
    std::vector<LineId> lines;
    std::optional<BatchRef> from = {};
};

/// Rule 9: two lines of a product exchange an allocation each, whole. A line with several must say which.
struct SwapLines {
    LineId line;
    LineId other;
    std::optional<BatchRef> from = {};
    std::optional<BatchRef> otherFrom = {};
};
/// Rule 9: what the line lacks goes on the donor's batch; what is not available there, the donor gives.
struct TakeFromLine {
    LineId line;
    LineId donor;
    std::optional<BatchRef> from = {}; ///< the donor's batch; needed if it has several
};

/// Rule 8, in the sender's name and with the envelope's reason: keeps the lines' allocations, or those on one batch.
struct PinLine {
    std::vector<LineId> lines;
    std::optional<BatchRef> batch = {};
    std::optional<Date> until = {};
};
/// Takes pins off. Somebody else's only if the sender was shown whose it is.
struct UnpinLine {
    std::vector<LineId> lines;
    std::optional<BatchRef> batch = {};
    std::string owner = {}; ///< whose pin the sender was shown, if not the sender's own
};

/// Puts allocations in stock on a new pick list: of those lines, or of all in scope that may leave; an empty list does
/// not narrow. Automation leaves them alone from then on.
struct Release {
    std::vector<LineId> lines = {};
    std::vector<Sku> skus = {};
    std::vector<OrderId> orders = {};
};
/// Takes allocations off their pick lists: of those lines, or a whole list.
struct Recall {
    std::vector<LineId> lines = {};
    int pickList = 0; ///< 0: of any; needed without lines
};
/// Units have left the house: of a line, or all that is on a pick list.
struct Ship {
    struct Part {
        LineId line;
        std::optional<BatchRef> from = {}; ///< needed if the line has several batches, or none
        std::optional<Quantity> qty = {};  ///< none: all that is allocated there
        bool restMissing = false;          ///< the rest of the allocation was not found: the batch is cut (rule 4)
    };
    std::vector<Part> parts = {};
    int pickList = 0;
};

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
