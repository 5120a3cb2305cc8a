#pragma once

#include "adapters/sql/store.h"
#include "raw.h"
#include "service/bootstrap.h"
#include "stock.h"

// The two sides of a comparison, each on its own copy of the same stock.

namespace bench {

/// The product: bus, unit of work, SQLite store.
class BusSide
{
public:
    explicit BusSide(const std::string& path, bool durable = false);

    allocation::Outcome handle(
        const std::string& uuid, const allocation::Command& command, const allocation::RunControl& control = {});
    /// Allocates the next open lines, one a command, product after product. @returns the CPU it took
    double allocate(const Stock& stock, int count);

private:
    allocation::SqlStore m_store;
    allocation::MessageBus m_bus;
    int m_next = 0;
};

/// The same writes through the C API.
class RawSide
{
public:
    explicit RawSide(const std::string& path, Guards guards = Guards::All)
        : m_writer(path, guards)
    {
    }

    /// As BusSide::allocate(), on the batch that rule 1 takes: the first that has room.
    double allocate(const Stock& stock, int count);

private:
    RawWriter m_writer;
    int m_next = 0;
};

} // namespace bench
