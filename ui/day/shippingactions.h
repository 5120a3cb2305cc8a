#pragma once

#include "ui/workspace.h"

#include <QObject>

class QAction;

namespace allocation {

class DayMenu;

/// What leaves the house: release to a pick list, recall, ship, and the lists that are open.
class ShippingActions : public QObject
{
    Q_OBJECT

public:
    ShippingActions(const Workspace& work, DayMenu& menu);

private:
    void update();
    void recall();
    void ship(int list);
    void showPickLists();

    const Workspace m_work;
    QAction* m_release;
    QAction* m_recall;
    QAction* m_ship;
    QAction* m_lists;
};

} // namespace allocation
