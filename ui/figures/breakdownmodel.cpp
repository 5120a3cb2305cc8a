#include "ui/figures/breakdownmodel.h"

#include "ui/models/formats.h"
#include "ui/models/roles.h"

#include <algorithm>
#include <array>
#include <QLocale>

namespace allocation {

namespace {

constexpr std::array<const char*, BreakdownModel::ColumnCount> ids { "name", "lines", "lineFill", "orderFill",
    "unitFill", "onTime", "late", "daysLate", "short" };

/// What there is nothing of comes first.
double valueOf(const KpiSums& sums, int column)
{
    switch (column) {
    case BreakdownModel::Lines:
        return double(sums.lines);
    case BreakdownModel::LineFill:
        return sums.lineFill.value_or(-1);
    case BreakdownModel::OrderFill:
        return sums.orderFill.value_or(-1);
    case BreakdownModel::UnitFill:
        return sums.unitFill.value_or(-1);
    case BreakdownModel::OnTime:
        return sums.onTime.value_or(-1);
    case BreakdownModel::Late:
        return double(sums.lateLines);
    case BreakdownModel::DaysLate:
        return double(sums.daysLate);
    default:
        return double(sums.shortUnits);
    }
}

auto worstFirst(const KpiGroup& group)
{
    return std::pair(-group.sums.shortUnits, -group.sums.daysLate);
}

/// Weeks by their day, without a due date last.
auto nameKey(const KpiGroup& group)
{
    return std::tuple(group.name, !group.week, group.week.value_or(Date()));
}

} // namespace

void BreakdownModel::show(By by, std::vector<KpiGroup> groups, Date near)
{
    beginResetModel();
    m_by = by;
    m_groups = std::move(groups);
    m_near = near;
    arrange();
    endResetModel();
}

void BreakdownModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

void BreakdownModel::arrange()
{
    const auto sorted = [this](auto key) {
        std::ranges::stable_sort(m_groups, [&](const KpiGroup& a, const KpiGroup& b) {
            return m_sortOrder == Qt::AscendingOrder || m_sortColumn < 0 ? key(a) < key(b) : key(b) < key(a);
        });
    };
    sorted(nameKey);
    if (m_sortColumn < 0 && m_by != By::Week)
        sorted(worstFirst);
    else if (m_sortColumn > Name)
        sorted([this](const KpiGroup& group) { return valueOf(group.sums, m_sortColumn); });
}

int BreakdownModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int BreakdownModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BreakdownModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const KpiGroup& group = groupAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(group, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Name ? QVariant() : QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
    case Qt::AccessibleDescriptionRole:
        return QStringLiteral("figures:%1|%2")
            .arg(formats::cellPart(group.week ? group.week->toString() : group.name),
                QLatin1StringView(ids[static_cast<std::size_t>(index.column())]));
    case StrongRole:
        return index.column() == Name;
    default:
        return {};
    }
}

QVariant BreakdownModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && section != Name)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const std::array<QString, ColumnCount> titles { m_by == By::Product ? tr("Product")
            : m_by == By::Customer                                      ? tr("Customer")
                                                                        : tr("Week of due date"),
        tr("Lines"), tr("Lines filled"), tr("Orders filled"), tr("Units filled"), tr("On time"), tr("Late"),
        tr("Days late"), tr("Short") };
    return titles[static_cast<std::size_t>(section)];
}

QString BreakdownModel::nameOf(const KpiGroup& group) const
{
    if (m_by == By::Week)
        return group.week ? tr("from %1").arg(formats::date(*group.week, m_near, QLocale())) : tr("no due date");
    return group.name.empty() ? tr("no customer") : formats::text(group.name);
}

QString BreakdownModel::text(const KpiGroup& group, int column) const
{
    const KpiSums& sums = group.sums;
    const QLocale locale;
    switch (column) {
    case Name:
        return nameOf(group);
    case LineFill:
        return formats::rate(sums.lineFill, locale);
    case OrderFill:
        return formats::rate(sums.orderFill, locale);
    case UnitFill:
        return formats::rate(sums.unitFill, locale);
    case OnTime:
        return formats::rate(sums.onTime, locale);
    default:
        return formats::number(static_cast<Quantity>(valueOf(sums, column)), locale);
    }
}

} // namespace allocation
