#include "ui/impact/homesmodel.h"

#include "bridge/wording.h"
#include "ui/impact/changetexts.h"
#include "ui/models/batchesmodel.h"
#include "ui/models/chips.h"
#include "ui/models/formats.h"
#include "ui/models/roles.h"

#include <array>

namespace allocation {

namespace {

Chip latenessChip(int days)
{
    return days > 0 ? Chip { Tone::Late, QStringLiteral("clock"), wording::lateness(days) }
                    : Chip { Tone::Good, QStringLiteral("tick"), wording::lateness(0) };
}

} // namespace

void HomesModel::show(const Homes& homes, const LineImpact& line, const Planning& planning)
{
    beginResetModel();
    m_rows.clear();
    m_rows.push_back({ tr("Stays"), changetexts::places(line.after), {}, changetexts::outcome(line), {} });
    addBatches(homes, planning);
    addSwaps(homes, planning);
    endResetModel();
}

void HomesModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void HomesModel::addBatches(const Homes& homes, const Planning& planning)
{
    for (const Candidate& candidate : homes.batches) {
        const QString ref = formats::text(candidate.batch.text());
        const QString eta = candidate.eta ? formats::date(*candidate.eta, planning.date, QLocale()) : wording::eta({});
        const Chip ready = etaChip(candidate.eta, eta);
        m_rows.push_back({ ref, ready.text, ready, verdictChip(candidate.verdict),
            ImpactPlan::Move { homes.line, MoveLine { { homes.line }, {}, candidate.batch }, ref } });
    }
}

void HomesModel::addSwaps(const Homes& homes, const Planning& planning)
{
    for (const SoonerOption& option : homes.swaps) {
        const QString other = option.others.empty() ? QString() : wording::line(option.others.front().line);
        const QString batch = option.parts.empty() ? QString() : formats::text(option.parts.front().batch.text());
        const QString ready = option.after.ready ? formats::ready(*option.after.ready, planning.date, QLocale())
                                                 : QString();
        m_rows.push_back({ tr("Swap with %1 for %2", "line, batch").arg(other, batch), ready, {},
            latenessChip(option.after.daysLate), ImpactPlan::Move { homes.line, option.command, batch } });
    }
}

std::optional<ImpactPlan::Move> HomesModel::moveAt(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].move;
}

int HomesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HomesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : HomeColumn::Count;
}

QVariant HomesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: {
        const QString key = index.row() < 9 ? QString::number(index.row() + 1) : QString();
        return std::array { key, row.place, row.ready, row.meaning.text }.at(static_cast<std::size_t>(column));
    }
    case Qt::ToolTipRole:
        return formats::plainTip(row.place);
    case Qt::AccessibleDescriptionRole:
        return QStringLiteral("home:%1|%2").arg(index.row()).arg(column);
    case ChipRole:
        if (column == HomeColumn::Meaning)
            return QVariant::fromValue(row.meaning);
        return column == HomeColumn::Ready && !row.readyChip.text.isEmpty() ? QVariant::fromValue(row.readyChip)
                                                                            : QVariant();
    case StrongRole:
        return column == HomeColumn::Place;
    case MutedRole:
        return column == HomeColumn::Key;
    default:
        return {};
    }
}

QVariant HomesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const std::array titles { QString(), tr("Where to"), tr("Ready"), tr("Then") };
    return titles.at(static_cast<std::size_t>(section));
}

} // namespace allocation
