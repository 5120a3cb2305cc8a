#pragma once

#include "adapters/csv/csvfile.h"
#include "allocctl/arguments.h"

#include <map>

namespace allocation::allocctl {

/// What --map, --numbers and --dates say of the files; a column counts for each file that has it.
/// @throws Complaint if no file has it; NotATable
std::map<ImportFile, ColumnMapping> mappingsOf(const Arguments& arguments, const csv::ImportFiles& files);

} // namespace allocation::allocctl
