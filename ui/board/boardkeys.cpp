#include "ui/board/boardkeys.h"

#include "ui/board/boarddrag.h"
#include "ui/board/lane.h"
#include "ui/board/laneheader.h"
#include "ui/board/lanes.h"
#include "ui/board/laneview.h"

#include <algorithm>
#include <QKeyEvent>

namespace allocation {

BoardKeys::BoardKeys(Lanes& lanes, BoardDrag& drag, QObject* parent)
    : QObject(parent)
    , m_lanes(lanes)
    , m_drag(drag)
{
    connect(&lanes, &Lanes::laneMade, this, &BoardKeys::adopt);
    connect(&drag, &BoardDrag::placeWanted, this, [this](BoardPlace& place) { place = m_place; });
}

void BoardKeys::adopt(Lane& lane)
{
    // One stop for Tab on the whole board: the arrows do the rest.
    lane.view().setFocusPolicy(lane.number() == m_place.lane ? Qt::StrongFocus : Qt::ClickFocus);
    lane.view().installEventFilter(this);
    lane.header().installEventFilter(this);
    connect(lane.view().selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this, &lane](const QModelIndex& current) {
            if (lane.view().hasFocus() && current.isValid())
                arrived({ lane.number(), current.row() });
        });
}

void BoardKeys::focus()
{
    const int number = std::clamp(m_place.lane, 0, std::max(0, m_lanes.count() - 1));
    Lane* const lane = m_lanes.lane(number);
    if (!lane)
        return;
    if (lane->cards().rowCount() == 0)
        goToHeader(*lane);
    else
        lane->view().setFocus(Qt::OtherFocusReason);
}

void BoardKeys::arrived(const BoardPlace& place)
{
    if (Lane* const before = m_lanes.lane(m_place.lane))
        before->view().setFocusPolicy(Qt::ClickFocus);
    m_place = place;
    if (Lane* const now = m_lanes.lane(place.lane))
        now->view().setFocusPolicy(Qt::StrongFocus);
    if (m_drag.holds())
        m_drag.hover(place);
}

bool BoardKeys::eventFilter(QObject* watched, QEvent* event)
{
    const bool focused = event->type() == QEvent::FocusIn;
    if (!focused && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const bool onHeader = qobject_cast<LaneHeader*>(watched) != nullptr;
    auto* lane = qobject_cast<Lane*>(watched->parent());
    if (!lane)
        return false;
    if (focused) {
        arrived({ lane->number(), onHeader ? -1 : lane->view().currentIndex().row() });
        return false;
    }
    return onKey(*static_cast<QKeyEvent*>(event), *lane, onHeader);
}

bool BoardKeys::onKey(const QKeyEvent& event, Lane& lane, bool onHeader)
{
    const bool mirrored = m_lanes.isRightToLeft();
    switch (event.key()) {
    case Qt::Key_Up:
        return up(lane, event);
    case Qt::Key_Down:
        return down(lane, onHeader, event);
    case Qt::Key_Left:
    case Qt::Key_Right:
        return sideways(lane, onHeader, (event.key() == Qt::Key_Right) != mirrored);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (onHeader)
            Q_EMIT lane.header().clicked();
        else
            Q_EMIT activated();
        return true;
    case Qt::Key_Space:
        if (onHeader)
            Q_EMIT lane.header().clicked();
        return onHeader;
    default:
        return false;
    }
}

bool BoardKeys::up(Lane& lane, const QKeyEvent& event)
{
    const int row = lane.view().currentIndex().row();
    if (lane.view().hasFocus() && row > 0 && m_drag.holds()) {
        goToCard(lane, row - 1, event.modifiers());
        return true;
    }
    if (lane.header().hasFocus() || (row > 0 && lane.view().hasFocus()))
        return lane.header().hasFocus();
    goToHeader(lane);
    return true;
}

bool BoardKeys::down(Lane& lane, bool onHeader, const QKeyEvent& event)
{
    const int row = onHeader ? -1 : lane.view().currentIndex().row();
    if (!onHeader && !m_drag.holds())
        return false;
    if (row + 1 < lane.cards().rowCount())
        goToCard(lane, row + 1, event.modifiers());
    return true;
}

bool BoardKeys::sideways(const Lane& lane, bool onHeader, bool forward)
{
    const int number = lane.number() + (forward ? 1 : -1);
    if (number < 0 || number >= m_lanes.count())
        return true;
    const LaneView& from = lane.view();
    const QModelIndex current = from.currentIndex();
    const int height = current.isValid() ? from.mapTo(&lane, from.visualRect(current).center()).y() : 0;
    Lane& to = m_lanes.reveal(number);
    const bool toHeader = onHeader || m_drag.holds() || to.cards().rowCount() == 0;
    if (toHeader) {
        goToHeader(to);
        return true;
    }
    // The card at the same height, or the last one.
    const QModelIndex beside = to.view().indexAt(to.view().mapFrom(&to, QPoint(to.width() / 2, height)));
    goToCard(to, beside.isValid() ? beside.row() : to.cards().rowCount() - 1, {});
    return true;
}

void BoardKeys::goToHeader(Lane& lane)
{
    lane.header().setFocus(Qt::TabFocusReason);
}

/// While something is held the keyboard selects nothing: what is selected is what is held.
void BoardKeys::goToCard(Lane& lane, int row, Qt::KeyboardModifiers modifiers)
{
    lane.view().setFocus(Qt::TabFocusReason);
    if (m_drag.holds() || modifiers.testFlag(Qt::ControlModifier)) {
        lane.view().goTo(row);
        return;
    }
    Q_EMIT lane.view().selectsAlone();
    lane.view().selectionModel()->setCurrentIndex(lane.cards().index(row), QItemSelectionModel::ClearAndSelect);
    lane.view().scrollTo(lane.cards().index(row));
}

} // namespace allocation
