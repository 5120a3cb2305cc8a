#include "domain/proposal.h"

#include "domain/fillrates.h"

#include <algorithm>
#include <numeric>

namespace allocation {

namespace {

Quantity unitsOf(const std::vector<Holding>& holdings)
{
    return std::accumulate(holdings.begin(), holdings.end(), Quantity(0),
        [](Quantity sum, const Holding& holding) { return sum + holding.qty; });
}

/// Units that the line gets back where they were do not move.
void cancel(std::vector<Holding>& from, std::vector<Taking>& to)
{
    for (Taking& taking : to)
        for (Holding& given : from)
            if (given.batch == taking.on.batch) {
                const Quantity same = std::min(given.qty, taking.on.qty);
                given.qty -= same;
                taking.on.qty -= same;
            }
    from.erase(std::remove_if(from.begin(), from.end(), [](const Holding& h) { return h.qty == 0; }), from.end());
    to.erase(std::remove_if(to.begin(), to.end(), [](const Taking& t) { return t.on.qty == 0; }), to.end());
}

std::vector<Holding> together(std::vector<Holding> kept, const std::vector<Holding>& more)
{
    kept.insert(kept.end(), more.begin(), more.end());
    return kept;
}

/// Everything about one line, as if it moved; where it does not, `from` and `to` are empty.
ProposedMove moveOf(const PlanLine& line, std::vector<Taking> to, Quantity openAfter, const Planning& planning)
{
    ProposedMove move;
    move.line = line.id;
    std::vector<Holding> after = line.kept;
    for (const Taking& taking : to)
        after.push_back(taking.on);
    move.before = stateOf(together(line.kept, line.freed), line.open - unitsOf(line.freed), line.due, planning);
    move.after = stateOf(after, openAfter, line.due, planning);
    move.from = line.freed;
    move.to = std::move(to);
    cancel(move.from, move.to);
    return move;
}

} // namespace

ProposalBuilder::ProposalBuilder(const Strategy& strategy, const Planning& planning)
{
    m_proposal.strategy = strategy;
    m_proposal.planning = planning;
}

void ProposalBuilder::add(const PlanProduct& product, const Plan& plan)
{
    const std::size_t first = m_proposal.moves.size();
    addMoves(product, plan);
    addNeeds(product, first);
    for (const Leftover& left : plan.left)
        m_proposal.open.push_back({ product.lines[left.line].id, left.qty, left.why });
    Quantity open = 0;
    Quantity available = 0;
    for (const PlanLine& line : product.lines)
        open += line.open;
    for (const PlanBatch& batch : product.batches)
        available += std::max<Quantity>(batch.available, 0);
    m_proposal.others.unitsShort += shortOf(open, available);
}

void ProposalBuilder::addMoves(const PlanProduct& product, const Plan& plan)
{
    std::vector<std::vector<Taking>> taken(product.lines.size());
    std::vector<std::size_t> order; // as they were placed, then lines that only lose
    for (const Placement& placed : plan.placements) {
        const PlanBatch& batch = product.batches[placed.batch];
        if (taken[placed.line].empty())
            order.push_back(placed.line);
        taken[placed.line].push_back({ { batch.ref, placed.qty, batch.eta }, placed.why });
    }
    for (std::size_t line = 0; line < product.lines.size(); ++line)
        if (taken[line].empty())
            order.push_back(line);
    std::vector<Quantity> open(product.lines.size());
    for (const Leftover& left : plan.left)
        open[left.line] += left.qty;

    for (const std::size_t line : order) {
        ProposedMove move = moveOf(product.lines[line], std::move(taken[line]), open[line], m_proposal.planning);
        if (move.from.empty() && move.to.empty())
            m_proposal.others.add(move.before);
        else
            m_proposal.moves.push_back(std::move(move));
    }
}

Proposal ProposalBuilder::take()
{
    if (m_proposal.strategy.completeOrders)
        tieOrders();
    const std::size_t moves = m_proposal.moves.size();
    m_proposal.before = figuresOf(m_proposal, std::vector<bool>(moves, false));
    m_proposal.after = figuresOf(m_proposal, std::vector<bool>(moves, true));
    return std::move(m_proposal);
}

Proposal propose(std::span<const PlanProduct> products, std::span<const Plan> plans, const Strategy& strategy,
    const Planning& planning)
{
    ProposalBuilder builder(strategy, planning);
    for (std::size_t i = 0; i < products.size(); ++i)
        builder.add(products[i], plans[i]);
    return builder.take();
}

} // namespace allocation
