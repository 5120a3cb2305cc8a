#pragma once

#include <sqlite3.h>

#include <string>

namespace allocation::test {

/// Does it to a database past the program. @returns whether SQLite took it
inline bool byHand(const std::string& path, const char* statement)
{
    sqlite3* handle = nullptr;
    sqlite3_open(path.c_str(), &handle);
    sqlite3_busy_timeout(handle, 3000);
    sqlite3_exec(handle, "PRAGMA foreign_keys = ON", nullptr, nullptr, nullptr);
    const int code = sqlite3_exec(handle, statement, nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    return code == SQLITE_OK;
}

} // namespace allocation::test
