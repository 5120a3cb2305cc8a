#include "connection.h"

#include "table.h"

#include <array>
#include <filesystem>

namespace bench {

namespace {

/// What the two sides must have left alike. A long file makes products known in another order (ImportSource), so a
/// product is its SKU here.
constexpr std::array states {
    "SELECT sku, version, description FROM products ORDER BY sku",
    "SELECT sku, t.* FROM product_view t JOIN products p ON p.id = t.product ORDER BY sku",
    "SELECT sku, t.* FROM batches t JOIN products p ON p.id = t.product ORDER BY sku, t.id",
    "SELECT sku, t.* FROM lines t JOIN products p ON p.id = t.product ORDER BY sku, t.id",
    "SELECT sku, t.* FROM allocations t JOIN products p ON p.id = t.product ORDER BY sku, line, batch",
    "SELECT sku, command, kind, schema, payload FROM log t JOIN products p ON p.id = t.product ORDER BY sku, seq",
    "SELECT id FROM commands ORDER BY id",
    "SELECT * FROM counters ORDER BY name",
};

std::size_t digest(sqlite3* handle, const char* query)
{
    std::size_t sum = 0;
    const std::hash<std::string_view> hash;
    Statement(handle, query).each([&](sqlite3_stmt* row) {
        for (int column = 0; column < sqlite3_column_count(row); ++column) {
            if (std::string_view(sqlite3_column_name(row, column)) == "product")
                continue;
            const auto* const data = static_cast<const char*>(sqlite3_column_blob(row, column));
            const auto size = static_cast<std::size_t>(sqlite3_column_bytes(row, column));
            sum = sum * 31 + (data ? hash({ data, size }) : 1);
        }
    });
    return sum;
}

} // namespace

Statement::Statement(sqlite3* handle, const char* text)
{
    if (sqlite3_prepare_v3(handle, text, -1, SQLITE_PREPARE_PERSISTENT, &m_handle, nullptr) != SQLITE_OK)
        fail(sqlite3_errmsg(handle));
}

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

void Statement::finish()
{
    while (sqlite3_step(m_handle) == SQLITE_ROW) { }
    if (sqlite3_reset(m_handle) != SQLITE_OK)
        fail(sqlite3_errmsg(sqlite3_db_handle(m_handle)));
}

void Statement::each(const std::function<void(sqlite3_stmt* row)>& row)
{
    while (sqlite3_step(m_handle) == SQLITE_ROW)
        row(m_handle);
    finish();
}

Connection::Connection(const std::string& path)
{
    if (sqlite3_open_v2(path.c_str(), &m_handle, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        fail(path + ": " + sqlite3_errmsg(m_handle));
    script("PRAGMA journal_mode = WAL; PRAGMA journal_size_limit = 67108864; PRAGMA wal_autocheckpoint = 4000;"
           "PRAGMA synchronous = NORMAL; PRAGMA cell_size_check = ON; PRAGMA cache_size = -65536;"
           "PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON;"
           "PRAGMA secure_delete = OFF");
}

Connection::~Connection()
{
    sqlite3_close(m_handle);
}

void Connection::script(const char* text) const
{
    if (sqlite3_exec(m_handle, text, nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(sqlite3_errmsg(m_handle));
}

void copyDatabase(const std::string& from, const std::string& to)
{
    removeDatabase(to);
    std::filesystem::copy_file(from, to);
}

void removeDatabase(const std::string& path)
{
    for (const char* const part : { "", "-wal", "-shm" })
        std::filesystem::remove(path + part);
}

void ensureSameState(const std::string& path, const std::string& other)
{
    const Connection one(path);
    const Connection two(other);
    for (const char* const query : states)
        if (digest(one.handle(), query) != digest(two.handle(), query))
            fail("the product and the raw writer left different rows: " + std::string(query));
}

} // namespace bench
