#pragma once

#include "domain/identifiers.h"

#include <QList>
#include <QObject>

namespace allocation {

class Actions;
class Appearance;
class BatchesView;
class ContextMenus;
class DragGuide;
class LinesView;
class Mover;
class StatusFigures;
class StoreView;

/// What can be done with the lines that are selected or held, in menus and by keys: each action says what it will
/// touch, and is disabled where it would do nothing.
class LineActions : public QObject
{
    Q_OBJECT

public:
    struct Needs {
        const Actions& actions;
        StoreView& store;
        Mover& mover;
        DragGuide& guide;
        LinesView& lines;
        BatchesView& batches;
        StatusFigures& figures;
        const Appearance& appearance;
    };
    LineActions(const Needs& needs, QWidget* window);

    /// After another selection, or when what is known of it has changed.
    void update();
    bool holds() const { return !m_holding.isEmpty(); }

private:
    QList<LineId> selectedLines() const;
    void moveTo();
    void deallocate();
    void hold(const QString& sum);

    Needs m_needs;
    QWidget* m_window;
    ContextMenus* m_menus;
    QString m_holding; ///< what is cut, in words
};

} // namespace allocation
