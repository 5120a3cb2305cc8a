// Order lines dropped on supply.

#include "ui/models/drag.h"
#include "ui/timeline/supplyband.h"

#include <QDropEvent>
#include <QMimeData>
#include <QScrollBar>

namespace allocation {

namespace {

/// So near to the edge the band scrolls.
constexpr int edge = 16;

} // namespace

void SupplyBand::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(QLatin1StringView(drag::linesMimeType)))
        event->acceptProposedAction();
}

void SupplyBand::dragMoveEvent(QDragMoveEvent* event)
{
    const QPoint position = event->position().toPoint();
    QScrollBar* const bar = verticalScrollBar();
    if (position.y() < edge)
        bar->setValue(bar->value() - edge);
    else if (position.y() > viewport()->height() - edge)
        bar->setValue(bar->value() + edge);
    const int mark = markAt(position);
    hover(mark);
    // Also where it will be refused: the answer says why.
    if (mark < 0) {
        event->ignore();
        Q_EMIT left();
        return;
    }
    event->setDropAction(Qt::MoveAction);
    event->accept();
    Q_EMIT hovered(mark, viewport()->mapToGlobal(position));
}

void SupplyBand::dragLeaveEvent(QDragLeaveEvent*)
{
    hover(-1);
    Q_EMIT left();
}

void SupplyBand::dropEvent(QDropEvent* event)
{
    const QPoint position = event->position().toPoint();
    const int mark = markAt(position);
    const auto lines = drag::decode(event->mimeData(), m_database);
    hover(-1);
    Q_EMIT left();
    if (mark < 0 || !lines) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::MoveAction);
    event->accept();
    Q_EMIT dropped(mark, *lines, viewport()->mapToGlobal(position));
}

} // namespace allocation
