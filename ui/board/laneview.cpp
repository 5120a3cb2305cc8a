#include "ui/board/laneview.h"

#include "ui/appearance.h"
#include "ui/board/carddelegate.h"
#include "ui/board/cardsmodel.h"

#include <algorithm>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <utility>

namespace allocation {

namespace {

/// More cards than that are shown as rows.
constexpr int mostCards = 40;

} // namespace

LaneView::LaneView(CardsModel& model, const Appearance& appearance, QWidget* parent)
    : QListView(parent)
    , m_model(model)
    , m_appearance(appearance)
    , m_delegate(new CardDelegate(appearance, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setProperty("look", QStringLiteral("lane"));
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setAutoFillBackground(false);
    connect(&appearance, &Appearance::changed, viewport(), qOverload<>(&QWidget::update));
}

void LaneView::fitCards()
{
    const bool compact = m_model.rowCount() > mostCards;
    if (compact == m_delegate->isCompact())
        return;
    m_delegate->setCompact(compact);
    scheduleDelayedItemsLayout();
}

void LaneView::goTo(int row)
{
    selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::NoUpdate);
    scrollTo(m_model.index(row));
}

void LaneView::setTarget(int row)
{
    m_delegate->setTarget(row);
    viewport()->update();
}

std::pair<int, int> LaneView::rowsInSight() const
{
    const int count = m_model.rowCount();
    if (count == 0)
        return { 0, 0 };
    const int height = std::max(1, visualRect(m_model.index(0)).height());
    const int top = verticalScrollBar()->value();
    const int first = std::min(count, (top + height - height / 4 - 1) / height);
    const int last = std::clamp((top + viewport()->height() + height / 4) / height, first, count);
    return { first, last };
}

QPixmap LaneView::copyOf(int row, int width) const
{
    CardLook look = m_delegate->lookOf(m_model.index(row));
    look.compact = false;
    look.held = false;
    look.target = true; // outlined
    look.chip = {};
    const QSize size(width, cardpainting::briefHeight(font()));
    QPixmap pixmap(size * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(0.85);
    cardpainting::paint(painter, QRect({}, size), look, m_appearance.theme(), font(), layoutDirection());
    return pixmap;
}

void LaneView::steadily(const std::function<void()>& change)
{
    const QPersistentModelIndex top = indexAt(QPoint(viewport()->width() / 2, 1));
    const int offset = top.isValid() ? visualRect(top).top() : 0;
    const bool scrolled = verticalScrollBar()->value() > 0;
    change();
    if (!scrolled || !top.isValid())
        return;
    doItemsLayout(); // else the scroll bar does not know how far it may go
    verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(top).top() - offset);
}

void LaneView::startDrag(Qt::DropActions)
{
    const QModelIndex pressed = indexAt(m_pressed);
    if (pressed.isValid())
        Q_EMIT dragBegins(pressed.row(), m_pressed.x() - visualRect(pressed).left());
}

void LaneView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position().toPoint();
    QListView::mousePressEvent(event);
}

void LaneView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

QItemSelectionModel::SelectionFlags LaneView::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    const auto command = QListView::selectionCommand(index, event);
    if (command.testFlag(QItemSelectionModel::Clear))
        Q_EMIT selectsAlone();
    return command;
}

} // namespace allocation
