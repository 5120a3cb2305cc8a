#pragma once

#include "domain/date.h"

#include <optional>
#include <QObject>

namespace allocation {

/// Where a day stands on the axis that all parts of the timeline share: how wide a day is, and what of it is in view.
/// Places run from the start of the axis, in pixels; whoever paints mirrors them where people read from right to left.
///
/// Time runs the way the people read, as calendars and plans do in right-to-left programs.
class TimeScale : public QObject
{
    Q_OBJECT

public:
    static constexpr double widestDay = 96;

    using QObject::QObject;

    /// What there is to show. @param endRoom after the last day, in pixels: for what has no day, and for long names
    void setSpan(Date first, Date last, int endRoom);
    void setViewWidth(int width);

    Date first() const { return m_first; }
    Date last() const { return m_first + (m_days - 1); }
    double dayWidth() const { return m_dayWidth; }
    /// From the start of the axis to the beginning of the day.
    double place(Date day) const { return (day - m_first) * m_dayWidth; }
    /// Where what has no day stands.
    double endPlace() const { return m_days * m_dayWidth; }
    int endRoom() const { return m_endRoom; }
    /// All of it, in pixels.
    int length() const;
    /// What of that is out of view at the start.
    int offset() const { return m_offset; }
    int viewWidth() const { return m_viewWidth; }
    /// In view: the distance from the start of the view.
    double inView(Date day) const { return place(day) - m_offset; }
    /// The day at that distance from the start of the view; before the first and after the last too.
    Date dayAt(double inView) const;

    void fit();
    bool isFitted() const { return m_fitted; }
    /// What stands at that distance from the start of the view stays there.
    void zoom(double factor, double inView);
    void zoom(double factor) { zoom(factor, m_viewWidth / 2.0); }
    void setOffset(int offset);
    /// So that this much from there on is in view.
    void reveal(double place, double width);

    /// The day the pointer is on, in whichever part.
    const std::optional<Date>& pointed() const { return m_pointed; }
    void point(const std::optional<Date>& day);

Q_SIGNALS:
    /// Places are others now.
    void zoomed();
    /// Another part is in view, or the view is wider.
    void moved();
    void pointedChanged();

private:
    double fittedWidth() const;
    void setDayWidth(double width);

    Date m_first;
    int m_days = 1;
    int m_endRoom = 0;
    int m_viewWidth = 1;
    int m_offset = 0;
    double m_dayWidth = 8;
    bool m_fitted = true;
    std::optional<Date> m_pointed;
};

} // namespace allocation
