#include "ui/models/owncolumns.h"

#include "ui/models/formats.h"

#include <algorithm>

namespace allocation {

OwnColumns::OwnColumns(std::span<const ColumnText> fixed)
    : m_columns(fixed.begin(), fixed.end())
    , m_fixed(static_cast<int>(fixed.size()))
{
}

std::vector<TextId> OwnColumns::newOnes(const std::vector<OwnText>& own) const
{
    std::vector<TextId> names;
    for (const OwnText& text : own)
        if (std::ranges::count(m_nameIds, text.column) == 0 && std::ranges::count(names, text.column) == 0)
            names.push_back(text.column);
    return names;
}

void OwnColumns::addColumn(TextId name, const TextPool& texts)
{
    m_names.emplace_back(texts.text(name));
    m_nameIds.push_back(name);
    m_values.emplace_back();
    const std::string& header = m_texts.emplace_back(texts.text(name));
    const std::string& id = m_texts.emplace_back("own-" + formats::cellPart(texts.text(name)).toStdString());
    m_columns.push_back(
        { id.c_str(), header.c_str(), QT_TRANSLATE_NOOP("allocation::LinesModel", "A column of your own") });
}

void OwnColumns::rename(const TextPool& texts)
{
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        m_nameIds[i] = texts.find(m_names[i]);
        m_values[i].clear();
    }
}

TextId OwnColumns::at(qint64 line, int column) const
{
    const auto own = static_cast<std::size_t>(column - m_fixed);
    if (column < m_fixed || own >= m_values.size())
        return 0;
    const auto found = m_values[own].find(line);
    return found == m_values[own].end() ? 0 : found->second;
}

ColumnRange OwnColumns::set(qint64 line, std::span<const OwnText> own)
{
    ColumnRange changed;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const auto text = std::ranges::find(own, m_nameIds[i], &OwnText::column);
        const TextId wanted = text == own.end() ? 0 : text->text;
        if (at(line, m_fixed + static_cast<int>(i)) == wanted)
            continue;
        changed.add(m_fixed + static_cast<int>(i));
        if (wanted == 0)
            m_values[i].erase(line);
        else
            m_values[i][line] = wanted;
    }
    return changed;
}

std::size_t OwnColumns::bytesUsed() const
{
    std::size_t bytes = 0;
    for (const auto& values : m_values)
        bytes += values.size() * 40 + values.bucket_count() * sizeof(void*);
    return bytes;
}

} // namespace allocation
