#include "support/naiveundo.h"

#include <algorithm>
#include <functional>
#include <set>
#include <tuple>

namespace allocation::test {

namespace {

/// One thing that a step changed.
struct Facet {
    std::string name;
    std::function<bool(const NaiveState&)> stands;
    std::function<bool(const NaiveState&)> restored;
    std::function<void(NaiveState&)> restore; ///< if it can be
};
using Facets = std::vector<Facet>;

template <class Get, class Put>
void compare(Facets& facets, const std::string& name, const Step& step, const Get& get, const Put& put)
{
    const auto before = get(step.before);
    const auto after = get(step.after);
    if (before == after)
        return;
    facets.push_back({ name, [=](const NaiveState& state) { return get(state) == after; },
        [=](const NaiveState& state) { return get(state) == before; },
        [=](NaiveState& state) { put(state, before); } });
}

template <class State>
auto* find(State& state, const BatchRef& ref)
{
    const auto found = std::find_if(
        state.batches.begin(), state.batches.end(), [&](const Batch& batch) { return batch.ref == ref; });
    return found == state.batches.end() ? nullptr : &*found;
}

template <class State>
auto* find(State& state, const LineId& id)
{
    const auto found = std::find_if(
        state.lines.begin(), state.lines.end(), [&](const OrderLine& line) { return line.id == id; });
    return found == state.lines.end() ? nullptr : &*found;
}

/// One member of a batch or line; none where that is not there.
template <class Key, class Member>
void compareMember(Facets& facets, const std::string& name, const Step& step, const Key& key, Member member)
{
    using Value = std::remove_cvref_t<decltype(std::invoke(member, *find(step.before, key)))>;
    compare(
        facets, name, step,
        [=](const NaiveState& state) {
            const auto* const found = find(state, key);
            return found ? std::optional<Value>(std::invoke(member, *found)) : std::nullopt;
        },
        [=](NaiveState& state, const std::optional<Value>& value) {
            if (auto* const found = find(state, key); found && value)
                std::invoke(member, *found) = *value;
        });
}

Batch bare(Batch batch)
{
    batch.allocated = 0;
    return batch;
}

OrderLine bare(OrderLine line)
{
    line.allocations.clear();
    return line;
}

/// Whether it is there at all, and then with everything but allocations.
template <class Key, class Part>
void compareWhole(Facets& facets, const Step& step, const Key& key, std::vector<Part> NaiveState::*parts, auto inUse)
{
    compare(
        facets, "there", step,
        [=](const NaiveState& state) {
            const auto* const found = find(state, key);
            return found ? std::optional<Part>(bare(*found)) : std::nullopt;
        },
        [=](NaiveState& state, const std::optional<Part>& value) {
            const auto* const found = find(state, key);
            if (value && !found)
                (state.*parts).push_back(*value);
            else if (!value && found && !inUse(state))
                (state.*parts).erase((state.*parts).begin() + (found - (state.*parts).data()));
        });
}

/// Whether anything is on the batch, besides what was there before the step.
bool inUse(const NaiveState& state, const BatchRef& ref, const NaiveState& before)
{
    static const std::vector<Allocation> nothing;
    return std::any_of(state.lines.begin(), state.lines.end(), [&](const OrderLine& line) {
        const OrderLine* const was = find(before, line.id);
        const std::vector<Allocation>& old = was ? was->allocations : nothing;
        return std::any_of(line.allocations.begin(), line.allocations.end(), [&](const Allocation& part) {
            return part.batch == ref && std::find(old.begin(), old.end(), part) == old.end();
        });
    });
}

/// A draft can remove a batch and create another of that name: it goes back as a whole.
void compareReplaced(Facets& facets, const Step& step, const BatchRef& ref)
{
    compare(
        facets, "batch", step,
        [=](const NaiveState& state) {
            const auto* const found = find(state, ref);
            return found ? std::optional(bare(*found)) : std::nullopt;
        },
        [=](NaiveState& state, const std::optional<Batch>& value) {
            if (auto* const found = find(state, ref); found && !inUse(state, ref, step.before))
                *found = *value;
        });
}

/// ETA and shipment are one.
void compareSchedule(Facets& facets, const Step& step, const BatchRef& ref)
{
    compare(
        facets, "schedule", step,
        [=](const NaiveState& state) {
            const auto* const found = find(state, ref);
            return found ? std::optional(std::pair(found->eta, found->shipment)) : std::nullopt;
        },
        [=](NaiveState& state, const std::optional<std::pair<std::optional<Date>, std::string>>& value) {
            if (auto* const found = find(state, ref); found && value)
                std::tie(found->eta, found->shipment) = *value;
        });
}

void compareBatch(Facets& facets, const Step& step, const BatchRef& ref)
{
    const Batch* const before = find(step.before, ref);
    const Batch* const after = find(step.after, ref);
    if (!before || !after)
        return compareWhole<BatchRef, Batch>(
            facets, step, ref, &NaiveState::batches, [ref](const NaiveState& state) { return inUse(state, ref, {}); });
    if (before->arrival != after->arrival || before->sku != after->sku)
        return compareReplaced(facets, step, ref);
    compareMember(facets, "quantity", step, ref, &Batch::qty);
    compareSchedule(facets, step, ref);
    compareMember(facets, "hold", step, ref, &Batch::hold);
    compareMember(facets, "details", step, ref, &Batch::details);
}

void compareLine(Facets& facets, const Step& step, const LineId& id)
{
    const OrderLine* const was = find(step.before, id);
    const OrderLine* const is = find(step.after, id);
    if (was && is && was->arrival == is->arrival) {
        const auto fields = changedFields(*was, *is); // those are one; others may have changed others since
        const auto only = [fields](const OrderLine& line) {
            OrderLine part;
            copyFields(part, line, fields);
            return part;
        };
        compare(
            facets, "line", step,
            [=](const NaiveState& state) {
                const auto* const found = find(state, id);
                return found ? std::optional(only(*found)) : std::nullopt;
            },
            [=](NaiveState& state, const std::optional<OrderLine>& value) {
                if (auto* const found = find(state, id); found && value)
                    copyFields(*found, *value, fields);
            });
    } else if (was && is) { // cancelled and added anew: it goes back as a whole
        compare(
            facets, "line", step,
            [=](const NaiveState& state) {
                const auto* const found = find(state, id);
                return found ? std::optional(bare(*found)) : std::nullopt;
            },
            [=](NaiveState& state, std::optional<OrderLine> value) {
                if (auto* const found = find(state, id)) {
                    value->allocations = found->allocations;
                    *found = *value;
                }
            });
    } else {
        compareWhole<LineId, OrderLine>(facets, step, id, &NaiveState::lines,
            [id](const NaiveState& state) { return !find(state, id)->allocations.empty(); });
    }
    compare(
        facets, "allocations", step,
        [=](const NaiveState& state) {
            const auto* const found = find(state, id);
            return found ? found->allocations : std::vector<Allocation>();
        },
        [=](NaiveState& state, const std::vector<Allocation>& value) {
            if (auto* const found = find(state, id))
                found->allocations = value;
        });
}

/// All that is written about it is one.
void compareProduct(Facets& facets, const Step& step, const Sku& sku)
{
    if (std::any_of(facets.begin(), facets.end(), [&](const Facet& facet) { return facet.name == sku.text(); }))
        return;
    compare(
        facets, sku.text(), step,
        [=](const NaiveState& state) {
            const auto found = state.products.find(sku);
            return found == state.products.end() ? ProductDetails() : found->second;
        },
        [=](NaiveState& state, const ProductDetails& value) { state.products[sku] = value; });
}

Facets facetsOf(const Step& step)
{
    std::set<BatchRef> batches;
    std::set<LineId> lines;
    for (const NaiveState* state : { &step.before, &step.after }) {
        for (const Batch& batch : state->batches)
            batches.insert(batch.ref);
        for (const OrderLine& line : state->lines)
            lines.insert(line.id);
    }
    Facets facets;
    for (const NaiveState* state : { &step.before, &step.after })
        for (const auto& [sku, details] : state->products)
            compareProduct(facets, step, sku);
    for (const BatchRef& ref : batches)
        compareBatch(facets, step, ref);
    for (const LineId& id : lines)
        compareLine(facets, step, id);
    return facets;
}

/// Nothing in it is in doubt: no batch or line has too much, and nothing more is on a batch that is on hold.
bool clearlyValid(const NaiveState& state, const NaiveState& from)
{
    for (const Batch& batch : state.batches) {
        const Batch* const was = find(from, batch.ref);
        if (batch.allocated > batch.qty || (batch.hold && batch.allocated > (was ? was->allocated : 0)))
            return false;
    }
    return std::all_of(state.lines.begin(), state.lines.end(), [&](const OrderLine& line) {
        Quantity units = 0;
        for (const Allocation& part : line.allocations) {
            const Batch* const batch = find(state, part.batch);
            if (!batch || batch->sku != line.id.sku)
                return false;
            units += part.qty;
        }
        return units + line.shipped <= line.qty;
    });
}

/// In the order in which nothing is missing: what is there, then what is on it, then what is gone.
NaiveState restored(const Facets& facets, NaiveState state)
{
    for (int i = 0; i < 2; ++i)
        for (const Facet& facet : facets)
            facet.restore(state);
    settle(state);
    return state;
}

Facets thoseStanding(const Step& step, const NaiveState& now)
{
    Facets all = facetsOf(step);
    std::erase_if(all, [&](const Facet& facet) { return !facet.stands(now); });
    return all;
}

} // namespace

NaiveState withoutStep(const Step& step, const NaiveState& now)
{
    return restored(thoseStanding(step, now), now);
}

std::string faultsOfUndo(const Step& step, const NaiveState& now, const NaiveState& undone, bool refused)
{
    // A batch that was over-allocated does not become so again.
    if (now == step.after && undone != step.before && step.before != step.after && clearlyValid(step.before, now))
        return "nothing was changed since, but the state is another one";
    const std::size_t all = facetsOf(step).size();
    const Facets standing = thoseStanding(step, now);
    Facets done;
    std::copy_if(
        standing.begin(), standing.end(), std::back_inserter(done), [&](const Facet& f) { return f.restored(undone); });
    const NaiveState wanted = restored(standing, now);
    if (restored(done, now) != undone)
        return "something else changed";
    if (refused != done.empty() && !(done.empty() && all == 0))
        return refused ? "refused, but done" : "nothing done, but not refused";
    const bool possible = clearlyValid(wanted, now)
        && std::all_of(standing.begin(), standing.end(), [&](const Facet& f) { return f.restored(wanted); });
    if (possible && standing.size() == all && undone != wanted)
        return "everything stood, but not everything was undone";
    if (!clearlyValid(wanted, now))
        return {}; // they compete for what room there is, and the rules do not say which of them go back
    for (const Facet& facet : standing) {
        const NaiveState more = restored({ facet }, undone);
        if (!facet.restored(undone) && facet.restored(more) && clearlyValid(more, undone))
            return "left without a reason: " + facet.name;
    }
    return {};
}

} // namespace allocation::test
