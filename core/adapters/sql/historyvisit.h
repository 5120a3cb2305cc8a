#pragma once

#include "adapters/sql/database.h"
#include "service/readmodel.h"

#include <functional>

namespace allocation::sql {

/// The events in scope, newest first.
void visitHistory(Database& database, const HistoryScope& scope, const std::function<void(const LoggedEvent&)>& visit);

} // namespace allocation::sql
