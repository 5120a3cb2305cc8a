#pragma once

#include "ui/board/contents.h"
#include "ui/chip.h"

namespace allocation {

/// What the head of a lane says, in words and chips.
struct LaneTop {
    QString title;
    QString available; ///< beside it
    Chip ready;        ///< in stock, or when it comes
    QString use;       ///< "58/60"
    Bar bar;           ///< total 0: none
    bool onHold = false;
    Chip remark;  ///< what is special about it, while nothing is held
    QString told; ///< "PO-77, 21 Jan, 16 available"
};
LaneTop topOf(const LaneContents& lane, const BoardContents& board);

/// "and 66 units in 5 lines", of what is not in sight; empty: everything is.
QString restText(std::size_t lines, Quantity units);
/// "4 batches, 20 lines · 62 open · 32 short"
QString boardText(const BoardContents& board);

} // namespace allocation
