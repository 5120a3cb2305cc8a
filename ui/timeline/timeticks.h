#pragma once

#include "domain/date.h"

#include <QFontMetrics>
#include <QLocale>
#include <QString>
#include <vector>

namespace allocation {

class TimeScale;

struct TimeTick {
    Date day;
    QString label;
    double room = 0; ///< pixels to the next one
};

/// What stands along the axis: days, weeks, months or years, as fine as the labels have room beside each other, and
/// above them what they are part of.
struct TimeTicks {
    std::vector<TimeTick> fine;
    std::vector<TimeTick> coarse;
};

/// Of what is in view.
TimeTicks ticksOf(const TimeScale& scale, const QFontMetrics& metrics, const QLocale& locale);

} // namespace allocation
