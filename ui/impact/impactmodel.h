#pragma once

#include "ui/impact/impactplan.h"
#include "ui/models/formats.h"

#include <functional>
#include <QAbstractTableModel>
#include <vector>

namespace allocation {

namespace ImpactColumn {
enum { Line, Customer, Due, Was, Becomes, Home, Count };
}

/// The lines that a change touches, the worst first: where they are, what becomes of them, and what is done about it.
/// Lines that only the new homes of others touch come last.
class ImpactModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ImpactModel(const ImpactPlan& plan, QObject* parent = nullptr);

    const LineId& lineAt(int row) const { return m_rows[static_cast<std::size_t>(row)].id; }
    int rowOf(const LineId& line) const;
    /// What the change alone, and what all of it, does to the line.
    const LineImpact& impactAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// A line is to go to its new home, or to stay. Nothing has changed yet.
    void ticked(const allocation::LineId& line, bool on);

private:
    struct Row {
        LineId id;
        LineImpact becomes;
    };
    void fill();
    std::vector<Row> rows() const;
    QString textAt(const Row& row, int column) const;
    QString homeText(const Row& row) const;
    bool hasTick(const Row& row) const;
    QString lineText(const LineId& line) const;

    const ImpactPlan& m_plan;
    std::vector<Row> m_rows;
};

} // namespace allocation
