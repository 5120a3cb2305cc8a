#pragma once

#include "domain/identifiers.h"
#include "ui/panels/tableview.h"

#include <QList>

namespace allocation {

class BatchesModel;

/// The table of batches, on whose rows lines are dropped.
class BatchesView : public TableView
{
    Q_OBJECT

public:
    BatchesView(BatchesModel& model, const QString& database, const Appearance& appearance, QWidget* parent = nullptr);

    /// The row of the one selected batch, or the current one; -1: none.
    int chosenRow() const;

Q_SIGNALS:
    /// Lines are held above a batch, or no longer.
    void hovered(int row, const QPoint& globalPosition);
    void left();
    /// Nothing has changed yet.
    void dropped(int row, const QList<allocation::LineId>& lines, const QPoint& globalPosition);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    BatchesModel& m_model;
    QString m_database;
};

} // namespace allocation
