#include "ui/board/aim.h"

#include "bridge/wordingexchange.h"

#include <algorithm>
#include <QCoreApplication>

namespace allocation {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Board)
};

bool moves(const Verdict& verdict)
{
    return verdict.kind == Verdict::Kind::Fits || verdict.kind == Verdict::Kind::FitsPart;
}

} // namespace

BoardAim::BoardAim(const BoardContents& board, const Mover& mover)
    : m_board(board)
    , m_mover(mover)
{
}

Verdict BoardAim::verdictOn(int number) const
{
    return number > 0 ? m_mover.verdictOn({ m_board.product.sku, lane(number).ref() }) : Verdict {};
}

bool BoardAim::asksDonors(int number, const Verdict& verdict, Keys keys) const
{
    const auto& held = m_mover.heldParts();
    if (number <= 0 || held.size() != 1 || held.front().line.sku != m_board.product.sku
        || verdict.kind == Verdict::Kind::IsHere)
        return false;
    return keys.swap || verdict.kind == Verdict::Kind::Full || verdict.kind == Verdict::Kind::FitsPart;
}

std::map<int, Exchange> BoardAim::donors(int number, int firstRow, int lastRow) const
{
    std::map<int, Exchange> donors;
    const LaneContents& there = lane(number);
    const int end = std::min(lastRow, static_cast<int>(there.cards.size()));
    for (int row = std::max(0, firstRow); row < end; ++row)
        donors.emplace(row,
            exchange(m_board.product, m_mover.heldParts().front(), there.cards[static_cast<std::size_t>(row)].line,
                there.ref()));
    return donors;
}

bool BoardAim::canFree() const
{
    return freeing(m_board.product, m_mover.heldParts()).has_value();
}

/// The keys that would do something else, where there is a line left for them.
QString BoardAim::withKeys(const QString& text) const
{
    if (m_mover.held().size() != 1 || text.count(QLatin1Char('\n')) >= 3)
        return text;
    return text + QLatin1Char('\n') + Text::tr("Shift part · Ctrl swap · Esc");
}

Aim BoardAim::at(const BoardPlace& place, Keys keys) const
{
    Aim aim;
    if (place.lane < 0 || m_mover.held().empty())
        return aim;
    if (place.lane == 0)
        return atOpen();
    const Mover::Target target { m_board.product.sku, lane(place.lane).ref() };
    aim.verdict = m_mover.verdictOn(target);
    const auto cards = lane(place.lane).cards.size();
    if (place.row >= 0 && static_cast<std::size_t>(place.row) < cards && asksDonors(place.lane, aim.verdict, keys))
        return atCard(place.lane, place.row, std::move(aim));
    aim.possible = moves(aim.verdict);
    aim.kind = keys.some && aim.possible && m_mover.held().size() == 1 ? Aim::Kind::Some : Aim::Kind::Move;
    aim.tip = m_mover.tipOn(target);
    if (!aim.tip.isEmpty())
        aim.tip = aim.kind == Aim::Kind::Some ? aim.tip + QLatin1Char('\n') + Text::tr("Asks how many")
                                              : withKeys(aim.tip);
    return aim;
}

Aim BoardAim::atOpen() const
{
    Aim aim;
    if (!canFree())
        return aim;
    aim.kind = Aim::Kind::Free;
    aim.possible = true;
    const auto& held = m_mover.heldParts();
    aim.tip = held.size() == 1 ? Text::tr("Deallocate %1", "line").arg(wording::lineOfOrder(held.front().line))
                               : Text::tr("Deallocate %1", "lines").arg(wording::lines(held.size()));
    return aim;
}

Aim BoardAim::atCard(int number, int row, Aim aim) const
{
    aim.exchange = exchange(m_board.product, m_mover.heldParts().front(),
        lane(number).cards[static_cast<std::size_t>(row)].line, lane(number).ref());
    aim.kind = Aim::Kind::Exchange;
    aim.possible = !aim.exchange.refusal;
    aim.tip = withKeys(wording::exchangeInFull(aim.exchange));
    return aim;
}

} // namespace allocation
