#pragma once

#include "domain/date.h"
#include "domain/identifiers.h"

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

// What an automatic run starts from and what comes out of it, one product at a time, without any store: plain values
// in, plain values out. Whoever fills PlanProduct decides the scope.

namespace allocation {

/// Units of one line that change place: first `from` is given up, then `to` taken.
struct Rearrangement {
    struct Units {
        BatchRef batch;
        Quantity qty = 0;
    };
    LineId line;
    std::vector<Units> from = {};
    std::vector<Units> to = {};
};

/// A batch that may be taken from. Batches on hold are left out.
struct PlanBatch {
    BatchRef ref;
    Quantity available = 0; ///< what is left, or free again if the run re-places allocations; none if negative
    std::optional<Date> eta = {};
    std::int64_t arrival = 0;
};

/// Units that a line has on a batch, which need not be one of the run's.
struct Holding {
    BatchRef batch;
    Quantity qty = 0;
    std::optional<Date> eta = {};

    friend bool operator==(const Holding&, const Holding&) = default;
};

/// A line in the scope of the run.
struct PlanLine {
    LineId id;
    Quantity open = 0;               ///< to be placed; includes `freed`
    std::optional<Date> due = {};    ///< what Ready is compared with: days in transit are taken off already
    int priority = 5;                ///< 1 first to 9 last
    std::int64_t arrival = 0;        ///< place in the order of files; unique over all products of a run
    std::vector<Holding> kept = {};  ///< allocations that stay, whatever the run does
    std::vector<Holding> freed = {}; ///< allocations that the run may change: their units are available, and open
};

/// All that one product brings into a run.
struct PlanProduct {
    std::vector<PlanBatch> batches;
    std::vector<PlanLine> lines;
    std::size_t stopped = 0; ///< open lines in scope that automation is to leave alone
};

/// Why units are where they are.
enum class PlacedBecause {
    FirstInStock,       ///< rule 1: the first batch in stock that has enough
    EarliestInbound,    ///< rule 1: nothing in stock has enough; the earliest shipment that has
    OnlyOnTime,         ///< of the batches that have enough, no other one is on time
    LatestOnTime,       ///< the last that is still on time; earlier stock stays free
    EarliestThoughLate, ///< nothing that has enough is on time; the earliest
    BestFit,            ///< of the batches that have enough, this leaves least over
    LargestBatch,       ///< the batch with most available
    PartOfSplit,        ///< no batch has enough alone, or not as early
    ShareOfShort,       ///< the line's share of a product that cannot serve everybody
    Optimal,            ///< part of the plan with the fewest units open and the fewest days late
};

/// Nothing at all is left of the product.
struct NothingAvailable {
    friend bool operator==(const NothingAvailable&, const NothingAvailable&) = default;
};
/// No batch has enough alone; in `total` there may be.
struct NotEnough {
    Quantity largest = 0;
    Quantity total = 0;
    friend bool operator==(const NotEnough&, const NotEnough&) = default;
};
/// The line is due after the last day that the run serves.
struct BeyondHorizon {
    Date last;
    friend bool operator==(const BeyondHorizon&, const BeyondHorizon&) = default;
};
/// Only complete orders are placed, and this line of the order could not be.
struct OrderIncomplete {
    LineId because;
    friend bool operator==(const OrderIncomplete&, const OrderIncomplete&) = default;
};
/// The product is short, and this is what the line gets of it.
struct ShareGiven {
    Quantity share = 0;
    friend bool operator==(const ShareGiven&, const ShareGiven&) = default;
};
/// There is too little for everybody, and lines that come first took it.
struct GaveWay {
    friend bool operator==(const GaveWay&, const GaveWay&) = default;
};

/// Why units stay open.
using LeftBecause = std::variant<NothingAvailable, NotEnough, BeyondHorizon, OrderIncomplete, ShareGiven, GaveWay>;

/// Units of a line that go on a batch. Both are places in PlanProduct.
struct Placement {
    std::size_t line = 0;
    std::size_t batch = 0;
    Quantity qty = 0;
    PlacedBecause why = PlacedBecause::FirstInStock;

    friend bool operator==(const Placement&, const Placement&) = default;
};

/// Units of a line that find no place.
struct Leftover {
    std::size_t line = 0;
    Quantity qty = 0;
    LeftBecause why;

    friend bool operator==(const Leftover&, const Leftover&) = default;
};

/// What a run makes of one product: every open unit of every line is in exactly one entry of either list.
struct Plan {
    std::vector<Placement> placements; ///< in the order in which they were made
    std::vector<Leftover> left;

    friend bool operator==(const Plan&, const Plan&) = default;
};

} // namespace allocation
