#include "ui/answers/answeractions.h"

#include "ui/actions.h"
#include "ui/answers/deliverdialog.h"
#include "ui/answers/soonerdialog.h"
#include "ui/models/storeview.h"
#include "ui/selectionlink.h"

#include <QMainWindow>
#include <QMenu>

namespace allocation {

AnswerActions::AnswerActions(const Workspace& work)
    : QObject(work.window)
    , m_work(work)
    , m_deliver(work.actions.add("deliverAction", tr("When can we de&liver?\u2026"), { Qt::CTRL | Qt::Key_E }))
    , m_sooner(work.actions.add("soonerAction", tr("Get it &sooner\u2026"), { Qt::CTRL | Qt::SHIFT | Qt::Key_G }))
{
    QMenu* const menu = work.actions.menu("allocateMenu");
    menu->addSeparator();
    menu->addActions({ m_deliver, m_sooner });
    m_deliver->setToolTip(tr("Product, quantity and wanted date give a date, in a sentence"));
    work.actions.offer("linesMenu", m_sooner);
    connect(m_deliver, &QAction::triggered, this, &AnswerActions::openDeliver);
    connect(m_sooner, &QAction::triggered, this, &AnswerActions::openSooner);
    connect(&work.selection, &SelectionLink::linesChanged, this, &AnswerActions::update);
    update();
}

void AnswerActions::update()
{
    const qsizetype lines = m_work.store.lines().sums(m_work.selection.lineSelection()).lines;
    m_sooner->setEnabled(lines == 1);
    m_sooner->setToolTip(lines == 1 ? tr("What would make it ready earlier, and who pays for it")
                                    : tr("Select one order line first; its order or customer can be chosen then"));
}

void AnswerActions::openDeliver()
{
    const LineSums sums = m_work.store.lines().sums(m_work.selection.lineSelection());
    Sku sku = m_work.selection.product().value_or(Sku());
    if (sums.lines == 1)
        sku = m_work.selection.lines().front().sku;
    (new DeliverDialog(m_work, sku))->open();
}

void AnswerActions::openSooner()
{
    const QList<LineId> lines = m_work.selection.lines();
    if (lines.size() != 1)
        return;
    const auto facts = m_work.store.lines().facts(lines.front());
    (new SoonerDialog(m_work, lines.front(), facts ? facts->customer : QString()))->open();
}

} // namespace allocation
