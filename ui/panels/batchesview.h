#pragma once

#include "ui/panels/dropview.h"

namespace allocation {

class BatchesModel;

/// The table of batches, on whose rows lines are dropped.
class BatchesView : public DropView
{
    Q_OBJECT

public:
    BatchesView(BatchesModel& model, const QString& database, const Appearance& appearance, QWidget* parent = nullptr);

    /// The row of the one selected batch, or the current one; -1: none.
    int chosenRow() const;
    /// In coordinates of the viewport.
    QRect rowRect(int row) const;

Q_SIGNALS:
    /// Lines are held above a batch.
    void hovered(int row, const QPoint& globalPosition);
    /// Nothing has changed yet.
    void dropped(int row, const QList<allocation::LineId>& lines, const QPoint& globalPosition);

protected:
    bool hover(const QDropEvent* event) override;
    bool take(const QDropEvent* event) override;

private:
    BatchesModel& m_model;
};

} // namespace allocation
