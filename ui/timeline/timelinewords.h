#pragma once

#include "ui/timeline/timelinedata.h"

#include <QString>

namespace allocation {

/// What the timeline says of what it shows, for tips, for screen readers and in its table. Plain text.
namespace timelinewords {

/// "21 Jan"
QString date(Date date, const TimelineData& data);
/// The order, with the number of the line where it is not the first.
QString line(const LineId& line);
/// "PO-77, 16 of 120 units left, ready 21 Jan"
QString batchMark(const Movement& movement, const TimelineData& data);
/// "SO-42, 6 units, due 12 Jan, 9 days late, on PO-77"
QString lineMark(const Movement& movement, const TimelineData& data);
QString mark(const Movement& movement, const TimelineData& data);
/// The same over several lines, with what is available then.
QString tip(const Movement& movement, const TimelineData& data);
/// "12 Jan", "16 available", and what comes and goes.
QString day(Date date, const TimelineData& data);
/// "4 batches, 20 lines; 32 short from 2 Feb"
QString summary(const TimelineData& data);
/// For a tool tip of several lines.
QString plainTip(const QString& text);

} // namespace timelinewords
} // namespace allocation
