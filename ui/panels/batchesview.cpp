#include "ui/panels/batchesview.h"

#include "ui/appearance.h"
#include "ui/models/batchesmodel.h"
#include "ui/models/drag.h"

#include <QDropEvent>

namespace allocation {

BatchesView::BatchesView(BatchesModel& model, const QString& database, const Appearance& appearance, QWidget* parent)
    : DropView({ "batchesView", tr("Batches") }, model, database, appearance, parent)
    , m_model(model)
{
    setElastic({ BatchColumn::Ref, BatchColumn::Sku });
    setExpendable({ BatchColumn::Allocated }); // quantity and what is available say it too
    for (const int column : { BatchColumn::Hold, BatchColumn::Note })
        addExample(column, { Tone::Note, QStringLiteral("hold"), {} });
    setSelectionMode(SingleSelection);
}

int BatchesView::chosenRow() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? currentIndex().row() : rows.front().row();
}

QRect BatchesView::rowRect(int row) const
{
    return { 0, rowViewportPosition(row), viewport()->width(), rowHeight(row) };
}

bool BatchesView::hover(const QDropEvent* event)
{
    const QPoint position = event->position().toPoint();
    const QModelIndex below = indexAt(position);
    // Also where it will be refused: the answer says why.
    if (!below.isValid() || !holdsLines(event))
        return false;
    const Theme& theme = appearance().theme();
    const bool possible = m_model.canDropMimeData(event->mimeData(), Qt::MoveAction, -1, -1, below);
    outlineRow(below.row(), possible ? theme.accent : theme.shortage.ink);
    Q_EMIT hovered(below.row(), viewport()->mapToGlobal(position));
    return true;
}

bool BatchesView::take(const QDropEvent* event)
{
    const QPoint position = event->position().toPoint();
    const QModelIndex below = indexAt(position);
    const auto lines = drag::decode(event->mimeData(), database());
    if (!below.isValid() || !lines)
        return false;
    Q_EMIT dropped(below.row(), *lines, viewport()->mapToGlobal(position));
    return true;
}

} // namespace allocation
