#include "ui/print/printing.h"

#include "ui/actions.h"
#include "ui/models/storeview.h"
#include "ui/panels/messagebar.h"
#include "ui/ports.h"
#include "ui/print/printdialog.h"
#include "ui/selectionlink.h"

#include <QMainWindow>
#include <QMenu>
#include <set>

namespace allocation {

Printing::Printing(const Workspace& work)
    : QObject(work.window)
    , m_work(work)
{
    QAction* const action = work.actions.add("printAction", tr("&Print…"), { QKeySequence::Print });
    action->setToolTip(tr("Pick lists, orders, shortages and customers to inform, on paper or as PDF"));
    QMenu* const menu = work.actions.menu("fileMenu");
    const qsizetype after = menu->actions().indexOf(work.actions.exportTable) + 1;
    menu->insertAction(menu->actions().value(after), action);
    connect(action, &QAction::triggered, this, [this] { open(m_work); });
}

void Printing::open(const Workspace& work, int pickList, QWidget* beside)
{
    std::set<OrderId> orders;
    for (const LineId& line : work.selection.lines())
        orders.insert(line.order);
    auto* const dialog = new print::PrintDialog(
        { work.session, work.prompts, work.appearance, work.ports.today(), work.store.lines().releasedProducts(),
            work.selection.product(), { orders.begin(), orders.end() } },
        pickList, beside ? beside : work.window);
    QObject::connect(dialog, &print::PrintDialog::saved, work.window,
        [&messages = work.messages](const QString& file) { messages.tell(tr("Saved as %1.").arg(file)); });
    dialog->open();
}

} // namespace allocation
