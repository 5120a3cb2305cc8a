#include "domain/explain.h"

#include "domain/rule.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace allocation {

namespace {

/// The batch that rule 1 chooses for so many units.
std::optional<BatchRef> chosenFor(std::vector<Batch> batches, Quantity units)
{
    std::sort(batches.begin(), batches.end(), prefers);
    std::vector<Batch*> preferred;
    preferred.reserve(batches.size());
    for (Batch& batch : batches)
        preferred.push_back(&batch);
    const Batch* const chosen = firstFit(preferred, units);
    return chosen ? std::optional(chosen->ref) : std::nullopt;
}

Explained explained(const ProductSnapshot& snapshot, const Allocation& part)
{
    Explained result { part, {}, Explained::Why::Hand, {} };
    const Batch* const batch = snapshot.batch(part.batch);
    result.eta = batch ? batch->eta : std::nullopt;
    if (batch && batch->available() < 0) {
        result.why = Explained::Why::OverAllocated;
    } else if (part.picking) {
        result.why = Explained::Why::Released;
    } else if (part.pinned(snapshot.planning.date)) {
        result.why = Explained::Why::Pinned;
    } else if (part.origin == Origin::Auto) {
        std::vector<Batch> without = snapshot.batches;
        for (Batch& other : without)
            if (other.ref == part.batch)
                other.allocated -= part.qty;
        result.ruleNow = chosenFor(std::move(without), part.qty);
        result.why = result.ruleNow == part.batch ? Explained::Why::Rule : Explained::Why::RuleThen;
    }
    return result;
}

void explainOpen(const ProductSnapshot& snapshot, Explanation& result)
{
    std::vector<Batch> released = snapshot.batches;
    for (Batch& batch : released) {
        result.largest = std::max(result.largest, batch.allocatable());
        result.available += std::max<Quantity>(0, batch.allocatable());
        batch.hold.reset();
    }
    if (snapshot.batches.empty())
        result.openBecause = OpenBecause::NoBatches;
    else if ((result.wouldTake = chosenFor(snapshot.batches, result.open)))
        result.openBecause = OpenBecause::NotYetPlaced;
    else if ((result.wouldTake = chosenFor(std::move(released), result.open)))
        result.openBecause = OpenBecause::OnHold;
    else
        result.openBecause = result.available > 0 ? OpenBecause::NoneEnough : OpenBecause::Nothing;
}

/// Which of two is the better offer.
bool better(const Candidate& a, const Candidate& b)
{
    const auto key = [](const Candidate& candidate) {
        const Verdict& verdict = candidate.verdict;
        const bool whole = verdict.kind == Verdict::Kind::Fits || verdict.kind == Verdict::Kind::IsHere;
        return std::tuple(!whole, verdict.daysLate, -verdict.fits);
    };
    return key(a) < key(b);
}

void explainLate(Explanation& result)
{
    std::optional<Date> last;
    for (const Explained& part : result.parts) {
        if (!result.latest || part.eta > last) {
            result.latest = part.part.batch;
            last = part.eta;
        }
    }
    const auto sooner = std::find_if(result.candidates.begin(), result.candidates.end(), [&](const Candidate& offer) {
        return offer.verdict.kind == Verdict::Kind::Fits && offer.verdict.daysLate < result.timing.daysLate;
    });
    if (sooner != result.candidates.end())
        result.sooner = sooner->batch;
}

} // namespace

Explanation explain(const ProductSnapshot& snapshot, const LineId& id)
{
    Explanation result;
    result.line = id;
    const OrderLine* const line = snapshot.line(id);
    if (!line)
        return result;
    result.qty = line->qty;
    result.open = line->open();
    result.due = line->due;
    result.timing = snapshot.timingOf(*line);

    const std::array ids { id };
    const Drop drop(snapshot, ids);
    for (const Batch& batch : snapshot.batches) { // in the order of prefers()
        result.candidates.push_back({ batch.ref, batch.eta, drop.on(batch.ref) });
        for (const Allocation& part : line->allocations)
            if (part.batch == batch.ref)
                result.parts.push_back(explained(snapshot, part));
    }
    std::stable_sort(result.candidates.begin(), result.candidates.end(), better);
    if (result.open > 0)
        explainOpen(snapshot, result);
    if (result.openBecause == OpenBecause::NotYetPlaced && !line->details->stop.empty()) {
        result.openBecause = OpenBecause::Stopped;
        result.stop = line->details->stop;
    }
    if (result.timing.daysLate > 0)
        explainLate(result);
    return result;
}

OrderCompleteness completeness(const std::vector<OrderPart>& order)
{
    OrderCompleteness result;
    const OrderPart* last = nullptr;
    const OrderPart* first = nullptr;
    for (const OrderPart& part : order) {
        result.openLines += part.ready ? 0 : 1;
        // Open is later than every date.
        const auto later = [](const OrderPart& a, const OrderPart& b) {
            return std::tuple(!a.ready, a.ready) > std::tuple(!b.ready, b.ready);
        };
        if (!last || later(part, *last))
            last = &part;
        if (!first || later(*first, part))
            first = &part;
    }
    if (!last)
        return result;
    result.complete = last->ready;
    if (last->ready != first->ready)
        result.holdsBack = last->line;
    return result;
}

} // namespace allocation
