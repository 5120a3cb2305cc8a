#include "ui/lineactions.h"

#include "ui/actions.h"
#include "ui/contextmenus.h"
#include "ui/dialogs/movedialog.h"
#include "ui/dragguide.h"
#include "ui/editing/linefields.h"
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
    connect(&needs.lines, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& cell) {
        if (!linefields::isTyped(cell.column())) // else it is typed over
            m_needs.actions.moveTo->trigger();
    });
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
}

} // namespace allocation
