#include "adapters/sql/sqlerror.h"

#include <sqlite3.h>

namespace allocation::sql {

StoreError::Kind kindOf(int code)
{
    using Kind = StoreError::Kind;
    if (code == SQLITE_READONLY_DBMOVED)
        return Kind::Replaced;
    switch (code & 0xff) { // the low byte is the primary code
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
    throw StoreError(kindOf(sqlite3_extended_errcode(handle)), place, sqlite3_errmsg(handle));
}

} // namespace allocation::sql
