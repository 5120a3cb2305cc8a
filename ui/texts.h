#pragma once

#include "service/envelope.h"

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <vector>

namespace allocation::formats {

/// The first letter as at the beginning of a sentence.
QString capitalized(QString text);
/// The time of the day; of another day than today after its date.
QString moment(const QDateTime& at, const QLocale& locale);
/// When the day began on this machine, as the log counts.
Timestamp startOfToday();
/// "was PO-77 + PO-81"
QString was(const std::vector<BatchRef>& batches);

} // namespace allocation::formats
