#include "domain/proposal.h"

#include <algorithm>
#include <unordered_map>

// Which move needs which.

namespace allocation {

namespace {

/// The free units of one batch, each with the move that frees it.
class Source
{
public:
    explicit Source(Quantity available)
        : m_free(available)
    {
    }
    /// An overdrawn batch swallows what it lacks; before that, nothing can come on it.
    void release(std::size_t move, Quantity units)
    {
        const Quantity swallowed = std::clamp<Quantity>(-m_free, 0, units);
        m_free += swallowed;
        if (swallowed > 0)
            m_swallowed.push_back(move);
        if (units > swallowed)
            m_released.push_back({ move, units - swallowed });
    }
    void take(Quantity units, std::vector<std::size_t>& needs)
    {
        const Quantity free = std::clamp<Quantity>(m_free, 0, units);
        m_free -= free;
        if (units > free)
            needs.insert(needs.end(), m_swallowed.begin(), m_swallowed.end());
        for (units -= free; units > 0 && m_next < m_released.size();) {
            Released& from = m_released[m_next];
            const Quantity part = std::min(units, from.units);
            needs.push_back(from.move);
            from.units -= part;
            units -= part;
            m_next += from.units == 0 ? 1 : 0;
        }
    }

private:
    struct Released {
        std::size_t move = 0;
        Quantity units = 0;
    };
    Quantity m_free;
    std::vector<std::size_t> m_swallowed; ///< moves
    std::vector<Released> m_released;
    std::size_t m_next = 0;
};

void sortUnique(std::vector<std::size_t>& numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

} // namespace

void ProposalBuilder::addNeeds(const PlanProduct& product, std::size_t first)
{
    if (std::all_of(product.lines.begin(), product.lines.end(), [](const PlanLine& l) { return l.freed.empty(); }))
        return; // everything comes from what is available
    std::unordered_map<BatchRef, Quantity> available;
    for (const PlanBatch& batch : product.batches)
        available[batch.ref] += batch.available;
    for (const PlanLine& line : product.lines)
        for (const Holding& freed : line.freed)
            if (const auto batch = available.find(freed.batch); batch != available.end())
                batch->second -= freed.qty;
    std::unordered_map<BatchRef, Source> sources;
    for (const auto& [ref, units] : available)
        sources.emplace(ref, units);

    auto& moves = m_proposal.moves;
    for (std::size_t move = first; move < moves.size(); ++move)
        for (const Holding& given : moves[move].from)
            if (const auto source = sources.find(given.batch); source != sources.end())
                source->second.release(move, given.qty);
    for (std::size_t move = first; move < moves.size(); ++move) {
        for (const Taking& taking : moves[move].to)
            sources.at(taking.on.batch).take(taking.on.qty, moves[move].needs);
        sortUnique(moves[move].needs);
    }
}

/// Each move of an order needs the next one, and the last the first.
void ProposalBuilder::tieOrders()
{
    auto& moves = m_proposal.moves;
    std::unordered_map<OrderId, std::vector<std::size_t>> orders;
    for (std::size_t move = 0; move < moves.size(); ++move)
        orders[moves[move].line.order].push_back(move);
    for (const auto& [order, members] : orders) {
        for (std::size_t i = 0; members.size() > 1 && i < members.size(); ++i) {
            auto& needs = moves[members[i]].needs;
            needs.push_back(members[(i + 1) % members.size()]);
            sortUnique(needs);
        }
    }
}

} // namespace allocation
