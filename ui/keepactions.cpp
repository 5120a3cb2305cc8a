#include "ui/keepactions.h"

#include "ui/actions.h"
#include "ui/dispatcher.h"
#include "ui/dragguide.h"
#include "ui/models/storeview.h"
#include "ui/panels/batchesview.h"
#include "ui/panels/linesview.h"

namespace allocation {

KeepActions::KeepActions(const Needs& needs, QObject* parent)
    : QObject(parent)
    , m_needs(needs)
{
    const Actions& actions = needs.actions;
    connect(actions.pin, &QAction::triggered, this, &KeepActions::pin);
    connect(actions.unpin, &QAction::triggered, this, &KeepActions::unpin);
    connect(actions.holdBatch, &QAction::triggered, this, &KeepActions::hold);
    connect(needs.batches.selectionModel(), &QItemSelectionModel::selectionChanged, this, &KeepActions::updateHold);
    connect(&needs.store.batches(), &TableModel::contentsChanged, this, &KeepActions::updateHold);
    update();
    updateHold();
}

void KeepActions::update()
{
    m_pinnable.clear();
    m_pinned.clear();
    for (const LineId& line : m_needs.lines.selectedLines()) {
        const auto facts = m_needs.store.lines().facts(line);
        if (!facts || facts->qty == facts->open)
            continue;
        if (!facts->pinned)
            m_pinnable.push_back(line);
        else
            m_pinned[facts->pinnedBy].push_back(line);
    }
    std::size_t pinned = 0;
    for (const auto& [owner, lines] : m_pinned)
        pinned += lines.size();
    QAction& pin = *m_needs.actions.pin;
    pin.setEnabled(!m_pinnable.empty());
    pin.setToolTip(m_pinnable.empty() ? tr("Nothing that is selected could be pinned")
                                      : tr("Pin %1 in place").arg(wording::lines(m_pinnable.size())));
    QAction& unpin = *m_needs.actions.unpin;
    unpin.setEnabled(pinned > 0);
    unpin.setToolTip(
        pinned == 0 ? tr("Nothing that is selected is pinned") : tr("Unpin %1").arg(wording::lines(pinned)));
}

void KeepActions::pin()
{
    if (!m_pinnable.empty())
        m_needs.dispatcher.send(PinLine { m_pinnable, {}, {} });
}

void KeepActions::unpin()
{
    const auto send = [this](const ByOwner& pinned) {
        for (const auto& [owner, lines] : pinned)
            m_needs.dispatcher.send(UnpinLine { lines, {}, owner });
    };
    ByOwner others = m_pinned;
    others.erase(m_needs.session.who().toStdString());
    if (others.empty())
        send(m_pinned);
    else
        m_needs.guide.ask({ questionFor(others), tr("Unpin"), [send, pinned = m_pinned] { send(pinned); } });
}

/// Whose pins they are; of a single line also until when and why.
QString KeepActions::questionFor(const ByOwner& others) const
{
    const auto& [owner, lines] = *others.begin();
    const ProductSnapshot* const snapshot = m_needs.mover.snapshotOf(lines.front().sku);
    const OrderLine* const only = snapshot && others.size() == 1 && lines.size() == 1 ? snapshot->line(lines.front())
                                                                                      : nullptr;
    if (only != nullptr)
        for (const Allocation& part : only->allocations)
            if (part.pin)
                return wording::failure(PinnedUnits { only->id, part.batch, *part.pin }).message;
    QStringList pins;
    for (const auto& [who, theirs] : others)
        pins << tr("%1 pinned by %2", "lines, who").arg(wording::lines(theirs.size()), QString::fromStdString(who));
    return pins.join(QLatin1Char('\n'));
}

std::optional<BatchFacts> KeepActions::chosenBatch() const
{
    const QModelIndexList rows = m_needs.batches.selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_needs.store.batches().factsAt(rows.front().row()));
}

void KeepActions::updateHold()
{
    const auto batch = chosenBatch();
    QAction& action = *m_needs.actions.holdBatch;
    action.setEnabled(batch.has_value());
    if (!batch) {
        action.setText(tr("Put batch on &hold"));
        action.setToolTip(tr("Select a batch first"));
        return;
    }
    const QString ref = QString::fromStdString(batch->ref.text());
    action.setText(batch->onHold ? tr("Take batch off &hold") : tr("Put batch on &hold"));
    action.setToolTip(batch->onHold ? tr("Allow new allocations from %1 again").arg(ref)
                                    : tr("Allocate nothing more from %1; what is there stays").arg(ref));
}

void KeepActions::hold()
{
    const auto batch = chosenBatch();
    if (!batch)
        return;
    if (batch->onHold)
        m_needs.dispatcher.send(UnholdBatch { batch->ref });
    else
        m_needs.dispatcher.send(HoldBatch { batch->ref });
}

} // namespace allocation
