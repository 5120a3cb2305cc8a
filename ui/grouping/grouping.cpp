#include "ui/grouping/grouping.h"

#include "ui/actions.h"
#include "ui/grouping/groupsdock.h"
#include "ui/models/roles.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>

namespace allocation {

Grouping::Grouping(const Workspace& work, ListFilters& filters)
    : QObject(work.window)
    , m_dock(new GroupsDock(work, filters))
    , m_choices(new QActionGroup(this))
    , m_work(work)
{
    QMenu* const menu = work.actions.menu("viewMenu")->addMenu(tr("&Group by"));
    menu->setObjectName(QStringLiteral("groupMenu"));
    add(menu, "groupNothingAction", tr("&Nothing"), -1);
    add(menu, "groupOrderAction", tr("&Order"), LineColumn::Order);
    add(menu, "groupCustomerAction", tr("&Customer"), LineColumn::Customer);
    add(menu, "groupBatchAction", tr("&Batch"), LineColumn::Batch);
    add(menu, "groupWeekAction", tr("&Due week"), LineColumn::Due);
    m_choices->actions().front()->setChecked(true);
    connect(m_dock, &GroupsDock::closed, m_choices->actions().front(), &QAction::trigger);
}

void Grouping::add(QMenu* menu, const char* name, const QString& text, int column)
{
    QAction* const action = m_work.actions.add(name, text);
    action->setCheckable(true);
    action->setToolTip(column < 0 ? tr("The order lines one by one")
                                  : tr("Fold the order lines that are shown into groups, with what each comes to"));
    m_choices->addAction(action);
    menu->addAction(action);
    connect(action, &QAction::triggered, this, [this, column] { m_dock->groupBy(column); });
}

} // namespace allocation
