#pragma once

#include <string>
#include <utility>
#include <vector>

namespace allocation::test {

enum class Packing { Deflated, Stored };

/// A ZIP file of these parts. @param password empty: none
std::string zipped(const std::vector<std::pair<std::string, std::string>>& parts, const std::string& password = {},
    Packing packing = Packing::Deflated);

/// The parts of a small workbook, as a spreadsheet program would write them.
struct WorkbookParts {
    std::string rows; ///< what stands in sheetData
    std::string sheets = R"(<sheet name="Orders" sheetId="1" r:id="rId1"/>)";
    std::string strings = {};                     ///< the <si> elements
    std::string properties = {};                  ///< of workbookPr: its attributes
    std::string formats = {};                     ///< the <numFmt> elements
    std::string styles = R"(<xf numFmtId="0"/>)"; ///< the <xf> elements
    std::string before = {};                      ///< stands before the sheet's root element
    std::string second = {};                      ///< rows of the sheet with the id rId2
};
std::vector<std::pair<std::string, std::string>> partsOf(const WorkbookParts& parts);

inline std::string workbookOf(const WorkbookParts& parts)
{
    return zipped(partsOf(parts));
}
/// The header orderid, sku, qty, customer, due in row 1, then these rows.
std::string ordersWorkbook(const std::string& rows, WorkbookParts parts = {});

} // namespace allocation::test
