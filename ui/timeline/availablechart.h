#pragma once

#include "ui/timeline/timelinedata.h"

#include <QWidget>

namespace allocation {

class Appearance;
class TimeScale;

/// What is available day by day, as a step line; red below zero. Hovering, or the arrow keys, tell the numbers.
class AvailableChart : public QWidget
{
    Q_OBJECT

public:
    AvailableChart(
        TimeScale& scale, const TimelineData& timeline, const Appearance& appearance, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Range {
        Quantity low = 0;
        Quantity high = 0;
    };
    void onChanged();
    /// From the top, in pixels.
    double height(Quantity available) const;
    void paintGrid(QPainter& painter) const;
    void paintSteps(QPainter& painter) const;
    /// Between two places from the start of the view.
    void paintStep(QPainter& painter, double from, double to, Quantity available, Quantity before) const;
    void tell(Date day, const QPoint& at);
    void step(bool forward);

    TimeScale& m_scale;
    const TimelineData& m_data;
    const Appearance& m_appearance;
    Range m_range;
};

} // namespace allocation
