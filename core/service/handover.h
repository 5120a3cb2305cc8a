#pragma once

#include "service/entryabout.h"
#include "service/promises.h"
#include "service/readmodel.h"

#include <cstddef>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace allocation {

class DraftShelf;

/// The first few of a list, by its own order, and how many there are.
template <class Entry>
struct Shortlist {
    std::size_t count = 0;
    std::vector<Entry> first = {};
};

/// A command or run of one planner that still stands.
struct HandOverStep {
    struct Tally {
        std::size_t entries = 0; ///< lines or batches
        Quantity units = 0;      ///< that changed place
    };
    CommandId id;
    Timestamp at {};
    std::string why;
    std::vector<Event> told = {};              ///< the first ones that are about one line or batch
    EntryAbout about = {};                     ///< the first product, with not too many of its lines to be shown
    std::size_t entries = 0;                   ///< in all
    std::map<std::size_t, Tally> tallies = {}; ///< by the kind of event: Event::index()
    bool undo = false;                         ///< of a step from before today
    bool undoneInPart = false;
};

/// What whoever comes next has to know: what one planner did today, what is wrong now, and what is to be looked at
/// again.
struct HandOver {
    struct OverAllocated {
        BatchRef batch;
        Sku sku;
        Quantity units = 0; ///< too many
    };
    struct OpenLine {
        LineId line;
        std::string customer;
        Quantity open = 0;
        int priority = defaultPriority;
        std::optional<Date> due;
        std::int64_t arrival = 0;
    };
    struct LateLine {
        LineId line;
        std::string customer;
        Timing timing;
        std::int64_t arrival = 0;
    };
    struct StoppedLine {
        LineId line;
        std::string customer;
        std::string why;
    };
    struct FollowUp {
        std::variant<LineId, BatchRef, Sku> about;
        Note note;
        Sku sku = {};
    };
    struct Flagged {
        LineId line;
        std::string customer;
        Note note;
    };
    /// Somebody means to go on with it.
    struct StoredDraft {
        std::string name;
        std::string who;
        Timestamp at {};
        std::size_t steps = 0;
    };

    std::string who;
    Date today;
    std::vector<HandOverStep> mine = {}; ///< oldest first
    Shortlist<OverAllocated> overAllocated = {};
    Shortlist<OpenLine> open = {}; ///< of orders, the most urgent first
    Quantity openUnits = 0;
    Quantity shortUnits = 0;       ///< of all products
    Shortlist<LateLine> late = {}; ///< of orders, the latest first
    Shortlist<ToInform> toInform = {};
    Shortlist<StoppedLine> stopped = {};
    Shortlist<FollowUp> followUps = {}; ///< due by the planning date, the oldest first
    Shortlist<Flagged> flagged = {};
    std::vector<StoredDraft> drafts = {}; ///< of everybody, the latest first
};

constexpr std::size_t allOfThem = std::numeric_limits<std::size_t>::max();

/// Pure reading.
/// @param todayFrom since when a step is one of today
/// @param few how many of each list are wanted
/// @param shelf none: no drafts are kept
HandOver handOver(ReadModel& store, const std::string& who, Timestamp todayFrom, std::size_t few = allOfThem,
    DraftShelf* shelf = nullptr);

/// The steps of one person that still stand: an undone one is left out together with its undo, and is back after a
/// redo.
std::vector<HandOverStep> stepsOf(ReadModel& store, const std::string& who, Timestamp from);

} // namespace allocation
