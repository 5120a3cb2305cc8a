#include "ui/day/shippingactions.h"

#include "bridge/wording.h"
#include "ui/actions.h"
#include "ui/day/daymenu.h"
#include "ui/day/picklistsdialog.h"
#include "ui/day/releasedialog.h"
#include "ui/day/shipdialog.h"
#include "ui/day/showing.h"
#include "ui/models/storeview.h"
#include "ui/print/printing.h"
#include "ui/selectionlink.h"

#include <QAction>
#include <QMainWindow>

namespace allocation {

ShippingActions::ShippingActions(const Workspace& work, DayMenu& menu)
    : QObject(work.window)
    , m_work(work)
    , m_release(menu.add("releaseAction", tr("&Release to a pick list…"), "pick-list"))
    , m_recall(menu.add("recallAction", tr("Re&call"), "recall"))
    , m_ship(menu.add("shipAction", tr("S&hip…"), "leave"))
    , m_lists(menu.add("pickListsAction", tr("&Pick lists…"), "table"))
{
    for (QAction* const action : { m_release, m_recall, m_ship })
        work.actions.offer("linesMenu", action);
    connect(m_release, &QAction::triggered, this, [this] { (new ReleaseDialog(m_work))->open(); });
    connect(m_recall, &QAction::triggered, this, &ShippingActions::recall);
    connect(m_ship, &QAction::triggered, this, [this] { ship(0); });
    connect(m_lists, &QAction::triggered, this, &ShippingActions::showPickLists);
    connect(&work.selection, &SelectionLink::linesChanged, this, &ShippingActions::update);
    connect(&work.store, &StoreView::updated, this, &ShippingActions::update);
    update();
}

void ShippingActions::update()
{
    const LineSums sums = m_work.selection.sums();
    const LinesModel& lines = m_work.store.lines();
    const bool isReleased = lines.releasedLines() > 0;
    DayMenu::allow(m_release, lines.totalRows() > 0 ? QString() : tr("There are no order lines yet"),
        tr("Put what is in stock on a pick list, so that nobody moves it"));
    DayMenu::allow(m_recall, sums.releasedLines > 0 ? QString() : tr("Nothing that is selected is on a pick list"),
        tr("Take %1 off their pick lists").arg(wording::lines(static_cast<std::size_t>(sums.releasedLines))));
    DayMenu::allow(m_ship,
        isReleased || sums.allocatedLines > 0
            ? QString()
            : tr("Nothing is on a pick list, and nothing that is selected is allocated"),
        tr("Say what has left the house: a pick list, or what is selected"));
    DayMenu::allow(
        m_lists, isReleased ? QString() : tr("Nothing is on a pick list"), tr("The open pick lists with their lines"));
}

void ShippingActions::recall()
{
    Recall command;
    for (const LineId& line : m_work.selection.lines())
        if (const auto facts = m_work.store.lines().facts(line); facts && facts->released)
            command.lines.push_back(line);
    if (!command.lines.empty())
        m_work.dispatcher.send(command);
}

void ShippingActions::ship(int list)
{
    auto* const dialog = new ShipDialog(m_work, list);
    connect(
        dialog, &ShipDialog::printWanted, this, [this, dialog](int wanted) { Printing::open(m_work, wanted, dialog); });
    dialog->open();
}

void ShippingActions::showPickLists()
{
    auto* dialog = m_work.window->findChild<PickListsDialog*>();
    if (!dialog) {
        dialog = new PickListsDialog(m_work);
        connect(dialog, &PickListsDialog::shipWanted, this, &ShippingActions::ship);
        connect(dialog, &PickListsDialog::printWanted, this,
            [this, dialog](int list) { Printing::open(m_work, list, dialog); });
        connect(dialog, &PickListsDialog::chosen, this,
            [this](const LineId& line) { showing::choose(line, m_work.selection); });
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace allocation
