#pragma once

#include "ui/day/sincechoice.h"
#include "ui/workspace.h"

#include <QObject>

class QAction;

namespace allocation {

class DayMenu;

/// Shows what has changed: when it is asked for, after an import, and by itself once a day if there is something.
class Looking : public QObject
{
    Q_OBJECT

public:
    Looking(const Workspace& work, DayMenu& menu);

    void open();
    /// As open(), if there is something to tell and nobody but a test is at work.
    void openIfNews();

private:
    void openOnceADay();

    const Workspace m_work;
    LookedAt m_looked;
};

} // namespace allocation
