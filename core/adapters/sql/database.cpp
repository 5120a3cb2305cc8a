#include "adapters/sql/database.h"

#include "adapters/sql/schema.h"
#include "adapters/sql/sqlerror.h"

#include <sqlite3.h>

#include <atomic>
#include <cassert>
#include <charconv>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QVariant>
#include <utility>

namespace allocation::sql {

namespace {

using Kind = StoreError::Kind;

QString newConnectionName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("store-%1").arg(++count);
}

/// What can be said before SQLite looks at it.
void ensureOpenable(const QString& file, const std::string& path, Access access)
{
    const QFileInfo info(file);
    if (access == Access::Create) {
        if (info.exists())
            throw StoreError(Kind::Exists, path);
        return;
    }
    if (!info.exists())
        throw StoreError(Kind::NotThere, path);
    if (!info.isFile())
        throw StoreError(Kind::CannotOpen, path, "not a file");
    if (!info.isReadable())
        throw StoreError(Kind::CannotOpen, path, "no permission to read it");
}

QString uri(const QString& file, Access access)
{
    const QUrl url = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath());
    // rw, so that a mistyped name is an error and not a new database
    return url.toString(QUrl::FullyEncoded) + QLatin1String(access == Access::Create ? "?mode=rwc" : "?mode=rw");
}

/// A page that the disk did not give is no damaged page, but quick_check says so only in its text.
int readErrorIn(const std::string& found)
{
    constexpr std::string_view announced = "error code";
    const std::size_t at = found.find(announced);
    if (at == std::string::npos)
        return SQLITE_OK;
    int code = SQLITE_OK;
    const char* const digits = found.c_str() + at + announced.size() + 1; // "error code=266", "error code 266"
    std::from_chars(digits, found.c_str() + found.size(), code);
    return (code & 0xff) == SQLITE_IOERR ? code : SQLITE_OK;
}

constexpr int maxBytesOfValue = 64 << 20; ///< an event of 1,000 lines with the longest names has 1 MB

} // namespace

Database::Database(std::string path, Access access, const Settings& settings)
    : m_path(std::move(path))
    , m_file(QString::fromStdString(m_path))
    , m_name(newConnectionName())
    , m_access(access)
{
    ensureOpenable(m_file, m_path, access);
    const bool unclean = access == Access::Write && hasWriteAheadLog(m_file);
    try {
        open(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(settings.busyTimeout.count()));
        harden();
        if (access != Access::Create)
            ensureOurs(*this);
        prepareForUse(settings, unclean);
        m_identity = fileIdentity(m_file);
    } catch (...) {
        m_statements.clear();
        m_begin.reset();
        m_commit.reset();
        m_rollback.reset();
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

Database::~Database()
{
    rollback();
    m_statements.clear();
    m_begin.reset();
    m_commit.reset();
    m_rollback.reset();
    connection().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

void Database::open(const QString& options)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    connection.setConnectOptions(options);
    connection.setDatabaseName(uri(m_file, m_access));
    if (!connection.open()) {
        const QSqlError error = connection.lastError();
        const Kind kind = kindOf(error.nativeErrorCode().toInt(), nullptr);
        // Without a code it is the system's refusal to open the file at all.
        throw StoreError(kind == Kind::Failed ? Kind::CannotOpen : kind, m_path, error.databaseText().toStdString());
    }
    const QVariant handle = connection.driver()->handle();
    m_handle = *static_cast<sqlite3* const*>(handle.constData());
}

/// The file may come from anybody: its schema must not be able to do anything to us.
void Database::harden()
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, maxBytesOfValue);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO needs one
}

