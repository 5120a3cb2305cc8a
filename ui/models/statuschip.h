#pragma once

#include "domain/timing.h"
#include "ui/chip.h"

namespace allocation {

/// How a line stands, as a chip. @param text wording::status()
Chip statusChip(LineStatus status, const QString& text);

} // namespace allocation
