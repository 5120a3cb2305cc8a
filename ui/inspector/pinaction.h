#pragma once

#include "ui/workspace.h"

#include <QObject>

class QAction;

namespace allocation {

/// Pin… : as the quick pin, with a reason and an end. Also changes a pin of one's own.
class PinAction : public QObject
{
    Q_OBJECT

public:
    explicit PinAction(const Workspace& work);

private:
    void update();
    void open();

    Workspace m_work;
    QAction* m_action;
};

} // namespace allocation
