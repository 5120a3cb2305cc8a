#pragma once

#include <QString>

class QWidget;

namespace allocation {

/// The page of the manual about whatever that widget is part of; the first steps if there is none.
QString manualPageOf(const QWidget* widget);

} // namespace allocation
