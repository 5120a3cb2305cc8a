#include "adapters/sql/sqlerror.h"

#include <sqlite3.h>

#include <cerrno>

namespace allocation::sql {

namespace {

/// SQLite knows only one way to have no space left, and takes a quota, a file that may not grow or a sync for which
/// there is no space for broken disks.
bool isWantOfSpace(int systemCode)
{
#ifdef EDQUOT
    if (systemCode == EDQUOT)
        return true;
#endif
    return systemCode == ENOSPC || systemCode == EFBIG;
}

} // namespace

StoreError::Kind kindOf(int code, sqlite3* handle)
{
    using Kind = StoreError::Kind;
    if (code == SQLITE_READONLY_DBMOVED)
        return Kind::Replaced;
    const int primary = code & 0xff;
    if ((primary == SQLITE_IOERR || primary == SQLITE_CANTOPEN) && handle != nullptr
        && isWantOfSpace(sqlite3_system_errno(handle)))
        return Kind::Full;
    switch (primary) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Kind::Locked;
    case SQLITE_READONLY:
        return Kind::ReadOnly;
    case SQLITE_FULL:
        return Kind::Full;
    case SQLITE_CORRUPT:
        return Kind::Corrupt;
    case SQLITE_NOTADB:
        return Kind::NotOurs;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Kind::CannotOpen;
    default:
        return Kind::Failed;
    }
}

void throwLastError(sqlite3* handle, const std::string& place)
{
    throw StoreError(kindOf(sqlite3_extended_errcode(handle), handle), place, sqlite3_errmsg(handle));
}

} // namespace allocation::sql
