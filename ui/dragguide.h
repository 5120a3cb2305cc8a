#pragma once

#include "ui/mover.h"

#include <QList>
#include <QObject>

namespace allocation {

class BatchesModel;
class BatchesView;
class ChoicePopover;
class DropTip;
class LinesModel;
class LinesView;

/// Leads lines from the one table to the other: at pick-up each batch answers, while hovering the tip says it in full,
/// on release the mover decides. Cut and paste takes the same way.
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

    /// Keyboard: holds the selected lines until paste() or letGo().
    void cut();
    void paste();
    void letGo();
    /// As if the lines were dropped on that batch.
    void bring(int row, const std::vector<LineId>& lines);
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
    void pickUp(const QList<LineId>& lines);
    void end();
    void hoverBatch(int row, const QPoint& globalPosition);
    void hoverLines(const QPoint& globalPosition);
    void drop(int row, const QList<LineId>& lines, const QPoint& globalPosition);
    void bring(int row, const QPoint& windowPosition);
    void showVerdicts();
    QPoint inWindow(const QPoint& globalPosition) const;

    Mover& m_mover;
    Tables m_tables;
    QWidget* m_window;
    DropTip* m_tip;
    ChoicePopover* m_popover;
    std::vector<LineId> m_cut;
    bool m_dragging = false;
};

} // namespace allocation
