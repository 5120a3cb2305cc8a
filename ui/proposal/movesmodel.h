#pragma once

#include "ui/chip.h"
#include "ui/proposal/moveticks.h"

#include <functional>
#include <QAbstractItemModel>
#include <QString>
#include <set>

namespace allocation {

namespace MoveColumn {
enum { Line, Customer, From, To, Then, Why, Count };
}

/// The moves of a proposal by product, each with a tick; after them what stays open, with the reason. Nothing is kept
/// per row but its place in the proposal: what a cell shows is worked out when it is painted.
class MovesModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Filter { Harmed, All };
    using CustomerOf = std::function<QString(const LineId&)>;

    explicit MovesModel(CustomerOf customerOf, QObject* parent = nullptr);

    /// @param changed lines to be marked, because another proposal than the one before treats them differently
    void show(std::shared_ptr<const Proposal> proposal, std::set<LineId> changed = {});
    const std::shared_ptr<const Proposal>& proposal() const { return m_proposal; }
    void setFilter(Filter filter);
    Filter filter() const { return m_filter; }
    /// Moves by which somebody gets worse.
    std::size_t harmed() const { return m_harmed; }
    const MoveTicks& ticks() const { return m_ticks; }
    /// Leaves these lines as they are, and what depends on it.
    void leaveOut(const std::set<LineId>& lines);
    std::set<LineId> leftOut() const;
    /// Ticks or unticks what is there; rows of groups stand for all that is shown of them.
    void setTicked(const QModelIndexList& rows, bool ticked);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    using QObject::parent;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Ticks only.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// @param others how many went or came beside those that were asked for
    void ticksChanged(std::size_t others, bool ticked);

private:
    /// One product, or what stays open; its rows are places in Proposal::moves or Proposal::open.
    struct Group {
        Sku sku;
        bool open = false;
        std::vector<std::size_t> rows = {};
    };
    void regroup();
    void addMoves();
    void addOpen();
    void tellChanged(const std::vector<bool>& before);
    std::vector<std::size_t> movesIn(const QModelIndexList& rows) const;
    const Group* groupOf(const QModelIndex& index) const;
    QVariant groupData(const Group& group, int column, int role) const;
    Qt::CheckState stateOf(const Group& group) const;
    QVariant moveData(std::size_t move, int column, int role) const;
    QString moveText(std::size_t move, int column) const;
    QString why(std::size_t move) const;
    QVariant openData(const StaysOpen& open, int column, int role) const;

    CustomerOf m_customerOf;
    std::shared_ptr<const Proposal> m_proposal;
    MoveTicks m_ticks;
    std::set<LineId> m_changed;
    std::vector<Group> m_groups;
    std::size_t m_harmed = 0;
    Filter m_filter = Filter::All;
};

/// "9 days late → on time" in the tone of what comes out.
Chip outcomeChip(const ProposedMove& move);

} // namespace allocation
