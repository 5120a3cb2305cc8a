#pragma once

#include "adapters/memory/memorystore.h"

#include <memory>
#include <mutex>
#include <string>

namespace allocation {

namespace csv {
class StoreFolder;
}

/// A folder of files as a store: kept in memory, and written anew as a whole with every commit, so it is for small
/// stocks. log.jsonl is what the store is made from; batches.csv, orders.csv, products.csv and allocations.csv stand
/// beside it for people and other programs, as an export writes them. One program has it at a time.
class CsvStore
{
public:
    /// A folder that is not there, or is empty, becomes a new store.
    /// @param durable a commit is on the disk when it returns; off only in tests
    /// @throws StoreError; NotOurs if the folder has other files, Failed if a table was changed by somebody else
    explicit CsvStore(const std::string& path, Clock clock = systemClock, bool durable = true);
    ~CsvStore();
    CsvStore(const CsvStore&) = delete;
    CsvStore& operator=(const CsvStore&) = delete;

    std::unique_ptr<UnitOfWork> begin(const Envelope& envelope);
    /// begin() as the port; the store must outlive it.
    BeginWork beginWork();
    ReadModel& readModel() { return m_store.readModel(); }

private:
    class Work;

    Events commit(UnitOfWork& work);
    void write();

    std::unique_ptr<csv::StoreFolder> m_folder;
    MemoryStore m_store;
    std::mutex m_writing;
};

} // namespace allocation
