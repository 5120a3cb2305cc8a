#include "ui/timeline/availablechart.h"

#include "ui/appearance.h"
#include "ui/delegates/painting.h"
#include "ui/models/formats.h"
#include "ui/timeline/timelinepainting.h"
#include "ui/timeline/timelinewords.h"
#include "ui/timeline/timescale.h"
#include "ui/timeline/timewheel.h"

#include <algorithm>
#include <cmath>
#include <QAccessible>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace allocation {

namespace {

constexpr int padding = 10;
constexpr double lineWidth = 2;
/// Lines across, beside the one at zero.
constexpr int gridLines = 3;

/// 1, 2 or 5 times a power of ten: as many as there should be, or fewer.
Quantity roundStep(Quantity span)
{
    const double wanted = std::max(1.0, double(span) / gridLines);
    const double power = std::pow(10, std::floor(std::log10(wanted)));
    for (const double factor : { 1.0, 2.0, 5.0 })
        if (factor * power >= wanted)
            return static_cast<Quantity>(factor * power);
    return static_cast<Quantity>(10 * power);
}

} // namespace

AvailableChart::AvailableChart(
    TimeScale& scale, const TimelineData& timeline, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_scale(scale)
    , m_data(timeline)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("timelineAvailable"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    const auto repaint = qOverload<>(&QWidget::update);
    connect(&scale, &TimeScale::zoomed, this, repaint);
    connect(&scale, &TimeScale::moved, this, repaint);
    connect(&scale, &TimeScale::pointedChanged, this, repaint);
    connect(&timeline, &TimelineData::changed, this, &AvailableChart::onChanged);
    connect(&appearance, &Appearance::changed, this, repaint);
    onChanged();
}

QSize AvailableChart::sizeHint() const
{
    return { 20 * fontMetrics().averageCharWidth(), 8 * fontMetrics().height() };
}

QSize AvailableChart::minimumSizeHint() const
{
    return { 10 * fontMetrics().averageCharWidth(), 4 * fontMetrics().height() };
}

void AvailableChart::onChanged()
{
    m_range = {};
    for (const ProjectedDay& day : m_data.days()) {
        m_range.low = std::min(m_range.low, day.available);
        m_range.high = std::max(m_range.high, day.available);
    }
    setAccessibleName(tr("Projected available: %1").arg(timelinewords::summary(m_data)));
    update();
}

double AvailableChart::height(Quantity available) const
{
    const double room = QWidget::height() - 2.0 * padding;
    const double span = std::max(1.0, double(m_range.high) - double(m_range.low));
    return padding + room * (double(m_range.high) - double(available)) / span;
}

void AvailableChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const timelinepainting::Canvas canvas { m_scale, m_appearance.theme(), rect(), layoutDirection() };
    timelinepainting::drawGround(painter, canvas);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSteps(painter);
    paintGrid(painter);
    timelinepainting::drawDays(painter, canvas, { m_data.today(), m_data.planning().date });
    painter.fillRect(QRect(0, QWidget::height() - 1, width(), 1), m_appearance.theme().line);
    if (hasFocus()) {
        painter.setPen(QPen(m_appearance.theme().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -2));
    }
}

void AvailableChart::paintGrid(QPainter& painter) const
{
    const Theme& theme = m_appearance.theme();
    const timelinepainting::Canvas canvas { m_scale, theme, rect(), layoutDirection() };
    const Quantity step = roundStep(m_range.high - m_range.low);
    painter.setFont(painting::small(font()));
    const QFontMetrics metrics(painter.font());
    for (Quantity value = m_range.low / step * step; value <= m_range.high; value += step) {
        const double y = height(value);
        painter.setPen(QPen(value == 0 ? theme.inputBorder : theme.line, 1));
        painter.drawLine(QPointF(0, y), QPointF(width(), y));
        // Where there is little room zero matters most.
        const bool crowded = height(0) - height(step) < metrics.height();
        if (crowded && value != 0)
            continue;
        const QString text = formats::number(value, locale());
        QRect room(4, qRound(y) - metrics.height(), metrics.horizontalAdvance(text) + 4, metrics.height());
        if (room.top() < 0)
            room.moveTop(qRound(y) + 1);
        painter.fillRect(timelinepainting::mirrored(canvas, room), theme.surface);
        painter.setPen(value < 0 ? theme.shortage.ink : theme.muted);
        painter.drawText(timelinepainting::mirrored(canvas, room), Qt::AlignCenter, text);
    }
}

