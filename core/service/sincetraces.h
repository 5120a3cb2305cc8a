#pragma once

#include "service/eventlog.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace allocation {

// How things stood at the beginning of a window of the log: of each only the first "before", so that a run over a
// million lines costs a little per line and no events.

struct LineTrace {
    bool there = true;                                       ///< at the beginning
    std::unique_ptr<OrderLine> before = {};                  ///< its values then; none: as they are now, or were last
    std::optional<std::vector<Allocation>> allocations = {}; ///< then; none: as they are now
    std::unique_ptr<OrderLine> removed = {};                 ///< as it went, if it did and has not come back
    std::vector<std::pair<BatchRef, Quantity>> shipped = {}; ///< net
    const std::string* who = nullptr;

    Quantity unitsShipped() const;
};

struct BatchTrace {
    /// Part or all of an inbound batch has arrived under this batch's name.
    struct Arrival {
        BatchRef from;
        Quantity qty = 0;       ///< by which the inbound one is less
        Quantity announced = 0; ///< by that one, before
    };

    bool there = true;
    std::optional<Schedule> schedule = {};
    std::optional<std::optional<Hold>> hold = {};
    Quantity adjusted = 0; ///< net, by what is no shipping
    Quantity shipped = 0;  ///< net
    std::unique_ptr<Batch> removed = {};
    std::optional<Arrival> arrival = {};
    const std::string* who = nullptr;
};

struct ProductTrace {
    using LineKey = std::pair<OrderId, int>;

    bool shortened = false; ///< nothing is known of what was before a compaction
    std::map<LineKey, LineTrace> lines = {};
    std::map<BatchRef, BatchTrace> batches = {};

    /// Created in stock by the step that is being read: whatever is taken off an inbound batch may have come as one of
    /// them.
    std::vector<std::pair<BatchRef, Quantity>> fresh = {};
    CommandId step = {};
};

class SinceTraces
{
public:
    void add(const LoggedEvent& logged);
    const std::map<Sku, ProductTrace>& products() const { return m_products; }

private:
    class Reading;

    std::map<Sku, ProductTrace> m_products;
    std::set<std::string> m_names;
};

/// The step an event is part of: a long run has commands of its own.
inline const CommandId& stepOf(const LoggedEvent& logged)
{
    return logged.run.empty() ? logged.command : logged.run;
}

} // namespace allocation
