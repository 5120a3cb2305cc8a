#include "ui/keepactions.h"

#include "ui/actions.h"
#include "ui/dispatcher.h"
#include "ui/dragguide.h"
#include "ui/linesums.h"
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
    const LineSums sums = m_needs.store.lines().sums(m_needs.lines.selectionModel()->selection());
    const auto count = [](qsizetype lines) { return wording::lines(static_cast<std::size_t>(lines)); };
    const qsizetype pinnable = sums.allocatedLines - sums.pinnedLines;
    QAction& pin = *m_needs.actions.pin;
    pin.setEnabled(pinnable > 0);
    pin.setToolTip(
        pinnable > 0 ? tr("Pin %1 in place").arg(count(pinnable)) : tr("Nothing that is selected could be pinned"));
    QAction& unpin = *m_needs.actions.unpin;
    unpin.setEnabled(sums.pinnedLines > 0);
    unpin.setToolTip(
        sums.pinnedLines > 0 ? tr("Unpin %1").arg(count(sums.pinnedLines)) : tr("Nothing that is selected is pinned"));
}

void KeepActions::pin()
{
    const LinesModel& model = m_needs.store.lines();
    std::vector<LineId> lines = allocatedOf(model, m_needs.lines.selectedLines());
    std::erase_if(lines, [&](const LineId& line) { return model.facts(line)->pinned; });
    if (!lines.empty())
        m_needs.dispatcher.send(PinLine { std::move(lines), {}, {} });
}

KeepActions::ByOwner KeepActions::selectedPins() const
{
    ByOwner pinned;
    for (const LineId& line : m_needs.lines.selectedLines())
        if (const auto facts = m_needs.store.lines().facts(line); facts && facts->pinned)
            pinned[facts->pinnedBy].push_back(line);
    return pinned;
}

void KeepActions::unpin()
{
    const auto send = [this](const ByOwner& pinned) {
        for (const auto& [owner, lines] : pinned)
            m_needs.dispatcher.send(UnpinLine { lines, {}, owner });
    };
    const ByOwner pinned = selectedPins();
    ByOwner others = pinned;
    others.erase(m_needs.session.who().toStdString());
    if (others.empty())
        send(pinned);
    else
        m_needs.guide.ask({ questionFor(others), tr("Unpin"), [send, pinned] { send(pinned); } });
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
