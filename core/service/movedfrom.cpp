#include "service/movedfrom.h"

#include <algorithm>
#include <iterator>
#include <type_traits>
#include <utility>

namespace allocation {

namespace {

constexpr std::size_t mostEvents = 500;

template <class Kind>
constexpr bool movesLines
    = std::is_same_v<Kind, Allocated> || std::is_same_v<Kind, Deallocated> || std::is_same_v<Kind, Moved>;

std::vector<BatchRef> batchesOf(const std::vector<Allocation>& allocations)
{
    std::vector<BatchRef> batches;
    for (const Allocation& part : allocations)
        batches.push_back(part.batch);
    return batches;
}

/// The moves of one person, in order, as far as they stand.
class Moves
{
public:
    void add(const LoggedEvent& logged)
    {
        if (!logged.undoes.empty())
            return takeBack(logged);
        std::visit(
            [&](const auto& event) {
                if constexpr (movesLines<std::decay_t<decltype(event)>>)
                    for (const LineChange& change : event.lines)
                        m_moves.push_back(
                            { { change.order, event.sku, change.number }, logged.command, batchesOf(change.before) });
            },
            logged.event);
    }

    std::map<LineId, std::vector<BatchRef>> result() const
    {
        std::map<LineId, std::vector<BatchRef>> before;
        for (const Move& move : m_moves)
            if (move.stands)
                before[move.line] = move.before;
        std::erase_if(before, [](const auto& entry) { return entry.second.empty(); });
        return before;
    }

private:
    struct Move {
        LineId line;
        CommandId step; ///< that did it, or undid it, or did it again
        std::vector<BatchRef> before;
        bool stands = true;
    };

    /// An undo and a redo are told alike: each is the undo of the step before.
    void takeBack(const LoggedEvent& logged)
    {
        for (Move& move : m_moves)
            if (move.step == logged.undoes) {
                move.step = logged.command;
                move.stands = !move.stands;
            }
    }

    std::vector<Move> m_moves;
};

} // namespace

std::map<LineId, std::vector<BatchRef>> movedFrom(
    const Sku& sku, const std::string& who, Timestamp since, ReadModel& store)
{
    std::vector<LoggedEvent> events;
    store.history({ {}, sku, {}, mostEvents }, [&](const LoggedEvent& logged) {
        if (logged.who == who && logged.run.empty() && logged.at >= since)
            events.push_back(logged);
    });
    Moves moves;
    for (auto logged = events.rbegin(); logged != events.rend(); ++logged)
        moves.add(*logged);
    return moves.result();
}

std::vector<BatchRef> wasOn(const LineId& line, const std::string& who, Timestamp since, ReadModel& store)
{
    const auto moved = movedFrom(line.sku, who, since, store);
    const auto before = moved.find(line);
    if (before == moved.end())
        return {};
    const ProductSnapshot product = store.snapshot(line.sku, { line });
    const OrderLine* const now = product.line(line);
    return now ? leftBehind(before->second, *now) : std::vector<BatchRef>();
}

std::vector<BatchRef> leftBehind(const std::vector<BatchRef>& before, const OrderLine& now)
{
    std::vector<BatchRef> gone;
    std::ranges::copy_if(
        before, std::back_inserter(gone), [&](const BatchRef& batch) { return unitsOn(now.allocations, batch) == 0; });
    return gone;
}

} // namespace allocation
