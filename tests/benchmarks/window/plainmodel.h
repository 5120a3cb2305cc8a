#pragma once

#include <QAbstractTableModel>
#include <QDate>
#include <QString>
#include <vector>

namespace bench {

/// What a table of lines looks like without thinking of a million of them: texts in memory, to be sorted and filtered
/// by QSortFilterProxyModel. The limit that the product's model is measured against.
class PlainModel : public QAbstractTableModel
{
public:
    enum Column { Order, Product, Customer, Due, Batch, ColumnCount };
    struct Row {
        QString order, product, customer, batch;
        QDate due;
    };

    explicit PlainModel(int lines);
    void setDue(int row, QDate due);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace bench
