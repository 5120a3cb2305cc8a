#pragma once

#include "ui/models/linerecord.h"

#include <vector>

namespace allocation {

/// What deserves a look and is not in the lines themselves: which of them a run would place now, whose product is out
/// of stock, whose batch comes later than it was to come.
class LineWatch
{
public:
    /// @param keys of lines
    void setPlaceable(std::vector<qint64> keys);
    void setShort(const std::vector<Sku>& products) { m_shortProducts = products; }
    void setSlipped(const std::vector<BatchRef>& batches) { m_slippedBatches = batches; }
    /// To be called after any of the others, and when there are other texts.
    void lookUp(const TextPool& texts);

    bool isPlaceable(const LineRecord& line) const;
    bool alerts(const LineRecord& line) const;

private:
    std::vector<qint64> m_placeable; ///< sorted
    std::vector<Sku> m_shortProducts;
    std::vector<BatchRef> m_slippedBatches;
    std::vector<std::uint8_t> m_short;   ///< by the id of the SKU
    std::vector<std::uint8_t> m_slipped; ///< by the id of the batch, joined ones too
};

} // namespace allocation
