#pragma once

#include "bridge/wording.h"
#include "domain/exchange.h"

namespace allocation::wording {

/// A line where its product is known: "SO-42", "SO-42 line 2".
QString lineOfOrder(const LineId& id);

/// What giving would mean for the other line, in a word or two: "stays on time", "9 days late (+9)", "3 units open".
QString givesWay(const Exchange& exchange);
/// The whole exchange, or why it cannot be, in at most 3 lines.
QString exchangeInFull(const Exchange& exchange);

} // namespace allocation::wording
