#pragma once

#include "ui/proposal/strategies.h"

#include <memory>
#include <QAbstractTableModel>
#include <vector>

namespace allocation {

namespace FigureColumn {
enum { Strategy, LinesOpen, UnitsOpen, UnitsShort, LinesLate, DaysLate, Splits, Batches, Moves, Count };
}

/// Strategies below each other with what each would come to, below what is now. The best of each figure is marked; of
/// all figures less is better.
class StrategiesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit StrategiesModel(QList<StrategyChoice> choices, QObject* parent = nullptr);

    static constexpr int nowRow = 0; ///< as it is

    int rowOf(const allocation::Strategy& strategy) const; ///< -1: it is not in the list
    /// @returns its row
    int add(const StrategyChoice& choice);
    const StrategyChoice* choiceAt(int row) const; ///< nullptr: as it is
    bool isTicked(int row) const;
    void setTicked(int row, bool ticked);
    QStringList tickedNames() const;
    QStringList workingNames() const;
    std::vector<allocation::Strategy> tickedStrategies() const;
    std::shared_ptr<const Proposal> proposalAt(int row) const; ///< nullptr: not worked out
    void setProposal(const allocation::Strategy& strategy, std::shared_ptr<const Proposal> proposal);
    /// The strategy has its turn.
    void setWorking(const allocation::Strategy& strategy);
    /// Whatever was worked out is about something else.
    void forget();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Ticks only.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void tickChanged(int row, bool ticked);

private:
    struct Entry {
        StrategyChoice choice;
        bool ticked = false;
        bool working = false;
        std::shared_ptr<const Proposal> proposal = {};
    };
    const Entry* entryAt(int row) const
    {
        return row == nowRow ? nullptr : &m_entries[static_cast<std::size_t>(row - 1)];
    }
    std::optional<qint64> figureAt(int row, int column) const;
    QString textAt(int row, int column) const;
    bool isBest(int row, int column) const;
    void repaint();

    std::vector<Entry> m_entries;
};

} // namespace allocation
