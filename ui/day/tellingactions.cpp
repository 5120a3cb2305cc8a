#include "ui/day/tellingactions.h"

#include "bridge/wording.h"
#include "service/entryabout.h"
#include "ui/actions.h"
#include "ui/day/daymenu.h"
#include "ui/day/handoverdialog.h"
#include "ui/day/informdialog.h"
#include "ui/day/showing.h"
#include "ui/day/tolddialog.h"
#include "ui/models/linesmodel.h"
#include "ui/selectionlink.h"

#include <QAction>
#include <QMainWindow>

namespace allocation {

TellingActions::TellingActions(const Workspace& work, DayMenu& menu)
    : QObject(work.window)
    , m_work(work)
{
    QAction* const informing = menu.add("informAction", tr("&Customers to inform…"), "say");
    informing->setToolTip(tr("Lines whose customers were told another date than comes out now"));
    m_told = menu.add("toldAction", tr("&Told…"), "tick");
    work.actions.offer("linesMenu", m_told);
    QAction* const handing = menu.add("handOverAction", tr("&Hand-over…"), "hand-over");
    handing->setToolTip(tr("What you did today, and what whoever comes next has to know"));
    connect(informing, &QAction::triggered, this, &TellingActions::inform);
    connect(m_told, &QAction::triggered, this, [this] { (new ToldDialog(m_work, m_work.selection.lines()))->open(); });
    connect(handing, &QAction::triggered, this, &TellingActions::handOver);
    connect(&work.selection, &SelectionLink::linesChanged, this, &TellingActions::update);
    update();
}

void TellingActions::update()
{
    const auto lines = static_cast<std::size_t>(m_work.selection.sums().lines);
    DayMenu::allow(m_told, lines > 0 ? QString() : tr("Select order lines first"),
        tr("Write down which date the customer of %1 was told").arg(wording::lines(lines)));
}

void TellingActions::inform()
{
    auto* dialog = m_work.window->findChild<InformDialog*>();
    if (!dialog) {
        dialog = new InformDialog(m_work);
        connect(dialog, &InformDialog::chosen, this,
            [this](const LineId& line) { showing::choose(line, m_work.selection); });
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void TellingActions::handOver()
{
    auto* dialog = m_work.window->findChild<HandOverDialog*>();
    if (!dialog) {
        dialog = new HandOverDialog(m_work);
        connect(dialog, &HandOverDialog::chosen, this,
            [this](const EntryAbout& about) { showing::choose(about, m_work.selection); });
        connect(dialog, &HandOverDialog::draftWanted, this, &TellingActions::draftWanted);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace allocation
