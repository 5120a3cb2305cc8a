#pragma once

#include "service/kpibreakdown.h"

#include <QAbstractTableModel>

namespace allocation {

/// The figures of products, customers or weeks, a row each; sorted by a click on a header.
class BreakdownModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class By { Product, Customer, Week };
    enum Column { Name, Lines, LineFill, OrderFill, UnitFill, OnTime, Late, DaysLate, Short, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param near dates of its year are written without it
    void show(By by, std::vector<KpiGroup> groups, Date near);
    By by() const { return m_by; }
    const KpiGroup& groupAt(int row) const { return m_groups[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    QString nameOf(const KpiGroup& group) const;
    QString text(const KpiGroup& group, int column) const;
    void arrange();

    By m_by = By::Product;
    std::vector<KpiGroup> m_groups;
    Date m_near;
    int m_sortColumn = -1; ///< the worst first; weeks in their order
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace allocation
