#include "ui/timeline/timelinepainting.h"

#include "ui/models/formats.h"
#include "ui/palette.h"
#include "ui/timeline/timescale.h"

#include <algorithm>
#include <cmath>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace allocation::timelinepainting {

namespace {

/// Narrower days would make stripes of all weekends.
constexpr double narrowestWeekend = 3;

void drawLine(QPainter& painter, const Canvas& canvas, double inView, const QPen& pen)
{
    const QRect at = mirrored(canvas, QRect(qRound(inView), canvas.area.top(), 1, canvas.area.height()));
    painter.setPen(pen);
    painter.drawLine(at.topLeft(), at.bottomLeft());
}

void drawWeekends(QPainter& painter, const Canvas& canvas)
{
    const TimeScale& scale = canvas.scale;
    const auto workdays = QLocale().weekdays();
    QColor faint = canvas.theme.canvas;
    faint.setAlphaF(canvas.theme.dark ? 0.45F : 0.8F);
    const Date last = std::min(scale.last(), scale.dayAt(scale.viewWidth()));
    for (Date day = std::max(scale.first(), scale.dayAt(0)); day <= last; day = day + 1) {
        if (workdays.contains(static_cast<Qt::DayOfWeek>(formats::toQDate(day).dayOfWeek())))
            continue;
        const int from = qRound(scale.inView(day));
        const int to = qRound(scale.inView(day + 1));
        painter.fillRect(mirrored(canvas, QRect(from, canvas.area.top(), to - from, canvas.area.height())), faint);
    }
}

} // namespace

QRect mirrored(const Canvas& canvas, const QRect& rect)
{
    return QStyle::visualRect(canvas.direction, canvas.area, rect);
}

void drawGround(QPainter& painter, const Canvas& canvas)
{
    painter.fillRect(canvas.area, canvas.theme.surface);
    if (canvas.scale.dayWidth() >= narrowestWeekend)
        drawWeekends(painter, canvas);
    drawLine(painter, canvas, canvas.scale.endPlace() - canvas.scale.offset(), QPen(canvas.theme.line, 1));
}

void drawDays(QPainter& painter, const Canvas& canvas, const MarkedDays& days)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    drawLine(painter, canvas, canvas.scale.inView(days.planning), QPen(canvas.theme.accent, 1));
    if (days.today != days.planning)
        drawLine(painter, canvas, canvas.scale.inView(days.today), QPen(canvas.theme.accent, 1, Qt::DashLine));
    if (canvas.scale.pointed())
        drawLine(painter, canvas, canvas.scale.inView(*canvas.scale.pointed()) + canvas.scale.dayWidth() / 2,
            QPen(canvas.theme.inputBorder, 1));
    painter.restore();
}

} // namespace allocation::timelinepainting
