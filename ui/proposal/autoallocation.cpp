#include "ui/proposal/autoallocation.h"

#include "ui/actions.h"
#include "ui/dispatcher.h"
#include "ui/panels/messagebar.h"
#include "ui/panels/runprogress.h"
#include "ui/proposal/allocatedialog.h"
#include "ui/proposal/proposaldialog.h"
#include "ui/selectionlink.h"

#include <QMainWindow>
#include <QMenu>
#include <QStatusBar>

namespace allocation {

AutoAllocation::AutoAllocation(const Workspace& work, QObject* parent)
    : QObject(parent)
    , m_work(work)
    , m_memory(work.automated)
    , m_progress(new RunProgress(work.session, work.window))
{
    work.window->statusBar()->addWidget(m_progress);
    QAction* const comparing = work.actions.add("compareStrategiesAction", tr("&Compare strategies…"));
    comparing->setToolTip(tr("See what strategies would do, line by line, before anything happens"));
    QMenu* const menu = work.actions.menu("allocateMenu");
    const auto entries = menu->actions();
    menu->insertAction(entries.at(entries.indexOf(work.actions.autoAllocate) + 1), comparing);
    connect(work.actions.autoAllocate, &QAction::triggered, this, &AutoAllocation::choose);
    connect(comparing, &QAction::triggered, this, [this] { compare(scopes(), 0, {}); });
}

QList<AllocateScope> AutoAllocation::scopes() const
{
    return scopesOf(m_work.store, m_work.selection.product(), m_work.selection.lines());
}

void AutoAllocation::choose()
{
    const QList<AllocateScope> all = scopes();
    auto* const dialog = new AllocateDialog(all, m_memory.run(), m_work.window);
    for (int i = 0; i < all.size(); ++i)
        if (!all[i].placeable)
            askPlaceable(*dialog, i, all[i].scope);
    connect(dialog, &AllocateDialog::confirmed, this,
        [this, all](int scope, const StrategyChoice& strategy) { run(all[scope].scope, strategy); });
    connect(dialog, &AllocateDialog::compareWanted, this,
        [this, all](int scope, const StrategyChoice& strategy) { compare(all, scope, strategy.name); });
    dialog->open();
}

void AutoAllocation::askPlaceable(AllocateDialog& dialog, int scope, const Scope& what)
{
    m_work.session.ask(
        &dialog,
        [what](ReadModel& store, const std::stop_token& stop) {
            std::size_t lines = 0;
            store.placeable(
                what, [&](std::string_view, std::size_t count) { lines += count; }, stop);
            return lines;
        },
        [&dialog, scope](std::size_t lines) { dialog.setPlaceable(scope, static_cast<qint64>(lines)); });
}

void AutoAllocation::run(const Scope& scope, const StrategyChoice& strategy)
{
    m_memory.setRun(strategy.name);
    const AllocateOpen command { scope.skus, scope.orders, false, strategy.strategy };
    m_progress->start();
    m_work.dispatcher.send(
        command, {},
        [this, command](const Outcome& outcome) {
            m_progress->stop();
            m_work.messages.tell(wording::outcome(command, outcome));
        },
        [this](const Failure& failure) {
            m_progress->stop();
            m_work.messages.refuse(failure);
        });
}

void AutoAllocation::compare(const QList<AllocateScope>& scopes, int scope, const QString& strategy)
{
    auto* const dialog = new ProposalDialog(
        { m_work.session, m_work.dispatcher, m_work.store, m_work.appearance, m_memory }, scopes, m_work.window);
    connect(dialog, &ProposalDialog::allocated, &m_work.messages, &MessageBar::tell);
    dialog->start(scope, strategy);
    dialog->open();
}

} // namespace allocation
