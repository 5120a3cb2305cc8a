#pragma once

#include "ui/board/cardsmodel.h"
#include "ui/board/lanetop.h"

#include <QFrame>

class QToolButton;

namespace allocation {

class Appearance;
class LaneHeader;
class LaneView;

/// One lane: its head, its cards, and what of it is not in sight. Folded it is a strip with its name.
class Lane : public QFrame
{
    Q_OBJECT

public:
    static constexpr int foldedWidth = 28;

    /// @param number from 0, in the order on the board
    Lane(int number, const Appearance& appearance, QWidget* parent);

    int number() const { return m_number; }
    void setNumber(int number);
    LaneHeader& header() const { return *m_header; }
    LaneView& view() const { return *m_view; }
    CardsModel& cards() const { return *m_cards; }

    void setContents(const LaneContents& lane, const BoardContents& board);
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    /// The lane as the target of a drop; invalid: it is not.
    void setOutline(const QColor& color);
    /// The card at that place; -1: none.
    int cardAt(const QPoint& global) const;

Q_SIGNALS:
    void unfoldWanted(int lane);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void updateRest();
    void paintStrip(QPainter& painter) const;

    int m_number = -1;
    const Appearance& m_appearance;
    CardsModel* m_cards;
    LaneHeader* m_header;
    LaneView* m_view;
    QToolButton* m_rest;
    Quantity m_units = 0;
    QColor m_outline;
    bool m_folded = false;
};

} // namespace allocation
