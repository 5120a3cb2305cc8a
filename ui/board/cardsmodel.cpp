#include "ui/board/cardsmodel.h"

#include "bridge/wordingexchange.h"
#include "ui/models/chips.h"
#include "ui/models/formats.h"
#include "ui/texts.h"

#include <algorithm>

namespace allocation {

CardsModel::CardsModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void CardsModel::setLane(const LaneContents& lane, const Planning& planning)
{
    m_batch = lane.ref();
    const bool otherDay = m_planning != planning;
    m_planning = planning;
    if (lane.cards == m_cards && !otherDay)
        return;
    m_donors.clear();
    std::set<LineId> wanted;
    for (const Card& card : lane.cards)
        wanted.insert(card.line);
    removeGone(wanted);
    if (sameOrder(lane.cards)) {
        insertNew(lane.cards);
        m_cards = lane.cards;
        repaint();
    } else {
        beginResetModel(); // a due date or a priority has changed: rare
        m_cards = lane.cards;
        endResetModel();
    }
}

void CardsModel::removeGone(const std::set<LineId>& wanted)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (wanted.contains(card(row).line))
            continue;
        int first = row;
        while (first > 0 && !wanted.contains(card(first - 1).line))
            --first;
        beginRemoveRows({}, first, row);
        m_cards.erase(m_cards.begin() + first, m_cards.begin() + row + 1);
        endRemoveRows();
        row = first;
    }
}

/// Whether the cards that are here follow each other as they will.
bool CardsModel::sameOrder(const std::vector<Card>& cards) const
{
    auto here = m_cards.begin();
    for (const Card& card : cards)
        if (here != m_cards.end() && card.line == here->line)
            ++here;
    return here == m_cards.end();
}

void CardsModel::insertNew(const std::vector<Card>& cards)
{
    for (std::size_t row = 0; row < cards.size(); ++row) {
        if (row < m_cards.size() && m_cards[row].line == cards[row].line)
            continue;
        std::size_t last = row;
        const LineId* const next = row < m_cards.size() ? &m_cards[row].line : nullptr;
        while (last + 1 < cards.size() && (!next || cards[last + 1].line != *next))
            ++last;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(last));
        m_cards.insert(m_cards.begin() + static_cast<std::ptrdiff_t>(row),
            cards.begin() + static_cast<std::ptrdiff_t>(row), cards.begin() + static_cast<std::ptrdiff_t>(last) + 1);
        endInsertRows();
        row = last;
    }
}

void CardsModel::repaint()
{
    if (!m_cards.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int CardsModel::rowOf(const LineId& line) const
{
    const auto found = std::ranges::find(m_cards, line, &Card::line);
    return found == m_cards.end() ? -1 : static_cast<int>(found - m_cards.begin());
}

void CardsModel::setHeld(std::set<LineId> lines)
{
    if (lines == m_held)
        return;
    m_held = std::move(lines);
    repaint();
}

void CardsModel::setMarked(std::set<LineId> lines)
{
    if (lines == m_marked)
        return;
    m_marked = std::move(lines);
    repaint();
}

void CardsModel::setDonors(std::map<int, Chip> donors)
{
    if (donors == m_donors)
        return;
    m_donors = std::move(donors);
    repaint();
}

const Chip* CardsModel::donor(int row) const
{
    const auto found = m_donors.find(row);
    return found == m_donors.end() ? nullptr : &found->second;
}

QString CardsModel::dateText(Date date) const
{
    return formats::date(date, m_planning.date, m_locale);
}

QString CardsModel::qtyText(int row) const
{
    const Card& shown = card(row);
    const QString qty = formats::number(shown.qty, m_locale);
    return shown.isPart()
        ? tr("%1 of %2", "units here, units of the line").arg(qty, formats::number(shown.of, m_locale))
        : qty;
}

QString CardsModel::dueText(int row) const
{
    return card(row).due ? dateText(*card(row).due) : QString();
}

Chip CardsModel::chip(int row) const
{
    if (const Chip* const giving = donor(row))
        return *giving;
    const Card& shown = card(row);
    const bool open = shown.status == LineStatus::Open;
    return statusChip(shown.status, wording::status(shown.timing, shown.qty, open ? shown.qty : 0, false));
}

QString CardsModel::told(int row) const
{
    const Card& shown = card(row);
    QStringList text { wording::lineOfOrder(shown.line), formats::text(shown.customer),
        shown.isPart() ? tr("%1 of %2", "units here, units of the line")
                             .arg(wording::units(shown.qty), formats::number(shown.of, m_locale))
                       : wording::units(shown.qty),
        shown.due ? tr("due %1").arg(dueText(row)) : QString(), chip(row).text };
    if (shown.pin)
        text << wording::pin(*shown.pin, [this](Date date) { return dateText(date); });
    if (shown.pickList > 0)
        text << tr("on pick list %1").arg(shown.pickList);
    if (!shown.was.empty())
        text << formats::was(shown.was);
    if (isHeld(row))
        text << tr("held", "a card that is being moved");
    text.removeAll(QString());
    return text.join(QStringLiteral(", "));
}

int CardsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant CardsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LineId& line = card(index.row()).line;
    switch (role) {
    case Qt::DisplayRole:
        return wording::lineOfOrder(line);
    case Qt::AccessibleTextRole:
        return told(index.row());
    case Qt::AccessibleDescriptionRole:
        return QStringLiteral("card:%1|%2|%3|%4")
            .arg(formats::cellPart(line.order.text()), formats::cellPart(line.sku.text()), QString::number(line.number),
                formats::cellPart(m_batch.text()));
    case Qt::ToolTipRole:
        return formats::plainTip(told(index.row()));
    default:
        return {};
    }
}

Qt::ItemFlags CardsModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

} // namespace allocation
