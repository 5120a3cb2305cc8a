#pragma once

#include "domain/importdata.h"
#include "service/table.h"

#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace allocation {

/// How numbers are written: quantities are whole, so it only matters what groups and what ends them.
enum class NumberForm {
    Plain, ///< 1234 or 1234.0
    Comma, ///< 1234,0 or 1.234 or 1.234,00, as in German
    Point, ///< 1,234 or 1,234.00, as in English
};
enum class DateForm {
    Iso,        ///< 2027-12-31
    DayFirst,   ///< 31.12.2027, 31/12/27
    MonthFirst, ///< 12/31/2027
};

/// How a file that was not written for this program is to be understood.
struct ColumnMapping {
    /// The file's column for a field of ours; empty: none, even if one has our name. What is not named here is found by
    /// our own names.
    std::map<std::string, std::string, std::less<>> columns = {};
    NumberForm numbers = NumberForm::Plain;
    DateForm dates = DateForm::Iso;

    friend bool operator==(const ColumnMapping&, const ColumnMapping&) = default;
};

/// What the import knows of such a file, needed ones first.
struct ImportField {
    std::string_view name;
    bool needed = false;
};
std::vector<ImportField> fieldsOf(ImportFile file);

/// The first rows of a file.
struct TableSample {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
    std::string encoding;
    char separator = 0; ///< of the columns; 0: it is no text
};
TableSample sampleOf(Table& table, std::size_t rows);
bool hasColumn(const TableSample& sample, std::string_view name);

/// The field's column by its own name, by a word for it in English or German, or by a similar one; and how numbers and
/// dates seem to be written in the columns that it proposes. Every field is named, those without a column empty.
ColumnMapping proposedMapping(ImportFile file, const TableSample& sample);
/// Needed fields that have no column.
std::vector<std::string> missingFields(ImportFile file, const TableSample& sample, const ColumnMapping& mapping);
/// Whether the file can be read as it is, without a mapping.
bool isOurs(ImportFile file, const TableSample& sample);

/// The table with our names for its columns and our forms in their cells. What cannot be understood stays as it is.
/// @throws NotATable if a column that is named is not there
std::unique_ptr<Table> mapped(std::unique_ptr<Table> table, ImportFile file, const ColumnMapping& mapping);

} // namespace allocation
