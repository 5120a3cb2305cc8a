#pragma once

#include "domain/sooner.h"
#include "service/readmodel.h"

#include <QString>
#include <vector>

namespace allocation {

/// Which lines are to be ready sooner.
struct SoonerScope {
    enum class Kind { Line, Order, Customer };
    Kind kind = Kind::Line;
    LineId line;
    std::string customer;
};

/// What could be done for a line, and which version of its product that was worked out on.
struct SoonerFinding {
    Sooner sooner;
    Version version = 0;
    Date today;
};

/// For the line itself, or for those of the order or customer that are worth it. Asked in the reader's thread.
std::vector<SoonerFinding> soonerFindings(const SoonerScope& scope, ReadModel& store, const std::stop_token& stop = {});

} // namespace allocation
