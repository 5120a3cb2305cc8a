#pragma once

#include "adapters/sql/files.h"
#include "adapters/sql/statement.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <string>
#include <string_view>
#include <thread>
#include <unordered_map>

namespace allocation::sql {

enum class Access {
    Read,
    Write,
    Copy,   ///< reads all of it into another file
    Create, ///< an empty file, to be given a schema; the file must not be there
};

struct Settings {
    /// A commit is on the disk when it returns (synchronous=FULL). Off only in benchmarks: a power cut loses commits.
    bool durable = true;
    std::chrono::milliseconds busyTimeout { 3000 };
};

/// A connection to one SQLite file, for the thread that opened it. Opened through QtSql; statements run on the C API
/// handle of the same driver, which costs half as much.
class Database
{
public:
    /// @throws StoreError that says why the file is no store for us
    Database(std::string path, Access access, const Settings& settings = {});
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const std::string& path() const { return m_path; }
    sqlite3* handle() const { return m_handle; }

    /// @param text is the key under which the prepared statement is kept, so it never contains values
    template <class... Values>
    Query query(std::string_view text, const Values&... values)
    {
        return Query(statement(text), values...);
    }
    /// Runs it to the end. @returns how many rows it changed
    template <class... Values>
    std::int64_t run(std::string_view text, const Values&... values)
    {
        Query query(statement(text), values...);
        while (query.next()) { }
        return changedRows();
    }
    /// The single value of a statement that answers one row.
    std::int64_t integer(std::string_view text);
    /// Any number of statements without values.
    void script(const char* text);

    /// For writers BEGIN IMMEDIATE: a plain BEGIN that reads first and writes later fails at once when somebody else
    /// wrote between.
    void begin();
    /// @throws StoreError; the transaction is rolled back then
    void commit();
    void rollback() noexcept;
    bool inTransaction() const;
    /// Looks at every page. @throws StoreError; Corrupt, if one of them is damaged
    void ensureWhole();
    /// Writes what is in the write-ahead log into the file itself. Closing does the same, but tells no errors.
    /// @throws StoreError; Locked if somebody else is reading
    void foldBack();

private:
    /// Looks up by string_view without making a string.
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view> {}(text); }
    };

    void open(const QString& options);
    void harden();
    void prepareForUse(const Settings& settings, bool checkPages);
    void setJournal(const Settings& settings);
    Statement& statement(std::string_view text);
    std::int64_t changedRows() const;
    void execute(QSqlQuery& query);
    void ensureSameFile() const;
    QSqlDatabase connection() const;

    std::string m_path;
    QString m_file;
    QString m_name;
    Access m_access;
    std::thread::id m_thread = std::this_thread::get_id();
    FileIdentity m_identity;
    sqlite3* m_handle = nullptr;
    std::unordered_map<std::string, std::unique_ptr<Statement>, TextHash, std::equal_to<>> m_statements;
    std::optional<QSqlQuery> m_begin;
    std::optional<QSqlQuery> m_commit;
    std::optional<QSqlQuery> m_rollback;
};

/// A snapshot for one visit: everything read inside is of one moment. Inside another one it joins that.
class ReadTransaction
{
public:
    explicit ReadTransaction(Database& database);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;

private:
    Database& m_database;
    bool m_outermost;
};

} // namespace allocation::sql
