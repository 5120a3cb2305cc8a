#pragma once

#include "ui/timeline/timelinedata.h"

#include <QWidget>

namespace allocation {

class Appearance;
class TimeScale;

/// The days along the top of the timeline, with today and the planning date.
class TimeAxis : public QWidget
{
    Q_OBJECT

public:
    TimeAxis(TimeScale& scale, const TimelineData& timeline, const Appearance& appearance, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void paintTicks(QPainter& painter) const;
    void paintEnd(QPainter& painter) const;
    void paintMarkedDays(QPainter& painter) const;
    int lineHeight() const;

    TimeScale& m_scale;
    const TimelineData& m_data;
    const Appearance& m_appearance;
};

} // namespace allocation
