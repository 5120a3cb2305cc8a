#pragma once

#include "service/rehoming.h"
#include "ui/chip.h"
#include "ui/impact/impactplan.h"

#include <optional>
#include <QAbstractTableModel>
#include <vector>

namespace allocation {

namespace HomeColumn {
enum { Key, Place, Ready, Meaning, Count };
}

/// What can be done for one line: it stays, goes on a batch that has room, or changes places with a line that is no
/// later for it.
class HomesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// @param line what becomes of it if nothing is done
    void show(const Homes& homes, const LineImpact& line, const Planning& planning);
    void clear();
    /// None: it stays.
    std::optional<ImpactPlan::Move> moveAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString place;
        QString ready;
        Chip readyChip;
        Chip meaning;
        std::optional<ImpactPlan::Move> move;
    };
    void addBatches(const Homes& homes, const Planning& planning);
    void addSwaps(const Homes& homes, const Planning& planning);

    std::vector<Row> m_rows;
};

} // namespace allocation
