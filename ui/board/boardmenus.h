#pragma once

#include "ui/workspace.h"

#include <QObject>

namespace allocation {

class ContextMenus;
class Lane;
class Lanes;

/// The context menus of cards and of the heads of lanes, as in the tables.
class BoardMenus : public QObject
{
    Q_OBJECT

public:
    BoardMenus(Lanes& lanes, const Workspace& work, QObject* parent);

private:
    void adopt(Lane& lane);
    void showForLane(const Lane& lane, const QPoint& global);

    Lanes& m_lanes;
    const Workspace m_work;
    ContextMenus* m_menus;
};

} // namespace allocation
