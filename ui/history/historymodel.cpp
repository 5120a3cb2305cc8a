#include "ui/history/historymodel.h"

#include "ui/chip.h"
#include "ui/models/formats.h"
#include "ui/models/roles.h"
#include "ui/texts.h"

#include <algorithm>
#include <array>
#include <QLocale>

namespace allocation {

namespace {

constexpr std::array<const char*, HistoryModel::ColumnCount> ids { "when", "what", "lines", "state" };

bool sameSteps(const History::Trail& a, const History::Trail& b)
{
    return std::ranges::equal(a.steps, b.steps, [](const History::Step& one, const History::Step& other) {
        return one.at == other.at && one.label == other.label && one.lines == other.lines;
    });
}

} // namespace

void HistoryModel::show(const History& history, const QString& beginning)
{
    History::Trail trail = history.trail();
    if (sameSteps(trail, m_shown) && beginning == m_beginning) {
        const bool moved = trail.done != m_shown.done;
        m_shown = std::move(trail);
        if (moved)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_shown = std::move(trail);
    m_beginning = beginning;
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.steps.size()) + 1;
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return formats::plainTip(tip(row));
    case Qt::TextAlignmentRole:
        return index.column() == Lines ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return QStringLiteral("step:%1|%2")
            .arg(QString::number(row), QLatin1StringView(ids[static_cast<std::size_t>(index.column())]));
    case ChipRole:
        return index.column() == State ? state(row) : QVariant();
    case StrongRole:
        return row == currentRow() && index.column() == What;
    case MutedRole:
        return row > currentRow() || index.column() == When;
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && section == Lines)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const std::array<QString, ColumnCount> titles { tr("When"), tr("Step"), tr("Lines"), tr("State") };
    return titles[static_cast<std::size_t>(section)];
}

QString HistoryModel::text(int row, int column) const
{
    if (column == State)
        return row == currentRow() ? tr("now") : row > currentRow() ? tr("undone") : QString();
    if (row == 0)
        return column == What ? m_beginning : QString();
    const History::Step& step = m_shown.steps[static_cast<std::size_t>(row - 1)];
    switch (column) {
    case When:
        return formats::moment(step.at, QLocale());
    case What:
        return formats::capitalized(step.label);
    default:
        return step.lines > 0 ? formats::number(static_cast<Quantity>(step.lines), QLocale()) : QString();
    }
}

/// A sign with its word; done is what needs none.
QVariant HistoryModel::state(int row) const
{
    if (row == currentRow())
        return QVariant::fromValue(Chip { Tone::Good, QStringLiteral("tick"), text(row, State) });
    if (row > currentRow())
        return QVariant::fromValue(Chip { Tone::Muted, QStringLiteral("redo"), text(row, State) });
    return {};
}

QString HistoryModel::tip(int row) const
{
    const QString name = row == 0 ? m_beginning : text(row, What);
    const QString steps = QLocale().toString(std::abs(row - currentRow()));
    if (row < currentRow())
        return tr("%1. Click or press Enter to go back to here; steps to undo: %2.", "step, number").arg(name, steps);
    if (row > currentRow())
        return tr("%1. Click or press Enter to go on to here; steps to redo: %2.", "step, number").arg(name, steps);
    return tr("%1. Everything is as it was after this.", "step").arg(name);
}

} // namespace allocation
