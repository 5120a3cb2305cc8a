#include "ui/timeline/timewheel.h"

#include "ui/timeline/timescale.h"

#include <cmath>
#include <QKeyEvent>
#include <QWheelEvent>
#include <QWidget>

namespace allocation::timewheel {

namespace {

/// Of one notch of a wheel, or one key.
constexpr double zoomStep = 1.25;
constexpr double notch = 120;

} // namespace

bool handle(TimeScale& scale, const QWidget& view, QWheelEvent& event)
{
    const bool mirrored = view.isRightToLeft();
    const QPoint turned = event.angleDelta();
    if (event.modifiers().testFlag(Qt::ControlModifier)) {
        const double at = mirrored ? view.width() - event.position().x() : event.position().x();
        scale.zoom(std::pow(zoomStep, turned.y() / notch), at);
        event.accept();
        return true;
    }
    const bool sideways = turned.x() != 0 || event.modifiers().testFlag(Qt::ShiftModifier);
    if (!sideways)
        return false;
    const int along = turned.x() != 0 ? turned.x() : turned.y();
    scale.setOffset(scale.offset() + (mirrored && turned.x() != 0 ? along : -along));
    event.accept();
    return true;
}

bool handle(TimeScale& scale, const QWidget& view, QKeyEvent& event)
{
    const bool along = event.modifiers().testFlag(Qt::ControlModifier);
    const int step = scale.viewWidth() / 8;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        scale.zoom(zoomStep);
        return true;
    case Qt::Key_Minus:
        scale.zoom(1 / zoomStep);
        return true;
    case Qt::Key_0:
        scale.fit();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!along)
            return false;
        scale.setOffset(scale.offset() + ((event.key() == Qt::Key_Right) == view.isRightToLeft() ? -step : step));
        return true;
    default:
        return false;
    }
}

} // namespace allocation::timewheel
