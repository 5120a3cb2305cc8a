#include "ui/day/day.h"

#include "ui/day/arrivalactions.h"
#include "ui/day/daymenu.h"
#include "ui/day/looking.h"
#include "ui/day/notingactions.h"
#include "ui/day/planningdialog.h"
#include "ui/day/shippingactions.h"
#include "ui/day/tellingactions.h"
#include "ui/ports.h"

#include <QAction>
#include <QMainWindow>

namespace allocation {

Day::Day(const Workspace& work)
    : QObject(work.window)
    , m_work(work)
{
    auto* const menu = new DayMenu(work);
    m_looking = new Looking(work, *menu);
    auto* const telling = new TellingActions(work, *menu);
    connect(telling, &TellingActions::draftWanted, this, &Day::draftWanted);
    menu->separate();
    new ShippingActions(work, *menu);
    menu->separate();
    new ArrivalActions(work, *menu);
    menu->separate();
    new NotingActions(work, *menu);
    menu->separate();
    QAction* const planning = menu->add("planningAction", tr("Planning &settings…"), "calendar");
    DayMenu::allow(planning, work.ports.writePlanning ? QString() : tr("This database cannot be set up here"),
        tr("The planning date, and how long goods are handled before they leave"));
    connect(planning, &QAction::triggered, this, [this] { (new PlanningDialog(m_work))->open(); });
}

void Day::lookAfterImport()
{
    m_looking->openIfNews();
}

} // namespace allocation
