#pragma once

#include "domain/date.h"

#include <optional>
#include <string>

namespace allocation {

/// Keeps one allocation where it is (rule 8): neither automation nor a cascade nor another planner moves it.
struct Pin {
    std::string owner;
    std::string reason = {};
    std::optional<Date> until = {}; ///< the last day on which it binds; none: for good

    bool binds(const Date& planningDate) const { return !until || planningDate <= *until; }

    friend bool operator==(const Pin&, const Pin&) = default;
};

/// Keeps new allocations off a batch, by rule and by hand; what is there already may stay.
struct Hold {
    std::string by;
    std::string reason = {};
    /// When it is expected to end, for planners to see. It does not end by itself: what keeps goods back, a check or a
    /// claim, is over when somebody says so.
    std::optional<Date> until = {};

    friend bool operator==(const Hold&, const Hold&) = default;
};

} // namespace allocation
