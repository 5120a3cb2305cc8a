#pragma once

#include "ui/board/contents.h"
#include "ui/droptarget.h"

#include <functional>
#include <QObject>
#include <set>

namespace allocation {

class Lane;
class Lanes;
class SelectionLink;

/// What is selected on the board, card by card, and the window's selection of lines and batch: each follows the other.
class BoardSelection : public QObject
{
    Q_OBJECT

public:
    BoardSelection(Lanes& lanes, SelectionLink& link, QObject* parent);

    /// Of the cards that are selected, in the order on the board.
    DropTarget::Hand hand() const;
    bool isEmpty() const { return m_cards.empty(); }
    /// Runs what gives the lanes other contents: what is selected stays so, also where it goes to another lane.
    void keepThrough(const std::function<void()>& change);
    /// Selects what the window has selected, and brings its first card into sight.
    void follow();

private:
    void adopt(Lane& lane);
    void collect(Lane& lane);
    void clearOthers(const Lane& but);
    void followLines();
    void followBatch();
    void mark();
    void show(Lane& lane);
    std::set<LineId> lines() const;
    std::set<CardKey> cardsOf(const std::set<LineId>& lines) const;

    Lanes& m_lanes;
    SelectionLink& m_link;
    std::set<CardKey> m_cards;
    bool m_showing = false; ///< lanes are told what is selected
    bool m_telling = false; ///< the window is
};

} // namespace allocation
