#pragma once

#include "domain/commands.h"
#include "service/picklists.h"

#include <QAbstractTableModel>
#include <vector>

namespace allocation {

namespace ShipColumn {
enum { Location, Batch, Order, Product, Customer, There, Units, Rest, Count };
}

/// What is to leave, line by line: how many units do, and whether the rest was not found or stays where it is.
class ShippingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setParts(std::vector<PickPart> parts);
    /// Of what was not found the batch is cut; of what stays nothing changes.
    void setRestMissing(int row, bool missing);
    bool restMissing(int row) const { return entry(row).missing; }
    /// Fewer units leave than are there.
    bool hasRest(int row) const { return entry(row).units < entry(row).part.allocated; }
    const LineId& lineAt(int row) const { return entry(row).part.line; }

    /// What was entered, without what does nothing.
    std::vector<Ship::Part> shipped() const;
    Quantity units() const;
    std::size_t lines() const; ///< that leave
    Quantity missing() const;  ///< units that were not found
    bool isAsReleased() const; ///< nothing was entered: all that is on the list leaves

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    struct Entry {
        PickPart part;
        Quantity units = 0;
        bool missing = false;
    };
    const Entry& entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    QString text(const Entry& entry, int column) const;
    QVariant chip(const Entry& entry) const;

    std::vector<Entry> m_entries;
};

} // namespace allocation
