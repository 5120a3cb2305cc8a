#pragma once

#include "bridge/session.h"
#include "service/rehoming.h"
#include "service/scratch.h"

#include <functional>
#include <QObject>
#include <stop_token>
#include <vector>

namespace allocation {

/// A change of supply and the new homes that a planner has chosen for the lines it touches. What it all comes to is
/// worked out in the reader thread, by the same handlers that will do it.
class ImpactPlan : public QObject
{
    Q_OBJECT

public:
    struct Move {
        LineId line;
        Command command;
        QString text; ///< where to: "B2"
    };
    static Move moveTo(const NewHome& home);
    struct Needs {
        Session& session;
        NewScratch scratch;
        Planning planning; ///< dates are read against it
    };
    ImpactPlan(Needs needs, Command change, QObject* parent = nullptr);
    ~ImpactPlan() override;
    Q_DISABLE_COPY_MOVE(ImpactPlan)

    const Command& change() const { return m_change; }
    const Planning& planning() const { return m_needs.planning; }
    const Rehomed& result() const { return m_result; }
    const std::vector<Move>& moves() const { return m_moves; }
    const Move* moveOf(const LineId& line) const;
    const NewHome* homeOf(const LineId& line) const;
    /// Lines that would be no worse than before in a place that is free.
    std::size_t fixable() const;
    /// It can have moves at all: an import has none.
    bool editable() const { return !std::holds_alternative<Import>(m_change); }
    bool working() const { return m_asked > 0; }

    /// What an import would do to lines that get worse by it, already worked out.
    void know(const Impact& impact);
    /// Works it out anew.
    void read();
    void choose(Move move);
    /// The line stays where the change leaves it.
    void keep(const LineId& line);
    /// Takes the new home of each line that is no worse there.
    void fix();
    /// Where else the line could go.
    void askHomes(const LineId& line, std::function<void(const Homes&)> then);

Q_SIGNALS:
    /// What result() answers is another one.
    void updated();
    /// The change is not possible any more.
    void failed(const allocation::Failure& failure);
    /// Homes that were chosen and are no longer possible, in words.
    void dropped(const QString& sentence);

private:
    struct Reply {
        Rehomed result;
        std::exception_ptr why;
    };
    std::vector<Command> commands(const LineId* without = nullptr) const;
    void take(Reply reply);

    Needs m_needs;
    Command m_change;
    Rehomed m_result;
    std::vector<Move> m_moves;
    std::stop_source m_stop;
    int m_asked = 0; ///< only the answer to the last question counts
};

} // namespace allocation
