#pragma once

#include "service/storeerror.h"

#include <string>

struct sqlite3;

namespace allocation::sql {

/// What SQLite's (extended) result code means to a planner.
/// @param handle of the connection it came from, if there is one: it knows what the system said
StoreError::Kind kindOf(int code, sqlite3* handle);

/// Throws the last error of the connection.
[[noreturn]] void throwLastError(sqlite3* handle, const std::string& place);

} // namespace allocation::sql
