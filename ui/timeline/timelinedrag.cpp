#include "ui/timeline/timelinedrag.h"

#include "bridge/session.h"
#include "ui/dragguide.h"
#include "ui/models/drag.h"
#include "ui/panels/droptip.h"
#include "ui/timeline/demandband.h"
#include "ui/timeline/supplyband.h"

#include <QDrag>
#include <QMainWindow>
#include <QMimeData>

namespace allocation {

TimelineDrag::TimelineDrag(const Workspace& work, DemandBand& demand, SupplyBand& supply, QObject* parent)
    : QObject(parent)
    , m_work(work)
    , m_demand(demand)
    , m_supply(supply)
{
    connect(&demand, &DemandBand::pickedUp, this, &TimelineDrag::pickUp);
    connect(&supply, &SupplyBand::hovered, this, &TimelineDrag::hover);
    connect(&supply, &SupplyBand::left, &work.guide.tip(), &QWidget::hide);
    connect(&supply, &SupplyBand::dropped, this, &TimelineDrag::drop);
    connect(&work.mover, &Mover::verdictsChanged, this, &TimelineDrag::showVerdicts);
    connect(&work.guide, &DragGuide::holding, this, &TimelineDrag::showVerdicts);
}

void TimelineDrag::pickUp(const QList<LineId>& lines, int mark)
{
    m_work.guide.letGo();
    m_dragging = true;
    m_work.mover.hold({ lines.begin(), lines.end() });
    showVerdicts();
    auto* const drag = new QDrag(&m_demand); // deletes itself
    drag->setMimeData(drag::encode(lines, m_work.session.name()));
    const QPixmap copy = m_demand.copyOf(mark, lines.size());
    drag->setPixmap(copy);
    const QSize size = copy.deviceIndependentSize().toSize();
    drag->setHotSpot({ m_demand.isRightToLeft() ? size.width() - 12 : 12, size.height() + 4 });
    // The result does not matter: the command tells what became of it.
    drag->exec(Qt::MoveAction);
    m_dragging = false;
    m_work.guide.tip().hide();
    showVerdicts();
}

/// While lines are held, by the mouse or by Ctrl+X.
void TimelineDrag::showVerdicts()
{
    if (!m_dragging && !m_work.guide.holdsCut())
        return m_supply.setVerdicts({});
    m_supply.setVerdicts([this](const BatchRef& ref) {
        const auto& held = m_work.mover.held();
        return held.empty() ? Verdict {} : m_work.mover.verdictOn({ held.front().sku, ref });
    });
}

Mover::Target TimelineDrag::targetAt(int mark) const
{
    return { m_supply.skuOf(mark), m_supply.refOf(mark) };
}

void TimelineDrag::hover(int mark, const QPoint& globalPosition)
{
    const QString text = m_work.mover.tipOn(targetAt(mark));
    if (text.isEmpty())
        return m_work.guide.tip().hide();
    const QWidget& view = *m_supply.viewport();
    const QPoint corner = view.mapTo(m_work.window, QPoint());
    m_work.guide.tip().showBeside(m_work.window->mapFromGlobal(globalPosition),
        { m_supply.markRect(mark).translated(corner), QRect(corner, view.size()) }, text);
}

void TimelineDrag::drop(int mark, const QList<LineId>& lines, const QPoint& globalPosition)
{
    m_work.mover.hold({ lines.begin(), lines.end() });
    m_work.guide.bring(targetAt(mark), m_work.window->mapFromGlobal(globalPosition));
}

} // namespace allocation
