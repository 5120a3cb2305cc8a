#pragma once

#include "ui/board/contents.h"
#include "ui/chip.h"

#include <map>
#include <QAbstractListModel>
#include <QLocale>
#include <set>

namespace allocation {

/// The cards of one lane, the most urgent first, and what is marked on them while something is in the hand.
class CardsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit CardsModel(QObject* parent = nullptr);

    /// Takes over what is different; cards that stay keep their persistent indexes.
    void setLane(const LaneContents& lane, const Planning& planning);
    const Card& card(int row) const { return m_cards[static_cast<std::size_t>(row)]; }
    const BatchRef& batch() const { return m_batch; }
    CardKey keyAt(int row) const { return { card(row).line, m_batch }; }
    /// -1: not here.
    int rowOf(const LineId& line) const;
    const std::vector<Card>& cards() const { return m_cards; }

    /// These are in the hand: a ghost stays in their place.
    void setHeld(std::set<LineId> lines);
    /// Other cards of what is selected.
    void setMarked(std::set<LineId> lines);
    /// What giving way would mean for cards, by row; the harmless ones look better than the others.
    void setDonors(std::map<int, Chip> donors);
    bool isHeld(int row) const { return m_held.contains(card(row).line); }
    bool isMarked(int row) const { return m_marked.contains(card(row).line); }
    const Chip* donor(int row) const;
    bool hasDonors() const { return !m_donors.empty(); }

    QString qtyText(int row) const;
    QString dueText(int row) const;
    Chip chip(int row) const;
    /// In a sentence, for tooltips and screen readers.
    QString told(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void removeGone(const std::set<LineId>& wanted);
    void insertNew(const std::vector<Card>& cards);
    bool sameOrder(const std::vector<Card>& cards) const;
    void repaint();
    QString dateText(Date date) const;

    std::vector<Card> m_cards;
    BatchRef m_batch;
    Planning m_planning;
    std::set<LineId> m_held;
    std::set<LineId> m_marked;
    std::map<int, Chip> m_donors;
    QLocale m_locale;
};

} // namespace allocation
