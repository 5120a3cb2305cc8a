#pragma once

#include <QList>
#include <QString>

/// Bar codes as warehouses scan them: Code 128 (ISO/IEC 15417), of printable ASCII; digits take half the room.
namespace allocation::code128 {

/// Start, content, check symbol and stop as the standard numbers them; empty if the text is empty or not all of it is
/// printable ASCII.
QList<int> symbols(const QString& text);
/// Widths in modules, a bar first, then a space and so on, the last a bar; without the quiet zones.
QList<int> widths(const QList<int>& symbols);
/// That much has to stay white on either side.
constexpr int quietModules = 10;

} // namespace allocation::code128
