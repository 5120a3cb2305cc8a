#pragma once

#include "ui/workspace.h"

#include <QObject>

class QAction;

namespace allocation {

class DayMenu;

/// Who has to know: customers whose dates have changed, and whoever comes next.
class TellingActions : public QObject
{
    Q_OBJECT

public:
    TellingActions(const Workspace& work, DayMenu& menu);

Q_SIGNALS:
    /// Somebody wants to go on with that draft.
    void draftWanted(const QString& name);

private:
    void update();
    void inform();
    void handOver();

    const Workspace m_work;
    QAction* m_told;
};

} // namespace allocation
