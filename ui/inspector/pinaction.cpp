#include "ui/inspector/pinaction.h"

#include "ui/actions.h"
#include "ui/dispatcher.h"
#include "ui/dragguide.h"
#include "ui/inspector/pindialog.h"
#include "ui/linesums.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"
#include "ui/mover.h"
#include "ui/selectionlink.h"

#include <QMainWindow>
#include <QMenu>

namespace allocation {

namespace {

/// The first pin of the line that is of this person.
std::optional<Pin> pinOf(const Mover& mover, const LineId& id, const std::string& who)
{
    const ProductSnapshot* const snapshot = mover.snapshotOf(id.sku);
    const OrderLine* const line = snapshot ? snapshot->line(id) : nullptr;
    if (line)
        for (const Allocation& part : line->allocations)
            if (part.pin && part.pin->owner == who)
                return part.pin;
    return std::nullopt;
}

} // namespace

PinAction::PinAction(const Workspace& work)
    : QObject(work.window)
    , m_work(work)
    , m_action(work.actions.add("pinUntilAction", tr("P&in\u2026"), { Qt::CTRL | Qt::Key_F8 }))
{
    QMenu* const menu = work.actions.menu("allocateMenu");
    menu->insertAction(work.actions.unpin, m_action);
    work.actions.offer("linesMenu", m_action);
    connect(m_action, &QAction::triggered, this, &PinAction::open);
    connect(&work.selection, &SelectionLink::linesChanged, this, &PinAction::update);
    update();
}

void PinAction::update()
{
    const LineSums sums = m_work.selection.sums();
    m_action->setEnabled(sums.allocatedLines > 0);
    m_action->setToolTip(sums.allocatedLines > 0
            ? tr("Pin %1 in place, with a reason and an end")
                  .arg(wording::lines(static_cast<std::size_t>(sums.allocatedLines)))
            : tr("Nothing that is selected is allocated"));
}

void PinAction::open()
{
    std::vector<LineId> lines = allocatedOf(m_work.store.lines(), m_work.selection.lines());
    if (lines.empty())
        return;
    const QString who = m_work.session.who();
    const auto known = lines.size() == 1 ? pinOf(m_work.mover, lines.front(), who.toStdString()) : std::nullopt;
    const QList<LineId> ids(lines.begin(), lines.end());
    const QString what = lines.size() == 1
        ? tr("%1, %2", "line, units").arg(wording::line(lines.front()), m_work.guide.sumOf(ids))
        : m_work.guide.sumOf(ids);
    auto* const dialog = new PinDialog(
        { what, who, known ? formats::text(known->reason) : QString(), known ? known->until : std::nullopt,
            known.has_value(), m_work.store.planning().date },
        m_work.window);
    connect(dialog, &PinDialog::confirmed, this,
        [this, lines = std::move(lines)](const QString& reason, const std::optional<Date>& until) {
            Sending sending;
            sending.reason = reason;
            m_work.dispatcher.send(PinLine { lines, {}, until }, sending);
        });
    dialog->open();
}

} // namespace allocation
