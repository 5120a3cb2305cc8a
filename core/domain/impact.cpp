#include "domain/impact.h"

#include "domain/fillrates.h"
#include "domain/rule.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace allocation {

namespace {

/// Without what a planner cannot see: which version made an allocation, and places in the order of arrival, which what
/// is new gets anew.
OrderLine visible(OrderLine line)
{
    line.arrival = 0;
    for (Allocation& part : line.allocations)
        part.since = 0;
    std::ranges::sort(line.allocations, {}, &Allocation::batch);
    return line;
}

Batch visible(Batch batch)
{
    batch.arrival = 0;
    return batch;
}

Quantity openOf(const std::optional<OrderLine>& line)
{
    return line ? line->open() : 0;
}

Timing timingIn(const ProductSnapshot& snapshot, const OrderLine* line)
{
    return line ? snapshot.timingOf(*line) : Timing {};
}

LineState stateIn(const ProductSnapshot& snapshot, const OrderLine& line)
{
    std::vector<Holding> holdings;
    for (const Allocation& part : line.allocations) {
        const Batch* const batch = snapshot.batch(part.batch);
        holdings.push_back({ part.batch, part.qty, batch ? batch->eta : std::nullopt });
    }
    return stateOf(holdings, line.open(), line.leaveBy(), snapshot.planning);
}

Figures figuresOf(const ProductSnapshot& snapshot)
{
    Figures figures;
    Quantity available = 0;
    for (const OrderLine& line : snapshot.lines)
        figures.add(stateIn(snapshot, line));
    for (const Batch& batch : snapshot.batches)
        available += batch.available();
    figures.unitsShort = shortOf(figures.unitsOpen, available);
    return figures;
}

/// Both sides of what has the same key, by key.
template <class Key, class Part>
std::map<Key, std::pair<const Part*, const Part*>> paired(
    const std::vector<Part>& before, const std::vector<Part>& after, Key Part::*key)
{
    std::map<Key, std::pair<const Part*, const Part*>> pairs;
    for (const Part& part : before)
        pairs[part.*key].first = &part;
    for (const Part& part : after)
        pairs[part.*key].second = &part;
    return pairs;
}

template <class Part>
std::optional<Part> valueOf(const Part* part)
{
    return part ? std::optional(*part) : std::nullopt;
}

void addLines(Impact& impact, const ProductSnapshot& before, const ProductSnapshot& after)
{
    for (const auto& [id, line] : paired(before.lines, after.lines, &OrderLine::id)) {
        const auto& [was, becomes] = line;
        LineImpact entry { valueOf(was), valueOf(becomes), timingIn(before, was), timingIn(after, becomes) };
        const bool same = entry.before && entry.after && entry.was == entry.becomes
            && visible(*entry.before) == visible(*entry.after);
        if (!same)
            impact.lines.push_back(std::move(entry));
    }
}

void addBatches(Impact& impact, const ProductSnapshot& before, const ProductSnapshot& after)
{
    std::vector<BatchImpact> changed;
    for (const auto& [ref, batch] : paired(before.batches, after.batches, &Batch::ref)) {
        BatchImpact entry { valueOf(batch.first), valueOf(batch.second) };
        if (!entry.before || !entry.after || visible(*entry.before) != visible(*entry.after))
            changed.push_back(std::move(entry));
    }
    const auto& latest = [](const BatchImpact& batch) -> const Batch& {
        return batch.after ? *batch.after : *batch.before;
    };
    std::ranges::sort(changed, prefers, latest);
    std::ranges::move(changed, std::back_inserter(impact.batches));
}

} // namespace

bool LineImpact::worse() const
{
    return openOf(after) > openOf(before) || becomes.daysLate > was.daysLate;
}

std::size_t Impact::linesWorse() const
{
    return static_cast<std::size_t>(std::ranges::count_if(lines, &LineImpact::worse));
}

std::vector<LineOutlook> outlookOf(const Impact& impact)
{
    std::vector<LineOutlook> outlook;
    for (const LineImpact& line : impact.lines)
        outlook.push_back({ line.id(), openOf(line.after), line.becomes.ready });
    return outlook;
}

void addImpact(Impact& impact, const ProductSnapshot& before, const ProductSnapshot& after)
{
    addLines(impact, before, after);
    addBatches(impact, before, after);
    impact.before.add(figuresOf(before));
    impact.after.add(figuresOf(after));
}

void sortWorstFirst(Impact& impact)
{
    const auto badness = [](const LineImpact& line) {
        return std::tuple(
            openOf(line.before) - openOf(line.after), line.was.daysLate - line.becomes.daysLate, line.id());
    };
    std::ranges::sort(impact.lines, {}, badness);
}

} // namespace allocation
