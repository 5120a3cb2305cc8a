#pragma once

#include "adapters/xlsx/archive.h"
#include "adapters/xlsx/cellvalue.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace allocation::xlsx {

/// The strings that cells name by number, in one piece of memory.
class SharedStrings
{
public:
    void read(Archive& archive, const std::string& path);
    /// @returns nothing if there is none of that number
    std::optional<std::string_view> at(std::size_t number) const;

private:
    std::string m_text;
    std::vector<std::size_t> m_ends;
};

/// What is said of a workbook outside its sheets. All throw NotATable.
class Workbook
{
public:
    /// @param sheet its name; empty: the first visible one
    explicit Workbook(Archive& archive, const std::string& sheet = {});

    const std::string& sheetPath() const { return m_sheetPath; }
    bool since1904() const { return m_since1904; }
    const SharedStrings& strings() const { return m_strings; }
    /// Of the cells' style; one that is not there shows numbers as they are.
    NumberFormat format(std::size_t style) const;

private:
    void readWorkbook(const std::string& path, const std::string& sheet);
    void readStyles(const std::string& path);

    Archive& m_archive;
    std::string m_sheetPath;
    bool m_since1904 = false;
    SharedStrings m_strings;
    std::vector<NumberFormat> m_formats; ///< by style
};

} // namespace allocation::xlsx
