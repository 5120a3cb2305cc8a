#include "support/faultvfs.h"

#include <array>
#include <cerrno>

namespace allocation::test {

namespace {

using Operation = FaultVfs::Operation;
using Trouble = FaultVfs::Trouble;

constexpr std::array operationNames { "write", "sync", "truncate", "open", "remove", "shared memory", "read" };
constexpr std::array troubleNames { "full", "quota", "I/O error" };

/// What SQLite's own file system answers when the system has told it that.
int codeOf(Operation operation, Trouble trouble)
{
    constexpr std::array codes { SQLITE_IOERR_WRITE, SQLITE_IOERR_FSYNC, SQLITE_IOERR_TRUNCATE, SQLITE_CANTOPEN,
        SQLITE_IOERR_DELETE, SQLITE_IOERR_SHMSIZE, SQLITE_IOERR_READ };
    const bool tellsFull = operation == Operation::Write || operation == Operation::Sync;
    return trouble == Trouble::Full && tellsFull ? SQLITE_FULL : codes.at(static_cast<std::size_t>(operation));
}

int systemCodeOf(Trouble trouble)
{
    constexpr std::array codes { ENOSPC, EDQUOT, EIO };
    return codes.at(static_cast<std::size_t>(trouble));
}

} // namespace

/// The methods of a file, some of them ours. There is one per set of methods below, not per file.
struct FaultVfs::Table {
    sqlite3_io_methods methods; ///< the first member: a file points to it
    const sqlite3_io_methods* below = nullptr;
    FaultVfs* vfs = nullptr;

    static const Table& of(const sqlite3_file* file) { return *reinterpret_cast<const Table*>(file->pMethods); }
};

struct FaultVfs::Calls {
    /// Fails, or does what is below.
    template <auto method, class... Arguments>
    static int call(Operation operation, sqlite3_file* file, Arguments... arguments)
    {
        const Table& table = Table::of(file);
        const int code = table.vfs->answer(operation);
        return code != SQLITE_OK ? code : (table.below->*method)(file, arguments...);
    }
    static int read(sqlite3_file* file, void* to, int bytes, sqlite3_int64 at)
    {
        return call<&sqlite3_io_methods::xRead>(Operation::Read, file, to, bytes, at);
    }
    static int write(sqlite3_file* file, const void* from, int bytes, sqlite3_int64 at)
    {
        return call<&sqlite3_io_methods::xWrite>(Operation::Write, file, from, bytes, at);
    }
    static int truncate(sqlite3_file* file, sqlite3_int64 size)
    {
        return call<&sqlite3_io_methods::xTruncate>(Operation::Truncate, file, size);
    }
    static int sync(sqlite3_file* file, int flags)
    {
        return call<&sqlite3_io_methods::xSync>(Operation::Sync, file, flags);
    }
    static int map(sqlite3_file* file, int page, int bytes, int extend, void volatile** to)
    {
        return call<&sqlite3_io_methods::xShmMap>(Operation::SharedMemory, file, page, bytes, extend, to);
    }

    static FaultVfs& self(sqlite3_vfs* vfs) { return *static_cast<FaultVfs*>(vfs->pAppData); }
    static int open(sqlite3_vfs* vfs, sqlite3_filename name, sqlite3_file* file, int flags, int* flagsOut)
    {
        file->pMethods = nullptr;                                   // else SQLite would close what was not opened
        const bool needsSpace = (flags & SQLITE_OPEN_MAIN_DB) == 0; // that one is there, or made without any content
        if (needsSpace || self(vfs).m_fault.trouble == Trouble::Io)
            if (const int code = self(vfs).answer(Operation::Open); code != SQLITE_OK)
                return code;
        sqlite3_vfs* const below = self(vfs).m_below;
        const int code = below->xOpen(below, name, file, flags, flagsOut);
        if (code == SQLITE_OK)
            file->pMethods = self(vfs).wrapped(file->pMethods);
        return code;
    }
    static int remove(sqlite3_vfs* vfs, const char* name, int syncFolder)
    {
        const int code = self(vfs).answer(Operation::Remove);
        sqlite3_vfs* const below = self(vfs).m_below;
        return code != SQLITE_OK ? code : below->xDelete(below, name, syncFolder);
    }
};

FaultVfs::FaultVfs(bool sharedMemory)
    : m_below(sqlite3_vfs_find(nullptr))
    , m_vfs(*m_below)
    , m_sharedMemory(sharedMemory)
{
    m_vfs.zName = "faults";
    m_vfs.pNext = nullptr;
    m_vfs.pAppData = this;
    m_vfs.xOpen = Calls::open;
    m_vfs.xDelete = Calls::remove;
    sqlite3_vfs_register(&m_vfs, 1);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_below, 1);
}

const sqlite3_io_methods* FaultVfs::wrapped(const sqlite3_io_methods* original)
{
    for (const Table& table : m_tables)
        if (table.below == original)
            return &table.methods;
    Table& table = m_tables.emplace_back(Table { *original, original, this });
    table.methods.xRead = Calls::read;
    table.methods.xWrite = Calls::write;
    table.methods.xTruncate = Calls::truncate;
    table.methods.xSync = Calls::sync;
    if (table.methods.xShmMap != nullptr)
        table.methods.xShmMap = Calls::map;
    if (!m_sharedMemory)
        table.methods.iVersion = 1;
    return &table.methods;
}

void FaultVfs::arm(const Fault& fault)
{
    m_fault = fault;
    m_seen = 0;
    m_armed = true;
    m_struck = false;
}

/// @returns SQLITE_OK: go on
int FaultVfs::answer(Operation operation)
{
    if (!m_armed)
        return SQLITE_OK;
    const bool wanted = operation == m_fault.operation;
    m_seen += wanted ? 1 : 0;
    const bool first = wanted && m_seen == m_fault.number;
    const bool later = m_struck && m_fault.lasting && (wanted || m_fault.trouble == Trouble::Io);
    if (!first && !later)
        return SQLITE_OK;
    m_struck = true;
    errno = systemCodeOf(m_fault.trouble);
    return codeOf(operation, m_fault.trouble);
}

std::string toText(const FaultVfs::Fault& fault)
{
    return std::string(operationNames.at(static_cast<std::size_t>(fault.operation))) + ' '
        + std::to_string(fault.number) + ", " + troubleNames.at(static_cast<std::size_t>(fault.trouble))
        + (fault.lasting ? ", lasting" : ", once");
}

} // namespace allocation::test
