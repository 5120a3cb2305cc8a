#pragma once

#include "ui/board/aim.h"
#include "ui/droptarget.h"
#include "ui/workspace.h"

#include <memory>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QDropEvent;

namespace allocation {

class BoardSelection;
class Lane;
class Lanes;

/// What is picked up on the board, held above it, dropped, or held by the keyboard.
class BoardDrag : public QObject, public DropTarget
{
    Q_OBJECT

public:
    BoardDrag(Lanes& lanes, BoardSelection& selection, const Workspace& work, QObject* parent);

    bool isInUse() const override;
    Hand chosen() const override;
    void bringHeld(bool some) override;
    void showVerdicts() override;
    void clearVerdicts() override;

    /// Something is held, by the mouse or by Ctrl+X.
    bool holds() const;
    /// Shows what bringing what is held there would do. @param at where the pointer is
    void hover(const BoardPlace& place, BoardAim::Keys keys, const QPoint& at);
    /// The same for the keyboard.
    void hover(const BoardPlace& place);
    /// Nothing hovers above the board any more.
    void leave();
    /// After other contents.
    void refresh();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Where the keyboard is, for what is brought by keys.
    void placeWanted(allocation::BoardPlace& place);

private:
    void adopt(Lane& lane);
    void begin(Lane& lane, int row, int grip);
    bool onDrag(QDropEvent* event, const QPoint& global);
    BoardPlace placeAt(const QPoint& global) const;
    void showGhosts();
    void showVerdict(Lane& lane);
    static void clearTarget(Lane& lane);
    void showDonors(const BoardAim& aims, Lane& lane, bool asked);
    void showTip(const Lane& lane, const QPoint& at);
    void unfoldRested();
    void scroll();
    void act(const Aim& aim, const BoardPlace& place);
    bool isOurs(const QDropEvent* event) const;
    BoardAim aims() const;

    Lanes& m_lanes;
    BoardSelection& m_selection;
    const Workspace m_work;
    BoardPlace m_place;
    BoardAim::Keys m_keys;
    Aim m_aim;
    QPointer<Lane> m_target;
    QPoint m_pointer;      ///< of the screen
    bool m_forward = true; ///< it came from a lane before the one it is above
    bool m_hovers = false;
    bool m_foreign = false; ///< what hovers was picked up elsewhere, and is held only for that long
    QTimer m_rest;
    QTimer m_scroll;
};

} // namespace allocation
