#pragma once

#include "ui/dispatcher.h"
#include "ui/workspace.h"

#include <QObject>

namespace allocation {

class ImpactDialog;
class ImpactPlan;

/// Looks at what a change of supply would mean before it is made. Where nothing follows it is made at once; else the
/// planner sees it first.
class ImpactPreview : public QObject
{
    Q_OBJECT

public:
    explicit ImpactPreview(const Workspace& work);

    void offer(
        const Command& command, const Sending& sending, const Dispatcher::Done& done, const Dispatcher::Failed& failed);

private:
    struct Offer {
        Sending sending;
        Dispatcher::Done done;
        Dispatcher::Failed failed;
    };
    void show(std::unique_ptr<ImpactPlan> plan, const Offer& offer);
    void apply(ImpactDialog& shown, const Offer& offer);

    const Workspace m_work;
};

} // namespace allocation
