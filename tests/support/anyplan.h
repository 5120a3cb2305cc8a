#pragma once

#include "support/testplan.h"

#include <rapidcheck.h>

namespace allocation::test {

/// Up to so many, and in what range; small ranges meet.
struct PlanSize {
    int batches = 6;
    int lines = 8;
    Quantity units = 12;
    int days = 8;
};

inline std::optional<int> anyDay(int days)
{
    const int day = *rc::gen::inRange(-2, days);
    return day < -1 ? std::nullopt : std::optional(day);
}

/// A random product around the planning date.
inline TestPlan anyPlan(const PlanSize& size)
{
    TestPlan plan;
    const int batches = *rc::gen::inRange(0, size.batches + 1);
    for (int i = 0; i < batches; ++i)
        plan.batch(
            ("B" + std::to_string(i)).c_str(), *rc::gen::inRange<Quantity>(0, size.units + 1), anyDay(size.days));
    const int lines = *rc::gen::inRange(0, size.lines + 1);
    for (int i = 0; i < lines; ++i)
        plan.line(("O" + std::to_string(i)).c_str(), *rc::gen::inRange<Quantity>(1, size.units + 1), anyDay(size.days),
            *rc::gen::inRange(1, 4));
    return plan;
}

/// What nobody named: any combination that means something.
inline Strategy anyStrategy()
{
    Strategy strategy;
    strategy.sequence = *rc::gen::element(
        Sequence::FileOrder, Sequence::DueDate, Sequence::Priority, Sequence::LargestFirst, Sequence::SmallestFirst);
    strategy.choice = *rc::gen::element(Choice::Earliest, Choice::LatestOnTime, Choice::BestFit, Choice::LargestBatch);
    strategy.serving = *rc::gen::element(
        Serving::Whole, Serving::Split, Serving::EqualShares, Serving::ProportionalShares);
    const bool shares = strategy.serving == Serving::EqualShares || strategy.serving == Serving::ProportionalShares;
    strategy.completeOrders = !shares && *rc::gen::arbitrary<bool>();
    if (*rc::gen::arbitrary<bool>())
        strategy.horizonDays = *rc::gen::inRange(0, 6);
    return strategy;
}

} // namespace allocation::test
