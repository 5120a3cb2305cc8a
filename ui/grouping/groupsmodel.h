#pragma once

#include "ui/models/linegroups.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QString>
#include <vector>

namespace allocation {

namespace GroupColumn {
enum { Name, Lines, Units, Open, Late, Count };
}

/// Groups of order lines with their sums.
class GroupsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Row {
        qint64 group;
        QString name;
        LineGroupSums sums;
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// @param title of what groups them: "Customer"
    void show(const QString& title, std::vector<Row> rows);
    const Row& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// -1: what needs attention first.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void arrange();
    QString textAt(const Row& row, int column) const;

    QString m_title;
    std::vector<Row> m_rows;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace allocation
