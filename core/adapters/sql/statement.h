#pragma once

#include "domain/date.h"
#include "domain/identifiers.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace allocation::sql {

/// A statement, prepared once for the life of its connection.
class Statement
{
public:
    Statement(sqlite3* handle, const std::string& place, std::string_view text);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    sqlite3_stmt* handle() const { return m_handle; }
    [[noreturn]] void fail() const;

private:
    sqlite3_stmt* m_handle = nullptr;
    const std::string& m_place;
};

/// One use of a statement: binds its values in order, steps, and lets go of its locks when it is destroyed. Values are
/// only ever bound, never pasted into the text. Text is copied, so temporaries may be passed.
class Query
{
public:
    template <class... Values>
    explicit Query(Statement& statement, const Values&... values)
        : m_statement(statement)
    {
        (bind(values), ...);
    }
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    /// Whether there is another row.
    bool next();

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    int number(int column) const { return static_cast<int>(integer(column)); }
    /// Valid until the next step.
    std::string_view text(int column) const;
    std::string string(int column) const { return std::string(text(column)); }
    std::optional<Date> date(int column) const;
    std::optional<int> optionalNumber(int column) const;

    void bind(const char*) = delete; // it would be taken for a bool

private:
    void bind(std::int64_t value);
    void bind(int value) { bind(static_cast<std::int64_t>(value)); }
    void bind(bool value) { bind(static_cast<std::int64_t>(value)); }
    void bind(std::string_view value);
    void bind(const std::string& value) { bind(std::string_view(value)); }
    void bind(std::nullopt_t);
    void bind(Date value) { bind(static_cast<std::int64_t>(value.days())); }
    template <class Tag>
    void bind(const Identifier<Tag>& value)
    {
        bind(std::string_view(value.text()));
    }
    template <class Value>
    void bind(const std::optional<Value>& value)
    {
        if (value)
            bind(*value);
        else
            bind(std::nullopt);
    }
    void bind(const std::vector<std::string>& values)
    {
        for (const std::string& value : values)
            bind(std::string_view(value));
    }
    void check(int code) const;

    Statement& m_statement;
    int m_bound = 0;
};

} // namespace allocation::sql
