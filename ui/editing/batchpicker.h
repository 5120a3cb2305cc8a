#pragma once

#include "domain/consequence.h"
#include "domain/explain.h"
#include "ui/workspace.h"

#include <QFrame>
#include <vector>

class QLabel;
class QLineEdit;
class QModelIndex;
class QStandardItemModel;

namespace allocation {

class TableView;

/// A small list at the Batch cell of an order line: where it could go, the best first, and what it would mean there.
/// Typing narrows it, Enter brings the line to the chosen batch, Escape leaves it where it is.
class BatchPicker : public QFrame
{
    Q_OBJECT

public:
    BatchPicker(const Workspace& work, LineId line);

    /// @param typed what was typed to begin with
    void openAt(const TableView& table, const QModelIndex& cell, const QString& typed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const ProductSnapshot& product, const Explanation& why);
    void narrow();
    void choose();
    void step(int by);
    int shownRow(int from, int by) const;

    const Workspace m_work;
    LineId m_line;
    std::vector<Candidate> m_candidates;
    QLineEdit* m_search;
    TableView* m_view;
    QStandardItemModel* m_model;
    QLabel* m_hint;
    QPoint m_place; ///< of the cell, in the window
};

} // namespace allocation
