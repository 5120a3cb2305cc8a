#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace bench {

/// A statement of the C API, prepared once. Text is bound without a copy.
class Statement
{
public:
    Statement(sqlite3* handle, const char* text);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Binds the values in order and runs it to its end.
    template <class... Values>
    void run(const Values&... values)
    {
        int at = 0;
        (bind(++at, values), ...);
        finish();
    }
    /// Runs it, row by row.
    void each(const std::function<void(sqlite3_stmt* row)>& row);
    sqlite3_stmt* handle() const { return m_handle; }

private:
    void bind(int at, std::int64_t value) { sqlite3_bind_int64(m_handle, at, value); }
    void bind(int at, int value) { sqlite3_bind_int(m_handle, at, value); }
    void bind(int at, std::string_view value)
    {
        sqlite3_bind_text64(m_handle, at, value.data(), value.size(), SQLITE_STATIC, SQLITE_UTF8);
    }
    void bind(int at, const std::string& value) { bind(at, std::string_view(value)); }
    void bind(int at, std::nullptr_t) { sqlite3_bind_null(m_handle, at); }
    void finish();

    sqlite3_stmt* m_handle = nullptr;
};

/// A writing connection with the settings of the product's own (core/adapters/sql/database.cpp), WAL and NORMAL.
class Connection
{
public:
    explicit Connection(const std::string& path);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    sqlite3* handle() const { return m_handle; }
    void script(const char* text) const;

private:
    sqlite3* m_handle = nullptr;
};

/// A copy of a database that nobody has open.
void copyDatabase(const std::string& from, const std::string& to);
void removeDatabase(const std::string& path);

/// Fails unless both have the same rows in every table; of commands, which have their own ids, the same number.
void ensureSameState(const std::string& path, const std::string& other);

} // namespace bench
