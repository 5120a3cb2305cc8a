#pragma once

#include "domain/date.h"

#include <QRect>

class QPainter;

namespace allocation {

class TimeScale;
struct Theme;

/// What all parts of the timeline paint in the same way.
namespace timelinepainting {

/// The two days that are marked through all parts; often the same.
struct MarkedDays {
    Date today;
    Date planning;
};

struct Canvas {
    const TimeScale& scale;
    const Theme& theme;
    QRect area; ///< as wide as the scale's view
    Qt::LayoutDirection direction;
};

/// From the start of the axis to a place in the area.
QRect mirrored(const Canvas& canvas, const QRect& rect);
/// The ground: weekends faint, and a line where what has no day begins.
void drawGround(QPainter& painter, const Canvas& canvas);
/// Above what is painted: today, the planning date, and the day the pointer is on.
void drawDays(QPainter& painter, const Canvas& canvas, const MarkedDays& days);

} // namespace timelinepainting
} // namespace allocation
