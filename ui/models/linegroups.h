#pragma once

#include "domain/identifiers.h"

#include <QtGlobal>
#include <unordered_map>

namespace allocation {

/// What order lines that have something in common come to.
struct LineGroupSums {
    qint64 lines = 0;
    Quantity units = 0;
    Quantity open = 0;
    qint64 late = 0;

    friend bool operator==(const LineGroupSums&, const LineGroupSums&) = default;
};

/// By what the lines have in common; LinesModel names it.
using LineGroups = std::unordered_map<qint64, LineGroupSums>;

} // namespace allocation
