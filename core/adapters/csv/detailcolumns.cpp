#include "adapters/csv/detailcolumns.h"

#include "service/detailwords.h"

#include <array>

namespace allocation::csv {

namespace {

using Kind = OutColumn::Kind;
using BatchColumn = DetailColumns<BatchRowView>::Column;
using ProductColumn = DetailColumns<ProductRowView>::Column;
using LineColumn = DetailColumns<LineRow>::Column;

OutCell textCell(std::string_view text)
{
    return text;
}

/// What is not said is left empty.
OutCell numberCell(std::int64_t number)
{
    return number != 0 ? OutCell(number) : OutCell();
}

constexpr std::array batchColumns {
    BatchColumn { { "location" }, [](const BatchRowView& row) { return textCell(row.details->location); } },
    BatchColumn { { "received_from" }, [](const BatchRowView& row) { return textCell(row.details->receivedFrom); } },
    BatchColumn { { "hold" }, [](const BatchRowView& row) { return textCell(row.holdReason); } },
    BatchColumn { { "hold_by" }, [](const BatchRowView& row) { return outCell(row.heldBy); } },
    BatchColumn { { "hold_until", Kind::Day }, [](const BatchRowView& row) { return outCell(row.heldUntil); } },
    BatchColumn { { "note" }, [](const BatchRowView& row) { return textCell(row.details->note.text); } },
    BatchColumn {
        { "follow_up", Kind::Day }, [](const BatchRowView& row) { return outCell(row.details->note.followUp); } },
};

constexpr std::array productColumns {
    ProductColumn { { "unit" }, [](const ProductRowView& row) { return textCell(row.details.unit); } },
    ProductColumn { { "pack", Kind::Number }, [](const ProductRowView& row) { return outCell(row.details.pack); } },
    ProductColumn { { "note" }, [](const ProductRowView& row) { return textCell(row.details.note.text); } },
    ProductColumn {
        { "follow_up", Kind::Day }, [](const ProductRowView& row) { return outCell(row.details.note.followUp); } },
};

constexpr std::array lineColumns {
    LineColumn { { "shipped", Kind::Number }, [](const LineRow& row) { return numberCell(row.shipped); } },
    LineColumn { { "promised", Kind::Day },
        [](const LineRow& row) {
            const auto& promised = row.details->promised;
            return promised ? OutCell(promised->date) : OutCell();
        } },
    LineColumn { { "told", Kind::Day },
        [](const LineRow& row) {
            const auto& promised = row.details->promised;
            return promised ? outCell(promised->told) : OutCell();
        } },
    LineColumn { { "told_by" },
        [](const LineRow& row) {
            const auto& promised = row.details->promised;
            return promised ? textCell(promised->by) : OutCell();
        } },
    LineColumn { { "transit", Kind::Number }, [](const LineRow& row) { return numberCell(row.details->transitDays); } },
    LineColumn { { "completeness" },
        [](const LineRow& row) { return textCell(words::wordOf(row.details->completeness, words::completeness)); } },
    LineColumn {
        { "kind" }, [](const LineRow& row) { return textCell(words::wordOf(row.details->kind, words::kind)); } },
    LineColumn { { "stop" }, [](const LineRow& row) { return textCell(row.details->stop); } },
    LineColumn { { "note" }, [](const LineRow& row) { return textCell(row.details->note.text); } },
    LineColumn { { "follow_up", Kind::Day }, [](const LineRow& row) { return outCell(row.details->note.followUp); } },
    LineColumn { { "flag" }, [](const LineRow& row) { return textCell(row.details->flag ? "true" : ""); } },
};

} // namespace

std::span<const BatchColumn> batchDetails()
{
    return batchColumns;
}

std::span<const ProductColumn> productDetails()
{
    return productColumns;
}

std::span<const LineColumn> lineDetails()
{
    return lineColumns;
}

void LineDetailColumns::see(const LineRow& row)
{
    if (row.shipped == 0 && !row.details)
        return;
    m_known.see(row);
    for (const auto& [name, text] : row.details->own)
        m_own.insert(name);
}

void LineDetailColumns::addTo(std::vector<OutColumn>& columns)
{
    m_known.addTo(columns);
    columns.reserve(columns.size() + m_own.size());
    for (const std::string& name : m_own)
        columns.push_back({ name });
}

void LineDetailColumns::addTo(std::vector<OutCell>& cells, const LineRow& row) const
{
    m_known.addTo(cells, row);
    const auto& own = row.details->own;
    cells.reserve(cells.size() + m_own.size());
    for (const std::string& name : m_own) {
        const auto text = own.find(name);
        cells.push_back(text != own.end() ? textCell(text->second) : OutCell());
    }
}

} // namespace allocation::csv
