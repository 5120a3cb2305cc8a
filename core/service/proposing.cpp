#include "service/proposing.h"

#include "domain/strategyrun.h"

#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace allocation {

namespace {

/// Brings a product into a run as a ProductSnapshot shows it.
class Input
{
public:
    Input(const Scope& scope, Replaces replaces)
        : m_orders(scope.orders.begin(), scope.orders.end())
        , m_replaces(replaces)
    {
    }

    PlanProduct of(const ProductSnapshot& product) const
    {
        PlanProduct input;
        for (const OrderLine& line : product.lines)
            if (line.details->stop.empty() && (m_orders.empty() || m_orders.contains(line.id.order)))
                add(line, product, input);
        std::unordered_map<BatchRef, Quantity> freed;
        for (const PlanLine& line : input.lines)
            for (const Holding& holding : line.freed)
                freed[holding.batch] += holding.qty;
        for (const Batch& batch : product.batches)
            if (const Quantity available = batch.hold ? 0 : batch.available() + freed[batch.ref]; available > 0)
                input.batches.push_back({ batch.ref, available, batch.eta, batch.arrival });
        return input;
    }

private:
    bool isFreed(const Allocation& part, const Batch& batch, const Date& planningDate) const
    {
        if (m_replaces == Replaces::Nothing || part.bound(planningDate) || batch.hold)
            return false;
        return m_replaces == Replaces::AutoAndManual || part.origin == Origin::Auto;
    }

    void add(const OrderLine& line, const ProductSnapshot& product, PlanProduct& input) const
    {
        PlanLine planned { line.id, line.open(), line.leaveBy(), line.effectivePriority(), line.arrival };
        for (const Allocation& part : line.allocations) {
            const Batch* const batch = product.batch(part.batch);
            if (batch == nullptr)
                continue;
            const bool freed = isFreed(part, *batch, product.planning.date);
            (freed ? planned.freed : planned.kept).push_back({ part.batch, part.qty, batch->eta });
            planned.open += freed ? part.qty : 0;
        }
        if (planned.open > 0)
            input.lines.push_back(std::move(planned));
    }

    std::unordered_set<OrderId> m_orders;
    Replaces m_replaces;
};

std::vector<Sku> concerned(ReadModel& store, const Scope& scope, Replaces replaces)
{
    std::vector<Sku> skus;
    store.products({ scope.skus, {} }, [&](const ProductRowView& row) {
        if (row.open > 0 || replaces != Replaces::Nothing)
            skus.emplace_back(row.sku);
    });
    return skus;
}

std::vector<Rearrangement::Units> unitsOf(const std::vector<Holding>& holdings)
{
    std::vector<Rearrangement::Units> units;
    units.reserve(holdings.size());
    for (const Holding& holding : holdings)
        units.push_back({ holding.batch, holding.qty });
    return units;
}

} // namespace

Proposal propose(
    ReadModel& store, const Scope& scope, const Strategy& strategy, Replaces replaces, const std::stop_token& stop)
{
    const Planning planning = store.planning();
    const Input input(scope, replaces);
    ProposalBuilder builder(strategy, planning);
    std::vector<PlanProduct> together; // whether an order is complete is known only with all its products
    for (const Sku& sku : concerned(store, scope, replaces)) {
        if (stop.stop_requested())
            return {};
        PlanProduct product = input.of(store.product(sku));
        if (product.lines.empty())
            continue;
        if (strategy.completeOrders)
            together.push_back(std::move(product));
        else
            builder.add(product, planProduct(product, strategy, planning));
    }
    const std::vector<Plan> plans = planProducts(together, strategy, planning);
    for (std::size_t i = 0; i < together.size(); ++i)
        builder.add(together[i], plans[i]);
    return builder.take();
}

AcceptProposal acceptanceOf(const Proposal& proposal, const std::vector<bool>& accepted)
{
    AcceptProposal command;
    for (std::size_t i = 0; i < proposal.moves.size(); ++i) {
        if (!accepted.at(i))
            continue;
        const ProposedMove& move = proposal.moves[i];
        Rearrangement rearrangement { move.line, unitsOf(move.from) };
        for (const Taking& taking : move.to)
            rearrangement.to.push_back({ taking.on.batch, taking.on.qty });
        command.moves.push_back(std::move(rearrangement));
    }
    return command;
}

AcceptProposal acceptanceOf(const Proposal& proposal)
{
    return acceptanceOf(proposal, std::vector<bool>(proposal.moves.size(), true));
}

} // namespace allocation
