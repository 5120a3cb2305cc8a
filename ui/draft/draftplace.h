#pragma once

#include "service/draftshelf.h"

#include <QString>

namespace allocation {

/// A draft that is open in a window, so that another window can go on with it.
struct DraftPlace {
    std::vector<DraftStep> steps;
    QString name = {};    ///< under which it was saved; empty: never
    Timestamp at {};      ///< when
    bool unsaved = false; ///< it was changed since
};

} // namespace allocation
