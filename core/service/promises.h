#pragma once

#include "service/readmodel.h"

#include <optional>
#include <string>
#include <vector>

namespace allocation {

/// A customer was told one date for the line, and by now another one comes out.
struct ToInform {
    LineId line;
    std::string customer;
    Promise promised;
    std::optional<Date> now; ///< none: part of the line is open, so there is no date
    Quantity qty = 0;        ///< units still to leave

    friend bool operator==(const ToInform&, const ToInform&) = default;
};

/// All lines in scope whose customers have to be told, by customer, then in order of arrival. One whose date swings
/// back is not among them, nor is what was shipped whole.
std::vector<ToInform> toInform(ReadModel& store, const Scope& scope);

} // namespace allocation
