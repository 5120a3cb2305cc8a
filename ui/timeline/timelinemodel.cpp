#include "ui/timeline/timelinemodel.h"

#include "ui/chip.h"
#include "ui/models/formats.h"
#include "ui/models/roles.h"
#include "ui/timeline/timelinewords.h"

#include <array>
#include <QLocale>

namespace allocation {

namespace {

struct ColumnHead {
    const char* id;
    const char* title;
};
constexpr std::array<ColumnHead, TimelineModel::ColumnCount> heads { {
    { "date", QT_TRANSLATE_NOOP("allocation::TimelineModel", "Date") },
    { "what", QT_TRANSLATE_NOOP("allocation::TimelineModel", "What") },
    { "in", QT_TRANSLATE_NOOP("allocation::TimelineModel", "In") },
    { "out", QT_TRANSLATE_NOOP("allocation::TimelineModel", "Out") },
    { "available", QT_TRANSLATE_NOOP("allocation::TimelineModel", "Available after") },
} };

const ColumnHead& headOf(int column)
{
    return heads[static_cast<std::size_t>(column)];
}

QString quantity(Quantity quantity)
{
    return quantity == 0 ? QString() : formats::number(quantity, QLocale());
}

} // namespace

TimelineModel::TimelineModel(const TimelineData& data, QObject* parent)
    : QAbstractTableModel(parent)
    , m_data(data)
{
    connect(&data, &TimelineData::changed, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

const Movement& TimelineModel::movementAt(int row) const
{
    return m_data.movements()[static_cast<std::size_t>(row)];
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_data.movements().size());
}

int TimelineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Movement& movement = movementAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(movement, index.column());
    case Qt::TextAlignmentRole:
        return index.column() >= In ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return QString(idOf(movement) + QLatin1Char('|') + QLatin1StringView(headOf(index.column()).id));
    case ChipRole:
        return chip(movement, index.column());
    case StrongRole:
        return index.column() == Available;
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return tr(headOf(section).title);
    if (role == Qt::TextAlignmentRole && section >= In)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QString TimelineModel::text(const Movement& movement, int column) const
{
    switch (column) {
    case Day:
        return movement.day ? timelinewords::date(*movement.day, m_data) : tr("no due date");
    case What:
        return timelinewords::mark(movement, m_data);
    case In:
        return quantity(movement.in);
    case Out:
        return quantity(movement.out);
    default:
        return formats::number(movement.available, QLocale());
    }
}

/// Where it no longer suffices.
QVariant TimelineModel::chip(const Movement& movement, int column) const
{
    if (column != Available || movement.available >= 0)
        return {};
    return QVariant::fromValue(Chip { Tone::Short, QStringLiteral("short"), text(movement, column) });
}

QString TimelineModel::idOf(const Movement& movement) const
{
    if (movement.supply)
        return QStringLiteral("batch:") + formats::cellPart(m_data.batch(movement).ref.text());
    const LineId& line = m_data.line(movement).id;
    return QStringLiteral("line:%1|%2|%3")
        .arg(formats::cellPart(line.order.text()), formats::cellPart(line.sku.text()), QString::number(line.number));
}

} // namespace allocation
