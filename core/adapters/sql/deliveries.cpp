#include "adapters/sql/deliveries.h"

#include "adapters/sql/loggedrow.h"
#include "adapters/sql/schema.h"
#include "service/storeerror.h"

#include <unordered_set>
#include <utility>

namespace allocation {

namespace {

using sql::Database;
using sql::Query;

/// Rolls back what is not committed.
class Transaction
{
public:
    explicit Transaction(Database& database)
        : m_database(database)
    {
        m_database.begin();
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction() { m_database.rollback(); }
    void commit() { m_database.commit(); }

private:
    Database& m_database;
};

class SqlDeliveries final : public Deliveries
{
public:
    SqlDeliveries(const std::string& path, Clock clock)
        : m_database(path, sql::Access::Write)
        , m_clock(std::move(clock))
    {
        sql::migrate(m_database);
    }

    void registerSink(const std::string& sink, bool fromStart) override
    {
        m_database.run("INSERT OR IGNORE INTO sinks(name, position) "
                       "VALUES (?, CASE WHEN ? THEN 0 ELSE (SELECT coalesce(max(seq), 0) FROM log) END)",
            sink, fromStart);
    }

    std::vector<LoggedEvent> pending(const std::string& sink, std::size_t limit) override
    {
        std::vector<LoggedEvent> events;
        for (const std::int64_t seq : due(sink, limit)) {
            Query row = m_database.query(ALLOCATION_LOGGED_EVENTS "WHERE log.seq = ?", seq);
            if (row.next())
                events.push_back(sql::loggedEventFrom(row, m_database.path()));
        }
        return events;
    }

    void sent(const std::string& sink, std::int64_t seq) override
    {
        Transaction transaction(m_database);
        advance(sink, seq);
        m_database.run("DELETE FROM deliveries WHERE sink = ? AND seq = ?", sink, seq);
        transaction.commit();
    }

    void failed(const std::string& sink, std::int64_t seq, const std::string& error) override
    {
        Transaction transaction(m_database);
        advance(sink, seq);
        const int attempts = attemptsOf(sink, seq) + 1;
        m_database.run("INSERT OR REPLACE INTO deliveries(sink, seq, dead, attempts, next_try, error) "
                       "VALUES (?, ?, ?, ?, ?, ?)",
            sink, seq, attempts >= maxAttempts, attempts, now() + retryDelay(attempts).count(), error);
        transaction.commit();
    }

    std::vector<Sink> sinks() override
    {
        std::vector<Sink> all;
        Query rows = m_database.query("SELECT name, position, (SELECT count(*) FROM log WHERE seq > position) "
                                      "FROM sinks ORDER BY name");
        while (rows.next())
            all.push_back({ rows.string(0), rows.integer(1), rows.integer(2) });
        return all;
    }

    std::vector<Delivery> list(const Which& which) override
    {
        std::vector<Delivery> all;
        Query rows = m_database.query(
            "SELECT sink, deliveries.seq, sku, dead, attempts, next_try, error FROM deliveries "
            "JOIN log ON log.seq = deliveries.seq JOIN products ON products.id = log.product "
            "WHERE (?1 IS NULL OR sink = ?1) AND (?2 IS NULL OR deliveries.seq = ?2) ORDER BY sink, deliveries.seq",
            which.sink, which.seq);
        while (rows.next())
            all.push_back({ rows.string(0), rows.integer(1), Sku(rows.text(2)), rows.integer(3) != 0, rows.number(4),
                Timestamp(std::chrono::milliseconds(rows.integer(5))), rows.string(6) });
        return all;
    }

    std::size_t retry(const Which& which) override
    {
        return static_cast<std::size_t>(m_database.run("UPDATE deliveries SET dead = 0, attempts = 0, next_try = 0 "
                                                       "WHERE (?1 IS NULL OR sink = ?1) AND (?2 IS NULL OR seq = ?2)",
            which.sink, which.seq));
    }

    std::size_t discard(const Which& which) override
    {
        return static_cast<std::size_t>(m_database.run("DELETE FROM deliveries WHERE (?1 IS NULL OR sink = ?1) "
                                                       "AND (CASE WHEN ?2 IS NULL THEN dead ELSE seq = ?2 END)",
            which.sink, which.seq));
    }

    bool forget(const std::string& sink) override
    {
        Transaction transaction(m_database);
        m_database.run("DELETE FROM deliveries WHERE sink = ?", sink);
        const bool known = m_database.run("DELETE FROM sinks WHERE name = ?", sink) == 1;
        transaction.commit();
        return known;
    }

private:
    std::int64_t now() const { return m_clock().time_since_epoch().count(); }

    std::int64_t positionOf(const std::string& sink)
    {
        Query row = m_database.query("SELECT position FROM sinks WHERE name = ?", sink);
        if (!row.next())
            throw StoreError(StoreError::Kind::Failed, m_database.path(), "no sink " + sink);
        return row.integer(0);
    }

    int attemptsOf(const std::string& sink, std::int64_t seq)
    {
        Query row = m_database.query("SELECT attempts FROM deliveries WHERE sink = ? AND seq = ?", sink, seq);
        return row.next() ? row.number(0) : 0;
    }

    /// What is passed over is written down, so that the position alone tells the rest.
    void advance(const std::string& sink, std::int64_t seq)
    {
        const std::int64_t position = positionOf(sink);
        if (seq <= position)
            return;
        m_database.run(
            "INSERT INTO deliveries(sink, seq) SELECT ?, seq FROM log WHERE seq > ? AND seq < ?", sink, position, seq);
        m_database.run("UPDATE sinks SET position = ? WHERE name = ?", seq, sink);
    }

    /// First what was put aside, then what is new; nothing of a product of which something earlier has to wait.
    std::vector<std::int64_t> due(const std::string& sink, std::size_t limit)
    {
        std::vector<std::int64_t> seqs;
        std::unordered_set<std::int64_t> waiting;
        const std::int64_t position = positionOf(sink);
        {
            Query rows = m_database.query("SELECT deliveries.seq, product, next_try FROM deliveries "
                                          "JOIN log ON log.seq = deliveries.seq WHERE sink = ? AND NOT dead "
                                          "ORDER BY deliveries.seq",
                sink);
            while (seqs.size() < limit && rows.next()) {
                if (rows.integer(2) > now())
                    waiting.insert(rows.integer(1));
                else if (!waiting.contains(rows.integer(1)))
                    seqs.push_back(rows.integer(0));
            }
        }
        Query rows = m_database.query("SELECT seq, product FROM log WHERE seq > ? ORDER BY seq", position);
        while (seqs.size() < limit && rows.next())
            if (!waiting.contains(rows.integer(1)))
                seqs.push_back(rows.integer(0));
        return seqs;
    }

    Database m_database;
    Clock m_clock;
};

} // namespace

std::unique_ptr<Deliveries> openDeliveries(const std::string& path, Clock clock)
{
    return std::make_unique<SqlDeliveries>(path, std::move(clock));
}

} // namespace allocation
