// What is said and dragged of several lines of a LinesModel.
#include "ui/models/drag.h"
#include "ui/models/linesmodel.h"

#include <algorithm>

namespace allocation {

template <class Visit>
void LinesModel::visit(const QItemSelection& selection, Visit visit) const
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange& range : selection)
        if (range.isValid())
            ranges.emplace_back(range.top(), range.bottom());
    std::ranges::sort(ranges);
    int next = 0; // a row selected in several ranges counts once
    for (const auto& [top, bottom] : ranges) {
        for (int row = std::max(top, next); row <= std::min(bottom, rowCount() - 1); ++row)
            visit(recordAt(row));
        next = std::max(next, bottom + 1);
    }
}

LineSums LinesModel::sums(const QItemSelection& selection) const
{
    LineSums sums;
    visit(selection, [&](const LineRecord& line) {
        ++sums.lines;
        sums.units += line.qty;
        sums.late += line.timing(m_planning).daysLate > 0 ? 1 : 0;
        sums.allocatedLines += line.allocated > 0 ? 1 : 0;
        sums.allocatedUnits += line.allocated;
        sums.pinnedLines += line.pin != 0 ? 1 : 0;
        sums.releasedLines += line.released ? 1 : 0;
        sums.flaggedLines += line.flag ? 1 : 0;
    });
    return sums;
}

QList<LineId> LinesModel::linesIn(const QItemSelection& selection) const
{
    QList<LineId> lines;
    visit(selection, [&](const LineRecord& line) { lines.append(lineIdOf(line)); });
    return lines;
}

std::vector<Sku> LinesModel::productsIn(const QItemSelection& selection) const
{
    std::set<TextId> ids;
    visit(selection, [&](const LineRecord& line) { ids.insert(line.sku); });
    return skusOf(ids);
}

std::vector<Sku> LinesModel::releasedProducts() const
{
    std::set<TextId> ids;
    for (const LineRecord& line : records())
        if (line.released)
            ids.insert(line.sku);
    return skusOf(ids);
}

std::vector<Sku> LinesModel::skusOf(const std::set<TextId>& ids) const
{
    std::vector<Sku> skus;
    skus.reserve(ids.size());
    for (const TextId id : ids)
        skus.emplace_back(texts().text(id));
    return skus;
}

std::vector<BatchRef> LinesModel::batchesIn(const QItemSelection& selection) const
{
    std::set<TextId> ids;
    visit(selection, [&](const LineRecord& line) { ids.insert(line.batch); });
    std::set<TextId> single;
    for (const TextId id : ids)
        for (const TextId part : texts().parts(id))
            single.insert(part);
    std::vector<BatchRef> refs;
    refs.reserve(single.size());
    for (const TextId id : single)
        refs.emplace_back(texts().text(id));
    return refs;
}

Qt::ItemFlags LinesModel::dragFlags() const
{
    return Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
}

QStringList LinesModel::mimeTypes() const
{
    return { QString::fromLatin1(drag::linesMimeType) };
}

QMimeData* LinesModel::mimeData(const QModelIndexList& indexes) const
{
    std::set<int> rows;
    for (const QModelIndex& index : indexes)
        if (index.isValid() && index.row() < rowCount())
            rows.insert(index.row());
    if (rows.empty())
        return nullptr;
    QList<LineId> lines;
    for (const int row : rows)
        lines.append(lineAt(row));
    return drag::encode(lines, m_database);
}

Qt::DropActions LinesModel::supportedDragActions() const
{
    return Qt::MoveAction;
}

Qt::DropActions LinesModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

bool LinesModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int, const QModelIndex&) const
{
    return drag::decode(data, m_database).has_value();
}

bool LinesModel::dropMimeData(const QMimeData* data, Qt::DropAction, int, int, const QModelIndex&)
{
    const auto lines = drag::decode(data, m_database);
    if (lines)
        Q_EMIT linesDroppedBack(*lines);
    return lines.has_value();
}

} // namespace allocation
