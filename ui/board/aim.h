#pragma once

#include "domain/exchange.h"
#include "ui/board/contents.h"
#include "ui/mover.h"

#include <map>

namespace allocation {

/// Where something is held above the board, or the keyboard has brought it.
struct BoardPlace {
    int lane = -1;
    int row = -1; ///< -1: the head of the lane, or below its cards

    friend bool operator==(const BoardPlace&, const BoardPlace&) = default;
};

/// What letting go there would do, and what is said about it before.
struct Aim {
    enum class Kind {
        Nothing,  ///< not even say why
        Move,     ///< whole, or after a question in part; or say why not
        Some,     ///< ask how many
        Exchange, ///< with the card; or say why not
        Free,     ///< off the batches
    };
    Kind kind = Kind::Nothing;
    bool possible = false;
    Verdict verdict;   ///< of the lane
    Exchange exchange; ///< of Exchange
    QString tip;       ///< at most 4 lines
};

/// Answers for places of the board what dropping the hand there would do. Knows no rule: asks the mover and the domain.
class BoardAim
{
public:
    BoardAim(const BoardContents& board, const Mover& mover);

    struct Keys {
        bool swap = false; ///< Ctrl
        bool some = false; ///< Shift
    };
    Aim at(const BoardPlace& place, Keys keys) const;
    Verdict verdictOn(int lane) const;
    /// Whether the cards of the lane give way rather than the lane takes.
    bool asksDonors(int lane, const Verdict& verdict, Keys keys) const;
    /// What each card in these rows could give.
    std::map<int, Exchange> donors(int lane, int firstRow, int lastRow) const;
    /// Whether anything in the hand could be taken off its batch.
    bool canFree() const;

private:
    const LaneContents& lane(int number) const { return m_board.lanes[static_cast<std::size_t>(number)]; }
    Aim atOpen() const;
    Aim atCard(int number, int row, Aim aim) const;
    QString withKeys(const QString& text) const;

    const BoardContents& m_board;
    const Mover& m_mover;
};

} // namespace allocation
