#pragma once

#include "domain/consequence.h"
#include "domain/timing.h"
#include "ui/chip.h"

#include <optional>

namespace allocation {

// The same thing looks the same everywhere.

/// How a line stands. @param text in words
Chip statusChip(LineStatus status, const QString& text);
/// In stock, or the day it arrives. @param text in words
Chip etaChip(const std::optional<Date>& eta, const QString& text);
/// How dropping looks: no text if nothing can be said.
Chip verdictChip(const Verdict& verdict);
/// How full a batch is. @param verdict on what is in hand, null: nothing is
Bar batchBar(bool inStock, Quantity qty, Quantity allocated, const Verdict* verdict = nullptr);
/// The same bar with what is in hand on it.
Bar barWith(Bar bar, const Verdict& verdict);

} // namespace allocation
