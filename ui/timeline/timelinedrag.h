#pragma once

#include "ui/mover.h"
#include "ui/workspace.h"

#include <QList>
#include <QObject>

namespace allocation {

class DemandBand;
class SupplyBand;

/// Leads order lines from demand to supply, as DragGuide does from table to table: each batch answers at pick-up, the
/// tip says it in full, on release the mover decides.
class TimelineDrag : public QObject
{
    Q_OBJECT

public:
    TimelineDrag(const Workspace& work, DemandBand& demand, SupplyBand& supply, QObject* parent);

private:
    void pickUp(const QList<LineId>& lines, int mark);
    void hover(int mark, const QPoint& globalPosition);
    void drop(int mark, const QList<LineId>& lines, const QPoint& globalPosition);
    void showVerdicts();
    Mover::Target targetAt(int mark) const;

    Workspace m_work;
    DemandBand& m_demand;
    SupplyBand& m_supply;
    bool m_dragging = false;
};

} // namespace allocation
