#pragma once

class QKeyEvent;
class QWheelEvent;
class QWidget;

namespace allocation {

class TimeScale;

/// How wheel and keys move along the axis, the same in all parts of the timeline.
namespace timewheel {

/// With Ctrl it zooms around the pointer; sideways, or with Shift, it moves along. @returns false if it does neither
bool handle(TimeScale& scale, const QWidget& view, QWheelEvent& event);
/// + and - zoom, 0 shows everything, Ctrl with an arrow moves along. @returns false if it is none of these
bool handle(TimeScale& scale, const QWidget& view, QKeyEvent& event);

} // namespace timewheel
} // namespace allocation
