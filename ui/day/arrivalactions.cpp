#include "ui/day/arrivalactions.h"

#include "ui/actions.h"
#include "ui/day/daymenu.h"
#include "ui/day/holddialog.h"
#include "ui/day/receivedialog.h"
#include "ui/day/returndialog.h"
#include "ui/day/shipmentetadialog.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"
#include "ui/selectionlink.h"

#include <QAction>
#include <QMainWindow>

namespace allocation {

ArrivalActions::ArrivalActions(const Workspace& work, DayMenu& menu)
    : QObject(work.window)
    , m_work(work)
    , m_receive(menu.add("receiveAction", tr("Recei&ve…"), "receive"))
    , m_return(menu.add("returnAction", tr("Return &goods…"), "recall"))
    , m_eta(menu.add("shipmentEtaAction", tr("Shipment &ETA…"), "inbound"))
    , m_hold(menu.add("holdWithReasonAction", tr("Put on h&old, with a reason…"), "hold"))
{
    m_return->setToolTip(tr("Goods that came back: a batch of their own, on hold until somebody has looked at them"));
    for (QAction* const action : { m_hold, m_receive, m_eta })
        work.actions.offer("batchesMenu", action);
    connect(m_receive, &QAction::triggered, this, &ArrivalActions::receive);
    connect(m_return, &QAction::triggered, this, [this] { (new ReturnDialog(m_work))->open(); });
    connect(m_eta, &QAction::triggered, this, &ArrivalActions::changeEta);
    connect(m_hold, &QAction::triggered, this, [this] {
        if (const auto batch = chosen())
            (new HoldDialog(m_work, *batch))->open();
    });
    connect(&work.selection, &SelectionLink::batchChanged, this, &ArrivalActions::update);
    connect(&work.store, &StoreView::updated, this, &ArrivalActions::update);
    update();
}

std::optional<BatchFacts> ArrivalActions::chosen() const
{
    const auto ref = m_work.selection.batch();
    return ref ? m_work.store.batches().facts(*ref) : std::nullopt;
}

void ArrivalActions::update()
{
    const auto batch = chosen();
    const QString none = tr("Select a batch first");
    const QString ref = batch ? formats::text(batch->ref.text()) : QString();
    const bool isInbound = batch && batch->eta;
    DayMenu::allow(m_receive,
        !batch           ? none
            : !isInbound ? tr("%1 is in stock already").arg(ref)
                         : QString(),
        tr("Say what of %1, or of its shipment, has arrived").arg(ref));
    DayMenu::allow(m_hold, batch ? QString() : none, tr("Say why nothing more may be allocated from %1").arg(ref));
    const bool any = (isInbound && !batch->shipment.isEmpty()) || !m_work.store.batches().shipments().isEmpty();
    DayMenu::allow(m_eta, any ? QString() : tr("No batch that is on its way names a shipment"),
        tr("Another date for all batches of a shipment"));
}

void ArrivalActions::receive()
{
    if (const auto batch = chosen())
        (new ReceiveDialog(m_work, *batch))->open();
}

void ArrivalActions::changeEta()
{
    const auto batch = chosen();
    (new ShipmentEtaDialog(m_work, batch ? batch->shipment : QString()))->open();
}

} // namespace allocation
