#include "service/importcells.h"

#include <algorithm>

namespace allocation {

namespace {

constexpr std::size_t longestValueTold = 1000;

/// Not in the middle of a character.
std::string_view beginning(std::string_view text, std::size_t most)
{
    std::size_t size = std::min(text.size(), most);
    while (size > 0 && size < text.size() && (static_cast<unsigned char>(text[size]) & 0xc0U) == 0x80U)
        --size;
    return text.substr(0, size);
}

/// What a planner sees of the header, to find out what is wrong with it.
std::string shown(const std::vector<std::string>& header)
{
    std::string text;
    for (const std::string& name : header) {
        if (name.empty())
            continue;
        text += text.empty() ? "" : " | ";
        text += name;
        if (text.size() > 200)
            return std::string(beginning(text, 200)) + " \xe2\x80\xa6";
    }
    return text;
}

} // namespace

std::string_view withoutSpaces(std::string_view name)
{
    constexpr std::string_view noBreak = "\xc2\xa0";
    for (std::size_t size = name.size() + 1; name.size() < size;) {
        size = name.size();
        name = parsing::trimmed(name);
        if (name.starts_with(noBreak))
            name.remove_prefix(noBreak.size());
        if (name.ends_with(noBreak))
            name.remove_suffix(noBreak.size());
    }
    return name;
}

ImportCells::ImportCells(ImportFile file, std::span<const ImportColumn> columns, Table& table)
    : m_file(file)
    , m_table(table)
    , m_columns(columns)
    , m_headerCells(table.header().size())
{
    for (const ImportColumn& column : m_columns)
        m_places.push_back(placeOf(column));
}

std::vector<std::string> ImportCells::keepOthers()
{
    std::vector<std::string> names;
    const auto& header = m_table.header();
    for (std::size_t at = 0; at < header.size(); ++at) {
        const std::string name(withoutSpaces(header[at]));
        const bool isKnown = std::find(m_places.begin(), m_places.end(), at) != m_places.end();
        if (name.empty() || isKnown || parsing::faultOfText(name)) // what cannot be shown is no name
            continue;
        if (std::find(names.begin(), names.end(), name) != names.end())
            throw NotATable(m_table.name(), NotATable::Why::ColumnTwice, name);
        names.push_back(name);
        m_others.emplace_back(name, at);
    }
    return names;
}

bool ImportCells::next()
{
    const auto isBlank = [this] {
        const auto empty = [](std::string_view cell) { return cell.empty(); };
        return m_record.bad.empty() && std::all_of(m_record.cells.begin(), m_record.cells.end(), empty);
    };
    do {
        if (!m_table.next(m_record))
            return false;
    } while (isBlank());
    m_fault.reset();
    checkShape();
    return true;
}

std::string_view ImportCells::id(std::string_view column)
{
    const std::string_view text = cell(column);
    if (const auto why = parsing::faultOfId(text))
        reject(column, *why, text);
    return text;
}

std::string ImportCells::text(std::string_view column)
{
    const std::string_view text = cell(column);
    if (const auto why = parsing::faultOfText(text))
        reject(column, *why, text);
    return std::string(text);
}

Quantity ImportCells::quantity(Quantity least)
{
    const auto parse = [&](std::string_view text) { return parsing::quantity(text, least); };
    return checked("qty", cell("qty"), Reject::Why::BadQuantity, parse).value_or(0);
}

std::map<std::string, std::string> ImportCells::others()
{
    std::map<std::string, std::string> texts;
    for (const auto& [name, place] : m_others) {
        if (place >= m_record.cells.size() || m_record.cells[place].empty())
            continue;
        const std::string_view text = m_record.cells[place];
        if (const auto why = parsing::faultOfText(text))
            reject(name, *why, text);
        texts.emplace(name, text);
    }
    return texts;
}

std::size_t ImportCells::placeOf(const ImportColumn& column) const
{
    std::size_t place = absent;
    const auto& header = m_table.header();
    for (std::size_t at = 0; at < header.size(); ++at) {
        if (!parsing::equalsIgnoringCase(withoutSpaces(header[at]), column.name))
            continue;
        if (place != absent)
            throw NotATable(m_table.name(), NotATable::Why::ColumnTwice, std::string(column.name));
        place = at;
    }
    if (place == absent && column.needed)
        throw NotATable(m_table.name(), NotATable::Why::MissingColumn, std::string(column.name), 0, shown(header));
    return place;
}

std::size_t ImportCells::indexOf(std::string_view column) const
{
    const auto found = std::find_if(
        m_columns.begin(), m_columns.end(), [&](const ImportColumn& known) { return column == known.name; });
    return static_cast<std::size_t>(found - m_columns.begin());
}

std::string_view ImportCells::cell(std::string_view column) const
{
    const std::size_t place = m_places[indexOf(column)];
    return place < m_record.cells.size() ? m_record.cells[place] : std::string_view();
}

void ImportCells::checkShape()
{
    const std::size_t cells = m_record.cells.size();
    if (cells > m_headerCells)
        reject({}, Reject::Why::CellCount, std::to_string(cells));
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].needed && m_places[i] >= cells)
            reject(m_columns[i].name, Reject::Why::CellCount, std::to_string(cells));
    for (const BadCell& bad : m_record.bad)
        if (bad.place < std::min(cells, m_headerCells))
            checkBad(bad);
}

/// What is no value matters only in a column that the program understands: `#N/A` is text in a planner's own. What is
/// too long matters anywhere.
void ImportCells::checkBad(const BadCell& bad)
{
    const std::string_view text = m_record.cells[bad.place];
    const auto known = std::find(m_places.begin(), m_places.end(), bad.place);
    if (bad.why == BadCell::Why::TooLong)
        return reject(m_table.header()[bad.place], Reject::Why::TooLong, text);
    if (known != m_places.end())
        reject(m_columns[static_cast<std::size_t>(known - m_places.begin())].name, Reject::Why::Empty, text);
}

void ImportCells::reject(std::string_view column, Reject::Why why, std::string_view value)
{
    if (!m_fault)
        m_fault = Reject { m_file, row(), std::string(column), why, std::string(beginning(value, longestValueTold)) };
}

} // namespace allocation
