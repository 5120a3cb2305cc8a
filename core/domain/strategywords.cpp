#include "domain/strategywords.h"

#include <array>

/// Marks what is said in other languages, too; whoever shows it translates it.
#define QT_TRANSLATE_NOOP(context, text) text

namespace allocation {

namespace {

constexpr Strategy with(Sequence sequence, Choice choice = Choice::Earliest, Serving serving = Serving::Whole)
{
    return { sequence, choice, serving, false, {}, false };
}

constexpr std::array presets {
    NamedStrategy { "first-fit",
        QT_TRANSLATE_NOOP("strategies",
            "Lines in file order, each whole on one batch: in stock first, then the earliest ETA (rule 1)."),
        {} },
    NamedStrategy { "due-first",
        QT_TRANSLATE_NOOP("strategies", "The earliest due line is served first, each by rule 1."),
        with(Sequence::DueDate) },
    NamedStrategy { "urgent-first",
        QT_TRANSLATE_NOOP("strategies", "Priority 1 is served first, then the earliest due line, each by rule 1."),
        with(Sequence::Priority) },
    NamedStrategy { "keep-early-stock",
        QT_TRANSLATE_NOOP("strategies",
            "Urgent lines first, each on the latest batch with which it is still on time, so that early stock stays "
            "free."),
        with(Sequence::Priority, Choice::LatestOnTime) },
    NamedStrategy { "most-lines",
        QT_TRANSLATE_NOOP("strategies", "Small lines first, each on the batch that it fits best: places many lines."),
        with(Sequence::SmallestFirst, Choice::BestFit) },
    NamedStrategy { "most-units",
        QT_TRANSLATE_NOOP(
            "strategies", "Large lines first, each on the batch that it fits best: places many units unsplit."),
        with(Sequence::LargestFirst, Choice::BestFit) },
    NamedStrategy { "urgent-split",
        QT_TRANSLATE_NOOP("strategies", "Urgent lines first, split over several batches where one alone does not do."),
        with(Sequence::Priority, Choice::Earliest, Serving::Split) },
    NamedStrategy { "share-equally",
        QT_TRANSLATE_NOOP(
            "strategies", "If a product is short, every line gets the same number of units, urgent lines first."),
        with(Sequence::Priority, Choice::Earliest, Serving::EqualShares) },
    NamedStrategy { "share-proportionally",
        QT_TRANSLATE_NOOP(
            "strategies", "If a product is short, every line gets units in proportion to what it has open."),
        with(Sequence::Priority, Choice::Earliest, Serving::ProportionalShares) },
    NamedStrategy { "whole-orders",
        QT_TRANSLATE_NOOP(
            "strategies", "Urgent orders first, and an order only if all of its open lines can be placed."),
        { Sequence::Priority, Choice::Earliest, Serving::Whole, true, {}, false } },
    NamedStrategy { "near-demand",
        QT_TRANSLATE_NOOP("strategies", "As urgent-first, but lines due in more than 30 days leave the stock alone."),
        { Sequence::Priority, Choice::Earliest, Serving::Whole, false, 30, false } },
    NamedStrategy { "optimal",
        QT_TRANSLATE_NOOP("strategies",
            "The fewest units open, priority 1 before all others, and then the fewest days late; lines may be split."),
        { Sequence::Priority, Choice::Earliest, Serving::Split, false, {}, true } },
    NamedStrategy { "optimal-whole",
        QT_TRANSLATE_NOOP("strategies",
            "As optimal without splitting: the best of several searches, with a bound on how much better could be."),
        { Sequence::Priority, Choice::Earliest, Serving::Whole, false, {}, true } },
};

constexpr std::array words {
    AspectWord { "file-order", QT_TRANSLATE_NOOP("strategies", "Lines in the order in which they were known."),
        Aspect::Sequence, [](Strategy& s) { s.sequence = Sequence::FileOrder; } },
    AspectWord { "due-date",
        QT_TRANSLATE_NOOP("strategies", "The earliest due line first, lines without due date last."), Aspect::Sequence,
        [](Strategy& s) { s.sequence = Sequence::DueDate; } },
    AspectWord { "priority", QT_TRANSLATE_NOOP("strategies", "Priority 1 first, then the earliest due line."),
        Aspect::Sequence, [](Strategy& s) { s.sequence = Sequence::Priority; } },
    AspectWord { "largest-first", QT_TRANSLATE_NOOP("strategies", "The line with most open units first."),
        Aspect::Sequence, [](Strategy& s) { s.sequence = Sequence::LargestFirst; } },
    AspectWord { "smallest-first", QT_TRANSLATE_NOOP("strategies", "The line with fewest open units first."),
        Aspect::Sequence, [](Strategy& s) { s.sequence = Sequence::SmallestFirst; } },
    AspectWord { "earliest", QT_TRANSLATE_NOOP("strategies", "In stock first, then the earliest ETA."), Aspect::Choice,
        [](Strategy& s) { s.choice = Choice::Earliest; } },
    AspectWord { "latest-on-time",
        QT_TRANSLATE_NOOP("strategies", "The latest batch with which the line is on time, else the earliest."),
        Aspect::Choice, [](Strategy& s) { s.choice = Choice::LatestOnTime; } },
    AspectWord { "best-fit", QT_TRANSLATE_NOOP("strategies", "The batch that leaves least over."), Aspect::Choice,
        [](Strategy& s) { s.choice = Choice::BestFit; } },
    AspectWord { "largest-batch", QT_TRANSLATE_NOOP("strategies", "The batch with most available."), Aspect::Choice,
        [](Strategy& s) { s.choice = Choice::LargestBatch; } },
    AspectWord { "whole", QT_TRANSLATE_NOOP("strategies", "A line is on one batch or stays open."), Aspect::Serving,
        [](Strategy& s) { s.serving = Serving::Whole; } },
    AspectWord { "split", QT_TRANSLATE_NOOP("strategies", "A line may be on several batches, and in part."),
        Aspect::Serving, [](Strategy& s) { s.serving = Serving::Split; } },
    AspectWord { "equal-shares", QT_TRANSLATE_NOOP("strategies", "Equal parts of a short product."), Aspect::Serving,
        [](Strategy& s) { s.serving = Serving::EqualShares; } },
    AspectWord { "proportional-shares",
        QT_TRANSLATE_NOOP("strategies", "Parts of a short product in proportion to what is open."), Aspect::Serving,
        [](Strategy& s) { s.serving = Serving::ProportionalShares; } },
    AspectWord { "complete-orders", QT_TRANSLATE_NOOP("strategies", "All open lines of an order or none."),
        Aspect::Orders, [](Strategy& s) { s.completeOrders = true; } },
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
    all.push_back({ "horizon-N",
        QT_TRANSLATE_NOOP("strategies", "Lines due more than N days after the planning date are not served.") });
    return all;
}

} // namespace allocation
