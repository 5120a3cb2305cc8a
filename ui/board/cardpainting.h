#pragma once

#include "ui/chip.h"

#include <QFont>
#include <QRect>

class QPainter;

namespace allocation {

struct Theme;

/// A card as it looks, wherever it is painted: in its lane, or as the copy that travels with the pointer.
struct CardLook {
    QString title;
    QString qty;
    QString customer;
    QString due;
    Chip chip;
    QString was = {}; ///< where the line was before: a quiet mark
    bool pinned = false;
    bool compact = false; ///< a row of one line
    bool selected = false;
    bool marked = false;  ///< belongs to what is selected
    bool held = false;    ///< in the hand: only a ghost is here
    bool focused = false; ///< where the keyboard is
    bool target = false;  ///< what is dragged would be dropped on it
    bool faint = false;   ///< not meant just now
};

namespace cardpainting {

int cardHeight(const QFont& font);
/// Without the chip.
int briefHeight(const QFont& font);
int rowHeight(const QFont& font);
/// The narrowest at which nothing that matters is cut.
int cardWidth(const QFont& font);
void paint(QPainter& painter, const QRect& rect, const CardLook& look, const Theme& theme, const QFont& font,
    Qt::LayoutDirection direction);

} // namespace cardpainting
} // namespace allocation
