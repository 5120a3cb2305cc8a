#include "ui/proposal/strategiesmodel.h"

#include "ui/chip.h"
#include "ui/models/formats.h"
#include "ui/models/roles.h"

#include <algorithm>
#include <array>

namespace allocation {

namespace {

constexpr std::array<const char*, FigureColumn::Count> columnIds { "strategy", "linesopen", "unitsopen", "unitsshort",
    "lineslate", "dayslate", "splits", "batches", "moves" };

std::optional<qint64> figureOf(const Figures& figures, int column)
{
    switch (column) {
    case FigureColumn::LinesOpen:
        return figures.linesOpen;
    case FigureColumn::UnitsOpen:
        return figures.unitsOpen;
    case FigureColumn::UnitsShort:
        return figures.unitsShort;
    case FigureColumn::LinesLate:
        return figures.linesLate;
    case FigureColumn::DaysLate:
        return figures.daysLate;
    case FigureColumn::Splits:
        return figures.splits;
    case FigureColumn::Batches:
        return figures.batchesTouched;
    default:
        return std::nullopt;
    }
}

} // namespace

StrategiesModel::StrategiesModel(QList<StrategyChoice> choices, QObject* parent)
    : QAbstractTableModel(parent)
{
    for (StrategyChoice& choice : choices)
        m_entries.push_back({ std::move(choice) });
}

int StrategiesModel::rowOf(const allocation::Strategy& strategy) const
{
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].choice.strategy == strategy)
            return static_cast<int>(i) + 1;
    return -1;
}

int StrategiesModel::add(const StrategyChoice& choice)
{
    if (const int known = rowOf(choice.strategy); known > 0)
        return known;
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_entries.push_back({ choice });
    endInsertRows();
    return row;
}

const StrategyChoice* StrategiesModel::choiceAt(int row) const
{
    const Entry* const entry = row < 0 ? nullptr : entryAt(row);
    return entry ? &entry->choice : nullptr;
}

bool StrategiesModel::isTicked(int row) const
{
    const Entry* const entry = entryAt(row);
    return entry && entry->ticked;
}

void StrategiesModel::setTicked(int row, bool ticked)
{
    if (row == nowRow || isTicked(row) == ticked)
        return;
    m_entries[static_cast<std::size_t>(row - 1)].ticked = ticked;
    repaint();
    Q_EMIT tickChanged(row, ticked);
}

QStringList StrategiesModel::tickedNames() const
{
    QStringList names;
    for (const Entry& entry : m_entries)
        if (entry.ticked)
            names << entry.choice.name;
    return names;
}

QStringList StrategiesModel::workingNames() const
{
    QStringList names;
    for (const Entry& entry : m_entries)
        if (entry.working)
            names << entry.choice.name;
    return names;
}

std::vector<allocation::Strategy> StrategiesModel::tickedStrategies() const
{
    std::vector<allocation::Strategy> all;
    for (const Entry& entry : m_entries)
        if (entry.ticked)
            all.push_back(entry.choice.strategy);
    return all;
}

std::shared_ptr<const Proposal> StrategiesModel::proposalAt(int row) const
{
    const Entry* const entry = row < 0 ? nullptr : entryAt(row);
    return entry ? entry->proposal : nullptr;
}

void StrategiesModel::setProposal(const allocation::Strategy& strategy, std::shared_ptr<const Proposal> proposal)
{
    const int row = rowOf(strategy);
    if (row < 0)
        return;
    Entry& entry = m_entries[static_cast<std::size_t>(row - 1)];
    entry.proposal = std::move(proposal);
    entry.working = false;
    repaint(); // the best of a figure may be another one now
}

void StrategiesModel::setWorking(const allocation::Strategy& strategy)
{
    for (Entry& entry : m_entries)
        entry.working = entry.choice.strategy == strategy;
    repaint();
}

void StrategiesModel::forget()
{
    for (Entry& entry : m_entries) {
        entry.proposal.reset();
        entry.working = false;
    }
    repaint();
}

void StrategiesModel::repaint()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, FigureColumn::Count - 1));
}

int StrategiesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size()) + 1;
}

int StrategiesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FigureColumn::Count;
}

