#pragma once

#include "adapters/sql/database.h"
#include "service/readmodel.h"

#include <vector>

namespace allocation::sql {

/// Recomputes what is kept twice, and all rules of the store.
std::vector<Problem> findProblems(Database& database);

} // namespace allocation::sql
