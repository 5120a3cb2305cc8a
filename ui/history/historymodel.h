#pragma once

#include "ui/history.h"

#include <QAbstractTableModel>

namespace allocation {

/// The steps of a history below each other, the oldest first, after a row for how it all began. Those that were undone
/// stand below the one that is in effect, and are muted.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, Lines, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param beginning what the first row says
    void show(const History& history, const QString& beginning);
    /// The row of the step after which everything is as it is now.
    int currentRow() const { return static_cast<int>(m_shown.done); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(int row, int column) const;
    QVariant state(int row) const;
    QString tip(int row) const;

    History::Trail m_shown;
    QString m_beginning;
};

} // namespace allocation
