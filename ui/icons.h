#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace allocation {

struct Theme;

/// Our line drawings, in whatever colour.
namespace icons {

/// @param name of a file in resources/icons without ending
QPixmap pixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio);
/// In the text colour of the theme, faint when disabled.
QIcon icon(const QString& name, const Theme& theme);
QIcon icon(const QString& name, const QColor& color, const Theme& theme);

} // namespace icons
} // namespace allocation
