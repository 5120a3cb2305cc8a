#pragma once

#include "ui/chip.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace allocation {

/// The colour of text and signs, and the soft ground below them.
struct Tint {
    QColor ink;
    QColor ground; ///< invalid: none
};

/// All colours of the program. Everything that paints asks the Appearance for the one in force.
struct Theme {
    bool dark = false;
    QColor text;
    QColor muted;
    QColor surface; ///< below tables and panes
    QColor canvas;  ///< below all else
    QColor sunken;  ///< empty part of bars, quiet chips
    QColor line;
    QColor inputBorder;
    QColor accent; ///< focus, primary button, drop target
    QColor selection;
    QColor onAccent;
    Tint good;
    Tint inbound;
    Tint late;
    Tint shortage;
    Tint note;

    Tint of(Tone tone) const;
};

Theme lightTheme();
Theme darkTheme();
/// Nothing softer than 7 to 1: for those to whom soft colours are all one.
Theme contrastTheme(bool dark);
bool isDark(const QPalette& system);
/// Light, dark or high contrast as the system's own palette is.
Theme themeLike(const QPalette& system);

QPalette paletteOf(const Theme& theme);
/// What the palette cannot say: the shape of buttons, headers and inputs.
QString styleSheetOf(const Theme& theme);

/// How well one colour can be read on the other, 1 to 21 (WCAG 2.2).
double contrast(const QColor& ink, const QColor& ground);

} // namespace allocation
