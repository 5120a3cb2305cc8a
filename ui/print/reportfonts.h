#pragma once

#include "ui/print/reportcell.h"

namespace allocation::print {

/// The sizes of print, in points.
struct Fonts {
    explicit Fonts(const QFont& family)
        : title(fontOf(family, 18, true))
        , heading(fontOf(family, 11, true))
        , strong(fontOf(family, 9, true))
        , text(fontOf(family, 9))
        , small(fontOf(family, 8))
    {
    }

    QFont title;
    QFont heading;
    QFont strong;
    QFont text;
    QFont small;
};

} // namespace allocation::print
