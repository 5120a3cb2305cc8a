#pragma once

#include "ui/board/aim.h"

#include <QObject>

class QKeyEvent;

namespace allocation {

class BoardDrag;
class Lane;
class Lanes;

/// The keyboard on the board: arrows go from card to card and from lane to lane, up from the first card to the head of
/// the lane. While something is held, they show what bringing it there would do.
class BoardKeys : public QObject
{
    Q_OBJECT

public:
    BoardKeys(Lanes& lanes, BoardDrag& drag, QObject* parent);

    const BoardPlace& place() const { return m_place; }
    /// Where the keyboard is gets the focus.
    void focus();
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Enter on a card, or on the head of a lane.
    void activated();

private:
    void adopt(Lane& lane);
    void arrived(const BoardPlace& place);
    bool onKey(const QKeyEvent& event, Lane& lane, bool onHeader);
    bool up(Lane& lane, const QKeyEvent& event);
    bool down(Lane& lane, bool onHeader, const QKeyEvent& event);
    bool sideways(const Lane& lane, bool onHeader, bool forward);
    void goToHeader(Lane& lane);
    void goToCard(Lane& lane, int row, Qt::KeyboardModifiers modifiers);

    Lanes& m_lanes;
    BoardDrag& m_drag;
    BoardPlace m_place { 0, -1 };
};

} // namespace allocation
