#pragma once

#include "ui/models/linerecord.h"
#include "ui/models/tablemodel.h"

#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

namespace allocation {

/// The planner's own columns of the order lines: few, and of each line a text or none. They stand after the others.
class OwnColumns
{
public:
    /// @param fixed the columns before them
    explicit OwnColumns(std::span<const ColumnText> fixed);

    /// All columns, the fixed ones first.
    std::span<const ColumnText> columns() const { return m_columns; }
    std::size_t count() const { return m_values.size(); }
    /// Of those in `own`, the columns that are not here yet; by their names, each once.
    std::vector<TextId> newOnes(const std::vector<OwnText>& own) const;
    void addColumn(TextId name, const TextPool& texts);
    /// Ids of texts are others now; columns stay, what stands in them goes.
    void rename(const TextPool& texts);

    /// @param column of all columns
    TextId at(qint64 line, int column) const;
    /// @returns the columns that say something else of that line now
    ColumnRange set(qint64 line, std::span<const OwnText> own);
    std::size_t bytesUsed() const;

private:
    std::vector<ColumnText> m_columns;
    int m_fixed;
    std::deque<std::string> m_texts; ///< ids and headers, where they stay
    std::vector<std::string> m_names;
    std::vector<TextId> m_nameIds;
    std::vector<std::unordered_map<qint64, TextId>> m_values; ///< by own column
};

} // namespace allocation
