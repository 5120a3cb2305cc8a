#pragma once

#include "domain/date.h"
#include "domain/orderline.h"

#include <optional>
#include <vector>

namespace allocation {

/// The clock of Ready and Late: a setting of the database. It never decides which batch rule 1 takes.
struct Planning {
    Date date;            ///< the planning date
    int handlingDays = 0; ///< from leaving the batch to leaving the house

    friend bool operator==(const Planning&, const Planning&) = default;
};

/// When a line can go and how late that is. Both are computed here and nowhere else, and never stored.
struct Timing {
    std::optional<Date> ready; ///< none while part of the line is open
    int daysLate = 0;          ///< 0: on time, or no due date, or not ready yet

    friend bool operator==(const Timing&, const Timing&) = default;
};

/// What timing needs to know of a line.
struct Waiting {
    Quantity open = 0;
    Quantity allocated = 0;
    std::optional<Date> latestEta = {}; ///< of its batches; none if all are in stock
    std::optional<Date> leaveBy = {};   ///< Due, less the days in transit
};

/// Ready = max(planning date, latest ETA of the line's batches) + handling days, only for a line with nothing open, and
/// something allocated: what was shipped whole waits for nothing.
/// Days late = max(0, Ready + days in transit - Due).
Timing timing(const Planning& planning, const Waiting& line);
/// Of units on a batch with that ETA; none: in stock.
Timing timing(const Planning& planning, std::optional<Date> eta, std::optional<Date> leaveBy);

/// What comes out for a line, as far as a planner was or is shown it.
struct LineOutlook {
    LineId line;
    Quantity open = 0;
    std::optional<Date> ready = {}; ///< none while something is open, or when the line is gone

    friend bool operator==(const LineOutlook&, const LineOutlook&) = default;
};

std::vector<LineId> idsOf(const std::vector<LineOutlook>& lines);

/// The first that holds, in this order.
enum class LineStatus { OverAllocated, Open, Late, Shipped, OnTime };

/// @param overAllocated one of its batches has more allocated than it holds
LineStatus statusOf(bool overAllocated, Quantity open, const Timing& timing);

} // namespace allocation
