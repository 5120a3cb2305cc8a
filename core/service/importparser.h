#pragma once

#include "domain/importdata.h"
#include "service/table.h"

#include <functional>
#include <stop_token>

namespace allocation {

/// Reads one file of an import: rows that are well formed go to its part of `data`, the others to data.rejects.
/// Whether they fit what is stored is the import handler's business.
/// @param makeRoom called every few thousand rows; it may take rows out of `data`
/// @throws NotATable; then none of the import's files may be taken
void parseTable(ImportFile file, Table& table, ImportData& data, const std::stop_token& stop = {},
    const std::function<void()>& makeRoom = {});

} // namespace allocation
