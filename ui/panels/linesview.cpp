#include "ui/panels/linesview.h"

#include "bridge/wording.h"
#include "ui/appearance.h"
#include "ui/delegates/painting.h"
#include "ui/models/drag.h"
#include "ui/models/linesmodel.h"

#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>

namespace allocation {

LinesView::LinesView(LinesModel& model, const QString& database, const Appearance& appearance, QWidget* parent)
    : DropView({ "linesView", tr("Order lines") }, model, database, appearance, parent)
    , m_model(model)
{
    setElastic({ LineColumn::Customer, LineColumn::Sku, LineColumn::Batch });
    addExample(LineColumn::Status, { Tone::Late, QStringLiteral("clock"), wording::lateness(88) });
    addExample(LineColumn::Status, { Tone::Muted, QStringLiteral("ring"), wording::status({}, 8, 8, false) });
    for (const int column : { LineColumn::Pin, LineColumn::Note })
        addExample(column, { Tone::Note, QStringLiteral("pin"), {} });
    setExpendable({ LineColumn::Open }); // the status says it too
    setDragEnabled(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
}

QList<LineId> LinesView::selectedLines() const
{
    return m_model.linesIn(selectionModel()->selection());
}

void LinesView::startDrag(Qt::DropActions)
{
    const QList<LineId> lines = selectedLines();
    if (lines.isEmpty())
        return;
    Q_EMIT pickedUp(lines);
    auto* const drag = new QDrag(this); // deletes itself
    drag->setMimeData(drag::encode(lines, database()));
    const QPixmap copy = copyOf(lines);
    drag->setPixmap(copy);
    // Beside the pointer, never beyond the edge where lines begin.
    const QSize size = copy.deviceIndependentSize().toSize();
    drag->setHotSpot({ isRightToLeft() ? size.width() - 12 : 12, size.height() + 4 });
    // The result does not matter: the command tells what became of it, and nothing is to be cleaned up here.
    drag->exec(Qt::MoveAction);
    clearOutline();
    Q_EMIT letGo();
}

QPixmap LinesView::copyOf(const QList<LineId>& lines) const
{
    const Theme& theme = appearance().theme();
    const auto facts = m_model.facts(lines.front());
    const QString text = lines.size() == 1
        ? wording::line(lines.front()) + (facts ? QStringLiteral("  ·  ") + wording::units(facts->qty) : QString())
        : wording::lines(static_cast<std::size_t>(lines.size()));
    const QFont strong = painting::strong(font());
    const QFontMetrics metrics(strong);
    const QSize size(std::min(metrics.horizontalAdvance(text), 260) + 24, painting::rowHeight(font()));
    QPixmap pixmap(size * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(0.85);
    painter.setPen(theme.accent);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(QPointF(0.5, 0.5), QSizeF(size) - QSizeF(1, 1)), 5, 5);
    painter.setPen(theme.text);
    painter.setFont(strong);
    painter.drawText(QRect(QPoint(12, 0), size - QSize(24, 0)), Qt::AlignVCenter | Qt::AlignLeft,
        metrics.elidedText(text, Qt::ElideRight, size.width() - 24));
    return pixmap;
}

bool LinesView::takes(const QDropEvent* event) const
{
    if (!m_model.canDropMimeData(event->mimeData(), Qt::MoveAction, -1, -1, {}))
        return false;
    // On the row it came from a drop means a change of mind.
    const QModelIndex below = indexAt(event->position().toPoint());
    return event->source() != this || !below.isValid() || !selectionModel()->isRowSelected(below.row());
}

bool LinesView::hover(const QDropEvent* event)
{
    if (!takes(event))
        return false;
    outlineAll(appearance().theme().accent);
    Q_EMIT hovered(viewport()->mapToGlobal(event->position().toPoint()));
    return true;
}

bool LinesView::take(const QDropEvent* event)
{
    return takes(event) && m_model.dropMimeData(event->mimeData(), Qt::MoveAction, -1, -1, {});
}

} // namespace allocation
