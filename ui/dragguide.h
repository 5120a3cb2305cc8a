#pragma once

#include "ui/droptarget.h"

#include <QList>
#include <QObject>
#include <vector>

namespace allocation {

class BatchesModel;
class BatchesView;
class ChoicePopover;
class DropTip;
class LinesModel;
class LinesView;

/// Leads lines to a batch, in the tables and in every other view that takes part: at pick-up each batch answers, while
/// hovering the tip says it in full, on release the mover decides. Cut and paste takes the same way.
class DragGuide : public QObject
{
    Q_OBJECT

public:
    struct Tables {
        LinesModel& linesModel;
        LinesView& lines;
        BatchesModel& batchesModel;
        BatchesView& batches;
    };
    DragGuide(Mover& mover, const Tables& tables, QWidget* window);

    /// @param target must outlive the guide's use of it: both belong to the window
    void add(DropTarget* target) { m_targets.push_back(target); }
    /// What is selected in the view in use.
    DropTarget::Hand chosen() const;

    /// A drag begins somewhere, and is over.
    void pickUp(std::vector<HeldPart> parts);
    void end();
    bool isDragging() const { return m_dragging; }
    DropTip& tip() const { return *m_tip; }
    /// Brings what is held there. @param windowPosition where a question would stand
    void bring(const Mover::Target& target, const QPoint& windowPosition);
    /// The same, but asks how many units.
    void bringSome(const Mover::Target& target, const QPoint& windowPosition);

    /// Keyboard: holds what is selected until paste() or letGo().
    void cut();
    void paste();
    void pasteSome();
    void letGo();
    /// Puts a question that did not come from a drag.
    void ask(const Mover::Question& question);
    bool holdsCut() const { return !m_cut.empty(); }
    /// The batch in that row.
    Mover::Target targetAt(int row) const;
    /// "2 lines, 18 units"
    QString sumOf(const QList<LineId>& lines) const;

Q_SIGNALS:
    /// What is cut, in words; empty: nothing any more.
    void holding(const QString& sum);

private:
    void hoverBatch(int row, const QPoint& globalPosition);
    void hoverLines(const QPoint& globalPosition);
    void drop(int row, const QList<LineId>& lines, const QPoint& globalPosition);
    void bringCut(bool some);
    Mover::Ask askingAt(const QPoint& windowPosition) const;
    void showVerdicts();
    void showVerdictsOfBatches();
    DropTarget* inUse() const;
    Quantity unitsOf(const QList<LineId>& lines) const;
    QPoint belowRow(int row) const;
    QPoint inWindow(const QPoint& globalPosition) const;

    Mover& m_mover;
    Tables m_tables;
    std::vector<DropTarget*> m_targets;
    QWidget* m_window;
    DropTip* m_tip;
    ChoicePopover* m_popover;
    std::vector<HeldPart> m_cut;
    bool m_dragging = false;
};

} // namespace allocation
