#pragma once

#include <cstdint>

namespace allocation::sql {

class Database;

constexpr std::int32_t applicationId = 0x414c4c57; ///< "ALLW"
constexpr int schemaVersion = 4;

/// Gives an empty database the newest schema.
void createSchema(Database& database);

/// Brings an older database of ours up to date, in one transaction. Does nothing to a newer one.
void migrate(Database& database);

/// @throws StoreError NotOurs, Newer or Corrupt
void ensureOurs(Database& database);

/// Whether its tables, indices and triggers are word for word those this program makes. Others' could do anything.
bool hasOurSchema(Database& database);

} // namespace allocation::sql
