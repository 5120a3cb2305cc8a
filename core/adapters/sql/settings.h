#pragma once

#include "adapters/sql/database.h"
#include "domain/timing.h"

#include <functional>

namespace allocation::sql {

/// @param today stands in while no planning date is set
Planning readPlanning(Database& database, const std::function<Date()>& today);

/// None: today, whenever that is.
void writePlanningDate(Database& database, std::optional<Date> date);
void writeHandlingDays(Database& database, int days);

} // namespace allocation::sql
