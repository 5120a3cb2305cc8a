#include "adapters/sql/store.h"

#include "adapters/sql/database.h"
#include "adapters/sql/readmodel.h"
#include "adapters/sql/schema.h"
#include "adapters/sql/settings.h"
#include "adapters/sql/unitofwork.h"

#include <QDate>
#include <QFileInfo>
#include <utility>

namespace allocation {

namespace {

sql::Settings settingsOf(const StoreOptions& options)
{
    return { options.durable, options.busyTimeout };
}

} // namespace

void createDatabase(const std::string& path)
{
    const QString final = QString::fromStdString(path);
    if (QFileInfo::exists(final))
        throw StoreError(StoreError::Kind::Exists, path);
    // Whole or not at all: an empty file left by a crash would be no database of ours.
    const sql::TemporaryFile file(final);
    try {
        sql::Database database(file.name().toStdString(), sql::Access::Create);
        sql::createSchema(database);
        database.foldBack(); // only the file itself gets the name
    } catch (const StoreError& error) {
        throw StoreError(error.kind(), path, error.details()); // nobody knows the other name
    }
    file.moveTo(final);
}

SqlStore::SqlStore(const std::string& path, StoreOptions options)
    : m_database(std::make_unique<sql::Database>(path, sql::Access::Write, settingsOf(options)))
    , m_clock(std::move(options.clock))
    , m_today(std::move(options.today))
{
    sql::migrate(*m_database);
}

SqlStore::~SqlStore() = default;

std::unique_ptr<UnitOfWork> SqlStore::begin(const Envelope& envelope)
{
    return std::make_unique<sql::SqlUnitOfWork>(*m_database, envelope, m_clock(), m_today);
}

BeginWork SqlStore::beginWork()
{
    return [this](const Envelope& envelope) { return begin(envelope); };
}

void SqlStore::setPlanningDate(std::optional<Date> date)
{
    sql::writePlanningDate(*m_database, date);
}

void SqlStore::setHandlingDays(int days)
{
    sql::writeHandlingDays(*m_database, days);
}

Date localToday()
{
    return Date::fromDays(static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(QDate::currentDate())));
}

std::unique_ptr<ReadModel> openReadModel(const std::string& path, std::function<Date()> today)
{
    auto reader = std::make_unique<sql::SqlReadModel>(path, sql::Settings(), today);
    if (!reader->isOfOlderSchema())
        return reader;
    reader.reset();
    const SqlStore broughtUpToDate(path);
    return std::make_unique<sql::SqlReadModel>(path, sql::Settings(), std::move(today));
}

} // namespace allocation
