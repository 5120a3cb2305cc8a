#pragma once

#include "ui/models/linesmodel.h"

#include <QString>
#include <vector>

namespace allocation {

/// Those of some lines that have units on batches.
std::vector<LineId> allocatedOf(const LinesModel& model, const QList<LineId>& lines);
/// "Selected 6 lines · 48 units · 3 late"; nothing selected: empty
QString selectionText(const LineSums& sums);

} // namespace allocation
