#include "domain/strategywords.h"

#include <array>

namespace allocation {

namespace {

constexpr Strategy with(Sequence sequence, Choice choice = Choice::Earliest, Serving serving = Serving::Whole)
{
    return { sequence, choice, serving, false, {}, false };
}

constexpr std::array presets {
    NamedStrategy { "first-fit",
        "Lines in file order, each whole on one batch: in stock first, then the earliest ETA (rule 1).", {} },
    NamedStrategy { "due-first", "The earliest due line is served first, each by rule 1.", with(Sequence::DueDate) },
    NamedStrategy { "urgent-first", "Priority 1 is served first, then the earliest due line, each by rule 1.",
        with(Sequence::Priority) },
    NamedStrategy { "keep-early-stock",
        "Urgent lines first, each on the latest batch with which it is still on time, so that early stock stays free.",
        with(Sequence::Priority, Choice::LatestOnTime) },
    NamedStrategy { "most-lines", "Small lines first, each on the batch that it fits best: places many lines.",
        with(Sequence::SmallestFirst, Choice::BestFit) },
    NamedStrategy { "most-units", "Large lines first, each on the batch that it fits best: places many units unsplit.",
        with(Sequence::LargestFirst, Choice::BestFit) },
    NamedStrategy { "urgent-split", "Urgent lines first, split over several batches where one alone does not do.",
        with(Sequence::Priority, Choice::Earliest, Serving::Split) },
    NamedStrategy { "share-equally",
        "If a product is short, every line gets the same number of units, urgent lines first.",
        with(Sequence::Priority, Choice::Earliest, Serving::EqualShares) },
    NamedStrategy { "share-proportionally",
        "If a product is short, every line gets units in proportion to what it has open.",
        with(Sequence::Priority, Choice::Earliest, Serving::ProportionalShares) },
    NamedStrategy { "whole-orders", "Urgent orders first, and an order only if all of its open lines can be placed.",
        { Sequence::Priority, Choice::Earliest, Serving::Whole, true, {}, false } },
    NamedStrategy { "near-demand", "As urgent-first, but lines due in more than 30 days leave the stock alone.",
        { Sequence::Priority, Choice::Earliest, Serving::Whole, false, 30, false } },
    NamedStrategy { "optimal",
        "The fewest units open, priority 1 before all others, and then the fewest days late; lines may be split.",
        { Sequence::Priority, Choice::Earliest, Serving::Split, false, {}, true } },
    NamedStrategy { "optimal-whole",
        "As optimal without splitting: the best of several searches, with a bound on how much better could be.",
        { Sequence::Priority, Choice::Earliest, Serving::Whole, false, {}, true } },
};

constexpr std::array words {
    AspectWord { "file-order", "Lines in the order in which they were known.", Aspect::Sequence,
        [](Strategy& s) { s.sequence = Sequence::FileOrder; } },
    AspectWord { "due-date", "The earliest due line first, lines without due date last.", Aspect::Sequence,
        [](Strategy& s) { s.sequence = Sequence::DueDate; } },
    AspectWord { "priority", "Priority 1 first, then the earliest due line.", Aspect::Sequence,
        [](Strategy& s) { s.sequence = Sequence::Priority; } },
    AspectWord { "largest-first", "The line with most open units first.", Aspect::Sequence,
        [](Strategy& s) { s.sequence = Sequence::LargestFirst; } },
    AspectWord { "smallest-first", "The line with fewest open units first.", Aspect::Sequence,
        [](Strategy& s) { s.sequence = Sequence::SmallestFirst; } },
    AspectWord { "earliest", "In stock first, then the earliest ETA.", Aspect::Choice,
        [](Strategy& s) { s.choice = Choice::Earliest; } },
    AspectWord { "latest-on-time", "The latest batch with which the line is on time, else the earliest.",
        Aspect::Choice, [](Strategy& s) { s.choice = Choice::LatestOnTime; } },
    AspectWord { "best-fit", "The batch that leaves least over.", Aspect::Choice,
        [](Strategy& s) { s.choice = Choice::BestFit; } },
    AspectWord { "largest-batch", "The batch with most available.", Aspect::Choice,
        [](Strategy& s) { s.choice = Choice::LargestBatch; } },
    AspectWord { "whole", "A line is on one batch or stays open.", Aspect::Serving,
        [](Strategy& s) { s.serving = Serving::Whole; } },
    AspectWord { "split", "A line may be on several batches, and in part.", Aspect::Serving,
        [](Strategy& s) { s.serving = Serving::Split; } },
    AspectWord { "equal-shares", "Equal parts of a short product.", Aspect::Serving,
        [](Strategy& s) { s.serving = Serving::EqualShares; } },
    AspectWord { "proportional-shares", "Parts of a short product in proportion to what is open.", Aspect::Serving,
        [](Strategy& s) { s.serving = Serving::ProportionalShares; } },
    AspectWord { "complete-orders", "All open lines of an order or none.", Aspect::Orders,
        [](Strategy& s) { s.completeOrders = true; } },
};

} // namespace

std::span<const NamedStrategy> namedStrategies()
{
    return presets;
}

std::span<const AspectWord> aspectWords()
{
    return words;
}

std::vector<StrategyWord> strategyWords()
{
    std::vector<StrategyWord> all;
    all.reserve(words.size() + 1);
    for (const AspectWord& word : words)
        all.push_back({ word.text, word.description });
    all.push_back({ "horizon-N", "Lines due more than N days after the planning date are not served." });
    return all;
}

} // namespace allocation
