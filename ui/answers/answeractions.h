#pragma once

#include "ui/workspace.h"

#include <QObject>

class QAction;

namespace allocation {

/// When can we deliver? and Get it sooner… in the menus.
class AnswerActions : public QObject
{
    Q_OBJECT

public:
    explicit AnswerActions(const Workspace& work);

private:
    void update();
    void openDeliver();
    void openSooner();

    Workspace m_work;
    QAction* m_deliver;
    QAction* m_sooner;
};

} // namespace allocation
