#pragma once

#include "domain/identifiers.h"
#include "domain/pin.h"
#include "domain/timing.h"

#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace allocation {

// Why a command was refused. The values name what and where; the sentence a planner reads is made in one place, the
// bridge's wording.

struct UnknownBatch {
    BatchRef ref;
};
struct UnknownSku {
    Sku sku; ///< no batch has it
};
struct UnknownLine {
    LineId line;
};
struct BatchExists {
    BatchRef ref;
    Sku sku;
};
struct LineExists {
    LineId line;
};
/// Line and batch are of different products.
struct SkuMismatch {
    LineId line;
    BatchRef ref;
    Sku batchSku;
};
struct TooLittleAvailable {
    BatchRef ref;
    Quantity wanted = 0;
    Quantity available = 0;
};
/// More units named than the line has open, or has on the batch they should come from.
struct TooManyUnits {
    LineId line;
    BatchRef from; ///< empty: open units were wanted
    Quantity wanted = 0;
    Quantity possible = 0;
};
/// It does not say which batch, and the line is allocated from several.
struct LineIsSplit {
    LineId line;
    std::vector<BatchRef> batches;
};
/// Nothing of the line is allocated, or nothing on the batch named.
struct NotAllocated {
    LineId line;
    BatchRef ref; ///< empty: on no batch at all
};
/// A batch in stock was to arrive in part.
struct NotInbound {
    BatchRef ref;
};
struct BatchOnHold {
    BatchRef ref;
    Hold hold;
};
/// The units that would have to go are pinned. By somebody else: whoever takes the pin off must have been shown it.
struct PinnedUnits {
    LineId line;
    BatchRef ref;
    Pin pin;
};
/// The units that would have to go are on a pick list, which has to be recalled first.
struct ReleasedUnits {
    LineId line;
    BatchRef ref;
    int pickList = 0;
};
/// Of the line more units have left the house than it would have.
struct ShippedUnits {
    LineId line;
    Quantity shipped = 0;
};
/// Units were to leave the house that are not in it.
struct NotInStock {
    BatchRef ref;
    Date eta;
};
/// Nothing of the line can go on a pick list.
struct NothingToRelease {
    enum class Why { NotAllocated, NotInStock, OnHold, Stopped, LineIncomplete, OrderIncomplete, Released };
    LineId line;
    Why why = Why::NotAllocated;
};
/// Nothing of it is on a pick list, or there is nothing left on that one.
struct NotReleased {
    LineId line;      ///< empty: a whole list was meant
    int pickList = 0; ///< 0: of any
};
/// Nothing comes out for the line that a customer could be told.
struct NothingToTell {
    LineId line;
};
/// Both lines of an exchange are one, or have nothing to exchange.
struct NothingToExchange {
    LineId line;
    LineId other;
};
/// A run, an import or an undo was to be staged in a draft.
struct NotForDrafts {
};
struct UnknownShipment {
    std::string shipment;
};
struct NothingToUndo {
    CommandId id;
    bool compacted = false; ///< it was a step, but the history was shortened since
};
/// Every change of that step has been changed again by somebody since.
struct ChangedSince {
    std::size_t changes = 0;
};
/// The sender saw an older state, and what it was shown is not what would come out now.
struct Outdated {
    std::optional<LineOutlook> shown; ///< none: it was not shown that this line would change
    LineOutlook found;
};

using Reason = std::variant<UnknownBatch, UnknownSku, UnknownLine, BatchExists, LineExists, SkuMismatch,
    TooLittleAvailable, TooManyUnits, LineIsSplit, NotAllocated, NotInbound, BatchOnHold, PinnedUnits, ReleasedUnits,
    ShippedUnits, NotInStock, NothingToRelease, NotReleased, NothingToTell, NothingToExchange, NotForDrafts,
    UnknownShipment, NothingToUndo, ChangedSince, Outdated>;

/// Thrown by the domain and the handlers; nothing has changed then.
class Refused : public std::runtime_error
{
public:
    explicit Refused(Reason reason)
        : std::runtime_error("refused")
        , m_reason(std::move(reason))
    {
    }
    const Reason& reason() const { return m_reason; }

private:
    Reason m_reason;
};

} // namespace allocation
