#pragma once

#include "domain/events.h"

#include <optional>
#include <vector>

namespace allocation {

/// Which changes of an event are meant; what is empty does not narrow.
struct PartScope {
    std::optional<OrderId> order = {};
    std::optional<int> line = {}; ///< its number
    std::optional<BatchRef> batch = {};
};

/// The changes of one line, batch or product each that an event consists of, as events of their own; newest first, and
/// only those in scope. What stands for many events (HistoryCompacted) stays one.
std::vector<Event> partsOf(const Event& event, const PartScope& scope);

} // namespace allocation
