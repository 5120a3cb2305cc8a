#pragma once

#include "ui/mover.h"

#include <QObject>

class QMenu;

namespace allocation {

class Actions;
class DragGuide;

/// What can be done with the lines that are selected, and with a batch, wherever they are shown: each entry says what
/// it will touch, and is disabled where it would do nothing.
class ContextMenus : public QObject
{
    Q_OBJECT

public:
    struct Needs {
        const Actions& actions;
        Mover& mover;
        DragGuide& guide;
    };
    ContextMenus(const Needs& needs, QWidget* window);

    void showForLines(const QPoint& global) const;
    void showForBatch(const Mover::Target& target, const QPoint& global) const;

private:
    QMenu* newMenu(const char* name) const;
    void addMoveHere(QMenu* menu, const Mover::Target& target, const QPoint& global) const;

    Needs m_needs;
    QWidget* m_window;
};

} // namespace allocation
