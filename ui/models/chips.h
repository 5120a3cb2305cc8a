#pragma once

#include "domain/timing.h"
#include "ui/chip.h"

#include <optional>

namespace allocation {

// The same thing looks the same everywhere.

/// How a line stands. @param text in words
Chip statusChip(LineStatus status, const QString& text);
/// In stock, or the day it arrives. @param text in words
Chip etaChip(const std::optional<Date>& eta, const QString& text);

} // namespace allocation
