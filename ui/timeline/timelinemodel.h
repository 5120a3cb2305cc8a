#pragma once

#include "ui/timeline/timelinedata.h"

#include <QAbstractTableModel>

namespace allocation {

/// The timeline as a table: everything that comes and goes, day by day, and what is available after it.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, What, In, Out, Available, ColumnCount };

    TimelineModel(const TimelineData& data, QObject* parent);

    const Movement& movementAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Movement& movement, int column) const;
    QVariant chip(const Movement& movement, int column) const;
    QString idOf(const Movement& movement) const;

    const TimelineData& m_data;
};

} // namespace allocation
