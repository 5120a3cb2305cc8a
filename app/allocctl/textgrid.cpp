#include "allocctl/textgrid.h"

#include <algorithm>
#include <utility>

namespace allocation::allocctl {

namespace {

/// Characters, not bytes: in UTF-8 the bytes that continue one are 10xxxxxx.
std::size_t charactersIn(const std::string& text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

} // namespace

TextGrid::TextGrid(Context& context, std::vector<Column> columns)
    : m_context(context)
    , m_columns(std::move(columns))
{
    for (const Column& column : m_columns)
        m_widths.push_back(charactersIn(column.title));
}

void TextGrid::add(std::vector<std::string> cells)
{
    m_empty = false;
    if (m_decided) {
        write(cells);
        return;
    }
    m_first.push_back(std::move(cells));
    if (m_first.size() == rowsThatDecide)
        decide();
}

void TextGrid::decide()
{
    for (const auto& cells : m_first)
        for (std::size_t i = 0; i < cells.size(); ++i)
            m_widths[i] = std::max(m_widths[i], charactersIn(cells[i]));
    std::vector<std::string> titles;
    for (const Column& column : m_columns)
        titles.emplace_back(column.title);
    write(titles);
    for (const auto& cells : m_first)
        write(cells);
    m_first.clear();
    m_decided = true;
}

void TextGrid::write(const std::vector<std::string>& cells)
{
    std::string text;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::size_t width = charactersIn(cells[i]);
        const std::string padding(m_widths[i] > width ? m_widths[i] - width : 0, ' ');
        text += m_columns[i].number ? padding + cells[i] : cells[i] + padding;
        text += "  ";
    }
    text.erase(text.find_last_not_of(' ') + 1);
    m_context.say(text);
}

void TextGrid::finish(const QString& none)
{
    if (m_empty)
        m_context.say(none);
    else if (!m_decided)
        decide();
}

} // namespace allocation::allocctl
