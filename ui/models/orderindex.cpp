#include "ui/models/orderindex.h"

#include <numeric>

namespace allocation {

void OrderIndex::clear()
{
    m_begins.clear();
    m_lines.clear();
}

void OrderIndex::build(std::span<const LineRecord> lines, std::size_t texts)
{
    m_begins.assign(texts + 1, 0);
    for (const LineRecord& line : lines)
        ++m_begins[line.order];
    std::inclusive_scan(m_begins.begin(), m_begins.end(), m_begins.begin());
    m_lines.resize(lines.size());
    for (std::size_t i = lines.size(); i > 0; --i) // backwards: then ends turn into begins, and lines keep their order
        m_lines[--m_begins[lines[i - 1].order]] = static_cast<std::uint32_t>(i - 1);
}

std::span<const std::uint32_t> OrderIndex::linesOf(TextId order) const
{
    if (order + std::size_t { 1 } >= m_begins.size())
        return {};
    return std::span(m_lines).subspan(m_begins[order], m_begins[order + 1] - m_begins[order]);
}

} // namespace allocation
