#include "syncs.h"

#include <sqlite3.h>

namespace bench {

namespace {

// A VFS is made of C callbacks that know nothing but the file, so what they count is global.
// NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables)
Syncs counted;
bool framesWritten = false; ///< since the log was last synced
const sqlite3_io_methods* logMethods = nullptr;
const sqlite3_io_methods* databaseMethods = nullptr;
sqlite3_io_methods countingLog;
sqlite3_io_methods countingDatabase;
sqlite3_vfs* system = nullptr;
sqlite3_vfs counting;
// NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)

int writeLog(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset)
{
    framesWritten = framesWritten || offset > 0; // at 0 is the log's header: it begins anew
    return logMethods->xWrite(file, data, size, offset);
}

int syncLog(sqlite3_file* file, int flags)
{
    ++(framesWritten ? counted.commit : counted.checkpoint);
    framesWritten = false;
    return logMethods->xSync(file, flags);
}

int syncDatabase(sqlite3_file* file, int flags)
{
    ++counted.checkpoint;
    return databaseMethods->xSync(file, flags);
}

/// The system's own file, of which two methods count first.
int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    const int code = system->xOpen(system, name, file, flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    if ((flags & SQLITE_OPEN_WAL) != 0) {
        logMethods = file->pMethods;
        countingLog = *logMethods;
        countingLog.xWrite = writeLog;
        countingLog.xSync = syncLog;
        file->pMethods = &countingLog;
    } else if ((flags & SQLITE_OPEN_MAIN_DB) != 0) {
        databaseMethods = file->pMethods;
        countingDatabase = *databaseMethods;
        countingDatabase.xSync = syncDatabase;
        file->pMethods = &countingDatabase;
    }
    return SQLITE_OK;
}

} // namespace

void countSyncs()
{
    system = sqlite3_vfs_find(nullptr);
    counting = *system;
    counting.zName = "counting";
    counting.xOpen = open;
    sqlite3_vfs_register(&counting, 1);
}

Syncs syncs()
{
    return counted;
}

} // namespace bench
