#pragma once

#include "domain/errors.h"
#include "service/readmodel.h"

#include <map>
#include <set>
#include <stop_token>
#include <vector>

namespace allocation {

/// What a release would put on a pick list, and what stays.
struct Releasable {
    std::vector<LineId> lines = {};
    Quantity units = 0;
    std::map<NothingToRelease::Why, std::vector<LineId>> left = {}; ///< by the reason
};

/// Pure reading. Of a scope lines without allocations are not looked at, of named lines all are.
/// @param named none: all in scope
Releasable releasable(
    ReadModel& store, const Scope& scope, const std::set<LineId>& named = {}, const std::stop_token& stop = {});

} // namespace allocation
