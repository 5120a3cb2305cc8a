#include "ui/impact/impactmodel.h"

#include "ui/impact/changetexts.h"
#include "ui/models/roles.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

namespace allocation {

namespace {

constexpr std::array<const char*, ImpactColumn::Count> columnIds { "line", "customer", "due", "was", "becomes",
    "home" };

/// A line that is as it was: its new home makes up for the change.
LineImpact unharmed(const LineImpact& line)
{
    return { line.before, line.before, line.was, line.was };
}

} // namespace

ImpactModel::ImpactModel(const ImpactPlan& plan, QObject* parent)
    : QAbstractTableModel(parent)
    , m_plan(plan)
{
    connect(&plan, &ImpactPlan::updated, this, &ImpactModel::fill);
    fill();
}

std::vector<ImpactModel::Row> ImpactModel::rows() const
{
    const Rehomed& result = m_plan.result();
    std::unordered_map<LineId, const LineImpact*> whole;
    for (const LineImpact& line : result.whole.lines)
        whole.emplace(line.id(), &line);
    std::vector<Row> rows;
    std::unordered_set<LineId> shown;
    for (const LineImpact& line : result.alone.lines) {
        const auto found = whole.find(line.id());
        rows.push_back({ line.id(), found == whole.end() ? unharmed(line) : *found->second });
        shown.insert(line.id());
    }
    for (const LineImpact& line : result.whole.lines)
        if (!shown.contains(line.id()))
            rows.push_back({ line.id(), line });
    return rows;
}

/// Rows stay where they are as long as they are the same lines, so that nothing jumps while homes are chosen.
void ImpactModel::fill()
{
    std::vector<Row> now = rows();
    if (std::ranges::equal(now, m_rows, {}, &Row::id, &Row::id)) {
        m_rows = std::move(now);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ImpactColumn::Count - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(now);
    endResetModel();
}

int ImpactModel::rowOf(const LineId& line) const
{
    const auto found = std::ranges::find(m_rows, line, &Row::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

const LineImpact& ImpactModel::impactAt(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].becomes;
}

int ImpactModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImpactModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ImpactColumn::Count;
}

QString ImpactModel::homeText(const Row& row) const
{
    if (const ImpactPlan::Move* const move = m_plan.moveOf(row.id))
        return tr("to %1", "a batch").arg(move->text);
    if (!m_plan.editable() || !row.becomes.after)
        return {};
    if (const NewHome* const home = m_plan.homeOf(row.id))
        return tr("keep; %1 is free: %2", "batch, what it would mean there")
            .arg(formats::text(home->to.text()), wording::lateness(home->verdict.daysLate));
    return row.becomes.worse() ? tr("keep") : QString();
}

bool ImpactModel::hasTick(const Row& row) const
{
    return m_plan.editable() && (m_plan.moveOf(row.id) || m_plan.homeOf(row.id));
}

Qt::ItemFlags ImpactModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == ImpactColumn::Home && hasTick(m_rows[static_cast<std::size_t>(index.row())]))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ImpactModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    Q_EMIT ticked(lineAt(index.row()), value.toInt() == Qt::Checked);
    return true;
}

/// Of one product only the order is said: its SKU would be the same in every row.
QString ImpactModel::lineText(const LineId& line) const
{
    const bool single = std::ranges::all_of(m_rows, [&](const Row& row) { return row.id.sku == line.sku; });
    const QString order = formats::text(line.order.text());
    return !single ? wording::line(line) : line.number == 1 ? order : tr("%1, line %2").arg(order).arg(line.number);
}

QString ImpactModel::textAt(const Row& row, int column) const
{
    const LineImpact& line = row.becomes;
    const OrderLine& known = line.before ? *line.before : *line.after;
    const Date near = m_plan.planning().date;
    switch (column) {
    case ImpactColumn::Line:
        return lineText(row.id);
    case ImpactColumn::Customer:
        return formats::text(known.customer);
    case ImpactColumn::Due:
        return known.due ? formats::date(*known.due, near, QLocale()) : QString();
    case ImpactColumn::Was:
        return changetexts::places(line.before);
    case ImpactColumn::Becomes:
        return changetexts::outcome(line).text;
    default:
        return homeText(row);
    }
}

QVariant ImpactModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textAt(row, column);
    case Qt::ToolTipRole:
        return formats::plainTip(wording::impact(row.becomes));
    case Qt::AccessibleDescriptionRole:
        return QStringLiteral("impact:%1|%2|%3|%4")
            .arg(formats::cellPart(row.id.order.text()), formats::cellPart(row.id.sku.text()))
            .arg(row.id.number)
            .arg(QLatin1StringView(columnIds.at(static_cast<std::size_t>(column))));
    case ChipRole:
        return column == ImpactColumn::Becomes ? QVariant::fromValue(changetexts::outcome(row.becomes)) : QVariant();
    case Qt::CheckStateRole:
        if (column == ImpactColumn::Home && hasTick(row))
            return m_plan.moveOf(row.id) ? Qt::Checked : Qt::Unchecked;
        return {};
    case StrongRole:
        return column == ImpactColumn::Line;
    case MutedRole:
        return column == ImpactColumn::Customer || (column == ImpactColumn::Home && !m_plan.moveOf(row.id));
    default:
        return {};
    }
}

QVariant ImpactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const std::array titles { tr("Line"), tr("Customer"), tr("Due"), tr("Now on"), tr("Then"), tr("What is done") };
    return titles.at(static_cast<std::size_t>(section));
}

} // namespace allocation
