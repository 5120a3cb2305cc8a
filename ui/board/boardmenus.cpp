#include "ui/board/boardmenus.h"

#include "ui/board/lane.h"
#include "ui/board/laneheader.h"
#include "ui/board/lanes.h"
#include "ui/board/laneview.h"
#include "ui/contextmenus.h"
#include "ui/selectionlink.h"

#include <QMainWindow>

namespace allocation {

BoardMenus::BoardMenus(Lanes& lanes, const Workspace& work, QObject* parent)
    : QObject(parent)
    , m_lanes(lanes)
    , m_work(work)
    , m_menus(new ContextMenus({ work.actions, work.mover, work.guide }, work.window))
{
    connect(&lanes, &Lanes::laneMade, this, &BoardMenus::adopt);
}

void BoardMenus::adopt(Lane& lane)
{
    connect(&lane.header(), &QWidget::customContextMenuRequested, this,
        [this, &lane](const QPoint& position) { showForLane(lane, lane.header().mapToGlobal(position)); });
    connect(&lane.view(), &QWidget::customContextMenuRequested, this, [this, &lane](const QPoint& position) {
        const QPoint global = lane.view().viewport()->mapToGlobal(position);
        if (lane.view().indexAt(position).isValid())
            m_menus->showForLines(global);
        else
            showForLane(lane, global);
    });
}

/// The batch is chosen first: putting it on hold is about what is chosen.
void BoardMenus::showForLane(const Lane& lane, const QPoint& global)
{
    const BatchRef ref = lane.cards().batch();
    if (ref.empty())
        return;
    m_work.selection.chooseBatch(ref);
    m_menus->showForBatch({ m_lanes.contents()->product.sku, ref }, global);
}

} // namespace allocation
