#include "adapters/sql/compact.h"

#include "adapters/sql/eventjson.h"
#include "adapters/sql/replay.h"
#include "adapters/sql/snapshotevents.h"
#include "service/storeerror.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace allocation {

namespace {

using sql::Database;
using sql::Query;

class Compaction
{
public:
    Compaction(const std::string& path, const Envelope& envelope)
        : m_database(path, sql::Access::Write)
        , m_envelope(envelope)
    {
        // Snapshots wait in a file: of many products they would not fit into memory. Without an index from commands to
        // their events a key check would read the whole log for each command; all are checked at the end instead.
        m_database.script("PRAGMA temp_store = FILE; PRAGMA foreign_keys = OFF;"
                          "CREATE TEMP TABLE snapshots(seq INTEGER PRIMARY KEY, product INTEGER, payload TEXT)");
    }

    CompactResult execute(const std::string& path, Timestamp before)
    {
        CompactResult result;
        {
            Database reader(path, sql::Access::Read);
            const sql::ReadTransaction moment(reader);
            findEnd(reader, before);
            result.heldBack = m_heldBack;
            m_seen = prefix(reader);
            if (m_seen.events == 0)
                return result;
            makeSnapshots(reader);
        }
        m_database.begin();
        if (prefix(m_database) != m_seen) // only another compaction does that
            throw StoreError(StoreError::Kind::Locked, path, "somebody else shortens the log");
        exchange();
        ensureWhole();
        m_database.commit();
        result.snapshots = m_snapshots;
        result.removed = m_seen.rows - m_snapshots;
        return result;
    }

private:
    /// What there is to compact.
    struct Prefix {
        std::int64_t rows = 0;
        std::int64_t events = 0; ///< of the rows, those that are no snapshots already
        std::int64_t first = 0;

        friend bool operator==(const Prefix&, const Prefix&) = default;
    };

    Prefix prefix(Database& database) const
    {
        Query row = database.query(
            "SELECT count(*), count(*) FILTER (WHERE kind <> 'HistoryCompacted'), coalesce(min(seq), 0) "
            "FROM log WHERE seq < ?",
            m_end);
        row.next();
        return { row.integer(0), row.integer(1), row.integer(2) };
    }

    /// All rows before m_end go: commands as a whole, and runs as a whole.
    void findEnd(Database& database, Timestamp before)
    {
        {
            Query row = database.query("SELECT min(id) FROM commands WHERE at >= ?", before.time_since_epoch().count());
            m_end = row.next() && !row.isNull(0) ? row.integer(0)
                                                 : database.integer("SELECT coalesce(max(seq), 0) + 1 FROM log");
        }
        const std::int64_t wanted = m_end;
        m_end = std::min(m_end, undelivered(database).value_or(m_end));
        m_heldBack = m_end < wanted;
        while (const std::int64_t start = startOfOpenRun(database))
            m_end = start;
    }

    /// The first command of which a sink may still want an event.
    static std::optional<std::int64_t> undelivered(Database& database)
    {
        Query wanted = database.query(
            "SELECT min(seq) FROM (SELECT position + 1 AS seq FROM sinks "
            "WHERE position < (SELECT max(seq) FROM log) UNION ALL SELECT seq FROM deliveries)");
        if (!wanted.next() || wanted.isNull(0))
            return std::nullopt;
        Query row = database.query("SELECT coalesce(max(id), 0) FROM commands WHERE id <= ?", wanted.integer(0));
        return row.next() ? std::optional(row.integer(0)) : std::nullopt;
    }

    /// Where a run begins that goes on at or after the end; 0: there is none.
    std::int64_t startOfOpenRun(Database& database) const
    {
        Query row = database.query(
            "WITH runs AS (SELECT DISTINCT run FROM commands WHERE id >= ?1 AND run IS NOT NULL) "
            "SELECT min(id) FROM commands WHERE id < ?1 AND (uuid IN runs OR run IN runs)",
            m_end);
        return row.next() ? row.integer(0) : 0;
    }

    void makeSnapshots(Database& reader)
    {
        Query products = reader.query("SELECT id, sku FROM products ORDER BY id");
        while (products.next()) {
            const std::int64_t product = products.integer(0);
            std::vector<std::int64_t> places = placesOf(reader, product);
            if (places.empty())
                continue;
            const auto events = sql::snapshotEvents(sql::replay(reader, product, Sku(products.text(1)), m_end));
            if (events.size() > places.size())
                throw StoreError(StoreError::Kind::Corrupt, reader.path(), "events of more than they may have");
            places.erase(places.begin(), places.end() - static_cast<std::ptrdiff_t>(events.size()));
            for (std::size_t part = 0; part < events.size(); ++part)
                m_database.run("INSERT INTO snapshots(seq, product, payload) VALUES (?, ?, ?)", places[part], product,
                    sql::payloadOf(events[part]));
            m_snapshots += static_cast<std::int64_t>(events.size());
        }
    }

    std::vector<std::int64_t> placesOf(Database& reader, std::int64_t product) const
    {
        std::vector<std::int64_t> places;
        Query rows = reader.query("SELECT seq FROM log WHERE product = ? AND seq < ? ORDER BY seq", product, m_end);
        while (rows.next())
            places.push_back(rows.integer(0));
        return places;
    }

    /// All that is left before the end is of one command, whose id is the first of it, as with every command.
    void exchange()
    {
        const std::int64_t at = lastTime();
        m_database.run("INSERT OR IGNORE INTO compacted SELECT uuid FROM commands WHERE id < ?", m_end);
        m_database.run("INSERT INTO compacted VALUES (?)", m_envelope.id);
        m_database.run("DELETE FROM log WHERE seq < ?", m_end);
        m_database.run("DELETE FROM commands WHERE id < ?", m_end);
        m_database.run(
            "INSERT INTO commands(id, uuid, at, who, why) VALUES ((SELECT min(seq) FROM snapshots), ?, ?, ?, ?)",
            m_envelope.id, at, m_envelope.who, m_envelope.reason);
        m_database.run("INSERT INTO log(seq, command, product, kind, schema, payload) "
                       "SELECT seq, (SELECT min(seq) FROM snapshots), product, 'HistoryCompacted', ?, payload "
                       "FROM snapshots ORDER BY seq",
            sql::eventSchema);
    }

    /// That of the last command of which nothing but the snapshots stays: of then they are.
    std::int64_t lastTime()
    {
        Query row = m_database.query("SELECT at FROM commands WHERE id < ? ORDER BY id DESC LIMIT 1", m_end);
        return row.next() ? row.integer(0) : 0;
    }

    void ensureWhole()
    {
        for (const char* check : { "PRAGMA foreign_key_check(log)", "PRAGMA foreign_key_check(deliveries)" })
            if (m_database.query(check).next())
                throw StoreError(StoreError::Kind::Corrupt, m_database.path(), "the log refers to what is not there");
    }

    Database m_database;
    const Envelope& m_envelope;
    std::int64_t m_end = 0;
    std::int64_t m_snapshots = 0;
    bool m_heldBack = false;
    Prefix m_seen;
};

} // namespace

CompactResult compactDatabase(const std::string& path, Timestamp before, const Envelope& envelope)
{
    return Compaction(path, envelope).execute(path, before);
}

} // namespace allocation
