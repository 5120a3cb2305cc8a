#pragma once

#include "adapters/memory/memoryproduct.h"
#include "domain/events.h"

#include <vector>

namespace allocation::sql {

/// The events that make this product out of nothing, at least one, each of at most maxEntries batches and lines.
std::vector<HistoryCompacted> snapshotEvents(const MemoryProduct& product);

} // namespace allocation::sql
