#include "adapters/csv/csvtable.h"

#include "service/parsing.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace allocation::csv {

namespace {

constexpr std::size_t mostColumns = 200;
constexpr std::size_t longestName = 65536;
/// So far into a file a zero byte shows that it is no text; further on it is a bad cell.
constexpr std::size_t looksBinaryWithin = 8192;

/// What the writer put before text that a spreadsheet would run (csvwriter.h) is taken away again.
std::string_view unguarded(std::string_view cell)
{
    if (cell.empty() || cell.front() != '\'')
        return cell;
    const std::size_t first = cell.find_first_not_of('\'');
    const bool formula = first != std::string_view::npos
        && std::string_view("=+@\t\r-").find(cell[first]) != std::string_view::npos;
    return formula ? cell.substr(1) : cell;
}

} // namespace

CsvTable::CsvTable(std::string name, std::string bytes)
    : m_name(std::move(name))
{
    if (bytes.starts_with("PK\x03\x04"))
        refuse(NotATable::Why::Xlsx);
    auto decoded = decode(std::move(bytes));
    if (!decoded)
        refuse(NotATable::Why::Binary);
    m_text = std::move(decoded->text);
    m_encoding = decoded->encoding;
    refuseOtherFormats();
    takeSeparatorLine();
    readHeader();
}

void CsvTable::refuse(NotATable::Why why, int row) const
{
    throw NotATable(m_name, why, {}, row);
}

void CsvTable::refuseOtherFormats() const
{
    const std::string_view start = std::string_view(m_text).substr(0, looksBinaryWithin);
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
    const bool says = text.size() >= at + 5 && (text.substr(at, 4) == "sep=" || text.substr(at, 4) == "SEP=");
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
    for (const std::string_view cell : record.cells) {
        if (cell.size() > longestName)
            refuse(NotATable::Why::Binary);
        m_header.emplace_back(cell);
    }
    // A spreadsheet that once had more columns writes their separators still; only what has a name is a column.
    const auto named = std::count_if(m_header.begin(), m_header.end(), [](const auto& name) { return !name.empty(); });
    if (static_cast<std::size_t>(named) > mostColumns)
        refuse(NotATable::Why::TooManyColumns);
    const std::size_t end = m_at;
    m_lineEnd = m_text.substr(end - std::min<std::size_t>(end, 2), std::min<std::size_t>(end, 2)) == "\r\n" ? "\r\n"
        : end > 0 && m_text[end - 1] == '\r'                                                                ? "\r"
        : end > 0 && m_text[end - 1] == '\n'                                                                ? "\n"
                                                                                                            : "\r\n";
}

bool CsvTable::next(Record& record)
{
    record.cells.clear();
    if (m_at >= m_text.size())
        return false;
    record.row = ++m_row;
    for (;;) {
        record.cells.push_back(unguarded(parsing::trimmed(field())));
        if (m_at >= m_text.size())
            return true;
        if (m_text[m_at] != m_separator)
            break;
        ++m_at;
    }
    skipLineEnd();
    return true;
}

std::string_view CsvTable::field()
{
    if (m_at < m_text.size() && m_text[m_at] == '"')
        return quotedField();
    const std::size_t start = m_at;
    m_at = cellEnd();
    return std::string_view(m_text).substr(start, m_at - start);
}

/// The text without its quotes is put together where it stands: it only becomes shorter.
std::string_view CsvTable::quotedField()
{
    const std::size_t start = m_at;
    std::size_t end = start;
    for (;;) {
        const std::size_t quote = m_text.find('"', m_at + 1);
        if (quote == std::string::npos)
            refuse(NotATable::Why::UnclosedQuote, m_row);
        appendTo(end, m_at + 1, quote);
        m_at = quote + 1;
        if (m_at >= m_text.size() || m_text[m_at] != '"')
            break;
        m_text[end++] = '"';
    }
    const std::size_t rest = m_at;
    m_at = cellEnd();
    appendTo(end, rest, m_at);
    return std::string_view(m_text).substr(start, end - start);
}

void CsvTable::appendTo(std::size_t& end, std::size_t from, std::size_t to)
{
    std::memmove(m_text.data() + end, m_text.data() + from, to - from);
    end += to - from;
}

std::size_t CsvTable::cellEnd() const
{
    std::size_t at = m_at;
    while (at < m_text.size() && !m_ends[static_cast<unsigned char>(m_text[at])])
        ++at;
    return at;
}

void CsvTable::skipLineEnd()
{
    if (m_at < m_text.size() && m_text[m_at++] == '\r' && m_at < m_text.size() && m_text[m_at] == '\n')
        ++m_at;
}

} // namespace allocation::csv
