#include "domain/newhomes.h"

#include "domain/sparing.h"

#include <algorithm>
#include <array>

namespace allocation {

namespace {

bool better(const Verdict& verdict, const OrderLine& line, const Timing& now)
{
    return verdict.kind == Verdict::Kind::Fits && (line.open() > 0 || verdict.daysLate < now.daysLate);
}

/// No worse than the line was: nothing of it is open on its new batch.
bool heals(const Verdict& verdict, const LineImpact& line)
{
    return verdict.daysLate <= line.was.daysLate;
}

std::optional<NewHome> bestHome(const ProductSnapshot& product, const OrderLine& line, const LineImpact& impact)
{
    const std::array ids { line.id };
    const Drop drop(product, ids);
    const Timing now = product.timingOf(line);
    std::optional<NewHome> best;
    for (const Batch& batch : product.batches) {
        Verdict verdict = drop.on(batch.ref);
        if (better(verdict, line, now) && (!best || verdict.daysLate < best->verdict.daysLate))
            best = NewHome { line.id, batch.ref, std::move(verdict), false };
    }
    if (best)
        best->heals = heals(best->verdict, impact);
    return best;
}

Batch& batchOf(ProductSnapshot& product, const BatchRef& ref)
{
    return *std::ranges::find(product.batches, ref, &Batch::ref);
}

/// All that may move of the line is on the batch from now on.
void settle(ProductSnapshot& product, OrderLine& line, const BatchRef& to)
{
    const auto come = [&](const BatchRef& from, Quantity qty) {
        if (qty == 0)
            return;
        line = movedUnits(std::move(line), from, to, qty);
        batchOf(product, to).allocated += qty;
        if (!from.empty())
            batchOf(product, from).allocated -= qty;
    };
    come({}, line.open());
    const std::vector<Allocation> parts = line.allocations;
    for (const Allocation& part : parts)
        if (part.batch != to && mayMove(part, product.planning))
            come(part.batch, part.qty);
}

} // namespace

std::vector<NewHome> newHomes(ProductSnapshot after, std::span<const LineImpact> worse)
{
    std::vector<const LineImpact*> waiting;
    for (const LineImpact& line : worse)
        if (line.after && line.worse())
            waiting.push_back(&line);
    std::ranges::sort(
        waiting, [](const LineImpact* a, const LineImpact* b) { return moreUrgent(*a->after, *b->after); });
    std::vector<NewHome> homes;
    for (const LineImpact* const impact : waiting) {
        const auto line = std::ranges::find(after.lines, impact->id(), &OrderLine::id);
        if (line == after.lines.end())
            continue;
        auto home = bestHome(after, *line, *impact);
        if (!home)
            continue;
        settle(after, *line, home->to);
        homes.push_back(std::move(*home));
    }
    return homes;
}

} // namespace allocation
