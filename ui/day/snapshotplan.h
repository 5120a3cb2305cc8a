#pragma once

#include "bridge/wording.h"
#include "domain/impact.h"
#include "service/scratch.h"
#include "ui/day/sectionsview.h"

#include <string>

namespace allocation {

/// What a snapshot would do, found out on a copy of the products it touches.
struct SnapshotPlan {
    ImportResult result = {};
    Events events = {};
    Impact impact = {};
    std::int64_t seq = 0; ///< of the store it was tried on: later it may do something else
};

/// In the reader thread. @throws Refused, StoreError
SnapshotPlan tryOut(ReadModel& store, const NewScratch& scratch, const std::string& who, const Import& import);

/// What it does, in groups: to be decided, shipped, cancelled, received, used up, quantities, dates, new, changed, and
/// what becomes of allocations. Of an import that was tried out and of one that was done the same.
std::vector<SectionsView::Section> proposalsOf(
    const ImportResult& result, const Events& events, const wording::DateText& date);

} // namespace allocation
