#pragma once

#include "connection.h"

#include <span>

namespace bench {

/// What the product keeps against faulty writers and repeated commands: compare-and-swap of the version, CHECKs,
/// foreign keys, triggers, and the unique UUID of a command. Without them the sums are still kept, by plain UPDATEs.
enum class Guards { All, None };

/// Takes the guards off a database.
void dropGuards(const Connection& connection);

/// A line's units from one batch to another. Batch 0: from nowhere, or to nowhere because nothing has room.
struct Change {
    std::int64_t line = 0;
    std::string order;
    std::int64_t qty = 0;
    std::int64_t from = 0;
    std::string fromRef = {};
    std::int64_t to = 0;
    std::string toRef = {};
};

/// The same writes as the product's (core/adapters/sql/eventwriter.cpp): rows, version, read model, log, command. It
/// reads nothing and decides nothing, so it is the least that these writes cost.
class RawWriter
{
public:
    explicit RawWriter(const std::string& path, Guards guards = Guards::All);

    void begin() { m_begin.run(); }
    void commit() { m_commit.run(); }
    void command(std::string_view uuid);
    /// What follows is of that product.
    void product(std::int64_t id, std::int64_t version);
    /// One event of the log: Allocated, or Moved if the units come from somewhere.
    void change(std::span<const Change> changes);
    void outOfStock(std::span<const Change> changes);
    void batchQuantity(std::int64_t batch, std::string_view ref, std::int64_t before, std::int64_t after);
    /// The read model of the product.
    void totals();

private:
    void remove(const Change& change);
    void insert(const Change& change);
    void log(std::string_view kind);

    Connection m_connection;
    Guards m_guards;
    Statement m_begin;
    Statement m_commit;
    Statement m_raise;
    Statement m_insert;
    Statement m_delete;
    Statement m_sumBatch;
    Statement m_sumLine;
    Statement m_quantity;
    Statement m_command;
    Statement m_log;
    Statement m_totals;
    std::int64_t m_commandRow = 0;
    std::int64_t m_product = 0;
    std::int64_t m_version = 0; ///< before
    std::int64_t m_supply = 0;
    std::int64_t m_available = 0;
    std::int64_t m_open = 0;
    std::string m_payload;
};

/// Appends a number in decimal.
void append(std::string& text, std::int64_t number);

} // namespace bench
