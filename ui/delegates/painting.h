#pragma once

#include "ui/chip.h"

#include <QFont>
#include <QRect>

class QModelIndex;
class QPainter;
class QStyleOptionViewItem;

namespace allocation {

struct Theme;

/// What delegates and panels paint in the same way everywhere.
namespace painting {

int chipWidth(const Chip& chip, const QFont& font);
int chipHeight(const QFont& font);
/// At the start of the rectangle, vertically centred; elided where it is too narrow.
void drawChip(
    QPainter& painter, const QRect& rect, const Chip& chip, const Theme& theme, Qt::LayoutDirection direction);
void drawBar(QPainter& painter, const QRect& rect, const Bar& bar, const Theme& theme, Qt::LayoutDirection direction);
/// What a cell stands on: selected, changed just now, marked or plain, and the line below it.
void drawGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Theme& theme);

/// Ids, numbers and sentences run as their own letters do, also in a window that runs the other way.
void readAsWritten(QPainter& painter);

QFont strong(QFont font);
QFont small(QFont font);
/// The height of a row of one line of text: 28 with the usual font, more with larger ones.
int rowHeight(const QFont& font);

} // namespace painting
} // namespace allocation
