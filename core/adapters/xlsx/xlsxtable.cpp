#include "adapters/xlsx/xlsxtable.h"

#include "adapters/csv/formulaguard.h"
#include "service/parsing.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace allocation::xlsx {

namespace {

constexpr int mostRows = 1'048'576;
constexpr std::size_t mostSheetColumns = 16'384;
constexpr std::size_t mostColumns = 200;
constexpr std::size_t longestRow = 16UL * 1024 * 1024; ///< bytes of its cells that are kept

/// @returns nothing if it is no whole number
std::optional<std::size_t> wholeNumber(std::string_view text)
{
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// From 0: of AB12 that of AB. @returns one too many if it is none
std::size_t columnOf(std::string_view reference)
{
    std::size_t column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z' || column > mostSheetColumns)
            break;
        column = column * 26 + static_cast<std::size_t>(c - 'A' + 1);
    }
    return column == 0 ? mostSheetColumns : column - 1;
}

} // namespace

XlsxTable::XlsxTable(std::unique_ptr<Archive> archive, const std::string& sheet)
    : m_archive(std::move(archive))
    , m_workbook(*m_archive, sheet)
    , m_sheet(*m_archive, m_workbook.sheetPath())
{
    readHeader();
}

void XlsxTable::readHeader()
{
    Record record;
    if (!toNextRow() || m_row != 1)
        m_archive->refuse(NotATable::Why::Empty);
    readRow(record, mostSheetColumns);
    m_header.assign(record.cells.begin(), record.cells.end());
    while (!m_header.empty() && m_header.back().empty())
        m_header.pop_back();
    if (m_header.empty())
        m_archive->refuse(NotATable::Why::Empty);
    const auto named = std::count_if(m_header.begin(), m_header.end(), [](const auto& name) { return !name.empty(); });
    if (static_cast<std::size_t>(named) > mostColumns)
        m_archive->refuse(NotATable::Why::TooManyColumns);
}

bool XlsxTable::next(Record& record)
{
    if (!toNextRow())
        return false;
    readRow(record, m_header.size());
    return true;
}

bool XlsxTable::toNextRow()
{
    while (!m_inRows && !m_isDone) {
        m_isDone = !m_sheet.nextElement();
        m_inRows = m_sheet.is("sheetData");
    }
    while (!m_isDone && m_sheet.nextChild()) {
        if (!m_sheet.is("row")) {
            m_sheet.skip();
            continue;
        }
        const std::string number = m_sheet.attribute("r");
        const auto row = number.empty() ? static_cast<std::size_t>(m_row) + 1 : wholeNumber(number).value_or(0);
        if (row <= static_cast<std::size_t>(m_row) || row > mostRows)
            m_archive->refuse(NotATable::Why::Damaged, "row " + number);
        m_row = static_cast<int>(row);
        return true;
    }
    if (!m_isDone)
        m_sheet.finish();
    m_isDone = true;
    return false;
}

/// @param columns how many there are at most; the others are left out
void XlsxTable::readRow(Record& record, std::size_t columns)
{
    record.row = m_row;
    record.bad.clear();
    m_text.clear();
    m_cells.clear();
    std::size_t next = 0;
    while (m_sheet.nextChild()) {
        if (!m_sheet.is("c")) {
            m_sheet.skip();
            continue;
        }
        const std::size_t place = placeOfCell(next);
        next = place + 1;
        readSource();
        if (place >= columns)
            continue;
        m_cells.resize(std::max(m_cells.size(), next));
        const std::size_t from = m_text.size();
        const auto why = takeValue();
        m_cells[place] = { from, m_text.size() - from };
        if (why)
            record.bad.push_back({ place, *why });
    }
    if (columns == m_header.size())
        m_cells.resize(columns); // cells that are empty are not in the file
    record.cells.clear();
    for (const Cell& cell : m_cells)
        record.cells.push_back(csv::unguarded(parsing::trimmed(std::string_view(m_text).substr(cell.from, cell.size))));
}

std::size_t XlsxTable::placeOfCell(std::size_t next) const
{
    const std::string reference = m_sheet.attribute("r");
    const std::size_t place = reference.empty() ? next : columnOf(reference);
    if (place < next || place >= mostSheetColumns)
        m_archive->refuse(NotATable::Why::Damaged, reference.empty() ? "row " + std::to_string(m_row) : reference);
    return place;
}

/// Everything up to the end of the cell.
void XlsxTable::readSource()
{
    m_source = { m_sheet.attribute("t"), wholeNumber(m_sheet.attribute("s")).value_or(0), {}, {}, false };
    while (m_sheet.nextChild()) {
        if (m_sheet.is("v")) {
            m_sheet.appendText(m_source.value, longestCell + 1);
        } else if (m_sheet.is("f")) {
            m_source.hasFormula = true;
            m_sheet.appendText(m_source.formula, longestCell);
        } else if (m_sheet.is("is")) {
            m_sheet.appendString(m_source.value, longestCell + 1);
        } else {
            m_sheet.skip();
        }
    }
}

/// Appends the cell's text. @returns what keeps it from being a value
std::optional<BadCell::Why> XlsxTable::takeValue()
{
    const std::string& type = m_source.type;
    const std::size_t from = m_text.size();
    std::optional<BadCell::Why> why;
    if (type == "s") {
        const auto number = wholeNumber(parsing::trimmed(m_source.value));
        const auto text = number ? m_workbook.strings().at(*number) : std::nullopt;
        if (!text)
            m_archive->refuse(NotATable::Why::Damaged, "row " + std::to_string(m_row));
        m_text += *text;
    } else if (type == "b") {
        m_text += m_source.value == "1" || m_source.value == "true" ? "TRUE" : "FALSE";
        why = BadCell::Why::Boolean;
    } else if (type == "e") {
        m_text += m_source.value.empty() ? std::string("#?") : m_source.value;
        why = BadCell::Why::Error;
    } else if (type == "str" || type == "inlineStr") {
        m_text += unescaped(m_source.value);
    } else if (m_source.value.empty() && m_source.hasFormula) {
        m_text += '=' + m_source.formula;
        why = BadCell::Why::Formula;
    } else {
        m_text += type == "d" ? m_source.value : numberText();
    }
    const std::size_t limit = std::min(from + longestCell, longestRow);
    if (m_text.size() > limit)
        why = BadCell::Why::TooLong;
    m_text.resize(std::min(m_text.size(), limit));
    return why;
}

std::string XlsxTable::numberText() const
{
    const NumberFormat format = m_workbook.format(m_source.style);
    const std::string_view number = parsing::trimmed(m_source.value);
    if (format.isDate)
        if (auto day = dayOf(number, m_workbook.since1904()))
            return *day;
    std::string text = plainNumber(number);
    const bool whole = !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
    if (whole && text.size() < format.leastDigits)
        text.insert(0, format.leastDigits - text.size(), '0');
    return text;
}

} // namespace allocation::xlsx