Qt::ItemFlags StrategiesModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool checkable = index.row() != nowRow && index.column() == FigureColumn::Strategy;
    return checkable ? flags | Qt::ItemIsUserCheckable : flags;
}

std::optional<qint64> StrategiesModel::figureAt(int row, int column) const
{
    if (row == nowRow) {
        const auto known = std::ranges::find_if(
            m_entries, [](const Entry& entry) { return entry.proposal != nullptr; });
        const bool moves = column == FigureColumn::Batches || column == FigureColumn::Moves;
        return known == m_entries.end() || moves ? std::nullopt : figureOf(known->proposal->before, column);
    }
    const Entry& entry = *entryAt(row);
    if (!entry.proposal || !entry.ticked)
        return std::nullopt;
    return column == FigureColumn::Moves ? static_cast<qint64>(entry.proposal->moves.size())
                                         : figureOf(entry.proposal->after, column);
}

/// Better than some other strategy that was worked out, and than none worse.
bool StrategiesModel::isBest(int row, int column) const
{
    const auto figure = row == nowRow ? std::nullopt : figureAt(row, column);
    if (!figure)
        return false;
    bool differs = false;
    for (int other = 1; other < rowCount(); ++other) {
        const auto theirs = figureAt(other, column);
        if (theirs < figure && theirs)
            return false;
        differs = differs || (theirs && *theirs > *figure);
    }
    return differs;
}

QString StrategiesModel::textAt(int row, int column) const
{
    if (column == FigureColumn::Strategy)
        return row == nowRow ? tr("As it is") : entryAt(row)->choice.name;
    if (const auto figure = figureAt(row, column))
        return formats::number(*figure, QLocale());
    const bool waits = row != nowRow && entryAt(row)->ticked && column == FigureColumn::LinesOpen;
    return waits ? tr("…", "a figure that is being worked out") : QString();
}

QVariant StrategiesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const int column = index.column();
    const bool best = role == ChipRole || role == StrongRole || role == Qt::AccessibleTextRole ? isBest(row, column)
                                                                                               : false;
    switch (role) {
    case Qt::DisplayRole:
        return textAt(row, column);
    case Qt::AccessibleTextRole:
        return best ? tr("%1, best", "figure").arg(textAt(row, column)) : textAt(row, column);
    case Qt::AccessibleDescriptionRole:
        return QStringLiteral("strategy:%1|%2")
            .arg(row == nowRow ? QStringLiteral("now") : entryAt(row)->choice.name,
                QLatin1StringView(columnIds.at(static_cast<std::size_t>(column))));
    case Qt::ToolTipRole:
        return row == nowRow ? QVariant() : formats::plainTip(entryAt(row)->choice.description);
    case Qt::TextAlignmentRole:
        return column == FigureColumn::Strategy ? QVariant() : QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
    case Qt::CheckStateRole:
        if (row == nowRow || column != FigureColumn::Strategy)
            return {};
        return entryAt(row)->ticked ? Qt::Checked : Qt::Unchecked;
    case ChipRole:
        return best ? QVariant::fromValue(Chip { Tone::Good, QStringLiteral("tick"), tr("best") }) : QVariant();
    case StrongRole:
        return best || column == FigureColumn::Strategy;
    case MutedRole:
        return row == nowRow || !entryAt(row)->ticked;
    default:
        return {};
    }
}

bool StrategiesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    setTicked(index.row(), value.toInt() == Qt::Checked);
    return true;
}

QVariant StrategiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == FigureColumn::Strategy ? QVariant() : QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
    const std::array titles { tr("Strategy"), tr("Open lines"), tr("Open units"), tr("Units short"), tr("Late lines"),
        tr("Days late"), tr("Split lines"), tr("Batches"), tr("Moves") };
    const std::array tips { QString(), tr("Lines of which something stays open"), tr("Units that stay open"),
        tr("Units that no strategy can place: more is open than available"), tr("Lines that are ready too late"),
        tr("Added up over the late lines"), tr("Lines on more than one batch"),
        tr("Batches from or to which units move"), tr("Lines that change") };
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return titles.at(static_cast<std::size_t>(section));
    return role == Qt::ToolTipRole ? QVariant(tips.at(static_cast<std::size_t>(section))) : QVariant();
}

} // namespace allocation
