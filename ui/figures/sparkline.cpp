#include "ui/figures/sparkline.h"

#include "ui/appearance.h"
#include "ui/models/formats.h"

#include <algorithm>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace allocation {

namespace {

constexpr qreal margin = 3; ///< room for the dot of the last day
constexpr qreal dot = 2.2;

} // namespace

Sparkline::Sparkline(const QString& title, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(title)
{
    QSizePolicy policy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void Sparkline::show(std::vector<Value> values, ValueText text)
{
    m_values = std::move(values);
    m_text = std::move(text);
    setVisible(m_values.size() > 1);
    setAccessibleName(tr("%1, day by day", "figure").arg(m_title));
    setAccessibleDescription(summary());
    setToolTip(formats::plainTip(summary()));
    update();
}

QString Sparkline::told(const Value& value) const
{
    return tr("%1: %2", "date, value")
        .arg(formats::date(value.day, m_values.back().day, QLocale()), m_text(value.value));
}

QString Sparkline::summary() const
{
    if (m_values.size() < 2)
        return {};
    const auto [lowest, highest] = std::ranges::minmax_element(m_values, {}, &Value::value);
    return tr("%1 \u2192 %2; lowest %3, highest %4", "first day, last day, days with their values")
        .arg(told(m_values.front()), told(m_values.back()), told(*lowest), told(*highest));
}

QString Sparkline::tipAt(int x) const
{
    const auto distance = [&](const Value& value) { return std::abs(placeOf(value).x() - x); };
    const auto nearest = std::ranges::min_element(m_values, {}, distance);
    return nearest == m_values.end() ? QString() : told(*nearest) + u'\n' + summary();
}

QSize Sparkline::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 11, fontMetrics().height() * 2 };
}

/// Days run as the reading does; the lowest value is at the bottom, the highest at the top.
QPointF Sparkline::placeOf(const Value& value) const
{
    const auto [lowest, highest] = std::ranges::minmax(m_values, {}, &Value::value);
    const int days = std::max(1, m_values.back().day - m_values.front().day);
    const qreal along = qreal(value.day - m_values.front().day) / days;
    const qreal range = highest.value - lowest.value;
    const qreal up = range > 0 ? (value.value - lowest.value) / range : 0.5;
    const qreal x = margin + (layoutDirection() == Qt::RightToLeft ? 1 - along : along) * (width() - 2 * margin);
    return { x, height() - margin - up * (height() - 2 * margin) };
}

void Sparkline::paintEvent(QPaintEvent*)
{
    if (m_values.size() < 2)
        return;
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPolygonF line;
    for (const Value& value : m_values)
        line << placeOf(value);
    painter.setPen(QPen(theme.muted, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(line.back(), dot, dot);
}

bool Sparkline::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    QStringList lines = tipAt(help->x()).split(u'\n');
    for (QString& line : lines)
        line = line.toHtmlEscaped();
    QToolTip::showText(help->globalPos(), lines.join(QStringLiteral("<br>")), this);
    return true;
}

} // namespace allocation
