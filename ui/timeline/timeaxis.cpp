#include "ui/timeline/timeaxis.h"

#include "ui/appearance.h"
#include "ui/delegates/painting.h"
#include "ui/timeline/timelinepainting.h"
#include "ui/timeline/timescale.h"
#include "ui/timeline/timeticks.h"
#include "ui/timeline/timewheel.h"

#include <algorithm>
#include <QPainter>
#include <QStyle>

namespace allocation {

namespace {

constexpr int padding = 4;

} // namespace

TimeAxis::TimeAxis(TimeScale& scale, const TimelineData& timeline, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_scale(scale)
    , m_data(timeline)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("timelineAxis"));
    setAccessibleName(tr("Dates"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto repaint = qOverload<>(&QWidget::update);
    connect(&scale, &TimeScale::zoomed, this, repaint);
    connect(&scale, &TimeScale::moved, this, repaint);
    connect(&scale, &TimeScale::pointedChanged, this, repaint);
    connect(&timeline, &TimelineData::changed, this, repaint);
    connect(&appearance, &Appearance::changed, this, repaint);
}

int TimeAxis::lineHeight() const
{
    return fontMetrics().height() + padding;
}

/// A line for what days are part of, one for the days, one for those that are marked.
QSize TimeAxis::sizeHint() const
{
    return { 10 * fontMetrics().averageCharWidth(), 3 * lineHeight() + padding };
}

void TimeAxis::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_scale.setViewWidth(width());
}

void TimeAxis::wheelEvent(QWheelEvent* event)
{
    timewheel::handle(m_scale, *this, *event);
}

void TimeAxis::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const timelinepainting::Canvas canvas { m_scale, m_appearance.theme(), rect(), layoutDirection() };
    timelinepainting::drawGround(painter, canvas);
    paintTicks(painter);
    paintEnd(painter);
    paintMarkedDays(painter);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_appearance.theme().line);
}

void TimeAxis::paintTicks(QPainter& painter) const
{
    const Theme& theme = m_appearance.theme();
    const TimeTicks ticks = ticksOf(m_scale, fontMetrics(), locale());
    const timelinepainting::Canvas canvas { m_scale, theme, rect(), layoutDirection() };
    const auto paint = [&](const TimeTick& tick, int line, const QFont& font, const QColor& color) {
        const int from = qRound(m_scale.inView(tick.day));
        const int to = std::min(from + qRound(tick.room), qRound(m_scale.endPlace() - m_scale.offset()));
        // What days are part of stays in sight as long as any of them is.
        const int start = std::max(from, 0);
        const QRect room(start + padding, padding / 2 + line * lineHeight(), to - start - padding, lineHeight());
        painter.setPen(theme.line);
        const QRect stroke = timelinepainting::mirrored(canvas, { from, room.top(), 1, lineHeight() });
        painter.drawLine(stroke.topLeft(), stroke.bottomLeft());
        painter.setFont(font);
        painter.setPen(color);
        if (QFontMetrics(font).horizontalAdvance(tick.label) < room.width())
            painter.drawText(timelinepainting::mirrored(canvas, room),
                static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                tick.label);
    };
    for (const TimeTick& tick : ticks.coarse)
        paint(tick, 0, painting::strong(font()), theme.text);
    for (const TimeTick& tick : ticks.fine)
        paint(tick, 1, font(), theme.muted);
}

/// What has no due date stands at the end.
void TimeAxis::paintEnd(QPainter& painter) const
{
    const bool any = std::ranges::any_of(m_data.movements(), [](const Movement& movement) { return !movement.day; });
    const int from = qRound(m_scale.endPlace()) - m_scale.offset();
    if (!any || from > width())
        return;
    const timelinepainting::Canvas canvas { m_scale, m_appearance.theme(), rect(), layoutDirection() };
    const QRect room(from + padding, padding / 2 + lineHeight(), width() - from - padding, lineHeight());
    painter.setFont(font());
    painter.setPen(m_appearance.theme().muted);
    painter.drawText(timelinepainting::mirrored(canvas, room),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
        fontMetrics().elidedText(tr("no due date"), Qt::ElideRight, room.width()));
}

/// Below the days: "today", and "planning date" where that is another day.
void TimeAxis::paintMarkedDays(QPainter& painter) const
{
    const Theme& theme = m_appearance.theme();
    const timelinepainting::Canvas canvas { m_scale, theme, rect(), layoutDirection() };
    const Date planning = m_data.planning().date;
    int free = 0;
    const auto paint = [&](Date day, const QString& text) {
        const int from = std::max(free, qRound(m_scale.inView(day)));
        const int wide = fontMetrics().horizontalAdvance(text) + 3 * padding;
        const QRect room(from, padding / 2 + 2 * lineHeight(), wide, lineHeight());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        const QRect shown = timelinepainting::mirrored(canvas, room);
        painter.drawRoundedRect(shown, 3, 3);
        painter.setPen(theme.onAccent);
        painter.setFont(font());
        painter.drawText(shown, Qt::AlignCenter, text);
        free = from + wide + padding;
    };
    const Date today = m_data.today();
    if (today == planning)
        return paint(today, tr("today"));
    paint(std::min(today, planning), today < planning ? tr("today") : tr("planning date"));
    paint(std::max(today, planning), today < planning ? tr("planning date") : tr("today"));
}

} // namespace allocation
