#pragma once

#include "adapters/csv/tablewriter.h"
#include "service/readmodel.h"

#include <set>
#include <string>
#include <vector>

namespace allocation::csv {

/// The optional columns of a table. Each is written only if a row has something there, which a first look at all rows
/// finds out: who does without them sees none of them.
template <class Row>
class DetailColumns
{
public:
    struct Column {
        OutColumn column;
        OutCell (*cell)(const Row&);
    };

    explicit DetailColumns(std::span<const Column> all)
        : m_unseen(all.begin(), all.end())
        , m_all(all)
    {
    }

    void see(const Row& row)
    {
        std::erase_if(m_unseen, [&](const Column& column) {
            const bool isThere = hasText(column.cell(row));
            if (isThere)
                m_seen.insert(column.column.name);
            return isThere;
        });
    }
    /// Ends the first look.
    void addTo(std::vector<OutColumn>& columns)
    {
        for (const Column& column : m_all)
            if (m_seen.contains(column.column.name)) {
                m_written.push_back(column.cell);
                columns.push_back(column.column);
            }
    }
    void addTo(std::vector<OutCell>& cells, const Row& row) const
    {
        for (const auto cell : m_written)
            cells.push_back(cell(row));
    }

private:
    static bool hasText(const OutCell& cell)
    {
        const auto* const text = std::get_if<std::string_view>(&cell);
        return text != nullptr ? !text->empty() : !std::holds_alternative<std::monostate>(cell);
    }

    std::vector<Column> m_unseen;
    std::span<const Column> m_all;
    std::set<std::string_view> m_seen;
    std::vector<OutCell (*)(const Row&)> m_written;
};

std::span<const DetailColumns<BatchRowView>::Column> batchDetails();
std::span<const DetailColumns<ProductRowView>::Column> productDetails();
std::span<const DetailColumns<LineRow>::Column> lineDetails();

/// Also the planner's own columns, by name.
class LineDetailColumns
{
public:
    void see(const LineRow& row);
    /// The names are valid as long as this is.
    void addTo(std::vector<OutColumn>& columns);
    void addTo(std::vector<OutCell>& cells, const LineRow& row) const;

private:
    DetailColumns<LineRow> m_known { lineDetails() };
    std::set<std::string, std::less<>> m_own;
};

} // namespace allocation::csv