void AvailableChart::paintStep(QPainter& painter, double from, double to, Quantity available, Quantity before) const
{
    const Theme& theme = m_appearance.theme();
    const bool lacking = available < 0;
    const double zero = height(0);
    const double y = height(available);
    const auto mirrored = [&](double x) { return isRightToLeft() ? width() - x : x; };
    const double left = std::min(mirrored(from), mirrored(to));
    painter.fillRect(
        QRectF(left, std::min(y, zero), to - from, std::abs(y - zero)), lacking ? theme.shortage.ground : theme.sunken);
    painter.setPen(QPen(lacking ? theme.shortage.ink : theme.text, lineWidth, Qt::SolidLine, Qt::SquareCap));
    painter.drawLine(QPointF(mirrored(from), y), QPointF(mirrored(to), y));
    painter.drawLine(QPointF(mirrored(from), height(before)), QPointF(mirrored(from), y));
}

void AvailableChart::paintSteps(QPainter& painter) const
{
    const auto& days = m_data.days();
    const Date first = m_scale.dayAt(0);
    const auto placeOf = [this](const ProjectedDay& day) {
        return (day.day ? m_scale.place(*day.day) : m_scale.endPlace()) - m_scale.offset();
    };
    // The one before the first in view reaches into it.
    auto entry = std::ranges::partition_point(
        days, [first](const ProjectedDay& day) { return day.day && *day.day < first; });
    if (entry != days.begin())
        --entry;
    for (; entry != days.end() && placeOf(*entry) <= width(); ++entry) {
        const auto next = std::next(entry);
        const double end = next != days.end() ? placeOf(*next)
            : entry->day                      ? m_scale.endPlace() - m_scale.offset()
                                              : m_scale.length() - m_scale.offset();
        paintStep(painter, placeOf(*entry), std::max(end, placeOf(*entry)), entry->available,
            entry == days.begin() ? 0 : std::prev(entry)->available);
    }
}

void AvailableChart::tell(Date day, const QPoint& at)
{
    m_scale.point(day);
    const QString text = timelinewords::day(day, m_data);
    QToolTip::showText(mapToGlobal(at), timelinewords::plainTip(text), this);
    setAccessibleDescription(text);
}

void AvailableChart::mouseMoveEvent(QMouseEvent* event)
{
    const double x = isRightToLeft() ? width() - event->position().x() : event->position().x();
    const Date day = m_scale.dayAt(x);
    if (m_data.sku() && day >= m_scale.first() && day <= m_scale.last())
        tell(day, event->position().toPoint());
}

void AvailableChart::leaveEvent(QEvent* event)
{
    m_scale.point({});
    QWidget::leaveEvent(event);
}

void AvailableChart::focusOutEvent(QFocusEvent* event)
{
    m_scale.point({});
    QWidget::focusOutEvent(event);
}

void AvailableChart::wheelEvent(QWheelEvent* event)
{
    if (!timewheel::handle(m_scale, *this, *event))
        QWidget::wheelEvent(event);
}

void AvailableChart::keyPressEvent(QKeyEvent* event)
{
    if (timewheel::handle(m_scale, *this, *event))
        return;
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        step((event->key() == Qt::Key_Right) != isRightToLeft());
    else
        QWidget::keyPressEvent(event);
}

/// To the next day on which something comes or goes.
void AvailableChart::step(bool forward)
{
    const Date from = m_scale.pointed().value_or(m_data.planning().date + (forward ? -1 : 1));
    const auto& days = m_data.days();
    const ProjectedDay* found = nullptr;
    for (const ProjectedDay& day : days) {
        if (!day.day || (forward ? *day.day <= from : *day.day >= from))
            continue;
        if (found == nullptr || !forward)
            found = &day;
    }
    if (found == nullptr)
        return;
    m_scale.reveal(m_scale.place(*found->day), m_scale.dayWidth());
    const int x = qRound(m_scale.inView(*found->day) + m_scale.dayWidth() / 2);
    tell(*found->day, { isRightToLeft() ? width() - x : x, qRound(height(found->available)) });
}

} // namespace allocation
