#pragma once

#include "adapters/memory/memoryproduct.h"
#include "adapters/sql/database.h"

#include <limits>

namespace allocation::sql {

/// One product made again from its events alone, from the first one or the snapshot that stands for the first ones.
/// @param before only events with a smaller seq
/// @throws StoreError Corrupt, if the events do not fit each other
MemoryProduct replay(Database& database, std::int64_t product, const Sku& sku,
    std::int64_t before = std::numeric_limits<std::int64_t>::max());

} // namespace allocation::sql
