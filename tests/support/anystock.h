#pragma once

#include "support/testbench.h"
#include "support/testproduct.h"

#include <rapidcheck.h>

#include <string>

namespace allocation::test {

/// How large a random product is; small ones meet their limits.
struct StockSize {
    int batches = 5;
    int lines = 6;
    Quantity units = 12;
    int days = 12;
};

/// Of the whole range, also in the first of many tries: there is little to gain on a product that is nearly empty.
template <class Number>
Number anyOf(Number least, Number end)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(least, end));
}

inline std::optional<Date> anyDateWithin(int days)
{
    const int day = anyOf(-2, days);
    return day == -2 ? std::nullopt : std::optional(today + day);
}

/// Sends it; a refusal changes nothing.
inline void attempt(TestBench& bench, const Command& command, const char* who = "Anna")
{
    try {
        bench.send(command, who);
    } catch (const Refused&) {
        return;
    }
}

inline LineId chairOf(int order)
{
    return { OrderId("O" + std::to_string(order)), Sku("CHAIR"), 1 };
}

/// A product as a planner may have made it: split and late lines, pins, holds, over-allocated batches.
inline void fillWithAnyStock(TestBench& bench, const StockSize& size = {})
{
    bench.store().setPlanning({ today, anyOf(0, 3) });
    const int batches = anyOf(2, size.batches + 1);
    const auto ref = [](int i) { return BatchRef("B" + std::to_string(i)); };
    for (int i = 0; i < batches; ++i)
        bench.send(
            CreateBatch { ref(i), Sku("CHAIR"), anyOf<Quantity>(0, size.units), { anyDateWithin(size.days), {} } });
    const int lines = anyOf(size.lines / 2, size.lines + 1);
    for (int i = 0; i < lines; ++i)
        bench.send(AddOrderLine { chairOf(i).order, Sku("CHAIR"), anyOf<Quantity>(1, size.units / 2 + 1), {},
            anyDateWithin(2 * size.days), anyOf(1, 4), 1 });
    for (int i = 0; i < lines / 2; ++i)
        attempt(bench, AllocateTo { chairOf(i), ref(anyOf(0, batches)), anyOf<Quantity>(1, 4) });
    Strategy strategy;
    strategy.serving = *rc::gen::element(Serving::Whole, Serving::Split);
    if (anyOf(0, 4) > 0)
        bench.send(AllocateOpen { {}, {}, false, strategy });
    for (int i = anyOf(0, 2); i > 0 && lines > 0; --i)
        attempt(bench, PinLine { { chairOf(anyOf(0, lines)) } }, "Ben");
    if (anyOf(0, 3) == 0)
        attempt(bench, HoldBatch { ref(anyOf(0, batches)), *rc::gen::arbitrary<bool>() });
    if (anyOf(0, 3) == 0)
        attempt(bench, ChangeBatchQuantity { ref(anyOf(0, batches)), anyOf<Quantity>(0, 6) });
}

inline ProductSnapshot chairs(TestBench& bench)
{
    return bench.store().readModel().product(Sku("CHAIR"));
}

/// Units that a pin keeps stay where they are.
inline bool pinsHold(const ProductSnapshot& before, const ProductSnapshot& after)
{
    for (const OrderLine& line : before.lines)
        for (const Allocation& part : line.allocations) {
            const OrderLine* const now = after.line(line.id);
            if (part.bound(before.planning.date) && (!now || now->allocatedOn(part.batch) < part.qty))
                return false;
        }
    return true;
}

} // namespace allocation::test
