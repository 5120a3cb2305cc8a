#pragma once

#include "adapters/memory/memorystore.h"

#include <QString>

namespace allocation::csv {

/// Writes the event log as a file: a JSON array per event and line, in the form that databases keep.
/// @throws StoreError
void writeLog(ReadModel& store, const QString& file);

/// Fills a new store with all that happened. @throws StoreError if the file cannot be read, or not be understood
void readLog(const QString& file, MemoryStore& store);

} // namespace allocation::csv
