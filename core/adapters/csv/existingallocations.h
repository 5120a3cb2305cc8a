#pragma once

#include "adapters/memory/memorystore.h"
#include "service/importtally.h"

namespace allocation::csv {

/// Puts what allocations.csv says into a store that has batches and lines already: as it is, whether it fits or not.
/// Only a row whose batch is unknown, or has another SKU, is rejected.
void loadExisting(const std::vector<AllocationRow>& rows, MemoryStore& store, ImportTally& tally);

} // namespace allocation::csv
