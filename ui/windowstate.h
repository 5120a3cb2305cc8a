#pragma once

class QMainWindow;

namespace allocation {

class Appearance;
class ViewSwitch;

/// Size, panes and columns of the window, and the theme, as they were left.
namespace windowstate {

void restore(QMainWindow& window, Appearance& appearance, ViewSwitch& views);
/// Columns can be restored only once there are some.
void restoreColumns(QMainWindow& window);
void save(const QMainWindow& window, const Appearance& appearance, const ViewSwitch& views);

} // namespace windowstate
} // namespace allocation
