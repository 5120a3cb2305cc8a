#include "ui/grouping/groupsmodel.h"

#include "ui/models/formats.h"
#include "ui/models/roles.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace allocation {

namespace {

constexpr std::array<const char*, GroupColumn::Count> columnIds { "name", "lines", "units", "open", "late" };

qint64 numberAt(const LineGroupSums& sums, int column)
{
    switch (column) {
    case GroupColumn::Lines:
        return sums.lines;
    case GroupColumn::Units:
        return sums.units;
    case GroupColumn::Open:
        return sums.open;
    default:
        return sums.late;
    }
}

/// What is late, then what is open, then what is most.
bool isWorse(const GroupsModel::Row& a, const GroupsModel::Row& b)
{
    const auto key = [](const GroupsModel::Row& row) {
        return std::tuple(row.sums.late, row.sums.open, row.sums.units);
    };
    return key(a) != key(b) ? key(a) > key(b) : a.name < b.name;
}

} // namespace

void GroupsModel::show(const QString& title, std::vector<Row> rows)
{
    beginResetModel();
    m_title = title;
    m_rows = std::move(rows);
    arrange();
    endResetModel();
}

void GroupsModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_column = column;
    m_order = order;
    arrange();
    endResetModel();
}

void GroupsModel::arrange()
{
    const auto before = [this](const Row& a, const Row& b) {
        if (m_column < 0)
            return isWorse(a, b);
        if (m_column == GroupColumn::Name)
            return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
        return numberAt(a.sums, m_column) < numberAt(b.sums, m_column);
    };
    if (m_order == Qt::DescendingOrder && m_column >= 0)
        std::ranges::stable_sort(m_rows, [&](const Row& a, const Row& b) { return before(b, a); });
    else
        std::ranges::stable_sort(m_rows, before);
}

int GroupsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GroupsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : GroupColumn::Count;
}

QString GroupsModel::textAt(const Row& row, int column) const
{
    if (column == GroupColumn::Name)
        return row.name;
    const qint64 number = numberAt(row.sums, column);
    const bool isSilent = number == 0 && (column == GroupColumn::Open || column == GroupColumn::Late);
    return isSilent ? QString() : formats::number(number, QLocale());
}

QVariant GroupsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == GroupColumn::Name ? formats::plainTip(row.name) : QVariant();
    case Qt::TextAlignmentRole:
        return ((index.column() == GroupColumn::Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter).toInt();
    case Qt::AccessibleDescriptionRole:
        return QString(QStringLiteral("group:") + formats::cellPart(row.name.toStdString()) + u'|'
            + QLatin1StringView(columnIds.at(static_cast<std::size_t>(index.column()))));
    case StrongRole:
        return index.column() == GroupColumn::Name;
    default:
        return {};
    }
}

QVariant GroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return ((section == GroupColumn::Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter).toInt();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const std::array titles { m_title, tr("Lines"), tr("Units"), tr("Open"), tr("Late") };
    return titles.at(static_cast<std::size_t>(section));
}

} // namespace allocation
