#pragma once

#include "ui/models/linesmodel.h"

#include <QString>
#include <vector>

namespace allocation {

/// Those of some lines that have units on batches.
struct AllocatedLines {
    std::vector<LineId> lines;
    Quantity units = 0;

    QString text() const; ///< "2 lines, 18 units"
};

AllocatedLines allocatedOf(const LinesModel& model, const QList<LineId>& lines);
/// "Selected 6 lines · 48 units · 3 late"; nothing selected: empty
QString selectionText(const LineSums& sums);

} // namespace allocation
