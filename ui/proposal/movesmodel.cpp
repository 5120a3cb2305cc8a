#include "ui/proposal/movesmodel.h"

#include "domain/harm.h"

#include <algorithm>
#include <map>

namespace allocation {

namespace {

/// Changes in more groups are told as one.
constexpr std::size_t toldGroups = 200;
constexpr quintptr groupId = 0; ///< of rows of groups; others have the place of their group + 1

} // namespace

MovesModel::MovesModel(CustomerOf customerOf, QObject* parent)
    : QAbstractItemModel(parent)
    , m_customerOf(std::move(customerOf))
{
}

void MovesModel::show(std::shared_ptr<const Proposal> proposal, std::set<LineId> changed)
{
    beginResetModel();
    m_proposal = std::move(proposal);
    m_changed = std::move(changed);
    m_ticks = m_proposal ? MoveTicks(m_proposal) : MoveTicks();
    m_harmed = m_proposal ? static_cast<std::size_t>(std::ranges::count_if(m_proposal->moves, harms)) : 0;
    regroup();
    endResetModel();
}

void MovesModel::setFilter(Filter filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    regroup();
    endResetModel();
}

void MovesModel::regroup()
{
    m_groups.clear();
    if (!m_proposal)
        return;
    addMoves();
    if (m_filter == Filter::All)
        addOpen();
}

void MovesModel::addMoves()
{
    std::map<Sku, std::size_t> places;
    for (std::size_t i = 0; i < m_proposal->moves.size(); ++i) {
        const ProposedMove& move = m_proposal->moves[i];
        if (m_filter == Filter::Harmed && !harms(move))
            continue;
        const auto [place, isNew] = places.emplace(move.line.sku, m_groups.size());
        if (isNew)
            m_groups.push_back({ move.line.sku });
        m_groups[place->second].rows.push_back(i);
    }
}

void MovesModel::addOpen()
{
    if (m_proposal->open.empty())
        return;
    Group group { {}, true };
    for (std::size_t i = 0; i < m_proposal->open.size(); ++i)
        group.rows.push_back(i);
    m_groups.push_back(std::move(group));
}

QModelIndex MovesModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : groupId);
}

QModelIndex MovesModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == groupId)
        return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, groupId);
}

const MovesModel::Group* MovesModel::groupOf(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const auto place = index.internalId() == groupId ? static_cast<std::size_t>(index.row()) : index.internalId() - 1;
    return &m_groups[place];
}

int MovesModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    const bool hasRows = parent.internalId() == groupId && parent.column() == 0;
    return hasRows ? static_cast<int>(groupOf(parent)->rows.size()) : 0;
}

int MovesModel::columnCount(const QModelIndex&) const
{
    return MoveColumn::Count;
}

Qt::ItemFlags MovesModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == MoveColumn::Line && !groupOf(index)->open)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant MovesModel::data(const QModelIndex& index, int role) const
{
    const Group* const group = groupOf(index);
    if (!group)
        return {};
    if (index.internalId() == groupId)
        return groupData(*group, index.column(), role);
    const std::size_t place = group->rows[static_cast<std::size_t>(index.row())];
    return group->open ? openData(m_proposal->open[place], index.column(), role)
                       : moveData(place, index.column(), role);
}

bool MovesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    setTicked({ index }, value.toInt() == Qt::Checked);
    return true;
}

std::vector<std::size_t> MovesModel::movesIn(const QModelIndexList& rows) const
{
    std::vector<std::size_t> moves;
    for (const QModelIndex& row : rows) {
        const Group* const group = groupOf(row);
        if (!group || group->open)
            continue;
        if (row.internalId() == groupId)
            moves.insert(moves.end(), group->rows.begin(), group->rows.end());
        else
            moves.push_back(group->rows[static_cast<std::size_t>(row.row())]);
    }
    std::ranges::sort(moves);
    moves.erase(std::unique(moves.begin(), moves.end()), moves.end());
    return moves;
}

void MovesModel::setTicked(const QModelIndexList& rows, bool ticked)
{
    const std::vector<std::size_t> moves = movesIn(rows);
    if (moves.empty())
        return;
    const std::vector<bool> before = m_ticks.accepted();
    const std::size_t others = ticked ? m_ticks.tick(moves) : m_ticks.untick(moves);
    tellChanged(before);
    Q_EMIT ticksChanged(others, ticked);
}

/// What is needed or needs may be anywhere.
void MovesModel::tellChanged(const std::vector<bool>& before)
{
    std::vector<QModelIndex> ranges; // first and last row by turns
    for (int place = 0; place < rowCount(); ++place) {
        const Group& group = m_groups[static_cast<std::size_t>(place)];
        const auto changed = [&](std::size_t move) { return before[move] != m_ticks.ticked(move); };
        const auto first = group.open ? group.rows.end() : std::ranges::find_if(group.rows, changed);
        if (first == group.rows.end())
            continue;
        const auto last = std::find_if(group.rows.rbegin(), group.rows.rend(), changed);
        const QModelIndex parent = index(place, 0);
        ranges.push_back(index(static_cast<int>(first - group.rows.begin()), 0, parent));
        ranges.push_back(index(static_cast<int>(group.rows.rend() - last) - 1, MoveColumn::Count - 1, parent));
    }
    if (ranges.size() > 2 * toldGroups) { // each signal costs every view a search for its rows
        Q_EMIT layoutAboutToBeChanged();
        Q_EMIT layoutChanged();
        return;
    }
    for (std::size_t i = 0; i + 1 < ranges.size(); i += 2) {
        const QModelIndex parent = ranges[i].parent();
        Q_EMIT dataChanged(parent, parent.siblingAtColumn(MoveColumn::Count - 1));
        Q_EMIT dataChanged(ranges[i], ranges[i + 1]);
    }
}

void MovesModel::leaveOut(const std::set<LineId>& lines)
{
    std::vector<std::size_t> moves;
    for (std::size_t i = 0; m_proposal && i < m_proposal->moves.size(); ++i)
        if (lines.contains(m_proposal->moves[i].line))
            moves.push_back(i);
    if (moves.empty())
        return;
    beginResetModel();
    m_ticks.untick(moves);
    endResetModel();
}

std::set<LineId> MovesModel::leftOut() const
{
    std::set<LineId> lines;
    for (std::size_t i = 0; m_proposal && i < m_proposal->moves.size(); ++i)
        if (!m_ticks.ticked(i) && !m_ticks.because(i))
            lines.insert(m_proposal->moves[i].line);
    return lines;
}

} // namespace allocation
