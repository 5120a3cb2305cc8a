#pragma once

#include "service/readmodel.h"

#include <algorithm>
#include <cstdint>
#include <deque>
#include <string>
#include <utility>
#include <vector>

namespace allocation {

/// Rows that are kept beyond their visit, with their texts, until their turn comes among others.
template <class Row>
class KeptRows
{
public:
    /// @param place in the order of all rows
    void add(std::int64_t place, Row row)
    {
        own(row);
        m_rows.emplace_back(place, std::move(row));
    }
    void sort() { std::ranges::stable_sort(m_rows, {}, &Entry::first); }
    /// Those that come before that place, each once.
    template <class Visit>
    void visitBefore(std::int64_t place, const Visit& visit)
    {
        for (; m_next < m_rows.size() && m_rows[m_next].first < place; ++m_next)
            visit(m_rows[m_next].second);
    }

private:
    using Entry = std::pair<std::int64_t, Row>;

    void own(std::string_view& text) { text = m_texts.emplace_back(text); }
    void own(LineRow& row)
    {
        own(row.order);
        own(row.sku);
        own(row.customer);
        for (LinePart& part : row.parts) {
            own(part.batch);
            if (part.pin)
                own(part.pin->owner);
        }
    }
    void own(BatchRowView& row)
    {
        own(row.ref);
        own(row.sku);
        own(row.shipment);
        if (row.heldBy)
            own(*row.heldBy);
        own(row.holdReason);
    }
    void own(ProductRowView& row) { own(row.sku); }

    std::vector<Entry> m_rows;
    std::size_t m_next = 0;
    std::deque<std::string> m_texts; ///< none of them moves
};

} // namespace allocation
