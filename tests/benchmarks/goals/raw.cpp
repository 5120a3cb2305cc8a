#include "raw.h"

#include "table.h"

#include <array>
#include <charconv>

namespace bench {

namespace {

constexpr const char* withoutGuards = R"(
PRAGMA foreign_keys = OFF;
PRAGMA ignore_check_constraints = ON;
DROP TRIGGER allocation_added; DROP TRIGGER allocation_removed; DROP TRIGGER allocation_changed;
DROP TRIGGER allocation_stays; DROP TRIGGER log_stays;
DROP TABLE commands;
CREATE TABLE commands(id INTEGER PRIMARY KEY, uuid TEXT, at INTEGER, who TEXT, why TEXT, run TEXT, undoes TEXT);
)";

Connection& prepared(Connection& connection, Guards guards)
{
    if (guards == Guards::None)
        dropGuards(connection);
    return connection;
}

/// `["ref",qty,0,since]`, or nothing for no batch.
void appendAllocation(
    std::string& text, std::int64_t batch, const std::string& ref, const Change& change, std::int64_t since)
{
    text += '[';
    if (batch != 0) {
        text += "[\"";
        text += ref;
        text += "\",";
        append(text, change.qty);
        text += ",0,";
        append(text, since);
        text += ']';
    }
    text += ']';
}

void appendLine(std::string& text, const Change& change)
{
    if (text.back() == ']')
        text += ',';
    text += "[\"";
    text += change.order;
    text += "\",1,";
}

} // namespace

void dropGuards(const Connection& connection)
{
    connection.script(withoutGuards);
}

void append(std::string& text, std::int64_t number)
{
    std::array<char, 24> digits {};
    text.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr);
}

RawWriter::RawWriter(const std::string& path, Guards guards)
    : m_connection(path)
    , m_guards(guards)
    , m_begin(prepared(m_connection, guards).handle(), "BEGIN IMMEDIATE")
    , m_commit(m_connection.handle(), "COMMIT")
    , m_raise(m_connection.handle(),
          guards == Guards::All ? "UPDATE products SET version = version + 1 WHERE id = ? AND version = ?"
                                : "UPDATE products SET version = ?2 + 1 WHERE id = ?1")
    , m_insert(m_connection.handle(),
          "INSERT INTO allocations(product, line, batch, qty, manual, since) VALUES (?, ?, ?, ?, 0, ?)")
    , m_delete(m_connection.handle(), "DELETE FROM allocations WHERE product = ? AND line = ? AND batch = ?")
    , m_sumBatch(m_connection.handle(), "UPDATE batches SET allocated = allocated + ? WHERE product = ? AND id = ?")
    , m_sumLine(m_connection.handle(), "UPDATE lines SET allocated = allocated + ? WHERE product = ? AND id = ?")
    , m_quantity(m_connection.handle(),
          "UPDATE batches SET qty = ?1, over_allocated = allocated > ?1 WHERE product = ?2 AND id = ?3")
    , m_command(m_connection.handle(),
          "INSERT INTO commands(id, uuid, at, who, why) "
          "VALUES ((SELECT coalesce(max(seq), 0) + 1 FROM log), ?, 0, 'bench', '')")
    , m_log(m_connection.handle(), "INSERT INTO log(command, product, kind, schema, payload) VALUES (?, ?, ?, 1, ?)")
    , m_totals(m_connection.handle(),
          "UPDATE product_view SET demand = demand + 0, supply = supply + ?, available = available + ?, "
          "open = open + ?, in_stock = in_stock + ? WHERE product = ?")
{
}

void RawWriter::command(std::string_view uuid)
{
    m_command.run(uuid);
    m_commandRow = sqlite3_last_insert_rowid(m_connection.handle());
}

void RawWriter::product(std::int64_t id, std::int64_t version)
{
    m_product = id;
    m_version = version;
    m_supply = m_available = m_open = 0;
    m_raise.run(id, version);
    if (sqlite3_changes(m_connection.handle()) != 1)
        fail("the raw writer was overtaken");
}

void RawWriter::remove(const Change& change)
{
    m_delete.run(m_product, change.line, change.from);
    if (m_guards == Guards::None) {
        m_sumBatch.run(-change.qty, m_product, change.from);
        m_sumLine.run(-change.qty, m_product, change.line);
    }
}

void RawWriter::insert(const Change& change)
{
    m_insert.run(m_product, change.line, change.to, change.qty, m_version + 1);
    if (m_guards == Guards::None) {
        m_sumBatch.run(change.qty, m_product, change.to);
        m_sumLine.run(change.qty, m_product, change.line);
    }
}

/// Decreases first: no guard may see more on a line than it has.
void RawWriter::change(std::span<const Change> changes)
{
    const bool moved = changes.front().from != 0;
    for (const Change& change : changes)
        if (moved)
            remove(change);
    m_payload = "{\"lines\":[";
    for (const Change& change : changes) {
        insert(change);
        appendLine(m_payload, change);
        appendAllocation(m_payload, change.from, change.fromRef, change, m_version);
        m_payload += ',';
        appendAllocation(m_payload, change.to, change.toRef, change, m_version + 1);
        m_payload += ']';
        m_available -= moved ? 0 : change.qty;
        m_open -= moved ? 0 : change.qty;
    }
    m_payload += "]}";
    log(moved ? "Moved" : "Allocated");
}

void RawWriter::outOfStock(std::span<const Change> changes)
{
    m_payload = "{\"lines\":[";
    for (const Change& change : changes) {
        appendLine(m_payload, change);
        append(m_payload, change.qty);
        m_payload += ']';
    }
    m_payload += "]}";
    log("OutOfStock");
}

void RawWriter::batchQuantity(std::int64_t batch, std::string_view ref, std::int64_t before, std::int64_t after)
{
    m_quantity.run(after, m_product, batch);
    m_supply += after - before;
    m_available += after - before;
    m_payload = R"({"ref":")";
    m_payload += ref;
    m_payload += R"(","before":)";
    append(m_payload, before);
    m_payload += ",\"after\":";
    append(m_payload, after);
    m_payload += '}';
    log("BatchQuantityChanged");
}

void RawWriter::log(std::string_view kind)
{
    m_log.run(m_commandRow, m_product, kind, m_payload);
}

void RawWriter::totals()
{
    if (m_supply != 0 || m_available != 0 || m_open != 0)
        m_totals.run(m_supply, m_available, m_open, m_supply, m_product);
}

} // namespace bench
