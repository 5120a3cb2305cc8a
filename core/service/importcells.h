#pragma once

#include "domain/importdata.h"
#include "service/parsing.h"
#include "service/table.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace allocation {

enum class CellKind { Text, Number, Date };

/// A column that an import knows.
struct ImportColumn {
    std::string_view name; ///< in small letters
    bool needed = false;
    CellKind kind = CellKind::Text;
};

/// A name in a header without what does not count around it.
std::string_view withoutSpaces(std::string_view name);

/// The records of a table, whose cells are asked for by column. The first cell that is not well formed makes the row a
/// reject; what is asked of it afterwards does not matter any more. In the header case, and spaces around a name,
/// non-breaking ones included, do not count.
class ImportCells
{
public:
    /// @throws NotATable if a needed column is missing, or a known one is there twice
    ImportCells(ImportFile file, std::span<const ImportColumn> columns, Table& table);

    bool has(std::string_view column) const { return m_places[indexOf(column)] != absent; }
    /// From now on columns that nobody knows are read too, but for those without a name. @returns their names
    /// @throws NotATable if two have the same
    std::vector<std::string> keepOthers();

    /// The next record that is not blank. @returns false after the last one @throws NotATable
    bool next();

    int row() const { return m_record.row; }
    std::optional<Reject>& fault() { return m_fault; }

    std::string_view id(std::string_view column);
    std::string text(std::string_view column);
    /// @param least 1, or 0 for batches
    Quantity quantity(Quantity least);
    /// What stands in columns that nobody knows, if anything, by name.
    std::map<std::string, std::string> others();
    /// Of a cell that may be empty.
    template <class Parse>
    auto optional(std::string_view column, Reject::Why why, Parse parse) -> decltype(parse(column))
    {
        const std::string_view text = cell(column);
        return text.empty() ? std::nullopt : checked(column, text, why, parse);
    }
    /// The cell does not go with another one.
    void refuse(std::string_view column, Reject::Why why) { reject(column, why, cell(column)); }

private:
    static constexpr std::size_t absent = static_cast<std::size_t>(-1);

    std::size_t placeOf(const ImportColumn& column) const;
    std::size_t indexOf(std::string_view column) const;
    std::string_view cell(std::string_view column) const;
    void checkShape();
    void checkBad(const BadCell& bad);
    void reject(std::string_view column, Reject::Why why, std::string_view value);

    template <class Parse>
    auto checked(std::string_view column, std::string_view text, Reject::Why why, Parse parse) -> decltype(parse(text))
    {
        auto value = parse(text);
        if (!value)
            reject(column, text.empty() ? Reject::Why::Empty : why, text);
        return value;
    }

    ImportFile m_file;
    Table& m_table;
    std::span<const ImportColumn> m_columns;
    std::vector<std::size_t> m_places;                         ///< of m_columns in the file
    std::vector<std::pair<std::string, std::size_t>> m_others; ///< columns that nobody knows, if they are read
    std::size_t m_headerCells = 0;
    Record m_record;
    std::optional<Reject> m_fault;
};

} // namespace allocation
