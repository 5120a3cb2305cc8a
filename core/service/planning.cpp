#include "service/planning.h"

namespace allocation {

namespace {

PlanLine planLine(Product& product, const OrderLine& line)
{
    PlanLine planned { line.id, line.open(), line.leaveBy(), line.effectivePriority(), line.arrival };
    for (const Allocation& part : line.allocations)
        if (const Batch* const batch = product.parts().findBatch(part.batch))
            planned.kept.push_back({ part.batch, part.qty, batch->eta });
    return planned;
}

} // namespace

PlanProduct planInput(Product& product, const std::function<bool(const OrderLine&)>& inScope)
{
    PlanProduct input;
    for (const Batch* batch : product.parts().openBatches())
        input.batches.push_back({ batch->ref, batch->allocatable(), batch->eta, batch->arrival });
    for (const OrderLine* line : product.parts().openLines())
        if (inScope(*line)) {
            if (line->placeable())
                input.lines.push_back(planLine(product, *line));
            else
                ++input.stopped;
        }
    return input;
}

std::vector<Rearrangement> movesOf(const PlanProduct& product, const Plan& plan)
{
    std::vector<Rearrangement> moves;
    std::vector<std::size_t> moveOf(product.lines.size(), plan.placements.size());
    for (const Placement& placed : plan.placements) {
        std::size_t& move = moveOf[placed.line];
        if (move == plan.placements.size()) {
            move = moves.size();
            moves.push_back({ product.lines[placed.line].id });
        }
        moves[move].to.push_back({ product.batches[placed.batch].ref, placed.qty });
    }
    return moves;
}

} // namespace allocation
