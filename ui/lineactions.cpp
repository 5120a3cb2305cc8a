#include "ui/lineactions.h"

#include "ui/actions.h"
#include "ui/contextmenus.h"
#include "ui/dialogs/movedialog.h"
#include "ui/dragguide.h"
#include "ui/linesums.h"
#include "ui/models/storeview.h"
#include "ui/panels/batchesview.h"
#include "ui/panels/linesview.h"
#include "ui/panels/statusfigures.h"

#include <algorithm>

namespace allocation {

LineActions::LineActions(const Needs& needs, QWidget* window)
    : QObject(window)
    , m_needs(needs)
    , m_window(window)
    , m_menus(new ContextMenus({ needs.actions, needs.mover, needs.guide }, window))
{
    const Actions& actions = needs.actions;
    connect(actions.moveTo, &QAction::triggered, this, &LineActions::moveTo);
    connect(actions.deallocate, &QAction::triggered, this, &LineActions::deallocate);
    connect(actions.cut, &QAction::triggered, &needs.guide, &DragGuide::cut);
    connect(actions.paste, &QAction::triggered, &needs.guide, &DragGuide::paste);
    connect(&needs.guide, &DragGuide::holding, this, &LineActions::hold);
    for (QWidget* const view : std::initializer_list<QWidget*> { &needs.lines, &needs.batches })
        view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&needs.lines, &QWidget::customContextMenuRequested, this,
        [this](const QPoint& position) { m_menus->showForLines(m_needs.lines.viewport()->mapToGlobal(position)); });
    connect(&needs.batches, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        if (const int row = m_needs.batches.rowAt(position.y()); row >= 0)
            m_menus->showForBatch(m_needs.guide.targetAt(row), m_needs.batches.viewport()->mapToGlobal(position));
    });
    connect(&needs.lines, &QAbstractItemView::doubleClicked, actions.moveTo, &QAction::trigger);
    update();
}

QList<LineId> LineActions::selectedLines() const
{
    return m_needs.lines.selectedLines();
}

void LineActions::hold(const QString& sum)
{
    m_holding = sum;
    update();
}

void LineActions::update()
{
    const Actions& actions = m_needs.actions;
    const LineSums sums = m_needs.store.lines().sums(m_needs.lines.selectionModel()->selection());
    m_needs.figures.setSelection(
        holds() ? tr("Holding %1: Ctrl+V on a batch, Esc to let go").arg(m_holding) : selectionText(sums));
    actions.moveTo->setEnabled(sums.lines > 0);
    actions.moveTo->setToolTip(sums.lines > 0
            ? tr("Move %1 to another batch").arg(wording::lines(static_cast<std::size_t>(sums.lines)))
            : tr("Select order lines first"));
    actions.cut->setEnabled(sums.lines > 0);
    actions.paste->setEnabled(holds());
    actions.deallocate->setEnabled(sums.allocatedLines > 0);
    actions.deallocate->setToolTip(sums.allocatedLines > 0
            ? tr("Deallocate %1")
                  .arg(wording::linesAndUnits(static_cast<std::size_t>(sums.allocatedLines), sums.allocatedUnits))
            : tr("Nothing that is selected is allocated"));
}

void LineActions::moveTo()
{
    const DropTarget::Hand hand = m_needs.guide.chosen();
    if (hand.parts.empty())
        return;
    m_needs.mover.holdParts(hand.parts);
    const QString sum = wording::linesAndUnits(hand.parts.size(), hand.units);
    const QString title = hand.parts.size() == 1 ? tr("Move %1, %2").arg(wording::line(hand.parts.front().line), sum)
                                                 : tr("Move %1").arg(sum);
    auto* const dialog = new MoveDialog(m_needs.mover, title, m_needs.appearance, m_window);
    connect(dialog, &MoveDialog::asks, &m_needs.guide, &DragGuide::ask);
    dialog->open();
}

void LineActions::deallocate()
{
    std::vector<HeldPart> parts = m_needs.guide.chosen().parts;
    const bool whole = std::ranges::all_of(parts, &HeldPart::whole);
    if (whole)
        m_needs.mover.deallocate(allocatedOf(m_needs.store.lines(), selectedLines()));
    else
        m_needs.mover.deallocateParts(std::move(parts));
    m_needs.mover.deallocate(allocatedOf(m_needs.store.lines(), selectedLines()));
}

QMenu* LineActions::newMenu(const char* name) const
{
    auto* const menu = new QMenu(m_window);
    menu->setObjectName(QLatin1StringView(name));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    return menu;
}

void LineActions::showLinesMenu(const QPoint& position)
{
    if (selectedLines().isEmpty())
        return;
    const Actions& actions = m_needs.actions;
    QMenu* const menu = newMenu("linesMenu");
    menu->addAction(actions.moveTo);
    const QAction& deallocating = *actions.deallocate;
    QAction* const deallocateLines = menu->addAction(
        deallocating.icon(), deallocating.isEnabled() ? deallocating.toolTip() : tr("Deallocate"));
    deallocateLines->setEnabled(deallocating.isEnabled());
    deallocateLines->setToolTip(deallocating.toolTip());
    connect(deallocateLines, &QAction::triggered, this, &LineActions::deallocate);
    menu->addSeparator();
    menu->addAction(actions.pin);
    menu->addAction(actions.unpin);
    menu->addSeparator();
    menu->addAction(actions.cut);
    menu->popup(m_needs.lines.viewport()->mapToGlobal(position));
}

void LineActions::showBatchesMenu(const QPoint& position)
{
    const int row = m_needs.batches.rowAt(position.y());
    if (row < 0)
        return;
    QMenu* const menu = newMenu("batchesMenu");
    if (!holds())
        addMoveHere(menu, row);
    menu->addAction(m_needs.actions.paste);
    menu->addSeparator();
    menu->addAction(m_needs.actions.holdBatch);
    menu->addMenu(m_needs.actions.menu("changeBatchMenu"));
    menu->popup(m_needs.batches.viewport()->mapToGlobal(position));
}

void LineActions::addMoveHere(QMenu* menu, int row)
{
    const QList<LineId> lines = selectedLines();
    QAction* const action = menu->addAction(m_needs.actions.moveTo->icon(), tr("Move here"));
    action->setObjectName(QStringLiteral("moveHereAction"));
    action->setEnabled(false);
    if (lines.isEmpty()) {
        action->setToolTip(m_needs.actions.moveTo->toolTip());
        return;
    }
    const QString text = tr("Move %1 here").arg(m_needs.guide.sumOf(lines));
    const Mover::Target target = m_needs.guide.targetAt(row);
    const Verdict verdict = m_needs.mover.verdictOn(target);
    // Of very many lines nothing is known beforehand; the drop says then what is possible.
    const bool unknown = m_needs.mover.held().empty();
    action->setText(unknown ? text : tr("%1: %2", "what, verdict").arg(text, wording::verdict(verdict)));
    action->setEnabled(unknown || verdict.kind == Verdict::Kind::Fits || verdict.kind == Verdict::Kind::FitsPart);
    action->setToolTip(m_needs.mover.tipOn(target));
    connect(action, &QAction::triggered, this,
        [this, row = QPersistentModelIndex(m_needs.batches.model()->index(row, 0)),
            held = std::vector<LineId>(lines.begin(), lines.end())] {
            if (row.isValid())
                m_needs.guide.bring(row.row(), held);
        });
}

} // namespace allocation
