#include "bridge/wording.h"
#include "bridge/wordingfigures.h"
#include "ui/models/formats.h"
#include "ui/models/roles.h"
#include "ui/proposal/movesmodel.h"

#include <algorithm>
#include <array>
#include <QStringList>

// What the cells of the moves say.

namespace allocation {

namespace {

QString idOf(const LineId& line)
{
    return QStringLiteral("move:%1|%2|%3")
        .arg(formats::cellPart(line.order.text()), formats::cellPart(line.sku.text()))
        .arg(line.number);
}

constexpr std::array<const char*, MoveColumn::Count> columnIds { "line", "customer", "from", "to", "then", "why" };

QString withColumn(const QString& id, int column)
{
    return id + QLatin1Char('|') + QLatin1StringView(columnIds.at(static_cast<std::size_t>(column)));
}

Tone toneOf(const ProposedMove& move)
{
    const LineState& after = move.after;
    if (after.open > move.before.open)
        return Tone::Short;
    if (after.daysLate > 0)
        return Tone::Late;
    if (after.open > 0)
        return Tone::Muted;
    const bool better = move.before.open > 0 || move.before.daysLate > 0;
    return better ? Tone::Good : Tone::Plain;
}

QString signOf(Tone tone)
{
    switch (tone) {
    case Tone::Short:
        return QStringLiteral("short");
    case Tone::Late:
        return QStringLiteral("clock");
    case Tone::Muted:
        return QStringLiteral("ring");
    default:
        return QStringLiteral("tick");
    }
}

} // namespace

Chip outcomeChip(const ProposedMove& move)
{
    const QString before = wording::stands(move.before);
    const QString after = wording::stands(move.after);
    const QString text = before == after ? MovesModel::tr("stays %1", "on time, or late").arg(after)
                                         : MovesModel::tr("%1 → %2", "before, after").arg(before, after);
    const Tone tone = toneOf(move);
    return { tone, signOf(tone), text };
}

Qt::CheckState MovesModel::stateOf(const Group& group) const
{
    const auto ticked = std::ranges::count_if(group.rows, [this](std::size_t move) { return m_ticks.ticked(move); });
    if (ticked == 0)
        return Qt::Unchecked;
    return ticked == std::ssize(group.rows) ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant MovesModel::groupData(const Group& group, int column, int role) const
{
    const QString title = group.open ? tr("Stays open") : formats::text(group.sku.text());
    switch (role) {
    case Qt::DisplayRole:
        if (column == MoveColumn::Line)
            return title;
        return column == MoveColumn::Customer ? wording::lines(group.rows.size()) : QString();
    case Qt::CheckStateRole:
        return column == MoveColumn::Line && !group.open ? QVariant(stateOf(group)) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return withColumn(
            group.open ? QStringLiteral("moves:open") : QStringLiteral("moves:") + formats::cellPart(group.sku.text()),
            column);
    case StrongRole:
        return column == MoveColumn::Line;
    case MutedRole:
        return column == MoveColumn::Customer;
    default:
        return {};
    }
}

QVariant MovesModel::moveData(std::size_t place, int column, int role) const
{
    const ProposedMove& move = m_proposal->moves[place];
    switch (role) {
    case Qt::DisplayRole:
        return moveText(place, column);
    case Qt::ToolTipRole:
        return formats::plainTip(moveText(place, column));
    case Qt::CheckStateRole:
        return column == MoveColumn::Line ? QVariant(m_ticks.ticked(place) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return withColumn(idOf(move.line), column);
    case ChipRole:
        return column == MoveColumn::Then ? QVariant::fromValue(outcomeChip(move)) : QVariant();
    case StrongRole:
        return column == MoveColumn::Line;
    case MutedRole:
        return !m_ticks.ticked(place) || column == MoveColumn::Why || column == MoveColumn::Customer;
    case MarkedRole:
        return m_changed.contains(move.line);
    default:
        return {};
    }
}

QString MovesModel::moveText(std::size_t place, int column) const
{
    const ProposedMove& move = m_proposal->moves[place];
    switch (column) {
    case MoveColumn::Line:
        return wording::line(move.line);
    case MoveColumn::Customer:
        return m_customerOf(move.line);
    case MoveColumn::From:
        return wording::givenUp(move);
    case MoveColumn::To:
        return wording::taken(move);
    case MoveColumn::Then:
        return outcomeChip(move).text;
    default:
        return why(place);
    }
}

QString MovesModel::why(std::size_t place) const
{
    const ProposedMove& move = m_proposal->moves[place];
    if (const auto needed = m_ticks.because(place))
        return tr("not possible without %1", "line").arg(wording::line(m_proposal->moves[*needed].line));
    QStringList reasons;
    if (m_changed.contains(move.line))
        reasons << tr("changed meanwhile");
    for (const Taking& taking : move.to)
        reasons << wording::because(taking.why);
    if (move.to.empty())
        reasons << tr("gives up its units");
    reasons.removeDuplicates();
    return reasons.join(QStringLiteral("; "));
}

QVariant MovesModel::openData(const StaysOpen& open, int column, int role) const
{
    const auto text = [&]() -> QString {
        switch (column) {
        case MoveColumn::Line:
            return wording::line(open.line);
        case MoveColumn::Customer:
            return m_customerOf(open.line);
        case MoveColumn::Then:
            return tr("%1 open", "units").arg(formats::number(open.qty, QLocale()));
        case MoveColumn::Why:
            return wording::because(open.why);
        default:
            return {};
        }
    };
    switch (role) {
    case Qt::DisplayRole:
        return text();
    case Qt::ToolTipRole:
        return formats::plainTip(text());
    case Qt::AccessibleDescriptionRole:
        return withColumn(idOf(open.line).replace(0, 4, QStringLiteral("open")), column);
    case ChipRole:
        return column == MoveColumn::Then ? QVariant::fromValue(Chip { Tone::Muted, QStringLiteral("ring"), text() })
                                          : QVariant();
    case MutedRole:
        return column != MoveColumn::Line;
    default:
        return {};
    }
}

QVariant MovesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const std::array titles { tr("Line"), tr("Customer"), tr("From"), tr("To"), tr("Then"), tr("Why") };
    return titles.at(static_cast<std::size_t>(section));
}

} // namespace allocation
