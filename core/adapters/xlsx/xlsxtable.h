#pragma once

#include "adapters/xlsx/workbook.h"
#include "adapters/xlsx/xmlpart.h"
#include "service/table.h"

#include <memory>

namespace allocation::xlsx {

/// A sheet of an XLSX workbook (ISO/IEC 29500, both editions) as a table, as if a spreadsheet had saved it as CSV: row
/// 1 is the header, rows keep their numbers, cells under no name are left out. Numbers come in plain digits, with the
/// leading zeros of formats such as 00000; cells with the format of a date as YYYY-MM-DD. The sheet is read piece by
/// piece; of the workbook only its shared strings are in memory. What it may hold is limited, see XmlGuard and Archive.
class XlsxTable final : public Table
{
public:
    /// @param sheet its name; empty: the first visible one
    /// @throws NotATable
    explicit XlsxTable(std::unique_ptr<Archive> archive, const std::string& sheet = {});

    const std::string& name() const override { return m_archive->name(); }
    const std::vector<std::string>& header() const override { return m_header; }
    std::string encoding() const override { return "xlsx"; }
    /// Rows that the sheet does not hold are left out, blank or not.
    bool next(Record& record) override;

private:
    struct Cell {
        std::size_t from = 0; ///< of m_text
        std::size_t size = 0;
    };
    /// What the file says of a cell.
    struct Source {
        std::string type;
        std::size_t style = 0;
        std::string value;
        std::string formula;
        bool hasFormula = false;
    };

    bool toNextRow();
    void readRow(Record& record, std::size_t columns);
    std::size_t placeOfCell(std::size_t next) const;
    void readSource();
    std::optional<BadCell::Why> takeValue();
    std::string numberText() const;
    void readHeader();

    std::unique_ptr<Archive> m_archive;
    Workbook m_workbook;
    XmlPart m_sheet;
    std::vector<std::string> m_header;
    bool m_inRows = false;
    bool m_isDone = false;
    int m_row = 0;
    Source m_source;
    std::string m_text; ///< of all cells of the row
    std::vector<Cell> m_cells;
};

} // namespace allocation::xlsx
