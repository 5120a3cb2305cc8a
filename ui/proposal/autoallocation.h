#pragma once

#include "ui/proposal/allocatescope.h"
#include "ui/proposal/strategies.h"
#include "ui/workspace.h"

#include <QObject>

namespace allocation {

class AllocateDialog;
class RunProgress;

/// Auto-allocate…: the quick run, and the proposal for those who want to see it first.
class AutoAllocation : public QObject
{
    Q_OBJECT

public:
    AutoAllocation(const Workspace& work, QObject* parent);

private:
    void choose();
    void askPlaceable(AllocateDialog& dialog, int scope, const Scope& what);
    void run(const Scope& scope, const StrategyChoice& strategy);
    void compare(const QList<AllocateScope>& scopes, int scope, const QString& strategy);
    QList<AllocateScope> scopes() const;

    const Workspace m_work;
    strategies::Memory m_memory;
    RunProgress* m_progress;
};

} // namespace allocation
