#pragma once

#include "adapters/sql/eventlog.h"
#include "adapters/sql/eventwriter.h"
#include "adapters/sql/products.h"
#include "service/unitofwork.h"

namespace allocation::sql {

/// BEGIN IMMEDIATE to COMMIT on the store's connection.
class SqlUnitOfWork : public UnitOfWork
{
public:
    SqlUnitOfWork(Database& database, Envelope envelope, Timestamp at, std::function<Date()> today);
    SqlUnitOfWork(const SqlUnitOfWork&) = delete;
    SqlUnitOfWork& operator=(const SqlUnitOfWork&) = delete;
    ~SqlUnitOfWork() override;

    Products& products() override { return m_products; }
    EventLog& log() override { return m_log; }
    bool alreadyApplied() override;
    void flush() override;
    Events commit() override;

private:
    /// Writes what the products recorded. @returns it
    Events save();

    Database& m_database;
    Envelope m_envelope;
    Rows m_rows;
    SqlProducts m_products;
    SqlEventLog m_log;
    EventWriter m_writer;
    RunChunk m_flushed;
    bool m_long = false; ///< flush() was called
    bool m_finished = false;
};

} // namespace allocation::sql