void Database::prepareForUse(const Settings& settings, bool checkPages)
{
    const bool writes = m_access == Access::Write || m_access == Access::Create;
    if (writes && sqlite3_db_readonly(m_handle, "main") == 1)
        throw StoreError(Kind::ReadOnly, m_path);
    if (writes)
        setJournal(settings);
    script("PRAGMA cell_size_check = ON; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY");
    if (writes)
        script("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA secure_delete = OFF");
    else if (m_access == Access::Read)
        script("PRAGMA query_only = ON"); // which VACUUM INTO does not get along with
    if (checkPages)
        ensureWhole();
    m_begin.emplace(connection()).prepare(writes ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
    m_commit.emplace(connection()).prepare(QStringLiteral("COMMIT"));
    m_rollback.emplace(connection()).prepare(QStringLiteral("ROLLBACK"));
}

void Database::setJournal(const Settings& settings)
{
    bool wal = false;
    if (onNetwork(m_file) || onSmallBlocks(m_file)) {
        script("PRAGMA journal_mode = DELETE");
    } else {
        Query mode = query("PRAGMA journal_mode = WAL");
        wal = mode.next() && mode.text(0) == "wal"; // it may have been refused without an error
    }
    // A page that many commits write, such as the end of the log, is folded back once in a while and not each time.
    script("PRAGMA journal_size_limit = 67108864; PRAGMA wal_autocheckpoint = 4000");
    if (!settings.durable)
        script("PRAGMA synchronous = NORMAL");
    else if (wal)
        script("PRAGMA synchronous = FULL");
    else
        script("PRAGMA synchronous = EXTRA"); // FULL lost commits in power cuts without WAL
}

Statement& Database::statement(std::string_view text)
{
    assert(std::this_thread::get_id() == m_thread); // the driver itself has no guard
    auto known = m_statements.find(text);
    if (known == m_statements.end())
        known = m_statements.emplace(text, std::make_unique<Statement>(m_handle, m_path, text)).first;
    return *known->second;
}

std::int64_t Database::integer(std::string_view text)
{
    Query query(statement(text));
    return query.next() ? query.integer(0) : 0;
}

std::int64_t Database::changedRows() const
{
    return sqlite3_changes64(m_handle);
}

void Database::script(const char* text)
{
    if (sqlite3_exec(m_handle, text, nullptr, nullptr, nullptr) != SQLITE_OK)
        throwLastError(m_handle, m_path);
}

void Database::execute(QSqlQuery& query)
{
    assert(std::this_thread::get_id() == m_thread);
    if (!query.exec())
        throw StoreError(kindOf(query.lastError().nativeErrorCode().toInt(), m_handle), m_path,
            query.lastError().databaseText().toStdString());
}

void Database::begin()
{
    if (m_access == Access::Write)
        ensureSameFile(); // before any work is done in vain
    execute(*m_begin);
}

void Database::commit()
{
    try {
        ensureSameFile();
        execute(*m_commit);
    } catch (...) {
        rollback();
        throw;
    }
}

void Database::rollback() noexcept
{
    // Some errors have rolled back already, and then ROLLBACK itself fails: only the handle knows.
    if (m_rollback && inTransaction())
        m_rollback->exec();
}

bool Database::inTransaction() const
{
    return m_handle != nullptr && sqlite3_get_autocommit(m_handle) == 0;
}

void Database::ensureWhole()
{
    Query check = query("PRAGMA quick_check(1)");
    const std::string found = check.next() ? check.string(0) : std::string();
    if (found == "ok")
        return;
    const int code = readErrorIn(found);
    throw StoreError(code != SQLITE_OK ? kindOf(code, nullptr) : Kind::Corrupt, m_path,
        code != SQLITE_OK ? sqlite3_errstr(code) : found);
}

void Database::foldBack()
{
    Query result = query("PRAGMA wal_checkpoint(TRUNCATE)");
    if (result.next() && result.integer(0) != 0)
        throw StoreError(Kind::Locked, m_path);
}

/// In WAL mode SQLite would go on committing into a file that was unlinked.
void Database::ensureSameFile() const
{
    if (m_access == Access::Write && fileIdentity(m_file) != m_identity)
        throw StoreError(Kind::Replaced, m_path);
}

ReadTransaction::ReadTransaction(Database& database)
    : m_database(database)
    , m_outermost(!database.inTransaction())
{
    if (m_outermost)
        m_database.begin();
}

ReadTransaction::~ReadTransaction()
{
    if (m_outermost)
        m_database.rollback();
}

} // namespace allocation::sql
