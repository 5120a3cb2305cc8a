#include "ui/models/linewatch.h"

#include <algorithm>
#include <utility>

namespace allocation {

void LineWatch::setPlaceable(std::vector<qint64> keys)
{
    m_placeable = std::move(keys);
    std::ranges::sort(m_placeable);
}

void LineWatch::lookUp(const TextPool& texts)
{
    m_short.assign(m_shortProducts.empty() ? 0 : texts.size(), 0);
    for (const Sku& sku : m_shortProducts)
        m_short[texts.find(sku.text())] = 1;
    m_slipped.assign(m_slippedBatches.empty() ? 0 : texts.size(), 0);
    for (const BatchRef& ref : m_slippedBatches)
        m_slipped[texts.find(ref.text())] = 1;
    if (!m_slipped.empty())
        texts.markJoined(1, m_slipped);
}

bool LineWatch::isPlaceable(const LineRecord& line) const
{
    return line.open() > 0 && std::ranges::binary_search(m_placeable, line.key);
}

bool LineWatch::alerts(const LineRecord& line) const
{
    if (line.open() > 0 && line.sku < m_short.size() && m_short[line.sku] != 0)
        return true;
    return line.batch != 0 && line.batch < m_slipped.size() && m_slipped[line.batch] != 0;
}

} // namespace allocation
