#pragma once

#include "service/storeerror.h"

#include <string>

struct sqlite3;

namespace allocation::sql {

/// What SQLite's (extended) result code means to a planner.
StoreError::Kind kindOf(int code);

/// Throws the last error of the connection.
[[noreturn]] void throwLastError(sqlite3* handle, const std::string& place);

} // namespace allocation::sql
