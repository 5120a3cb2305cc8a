#include "adapters/csv/csvtable.h"
#include "adapters/csv/csvwriter.h"
#include "adapters/xlsx/xlsxtable.h"
#include "fuzz/entries.h"
#include "service/importparser.h"
#include "support/workbooks.h"

#include <stdexcept>

namespace allocation::fuzz {

namespace {

constexpr std::uint64_t mostUnpacked = 16ULL * 1024 * 1024;

void ensure(bool holds, const char* what)
{
    if (!holds)
        throw std::logic_error(what);
}

using Cells = std::vector<std::string>;

std::vector<Cells> recordsOf(Table& table)
{
    std::vector<Cells> records { table.header() };
    int row = 1;
    for (Record record; table.next(record); row = record.row) {
        ensure(record.row > row, "rows go forward");
        ensure(record.cells.size() <= mostCells, "no more cells than are kept");
        for (const BadCell& bad : record.bad)
            ensure(bad.place < record.cells.size(), "a bad cell is a cell");
        records.emplace_back(record.cells.begin(), record.cells.end());
    }
    return records;
}

std::string written(const std::vector<Cells>& records)
{
    std::string text = "sep=,\r\n";
    for (const Cells& record : records) {
        const std::vector<std::string_view> cells(record.begin(), record.end());
        allocation::csv::writeRecord(text, cells);
        text += "\r\n";
    }
    return text;
}

ImportFile kindOf(std::string_view bytes)
{
    constexpr ImportFile all[] = { ImportFile::Orders, ImportFile::Batches, ImportFile::Allocations,
        ImportFile::Products };
    return bytes.empty() ? ImportFile::Orders : all[static_cast<unsigned char>(bytes.front()) % 4];
}

void parse(ImportFile kind, Table& table)
{
    ImportData data;
    parseTable(kind, table, data);
    const std::size_t taken = (data.orders ? data.orders->size() : 0) + (data.batches ? data.batches->size() : 0)
        + (data.allocations ? data.allocations->size() : 0) + (data.products ? data.products->size() : 0);
    ensure(taken + data.rejects.size() <= 1'048'576, "no more rows than the file has");
    for (const Reject& reject : data.rejects)
        ensure(reject.row > 1, "a reject has a row");
}

void parseWorkbook(const std::string& content)
{
    try {
        xlsx::XlsxTable table(xlsx::Archive::ofContent("fuzz.xlsx", content, mostUnpacked));
        recordsOf(table);
    } catch (const NotATable&) {
    }
    try {
        xlsx::XlsxTable table(xlsx::Archive::ofContent("fuzz.xlsx", content, mostUnpacked));
        parse(ImportFile::Orders, table);
    } catch (const NotATable&) {
    }
}

} // namespace

void csv(std::string_view bytes)
{
    try {
        allocation::csv::CsvTable table("fuzz.csv", std::string(bytes.substr(std::min<std::size_t>(1, bytes.size()))));
        parse(kindOf(bytes), table);
    } catch (const NotATable&) {
    }
    try {
        allocation::csv::CsvTable table("fuzz.csv", std::string(bytes.substr(std::min<std::size_t>(1, bytes.size()))));
        const std::vector<Cells> records = recordsOf(table);
        const std::string text = written(records);
        if (text.find('\0') != std::string::npos)
            return; // is no text when it stands further ahead
        allocation::csv::CsvTable again("again.csv", text);
        ensure(recordsOf(again) == records, "what is written is read as it was");
    } catch (const NotATable& refused) {
        ensure(refused.file() == "fuzz.csv", "what was read can be written and read again");
    }
}

void sheet(std::string_view bytes)
{
    test::WorkbookParts parts;
    parts.strings = "<si><t>O1</t></si><si><t>'=S_x000D_</t></si>";
    parts.styles = R"(<xf numFmtId="0"/><xf numFmtId="14"/>)";
    auto all = test::partsOf(parts);
    for (auto& [path, content] : all)
        if (path == "xl/worksheets/sheet1.xml")
            content = bytes;
    parseWorkbook(test::zipped(all, {}, test::Packing::Stored));
}

void workbook(std::string_view bytes)
{
    parseWorkbook(std::string(bytes));
}

} // namespace allocation::fuzz
