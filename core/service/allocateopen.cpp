#include "service/handlers.h"
#include "service/planning.h"
#include "service/transactions.h"

#include <algorithm>
#include <map>
#include <unordered_set>

// The automatic run over everything open.

namespace allocation {

namespace {

class Run
{
public:
    Run(const AllocateOpen& command, const Envelope& envelope, const BeginWork& begin, const RunControl& control)
        : m_scope { command.skus, command.orders }
        , m_strategy(command.strategy)
        , m_orders(command.orders.begin(), command.orders.end())
        , m_begin(begin)
        , m_control(control)
        , m_transactions(envelope, begin, control, command.dryRun)
    {
    }

    Outcome execute()
    {
        m_outcome.repeated = m_transactions.alreadyApplied();
        if (m_outcome.repeated)
            return std::move(m_outcome);
        plan();
        m_outcome.result = m_done.result;
        while (
            m_done.next < m_skus.size() && m_transactions.next(m_outcome, [this](UnitOfWork& work) { chunk(work); })) {
            m_done = m_ahead;
            m_outcome.result = m_done.result;
            m_outcome.cancelled = m_done.next < m_skus.size() && m_control.stop.stop_requested();
            if (m_outcome.cancelled)
                break;
        }
        return std::move(m_outcome);
    }

private:
    /// How far the run is. Kept apart for what is committed, because a transaction may have to start over.
    struct Progress {
        std::size_t next = 0;
        std::size_t looked = 0;
        AllocateResult result;
    };

    void plan()
    {
        const auto work = m_begin({});
        m_skus = work->products().withOpenLines(m_scope);
        m_done.result.lines = work->products().countLines(m_scope);
        m_done.result.already = m_done.result.lines;
    }

    void chunk(UnitOfWork& work)
    {
        m_ahead = m_done;
        if (m_strategy.completeOrders)
            return wholeOrders(work);
        for (std::size_t lines = 0; lines < linesPerChunk && m_ahead.next < m_skus.size(); ++m_ahead.next) {
            Product& product = work.products().get(m_skus[m_ahead.next]);
            const std::size_t seen = m_strategy == Strategy() ? allocateByRule(product)
                                                              : allocatePlanned(product, work);
            lines += seen;
            work.flush();
            finished(seen);
        }
        m_ahead.result.lines = m_ahead.result.already + m_ahead.looked + m_ahead.result.stopped;
    }

    /// A product is done: so many of its lines were looked at.
    void finished(std::size_t seen)
    {
        m_ahead.looked += seen;
        m_ahead.result.already = m_done.result.lines
            - std::min(m_done.result.lines, m_ahead.looked + m_ahead.result.stopped);
        m_control.report(m_ahead.looked, m_ahead.result.already + m_ahead.looked);
    }

    /// What is complete is known only when all products have been planned, so all is one transaction.
    void wholeOrders(UnitOfWork& work)
    {
        std::vector<PlanProduct> products;
        for (const Sku& sku : m_skus)
            products.push_back(input(work.products().get(sku)));
        const std::vector<Plan> plans = planProducts(products, m_strategy, work.products().planning());
        for (std::size_t i = 0; i < products.size(); ++i)
            settle(work.products().get(m_skus[i]), products[i], plans[i]);
        work.flush();
        for (const PlanProduct& product : products) {
            m_ahead.result.stopped += product.stopped;
            finished(product.lines.size());
        }
        m_ahead.next = m_skus.size();
        m_ahead.result.lines = m_ahead.result.already + m_ahead.looked + m_ahead.result.stopped;
    }

    PlanProduct input(Product& product) const
    {
        return planInput(
            product, [&](const OrderLine& line) { return m_orders.empty() || m_orders.contains(line.id.order); });
    }

    std::size_t allocatePlanned(Product& product, UnitOfWork& work)
    {
        const PlanProduct planned = input(product);
        m_ahead.result.stopped += planned.stopped;
        settle(product, planned, planProduct(planned, m_strategy, work.products().planning()));
        return planned.lines.size();
    }

    void settle(Product& product, const PlanProduct& input, const Plan& plan)
    {
        AllocateResult& result = m_ahead.result;
        const bool hasBatches = product.parts().hasBatches();
        product.rearrange(movesOf(input, plan));
        for (const Placement& placed : plan.placements)
            result.units += placed.qty;
        for (const Leftover& left : plan.left) {
            // What the strategy keeps back on purpose is open, but not for want of stock.
            const bool keptBack = std::holds_alternative<BeyondHorizon>(left.why)
                || std::holds_alternative<OrderIncomplete>(left.why);
            if (hasBatches && !keptBack)
                product.foundNoStock(input.lines[left.line].id, left.qty);
        }
        const std::size_t left = plan.left.size();
        result.allocated += input.lines.size() - left;
        (hasBatches ? result.outOfStock : result.unknownSku) += left;
    }

    /// Places the open lines of one product that are in scope. @returns how many it looked at
    std::size_t allocateByRule(Product& product)
    {
        AllocateResult& result = m_ahead.result;
        const bool hasBatches = product.parts().hasBatches();
        std::size_t seen = 0;
        for (OrderLine* line : product.parts().openLines()) {
            if (!m_orders.empty() && !m_orders.contains(line->id.order))
                continue;
            if (!line->placeable()) {
                ++result.stopped;
                continue;
            }
            ++seen;
            const Quantity open = line->open();
            if (!hasBatches) {
                ++result.unknownSku;
            } else if (product.allocate(*line)) {
                ++result.allocated;
                result.units += open;
            } else {
                ++result.outOfStock;
            }
        }
        return seen;
    }

    const Scope m_scope;
    const Strategy m_strategy;
    const std::unordered_set<OrderId> m_orders;
    const BeginWork& m_begin;
    const RunControl& m_control;
    Transactions m_transactions;
    std::vector<Sku> m_skus;
    Progress m_done;
    Progress m_ahead;
    Outcome m_outcome;
};

} // namespace

namespace {

void accept(const AcceptProposal& command, UnitOfWork& work, const RunControl& control)
{
    std::map<Sku, std::vector<Rearrangement>> byProduct;
    for (const Rearrangement& move : command.moves)
        byProduct[move.line.sku].push_back(move);
    std::size_t done = 0;
    std::size_t unwritten = 0;
    for (const auto& [sku, moves] : byProduct) {
        work.products().get(sku).rearrange(moves);
        done += moves.size();
        unwritten += moves.size();
        if (unwritten >= linesPerChunk) {
            work.flush();
            unwritten = 0;
        }
        control.report(done, command.moves.size());
    }
}

} // namespace

void handle(const AcceptProposal& command, const Envelope&, UnitOfWork& work)
{
    accept(command, work, {});
}

Outcome handle(
    const AcceptProposal& command, const Envelope& envelope, const BeginWork& begin, const RunControl& control)
{
    Outcome outcome;
    control.attempt([&] {
        outcome = {};
        const auto work = begin(envelope);
        outcome.repeated = work->alreadyApplied();
        if (outcome.repeated)
            return;
        accept(command, *work, control);
        outcome.events = work->commit();
    });
    return outcome;
}

Outcome handle(const AllocateOpen& command, const Envelope& envelope, const BeginWork& begin, const RunControl& control)
{
    return Run(command, envelope, begin, control).execute();
}

} // namespace allocation
