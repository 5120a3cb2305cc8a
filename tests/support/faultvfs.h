#pragma once

#include <sqlite3.h>

#include <deque>
#include <string>

namespace allocation::test {

/// While it lives, everything SQLite opens goes through it, and it can let one operation on the files fail.
class FaultVfs
{
public:
    enum class Operation { Write, Sync, Truncate, Open, Remove, SharedMemory, Read };
    enum class Trouble {
        Full,  ///< as SQLite tells a full disk
        Quota, ///< no more space for this user or file: SQLite takes it for an I/O error, the system knows better
        Io,
    };
    struct Fault {
        Operation operation = Operation::Write;
        Trouble trouble = Trouble::Full;
        /// Not once: a full disk refuses all that follow of that kind, a broken one everything that follows.
        bool lasting = false;
        int number = 1; ///< which of them, from 1
    };

    /// @param sharedMemory without, SQLite takes a journal in place of the write-ahead log, as on network file systems
    explicit FaultVfs(bool sharedMemory);
    ~FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;

    void arm(const Fault& fault);
    void disarm() { m_armed = false; }
    /// Whether the fault came to pass since it was armed.
    bool struck() const { return m_struck; }

private:
    struct Calls;
    struct Table;

    int answer(Operation operation);
    const sqlite3_io_methods* wrapped(const sqlite3_io_methods* original);

    sqlite3_vfs* m_below;
    sqlite3_vfs m_vfs;
    bool m_sharedMemory;
    std::deque<Table> m_tables;
    Fault m_fault;
    int m_seen = 0;
    bool m_armed = false;
    bool m_struck = false;
};

std::string toText(const FaultVfs::Fault& fault);

} // namespace allocation::test
