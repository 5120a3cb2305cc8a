#pragma once

#include "ui/workspace.h"

#include <QObject>

class QAction;

namespace allocation {

class DayMenu;

/// Notes, flags and follow-ups: on the selected lines, the chosen batch, the product.
class NotingActions : public QObject
{
    Q_OBJECT

public:
    NotingActions(const Workspace& work, DayMenu& menu);

private:
    void update();
    void note();
    void flag();
    template <class Thing>
    void noteOn(const Thing& thing);

    const Workspace m_work;
    QAction* m_note;
    QAction* m_flag;
    QAction* m_batchNote;
    QAction* m_productNote;
};

} // namespace allocation
