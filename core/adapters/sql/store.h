#pragma once

#include "adapters/sql/backup.h"
#include "service/envelope.h"
#include "service/readmodel.h"
#include "service/storeerror.h"
#include "service/unitofwork.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace allocation {

namespace sql {
class Database;
}

/// Today by the machine's calendar.
Date localToday();

struct StoreOptions {
    /// A commit is on the disk when it returns. Off only in benchmarks: a power cut then loses commits.
    bool durable = true;
    std::chrono::milliseconds busyTimeout { 3000 };
    Clock clock = systemClock;
    /// Stands in while no planning date is set.
    std::function<Date()> today = localToday;
};

/// Makes a new, empty database. @throws StoreError; Exists if there is a file of that name
void createDatabase(const std::string& path);

/// Writes to a SQLite file. To be used in the thread that made it, one unit of work at a time.
class SqlStore
{
public:
    /// @throws StoreError; also where the file may only be read
    explicit SqlStore(const std::string& path, StoreOptions options = {});
    ~SqlStore();
    SqlStore(const SqlStore&) = delete;
    SqlStore& operator=(const SqlStore&) = delete;

    std::unique_ptr<UnitOfWork> begin(const Envelope& envelope);
    /// begin() as the port; the store must outlive it.
    BeginWork beginWork();

    /// None: today, whenever that is.
    void setPlanningDate(std::optional<Date> date);
    void setHandlingDays(int days);

private:
    std::unique_ptr<sql::Database> m_database;
    Clock m_clock;
    std::function<Date()> m_today;
};

/// Reads a SQLite file, also one that may not be written. To be used in the thread that made it.
/// An older database is brought up to date first, which needs permission to write.
/// @param today stands in while no planning date is set
std::unique_ptr<ReadModel> openReadModel(const std::string& path, std::function<Date()> today = localToday);

} // namespace allocation
