#pragma once

#include "adapters/csv/tablewriter.h"

#include <memory>
#include <QString>

namespace allocation::xlsx {

/// Begins a workbook of one sheet: text as text, so that no spreadsheet takes it for a number or runs it as a formula,
/// quantities as numbers, days as dates; the header stays in view. It is written to a temporary file, read back, and
/// only then copied to its place. It holds 1,048,575 rows and texts of 32,767 characters.
/// @throws NotWritten; also when it is written to
std::unique_ptr<csv::TableWriter> beginWorkbook(
    const QString& file, std::string_view sheet, std::span<const csv::OutColumn> columns);

} // namespace allocation::xlsx
