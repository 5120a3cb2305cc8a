#pragma once

#include "domain/date.h"
#include "service/readmodel.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace allocation::allocctl {

/// What a change is told to have gone from or to: nothing, a batch or another text, a quantity, a date.
using Side = std::variant<std::monostate, std::string, Quantity, Date>;

/// One changed line, batch or product of an event.
struct HistoryEntry {
    std::optional<OrderId> order = {};
    std::optional<int> line = {};
    std::optional<Quantity> qty = {};
    std::string batch = {}; ///< several are joined: B1 + B2
    Side from = {};
    Side to = {};
    std::optional<Origin> origin = {};
    Event told = {}; ///< an event of this entry alone, for its sentence
};

/// The entries of an event that are in scope, newest first.
std::vector<HistoryEntry> entriesOf(const Event& event, const HistoryScope& scope);

} // namespace allocation::allocctl
