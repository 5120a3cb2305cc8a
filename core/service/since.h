#pragma once

#include "service/readmodel.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace allocation {

/// What is another thing now than it was at a moment, read off the log and the products it touches. What was done and
/// undone again is not in it. By SKU, and of a product in the order of arrival; `who` is the last one to have touched
/// it.
struct SinceReport {
    struct NewLine {
        LineId line;
        Quantity qty = 0;
        std::string customer;
        std::optional<Date> due;
        std::string who;
    };
    struct ChangedLine {
        OrderLine before; ///< both without allocations, and as if as much had been shipped: that is told apart
        OrderLine after;
        std::vector<LineField> fields;
        std::string who;
    };
    struct GoneLine {
        LineId line;
        Quantity qty = 0; ///< that had not left the house
        std::string customer;
        std::string who;
    };
    struct ShippedLine {
        LineId line;
        Quantity qty = 0;
        Quantity left = 0; ///< units still to leave
        std::vector<BatchRef> from;
        std::string who;
    };
    struct NewBatch {
        BatchRef ref;
        Sku sku;
        Quantity qty = 0; ///< as it came, what was shipped since included
        std::optional<Date> eta;
        std::optional<Hold> hold;
        std::string who;
    };
    struct Received {
        BatchRef ref;
        Sku sku;
        Quantity qty = 0;
        Quantity announced = 0;
        std::optional<Date> eta;      ///< when it was to come
        std::optional<BatchRef> from; ///< the inbound batch it took over from, if it has a name of its own
        Quantity left = 0;            ///< units of that one still to come
        std::string who;
    };
    struct Rescheduled {
        BatchRef ref;
        Sku sku;
        std::string shipment;
        std::optional<Date> from; ///< none: it was in stock
        Date to;
        std::string who;
    };
    struct Counted {
        BatchRef ref;
        Sku sku;
        Quantity before = 0;
        Quantity shipped = 0; ///< explains so much of the difference
        Quantity after = 0;
        std::string who;
    };
    struct GoneBatch {
        BatchRef ref;
        Sku sku;
        Quantity qty = 0;
        std::string who;
    };
    struct HoldChange {
        BatchRef ref;
        Sku sku;
        Hold hold;
        std::string who;
    };
    struct PinEnded {
        LineId line;
        BatchRef batch;
        Quantity qty = 0;
        std::string owner;
        Date until;
    };
    struct NowPossible {
        Sku sku;
        std::size_t lines = 0;
    };
    struct Worse {
        LineId line;
        std::string customer;
        Quantity openBefore = 0;
        Quantity open = 0;
        Timing before;
        Timing now;
        std::string who; ///< empty: nobody touched the line, only its batch
    };

    Date from;
    bool shortened = false; ///< of some products the log does not reach back so far
    std::vector<NewLine> newLines = {};
    std::vector<ChangedLine> changedLines = {};
    std::vector<GoneLine> goneLines = {};
    std::vector<ShippedLine> shipped = {};
    std::vector<NewBatch> newBatches = {};
    std::vector<Received> received = {};
    std::vector<Rescheduled> slipped = {};
    std::vector<Rescheduled> earlier = {};
    std::vector<Counted> counted = {};
    std::vector<GoneBatch> goneBatches = {};
    std::vector<HoldChange> held = {};
    std::vector<HoldChange> offHold = {};
    std::vector<PinEnded> pinsEnded = {}; ///< whose last day was on or after that of `from`, of all lines
    std::vector<NowPossible> nowPossible
        = {};                      ///< of products with something in another state: lines a run by rule would place
    std::vector<Worse> worse = {}; ///< the worst first

    std::size_t entries() const; ///< over all lists
    bool empty() const { return entries() == 0; }
};

/// Pure reading. Of a long run it keeps per line how that stood before, never the events.
///
/// What got worse: lines that were there at `from` and are there now, and that have more units open, or nothing open
/// then and now but are ready later, or are late by more days. How a line stood then is made of the first "before" of
/// the window for its values, its allocations and the ETAs of its batches; what has none was as it is now. Ready and
/// Late of both sides are reckoned with today's planning date, so that the mere passing of days makes nothing worse:
/// a batch that is overdue is overdue on both sides.
SinceReport since(ReadModel& store, Timestamp from);

/// Midnight UTC of the day, and the day of a moment.
Timestamp startOf(const Date& day);
Date dayOf(Timestamp moment);

} // namespace allocation
