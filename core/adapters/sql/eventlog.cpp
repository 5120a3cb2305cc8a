#include "adapters/sql/eventlog.h"

#include "adapters/sql/loggedrow.h"
#include "service/storeerror.h"

#include <algorithm>
#include <vector>

namespace allocation::sql {

std::vector<std::int64_t> SqlEventLog::eventsOf(const CommandId& commandOrRun)
{
    std::vector<std::int64_t> events;
    // From a command's id to that of the next: see the schema.
    Query rows = m_database.query("SELECT seq FROM (SELECT id FROM commands WHERE uuid = ?1 UNION "
                                  "SELECT id FROM commands WHERE run = ?1) AS own JOIN log ON seq >= own.id AND seq < "
                                  "coalesce((SELECT min(id) FROM commands WHERE id > own.id), 9223372036854775807) "
                                  "AND kind <> 'HistoryCompacted' ORDER BY seq",
        commandOrRun);
    while (rows.next())
        events.push_back(rows.integer(0));
    return events;
}

bool SqlEventLog::compacted(const CommandId& commandOrRun)
{
    return m_database.query("SELECT 1 FROM compacted WHERE uuid = ?", commandOrRun).next();
}

LoggedEvent SqlEventLog::at(std::int64_t seq)
{
    Query row = m_database.query(ALLOCATION_LOGGED_EVENTS "WHERE log.seq = ?", seq);
    if (!row.next())
        throw StoreError(StoreError::Kind::Failed, m_database.path(), "no event " + std::to_string(seq));
    return loggedEventFrom(row, m_database.path());
}

std::optional<LoggedEvent> SqlEventLog::lastChange(const Sku& sku)
{
    // A line that found no batch changed nothing, and a snapshot is nobody's change.
    Query row = m_database.query(ALLOCATION_LOGGED_EVENTS "WHERE log.product = (SELECT id FROM products WHERE sku = ?) "
                                                          "AND log.kind NOT IN ('OutOfStock', 'HistoryCompacted') "
                                                          "ORDER BY log.seq DESC LIMIT 1",
        sku);
    if (!row.next())
        return std::nullopt;
    return loggedEventFrom(row, m_database.path());
}

Quantity SqlEventLog::shippedLately(const Sku& sku, const BatchRef& ref)
{
    const Timestamp since = m_now - std::chrono::hours(24);
    Query rows = m_database.query(ALLOCATION_LOGGED_EVENTS
        "WHERE log.product = (SELECT id FROM products WHERE sku = ?) AND log.kind IN ('Shipped', 'Unshipped') "
        "AND commands.at >= ?",
        sku, since.time_since_epoch().count());
    Quantity units = 0;
    while (rows.next())
        units += shippedFrom(loggedEventFrom(rows, m_database.path()).event, ref);
    return units;
}

std::optional<CommandId> SqlEventLog::lastStepOf(const std::string& who)
{
    Query rows = m_database.query(
        "SELECT coalesce(run, uuid), id FROM commands WHERE who = ? AND undoes IS NULL ORDER BY id DESC", who);
    CommandId undoneStep;
    while (rows.next()) {
        if (rows.text(0) == undoneStep.text() || !changedSomething(rows.integer(1)))
            continue; // another chunk of that run, or only lines that found no batch
        CommandId step(rows.text(0));
        if (!undone(step))
            return step;
        undoneStep = std::move(step);
    }
    return std::nullopt;
}

/// The events of a command stand together in the log, and its id is the seq of the first.
bool SqlEventLog::changedSomething(std::int64_t command)
{
    Query rows = m_database.query("SELECT kind, command FROM log WHERE seq >= ? ORDER BY seq", command);
    while (rows.next() && rows.integer(1) == command) {
        if (rows.text(0) == "HistoryCompacted")
            return false; // nor do any of the others of that command
        if (rows.text(0) != "OutOfStock")
            return true;
    }
    return false;
}

/// Somebody undid it, and that undo was not undone in turn.
bool SqlEventLog::undone(const CommandId& commandOrRun)
{
    std::vector<CommandId> undos;
    {
        Query rows = m_database.query(
            "SELECT DISTINCT coalesce(run, uuid) FROM commands WHERE undoes = ?", commandOrRun);
        while (rows.next())
            undos.emplace_back(rows.text(0));
    }
    return std::any_of(undos.begin(), undos.end(), [&](const CommandId& undo) { return !undone(undo); });
}

} // namespace allocation::sql
