#include "ui/timeline/timescale.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace allocation {

namespace {

/// A few days are not drawn out over the whole width.
constexpr double widestFittedDay = 36;

} // namespace

void TimeScale::setSpan(Date first, Date last, int endRoom)
{
    const int days = last - first + 1;
    if (first == m_first && days == m_days && endRoom == m_endRoom)
        return;
    // What was in view stays in view.
    const int shift = qRound((m_first - first) * m_dayWidth);
    m_first = first;
    m_days = days;
    m_endRoom = endRoom;
    setDayWidth(m_fitted ? fittedWidth() : m_dayWidth);
    Q_EMIT zoomed();
    setOffset(m_fitted ? 0 : m_offset + shift);
}

void TimeScale::setViewWidth(int width)
{
    if (width == m_viewWidth)
        return;
    m_viewWidth = width;
    const double before = m_dayWidth;
    setDayWidth(m_fitted ? fittedWidth() : m_dayWidth);
    if (before != m_dayWidth)
        Q_EMIT zoomed();
    setOffset(m_offset);
    Q_EMIT moved();
}

int TimeScale::length() const
{
    return static_cast<int>(std::ceil(endPlace())) + m_endRoom;
}

Date TimeScale::dayAt(double inView) const
{
    return m_first + static_cast<std::int32_t>(std::floor((inView + m_offset) / m_dayWidth));
}

double TimeScale::fittedWidth() const
{
    return std::min(widestFittedDay, std::max(1, m_viewWidth - m_endRoom) / static_cast<double>(m_days));
}

void TimeScale::setDayWidth(double width)
{
    m_dayWidth = std::clamp(width, std::min(fittedWidth(), widestDay), widestDay);
}

void TimeScale::fit()
{
    m_fitted = true;
    setDayWidth(fittedWidth());
    Q_EMIT zoomed();
    setOffset(0);
}

void TimeScale::zoom(double factor, double inView)
{
    const double days = (inView + m_offset) / m_dayWidth;
    const double before = m_dayWidth;
    setDayWidth(m_dayWidth * factor);
    if (before == m_dayWidth)
        return;
    m_fitted = m_dayWidth <= fittedWidth();
    Q_EMIT zoomed();
    setOffset(qRound(days * m_dayWidth - inView));
}

void TimeScale::setOffset(int offset)
{
    const int bounded = std::clamp(offset, 0, std::max(0, length() - m_viewWidth));
    if (std::exchange(m_offset, bounded) != bounded)
        Q_EMIT moved();
}

void TimeScale::reveal(double place, double width)
{
    const int start = static_cast<int>(place);
    const int end = static_cast<int>(std::ceil(place + width));
    if (end > m_offset + m_viewWidth)
        setOffset(end - m_viewWidth);
    if (start < m_offset)
        setOffset(start);
}

void TimeScale::point(const std::optional<Date>& day)
{
    if (std::exchange(m_pointed, day) != day)
        Q_EMIT pointedChanged();
}

} // namespace allocation
