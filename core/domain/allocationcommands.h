#pragma once

#include "domain/orderline.h"

#include <optional>
#include <string>
#include <vector>

namespace allocation {

// Commands that place lines by hand (commands.h).

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

} // namespace allocation
