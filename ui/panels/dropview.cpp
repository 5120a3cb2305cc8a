#include "ui/panels/dropview.h"

#include "ui/models/drag.h"
#include "ui/models/tablemodel.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QMimeData>
#include <utility>

namespace allocation {

DropView::DropView(
    const Identity& identity, TableModel& model, QString database, const Appearance& appearance, QWidget* parent)
    : TableView(appearance, parent)
    , m_database(std::move(database))
{
    setObjectName(QLatin1StringView(identity.objectName));
    setAccessibleName(identity.title);
    setModel(&model);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DropOnly);
    // After a move QTableView would write nothing into the cells that were dragged.
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(false);
}

bool DropView::holdsLines(const QDropEvent* event)
{
    return event->mimeData()->hasFormat(QLatin1StringView(drag::linesMimeType));
}

void DropView::leave()
{
    clearOutline();
    Q_EMIT left();
}

void DropView::dragEnterEvent(QDragEnterEvent* event)
{
    TableView::dragEnterEvent(event);
    if (holdsLines(event))
        event->acceptProposedAction();
}

void DropView::dragMoveEvent(QDragMoveEvent* event)
{
    TableView::dragMoveEvent(event); // scrolls near the edge
    if (!hover(event)) {
        event->ignore();
        leave();
        return;
    }
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void DropView::dragLeaveEvent(QDragLeaveEvent* event)
{
    TableView::dragLeaveEvent(event);
    leave();
}

void DropView::dropEvent(QDropEvent* event)
{
    leave();
    if (take(event)) {
        event->setDropAction(Qt::MoveAction);
        event->accept();
    } else {
        event->ignore();
    }
    // Ends the scrolling near the edge and the state of the view, which QTableView::dropEvent would have done.
    stopAutoScroll();
    setState(NoState);
}

} // namespace allocation
