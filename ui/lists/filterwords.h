#pragma once

#include "ui/models/columnfilter.h"

#include <QLocale>

namespace allocation {

class LinesModel;

/// What column filters say, in words.
namespace filterwords {

/// "Due: this week", "Qty: 5 to 10", "Customer contains “nova”"
QString sentence(const LinesModel& lines, int column, const ColumnFilter& filter);
/// As the tables name it.
QString status(const QString& name);
QString list(LineFilter list);
/// What the list holds, for a tool tip.
QString listTip(LineFilter list);

} // namespace filterwords
} // namespace allocation
