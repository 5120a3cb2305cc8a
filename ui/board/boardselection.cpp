#include "ui/board/boardselection.h"

#include "ui/board/lane.h"
#include "ui/board/laneheader.h"
#include "ui/board/lanes.h"
#include "ui/board/laneview.h"
#include "ui/selectionlink.h"

#include <algorithm>
#include <QScopedValueRollback>

namespace allocation {

BoardSelection::BoardSelection(Lanes& lanes, SelectionLink& link, QObject* parent)
    : QObject(parent)
    , m_lanes(lanes)
    , m_link(link)
{
    connect(&lanes, &Lanes::laneMade, this, &BoardSelection::adopt);
    connect(&link, &SelectionLink::linesChanged, this, &BoardSelection::followLines);
    connect(&link, &SelectionLink::batchChanged, this, &BoardSelection::followBatch);
}

void BoardSelection::adopt(Lane& lane)
{
    connect(
        lane.view().selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, &lane] { collect(lane); });
    connect(&lane.view(), &LaneView::selectsAlone, this, [this, &lane] { clearOthers(lane); });
    connect(&lane.header(), &LaneHeader::clicked, this, [this, &lane] {
        const BatchRef& ref = lane.cards().batch();
        m_link.chooseBatch(ref.empty() || m_link.batch() == ref ? std::nullopt : std::optional(ref));
    });
    show(lane);
    lane.header().setChosen(m_link.batch() && *m_link.batch() == lane.cards().batch());
}

/// What a person has selected in the lane.
void BoardSelection::collect(Lane& lane)
{
    if (m_showing)
        return;
    const BatchRef& ref = lane.cards().batch();
    std::erase_if(m_cards, [&](const CardKey& card) { return card.on == ref; });
    for (const QModelIndex& index : lane.view().selectionModel()->selectedIndexes())
        m_cards.insert(lane.cards().keyAt(index.row()));
    mark();
    const QScopedValueRollback telling(m_telling, true);
    QList<LineId> chosen;
    std::set<LineId> seen;
    for (const HeldPart& part : hand().parts)
        if (seen.insert(part.line).second)
            chosen << part.line;
    m_link.chooseLines(chosen);
}

void BoardSelection::clearOthers(const Lane& but)
{
    if (m_showing)
        return;
    const BatchRef& ref = but.cards().batch();
    if (std::erase_if(m_cards, [&](const CardKey& card) { return card.on != ref; }) > 0)
        m_lanes.visitAll([&](Lane& lane) {
            if (&lane != &but)
                show(lane);
        });
}

DropTarget::Hand BoardSelection::hand() const
{
    DropTarget::Hand hand;
    const BoardContents* const board = m_lanes.contents();
    if (!board || m_cards.empty())
        return hand;
    for (const LaneContents& lane : board->lanes)
        for (const Card& card : lane.cards)
            if (const CardKey key { card.line, lane.ref() }; m_cards.contains(key)) {
                hand.parts.push_back(partOf(key));
                hand.units += card.qty;
            }
    hand.parts = joined(board->product, hand.parts);
    return hand;
}

std::set<LineId> BoardSelection::lines() const
{
    std::set<LineId> lines;
    for (const CardKey& card : m_cards)
        lines.insert(card.line);
    return lines;
}

/// All cards of those lines, wherever they are.
std::set<CardKey> BoardSelection::cardsOf(const std::set<LineId>& lines) const
{
    std::set<CardKey> cards;
    if (m_lanes.contents())
        for (const LaneContents& lane : m_lanes.contents()->lanes)
            for (const Card& card : lane.cards)
                if (lines.contains(card.line))
                    cards.insert({ card.line, lane.ref() });
    return cards;
}

void BoardSelection::followLines()
{
    if (m_telling || !m_lanes.contents())
        return;
    const QList<LineId> chosen = m_link.lines();
    const std::set<LineId> wanted(chosen.begin(), chosen.end());
    if (wanted == lines())
        return;
    m_cards = cardsOf(wanted);
    m_lanes.visitAll([this](Lane& lane) { show(lane); });
    mark();
}

void BoardSelection::follow()
{
    followLines();
    const auto parts = hand().parts;
    if (parts.empty())
        return;
    for (int number = 0; number < m_lanes.count(); ++number)
        for (const Card& card : m_lanes.contents()->lanes[static_cast<std::size_t>(number)].cards)
            if (card.line == parts.front().line) {
                Lane& lane = m_lanes.reveal(number);
                lane.view().scrollTo(lane.cards().index(lane.cards().rowOf(card.line)));
                return;
            }
}

void BoardSelection::followBatch()
{
    const auto batch = m_link.batch();
    m_lanes.visitAll([&](Lane& lane) { lane.header().setChosen(batch && *batch == lane.cards().batch()); });
}

void BoardSelection::keepThrough(const std::function<void()>& change)
{
    const std::set<CardKey> before = cardsOf(lines());
    {
        const QScopedValueRollback showing(m_showing, true); // cards that go take nothing with them
        change();
    }
    const std::set<CardKey> there = cardsOf(lines());
    std::set<LineId> lost = lines();
    std::erase_if(m_cards, [&](const CardKey& card) { return !there.contains(card); });
    for (const CardKey& card : m_cards)
        lost.erase(card.line);
    // A card that went to another lane stays selected there, without the other parts of its line.
    std::set<LineId> appeared;
    for (const CardKey& card : there)
        if (!before.contains(card) && lost.contains(card.line)) {
            m_cards.insert(card);
            appeared.insert(card.line);
        }
    for (const CardKey& card : there)
        if (lost.contains(card.line) && !appeared.contains(card.line))
            m_cards.insert(card);
    m_lanes.visitAll([this](Lane& lane) { show(lane); });
    mark();
    followLines();
}

/// Other cards of the lines that are selected.
void BoardSelection::mark()
{
    const std::set<LineId> marked = lines();
    m_lanes.visitAll([&](Lane& lane) { lane.cards().setMarked(marked); });
}

void BoardSelection::show(Lane& lane)
{
    const QScopedValueRollback showing(m_showing, true);
    QItemSelection selection;
    for (int row = 0; row < lane.cards().rowCount(); ++row)
        if (m_cards.contains(lane.cards().keyAt(row)))
            selection.select(lane.cards().index(row), lane.cards().index(row));
    lane.view().selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    lane.cards().setMarked(lines());
}

} // namespace allocation
