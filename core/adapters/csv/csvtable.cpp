#include "adapters/csv/csvtable.h"

#include "adapters/csv/formulaguard.h"
#include "service/parsing.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace allocation::csv {

namespace {

constexpr std::size_t mostColumns = 200;
/// Of one record, so that a file without line ends does not fill the memory.
constexpr std::size_t longestRecord = 16UL * 1024 * 1024;
/// So far into a file a zero byte shows that it is no text; further on it is a bad cell.
constexpr std::size_t looksBinaryWithin = 8192;

} // namespace

CsvTable::CsvTable(std::string name, std::unique_ptr<Bytes> bytes)
    : m_name(std::move(name))
    , m_source(m_name, std::move(bytes))
{
    more();
    refuseOtherFormats();
    takeSeparatorLine();
    readHeader();
}

CsvTable::CsvTable(std::string name, std::string bytes)
    : CsvTable(std::move(name), bytesOf(std::move(bytes)))
{
}

void CsvTable::refuse(NotATable::Why why, int row) const
{
    throw NotATable(m_name, why, {}, row);
}

void CsvTable::refuseOtherFormats() const
{
    const std::string_view start = std::string_view(m_text).substr(0, looksBinaryWithin);
    if (start.starts_with("PK\x03\x04") || start.starts_with("PK\x05\x06"))
        refuse(NotATable::Why::Xlsx);
    if (start.find('\0') != std::string_view::npos || start.starts_with("%PDF-"))
        refuse(NotATable::Why::Binary);
    const std::size_t first = start.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos && start.size() == m_text.size())
        refuse(NotATable::Why::Empty);
    if (first != std::string_view::npos && start[first] == '<')
        refuse(NotATable::Why::Html);
}

void CsvTable::takeSeparatorLine()
{
    std::size_t at = m_text.starts_with('"') ? 1 : 0;
    const bool quoted = at == 1;
    const std::string_view text(m_text);
    const bool says = text.size() >= at + 5 && parsing::equalsIgnoringCase(text.substr(at, 4), "sep=");
    if (says && std::string_view("\r\n\"").find(text[at + 4]) == std::string_view::npos) {
        const char separator = text[at + 4];
        at += 5;
        if (quoted && at < text.size() && text[at] == '"')
            ++at;
        if (at == text.size() || text[at] == '\r' || text[at] == '\n') {
            m_separator = separator;
            m_at = at;
            skipLineEnd();
        }
    }
    if (m_at == 0)
        guessSeparator();
    for (const char end : { m_separator, '\r', '\n' })
        m_ends[static_cast<unsigned char>(end)] = true;
}

void CsvTable::guessSeparator()
{
    constexpr std::string_view candidates = ",;\t";
    std::array<std::size_t, 3> counts {};
    bool quoted = false;
    for (const char c : m_text) {
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == '\r' || c == '\n')
            break;
        if (const std::size_t candidate = candidates.find(c); candidate != std::string_view::npos)
            ++counts[candidate];
    }
    const auto* const most = std::max_element(counts.begin(), counts.end());
    m_separator = candidates[static_cast<std::size_t>(most - counts.begin())];
}

void CsvTable::readHeader()
{
    Record record;
    if (!next(record) || std::all_of(record.cells.begin(), record.cells.end(), [](auto cell) { return cell.empty(); }))
        refuse(NotATable::Why::Empty);
    if (!record.bad.empty())
        refuse(NotATable::Why::Binary);
    m_header.assign(record.cells.begin(), record.cells.end());
    // A spreadsheet that once had more columns writes their separators still; only what has a name is a column.
    const auto named = std::count_if(m_header.begin(), m_header.end(), [](const auto& name) { return !name.empty(); });
    if (static_cast<std::size_t>(named) > mostColumns || m_header.size() >= mostCells)
        refuse(NotATable::Why::TooManyColumns);
    if (m_lineEnd.empty())
        m_lineEnd = "\r\n";
}

bool CsvTable::next(Record& record)
{
    record.cells.clear();
    record.bad.clear();
    m_cells.clear();
    m_begin = m_end = m_at;
    if (atEnd())
        return false;
    record.row = ++m_row;
    while (readCell(record)) { }
    give(record);
    return true;
}

/// Reads on from the file. What the record has so far is moved to the front, what was passed over goes.
bool CsvTable::more()
{
    m_text.resize(m_end);
    m_text.erase(0, m_begin);
    m_end -= m_begin;
    m_at = m_end;
    m_begin = 0;
    return m_source.more(m_text);
}

/// @returns whether another cell follows
bool CsvTable::readCell(Record& record)
{
    if (m_at - m_begin < longestRecord)
        m_end = m_at; // what lies between, a separator as a rule, need not be moved away
    const bool quoted = !atEnd() && m_text[m_at] == '"';
    if (quoted && m_end == m_at++)
        ++m_end;
    const std::size_t from = m_end - m_begin;
    m_cellLimit = std::min(from + longestCell, longestRecord);
    m_tooLong = false;
    if (quoted)
        readQuoted();
    readPlain();
    if (m_cells.size() < mostCells) {
        if (m_tooLong)
            record.bad.push_back({ m_cells.size(), BadCell::Why::TooLong });
        m_cells.push_back({ from, m_end - m_begin });
    }
    if (m_at < m_text.size() && m_text[m_at] == m_separator) {
        ++m_at;
        return true;
    }
    skipLineEnd();
    return false;
}

void CsvTable::readPlain()
{
    for (;;) {
        std::size_t at = m_at;
        while (at < m_text.size() && !m_ends[static_cast<unsigned char>(m_text[at])])
            ++at;
        keep(m_at, at);
        m_at = at;
        if (at < m_text.size() || !more())
            return;
    }
}

/// Past the closing quote. The text without its quotes is put together where it stands: it only becomes shorter.
void CsvTable::readQuoted()
{
    for (;;) {
        const std::size_t quote = m_text.find('"', m_at);
        const std::size_t end = std::min(quote, m_text.size());
        keep(m_at, end);
        m_at = end;
        if (quote == std::string::npos) {
            if (!more())
                refuse(NotATable::Why::UnclosedQuote, m_row);
            continue;
        }
        ++m_at;
        if (atEnd() || m_text[m_at] != '"')
            return;
        keep(m_at, m_at + 1);
        ++m_at;
    }
}

/// Makes text a part of the cell, as far as there is room.
void CsvTable::keep(std::size_t from, std::size_t to)
{
    const std::size_t end = m_end - m_begin;
    const std::size_t count = std::min(to - from, m_cellLimit > end ? m_cellLimit - end : 0);
    if (m_end != from)
        std::memmove(m_text.data() + m_end, m_text.data() + from, count);
    m_end += count;
    m_tooLong |= count < to - from;
}

void CsvTable::skipLineEnd()
{
    if (atEnd())
        return;
    const char first = m_text[m_at++];
    const bool pair = first == '\r' && !atEnd() && m_text[m_at] == '\n';
    if (pair)
        ++m_at;
    if (m_lineEnd.empty())
        m_lineEnd = pair ? "\r\n" : std::string(1, first);
}

void CsvTable::give(Record& record) const
{
    const std::string_view text = std::string_view(m_text).substr(m_begin);
    for (const Cell& cell : m_cells)
        record.cells.push_back(unguarded(parsing::trimmed(text.substr(cell.from, cell.to - cell.from))));
}

} // namespace allocation::csv
