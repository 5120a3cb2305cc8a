#pragma once

#include "service/readmodel.h"

#include <map>
#include <string>
#include <vector>

namespace allocation {

/// On which batches lines of the product were before somebody's latest change of their allocations that still stands:
/// what he undid does not count, what he redid does again. Lines that had nothing are left out; so is what an automatic
/// run did. Looks at the last 500 events.
std::map<LineId, std::vector<BatchRef>> movedFrom(
    const Sku& sku, const std::string& who, Timestamp since, ReadModel& store);

/// The same of one line, without the batches it is still on, or on again.
std::vector<BatchRef> wasOn(const LineId& line, const std::string& who, Timestamp since, ReadModel& store);

/// Of those batches the ones that the line is no longer on.
std::vector<BatchRef> leftBehind(const std::vector<BatchRef>& before, const OrderLine& now);

} // namespace allocation
