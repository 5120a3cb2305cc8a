#include "ui/panels/batchesview.h"

#include "ui/appearance.h"
#include "ui/models/batchesmodel.h"
#include "ui/models/drag.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QMimeData>

namespace allocation {

BatchesView::BatchesView(BatchesModel& model, const QString& database, const Appearance& appearance, QWidget* parent)
    : TableView(appearance, parent)
    , m_model(model)
    , m_database(database)
{
    setObjectName(QStringLiteral("batchesView"));
    setAccessibleName(tr("Batches"));
    setModel(&model);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DropOnly);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(false);
    setSelectionMode(SingleSelection);
}

int BatchesView::chosenRow() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? currentIndex().row() : rows.front().row();
}

void BatchesView::dragEnterEvent(QDragEnterEvent* event)
{
    TableView::dragEnterEvent(event);
    if (event->mimeData()->hasFormat(QLatin1StringView(drag::linesMimeType)))
        event->acceptProposedAction();
}

void BatchesView::dragMoveEvent(QDragMoveEvent* event)
{
    TableView::dragMoveEvent(event); // scrolls near the edge
    const QModelIndex below = indexAt(event->position().toPoint());
    // Also where it will be refused: the answer says why.
    if (!below.isValid() || !event->mimeData()->hasFormat(QLatin1StringView(drag::linesMimeType))) {
        event->ignore();
        clearOutline();
        Q_EMIT left();
        return;
    }
    event->setDropAction(Qt::MoveAction);
    event->accept();
    const Theme& theme = appearance().theme();
    const bool possible = m_model.canDropMimeData(
                              event->mimeData(), Qt::MoveAction, below.row(), below.column(), below.parent())
        || m_model.canDropMimeData(event->mimeData(), Qt::MoveAction, -1, -1, below);
    outlineRow(below.row(), possible ? theme.accent : theme.shortage.ink);
    Q_EMIT hovered(below.row(), viewport()->mapToGlobal(event->position().toPoint()));
}

void BatchesView::dragLeaveEvent(QDragLeaveEvent* event)
{
    TableView::dragLeaveEvent(event);
    clearOutline();
    Q_EMIT left();
}

void BatchesView::dropEvent(QDropEvent* event)
{
    clearOutline();
    Q_EMIT left();
    const QModelIndex below = indexAt(event->position().toPoint());
    const auto lines = drag::decode(event->mimeData(), m_database);
    if (below.isValid() && lines) {
        event->setDropAction(Qt::MoveAction);
        event->accept();
        Q_EMIT dropped(below.row(), *lines, viewport()->mapToGlobal(event->position().toPoint()));
    } else {
        event->ignore();
    }
    stopAutoScroll();
    setState(NoState);
}

} // namespace allocation
