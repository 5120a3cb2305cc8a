#include "adapters/sql/statement.h"

#include "adapters/sql/sqlerror.h"

#include <sqlite3.h>

#include <cassert>

namespace allocation::sql {

Statement::Statement(sqlite3* handle, const std::string& place, std::string_view text)
    : m_place(place)
{
    const int code = sqlite3_prepare_v3(
        handle, text.data(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT, &m_handle, nullptr);
    if (code != SQLITE_OK)
        throwLastError(handle, place);
}

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

void Statement::fail() const
{
    throwLastError(sqlite3_db_handle(m_handle), m_place);
}

Query::~Query()
{
    // An unfinished SELECT would hold its snapshot and let the WAL grow. The code is that of the last step, told
    // before.
    sqlite3_reset(m_statement.handle());
}

bool Query::next()
{
    assert(m_bound == sqlite3_bind_parameter_count(m_statement.handle()));
    const int code = sqlite3_step(m_statement.handle());
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_statement.fail();
    return false;
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement.handle(), column) == SQLITE_NULL;
}

std::int64_t Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement.handle(), column);
}

std::string_view Query::text(int column) const
{
    const auto* const data = static_cast<const char*>(sqlite3_column_blob(m_statement.handle(), column));
    const int size = sqlite3_column_bytes(m_statement.handle(), column);
    return data ? std::string_view(data, static_cast<std::size_t>(size)) : std::string_view();
}

std::optional<Date> Query::date(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return Date::fromDays(static_cast<std::int32_t>(integer(column)));
}

std::optional<int> Query::optionalNumber(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return number(column);
}

void Query::bind(std::int64_t value)
{
    check(sqlite3_bind_int64(m_statement.handle(), ++m_bound, value));
}

void Query::bind(std::string_view value)
{
    const char* const data = value.data() ? value.data() : ""; // a null pointer would be bound as NULL
    // NOLINTNEXTLINE: SQLITE_TRANSIENT is a C cast of SQLite's
    const auto copied = reinterpret_cast<sqlite3_destructor_type>(-1);
    check(sqlite3_bind_text64(m_statement.handle(), ++m_bound, data, value.size(), copied, SQLITE_UTF8));
}

void Query::bind(std::nullopt_t)
{
    check(sqlite3_bind_null(m_statement.handle(), ++m_bound));
}

void Query::check(int code) const
{
    if (code != SQLITE_OK)
        m_statement.fail();
}

} // namespace allocation::sql
