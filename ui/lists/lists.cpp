#include "ui/lists/lists.h"

#include "ui/actions.h"
#include "ui/grouping/grouping.h"
#include "ui/lists/attention.h"
#include "ui/lists/listfilters.h"
#include "ui/lists/viewsmenu.h"
#include "ui/models/storeview.h"
#include "ui/panels/linespane.h"
#include "ui/panels/linesview.h"
#include "ui/panels/messagebar.h"

#include <QMainWindow>
#include <QMenu>

namespace allocation {

Lists::Lists(const Workspace& work, LinesPane& pane)
    : QObject(work.window)
    , m_work(work)
    , m_pane(pane)
    , m_filters(new ListFilters(work, pane, this))
    , m_views(new ViewsMenu(work, pane, *m_filters, this))
    , m_attention(new Attention(work, this))
{
    connect(&pane, &LinesPane::listChosen, m_attention, &Attention::update);
    addActions();
    new Grouping(work, *m_filters);
}

void Lists::addActions()
{
    QMenu* const menu = m_work.actions.menu("viewMenu");
    menu->addSeparator();
    const auto add = [&](const char* name, const QString& text, const QKeySequence& key, const QString& tip, auto act) {
        QAction* const action = m_work.actions.add(name, text, { key });
        action->setToolTip(tip);
        menu->addAction(action);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add("nextProblemAction", tr("Next pro&blem"), Qt::Key_F4,
        tr("Go to the next line that is over-allocated, open or late"), [this] { goToProblem(1); });
    add("previousProblemAction", tr("Previous prob&lem"), Qt::SHIFT | Qt::Key_F4,
        tr("Go to the line before that is over-allocated, open or late"), [this] { goToProblem(-1); });
    add("filterColumnAction", tr("&Filter column…"), Qt::CTRL | Qt::SHIFT | Qt::Key_L,
        tr("Narrow the order lines by the column the keyboard is in"),
        [this] { m_filters->ask(m_filters->currentColumn()); });
    QAction* const clearing = add(
        "clearFiltersAction", tr("&Clear column filters"), {}, {}, [this] { m_filters->clear(); });
    const auto update = [this, clearing] {
        const LinesModel& lines = m_work.store.lines();
        clearing->setEnabled(!lines.columnFilters().empty() || lines.limit() > 0);
        clearing->setToolTip(clearing->isEnabled() ? tr("Show what all columns hold again") : tr("No column narrows"));
    };
    connect(&m_work.store.lines(), &TableModel::shownChanged, this, update);
    update();
}

void Lists::goToProblem(int step)
{
    LinesView& view = m_pane.view();
    const int row = m_work.store.lines().nextProblem(view.currentIndex().row(), step);
    if (row < 0) {
        m_work.messages.tell(tr("None of the order lines shown is over-allocated, open or late."));
        return;
    }
    view.chooseRow(row);
    view.scrollTo(m_work.store.lines().index(row, 0));
    view.setFocus(Qt::ShortcutFocusReason);
}

} // namespace allocation
