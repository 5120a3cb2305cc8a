#pragma once

#include "adapters/sql/database.h"
#include "service/eventlog.h"

namespace allocation::sql {

class SqlEventLog : public EventLog
{
public:
    SqlEventLog(Database& database, Timestamp now)
        : m_database(database)
        , m_now(now)
    {
    }

    std::vector<std::int64_t> eventsOf(const CommandId& commandOrRun) override;
    bool compacted(const CommandId& commandOrRun) override;
    LoggedEvent at(std::int64_t seq) override;
    std::optional<LoggedEvent> lastChange(const Sku& sku) override;
    Quantity shippedLately(const Sku& sku, const BatchRef& ref) override;
    std::optional<CommandId> lastStepOf(const std::string& who) override;

private:
    bool changedSomething(std::int64_t command);
    bool undone(const CommandId& commandOrRun);

    Database& m_database;
    Timestamp m_now;
};

} // namespace allocation::sql
