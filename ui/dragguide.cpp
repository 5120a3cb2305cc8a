#include "ui/dragguide.h"

#include "ui/models/batchesmodel.h"
#include "ui/models/linesmodel.h"
#include "ui/panels/batchesview.h"
#include "ui/panels/choicepopover.h"
#include "ui/panels/droptip.h"
#include "ui/panels/linesview.h"

#include <algorithm>
#include <QScrollBar>
#include <utility>

namespace allocation {

DragGuide::DragGuide(Mover& mover, const Tables& tables, QWidget* window)
    : QObject(window)
    , m_mover(mover)
    , m_tables(tables)
    , m_window(window)
    , m_tip(new DropTip(window))
    , m_popover(new ChoicePopover(window))
{
    connect(&tables.lines, &LinesView::pickedUp, this, [this] { pickUp(chosen().parts); });
    connect(&tables.lines, &LinesView::letGo, this, &DragGuide::end);
    connect(&tables.lines, &LinesView::hovered, this, &DragGuide::hoverLines);
    connect(&tables.lines, &LinesView::left, m_tip, &QWidget::hide);
    connect(&tables.linesModel, &LinesModel::linesDroppedBack, this, [this](const QList<LineId>& lines) {
        m_mover.deallocate({ lines.begin(), lines.end() });
    });
    connect(&tables.batches, &BatchesView::hovered, this, &DragGuide::hoverBatch);
    connect(&tables.batches, &BatchesView::left, m_tip, &QWidget::hide);
    connect(&tables.batches, &BatchesView::dropped, this, &DragGuide::drop);
    // A drop that did not come through the view: from a test, or from assistive technology.
    connect(&tables.batchesModel, &BatchesModel::linesDropped, this,
        [this](const QList<LineId>& lines, const BatchRef& to) {
            drop(m_tables.batchesModel.rowOf(to), lines, m_tables.batches.mapToGlobal(QPoint()));
        });
    connect(&mover, &Mover::verdictsChanged, this, &DragGuide::showVerdicts);
    connect(tables.batches.verticalScrollBar(), &QScrollBar::valueChanged, this, &DragGuide::showVerdicts);
}

DropTarget* DragGuide::inUse() const
{
    const auto found = std::ranges::find_if(m_targets, &DropTarget::isInUse);
    return found == m_targets.end() ? nullptr : *found;
}

DropTarget::Hand DragGuide::chosen() const
{
    if (const DropTarget* const target = inUse())
        return target->chosen();
    const QList<LineId> lines = m_tables.lines.selectedLines();
    DropTarget::Hand hand;
    hand.units = unitsOf(lines);
    for (const LineId& line : lines)
        hand.parts.push_back({ line });
    return hand;
}

void DragGuide::pickUp(std::vector<HeldPart> parts)
{
    letGo();
    m_dragging = true;
    m_mover.holdParts(std::move(parts));
    showVerdicts();
}

void DragGuide::end()
{
    m_dragging = false;
    m_tip->hide();
    m_tables.batchesModel.clearVerdicts();
    for (DropTarget* const target : m_targets)
        target->clearVerdicts();
}

void DragGuide::showVerdicts()
{
    if (!m_dragging && m_cut.empty())
        return;
    showVerdictsOfBatches();
    for (DropTarget* const target : m_targets)
        if (target->isInUse())
            target->showVerdicts();
}

void DragGuide::showVerdictsOfBatches()
{
    if (!m_tables.batches.isVisible())
        return;
    // Only what is in sight: a product can have thousands of batches, and a selection thousands of lines.
    const BatchesView& view = m_tables.batches;
    const int count = m_tables.batchesModel.rowCount();
    const int first = std::max(0, view.rowAt(0));
    const int last = view.rowAt(view.viewport()->height() - 1);
    BatchesModel::Verdicts verdicts;
    for (int row = first; row < count && (last < 0 || row <= last); ++row) {
        const Mover::Target target = targetAt(row);
        if (m_mover.snapshotOf(target.sku))
            verdicts.emplace(target.batch, m_mover.verdictOn(target));
    }
    m_tables.batchesModel.setVerdicts(std::move(verdicts));
}

Mover::Target DragGuide::targetAt(int row) const
{
    return { m_tables.batchesModel.skuAt(row), m_tables.batchesModel.refAt(row) };
}

QPoint DragGuide::inWindow(const QPoint& globalPosition) const
{
    return m_window->mapFromGlobal(globalPosition);
}

void DragGuide::hoverBatch(int row, const QPoint& globalPosition)
{
    const QString text = m_mover.tipOn(targetAt(row));
    if (text.isEmpty()) {
        m_tip->hide();
        return;
    }
    BatchesView& view = m_tables.batches;
    const QRect all(view.viewport()->mapTo(m_window, QPoint()), view.viewport()->size());
    m_tip->showBeside(inWindow(globalPosition), { view.rowRect(row).translated(all.topLeft()), all }, text);
}

void DragGuide::hoverLines(const QPoint& globalPosition)
{
    const QList<LineId> lines(m_mover.held().begin(), m_mover.held().end());
    const QPoint pointer = inWindow(globalPosition);
    const QRect here(pointer, QSize(1, 1));
    m_tip->showBeside(pointer, { here, here }, tr("Deallocate %1").arg(sumOf(lines)));
}

Quantity DragGuide::unitsOf(const QList<LineId>& lines) const
{
    Quantity units = 0;
    for (const LineId& line : lines)
        if (const auto facts = m_tables.linesModel.facts(line))
            units += facts->qty;
    return units;
}

QString DragGuide::sumOf(const QList<LineId>& lines) const
{
    return wording::linesAndUnits(static_cast<std::size_t>(lines.size()), unitsOf(lines));
}

void DragGuide::drop(int row, const QList<LineId>& lines, const QPoint& globalPosition)
{
    if (row < 0)
        return;
    if (m_dragging)
        m_mover.expect({ lines.begin(), lines.end() }); // only a part of them may be in the hand
    else
        m_mover.hold({ lines.begin(), lines.end() });
    bring(targetAt(row), inWindow(globalPosition));
}

Mover::Ask DragGuide::askingAt(const QPoint& windowPosition) const
{
    return [this, windowPosition](const Mover::Question& question) { m_popover->ask(windowPosition, question); };
}

void DragGuide::bring(const Mover::Target& target, const QPoint& windowPosition)
{
    m_mover.drop(target, askingAt(windowPosition));
}

void DragGuide::bringSome(const Mover::Target& target, const QPoint& windowPosition)
{
    m_mover.dropAskingHowMany(target, askingAt(windowPosition));
}

void DragGuide::ask(const Mover::Question& question)
{
    m_popover->ask(m_window->rect().center(), question);
}

void DragGuide::cut()
{
    DropTarget::Hand hand = chosen();
    if (hand.parts.empty())
        return;
    m_cut = std::move(hand.parts);
    m_mover.holdParts(m_cut);
    showVerdicts();
    Q_EMIT holding(wording::linesAndUnits(m_cut.size(), hand.units));
}

void DragGuide::paste()
{
    bringCut(false);
}

void DragGuide::pasteSome()
{
    bringCut(true);
}

void DragGuide::bringCut(bool some)
{
    if (m_cut.empty())
        return;
    m_mover.holdParts(m_cut);
    if (DropTarget* const target = inUse()) {
        target->bringHeld(some);
    } else {
        const int row = m_tables.batches.chosenRow();
        if (row < 0)
            return;
        some ? bringSome(targetAt(row), belowRow(row)) : bring(targetAt(row), belowRow(row));
    }
    letGo();
}

QPoint DragGuide::belowRow(int row) const
{
    const BatchesView& view = m_tables.batches;
    const QRect place = view.rowRect(row);
    return view.viewport()->mapTo(m_window, QPoint(place.center().x(), place.bottom() + 1));
}

void DragGuide::letGo()
{
    if (m_cut.empty())
        return;
    m_cut.clear();
    end();
    Q_EMIT holding({});
}

} // namespace allocation
