#pragma once

#include "service/outcome.h"

#include <QString>

namespace allocation::csv {

struct FolderResult {
    ImportResult import;
    AllocateResult allocate;
    bool cancelled = false; ///< then allocations.csv is as it was
};

/// The book's example without a database (Architecture Patterns with Python, appendix C): reads batches.csv and
/// orders.csv of the folder, allocates what allocations.csv does not hold yet, and adds the new rows to it, batch by
/// batch. Rows that are there stay byte for byte, and count against stock even where no line is known for them or the
/// batch is too small. The folder is locked meanwhile.
/// @throws NotATable, StoreError; then allocations.csv is as it was
FolderResult allocateFolder(const QString& folder, const RunControl& control = {});

} // namespace allocation::csv
