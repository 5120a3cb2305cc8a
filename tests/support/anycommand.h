#pragma once

#include "domain/commands.h"

#include <rapidcheck.h>

#include <array>
#include <string>
#include <vector>

namespace allocation::test {

constexpr std::array anySkus { "S", "T" };

template <class Part>
std::string named(const char* prefix, Part number)
{
    return prefix + std::to_string(number);
}

inline LineId anyLine()
{
    return { OrderId(named("O", *rc::gen::inRange(0, 5))),
        Sku(*rc::gen::elementOf(std::vector<std::string> { "S", "T" })), 1 };
}

inline BatchRef anyBatch()
{
    return BatchRef(named("B", *rc::gen::inRange(0, 5)));
}

/// Any command a planner may send, about two products; many are refused. A batch keeps its SKU: even ones are of S.
inline Command anyCommand()
{
    const auto qty = *rc::gen::inRange<Quantity>(1, 15);
    const int batch = *rc::gen::inRange(0, 5);
    switch (*rc::gen::inRange(0, 19)) {
    case 0:
        return CreateBatch { BatchRef(named("B", batch)), Sku(anySkus[static_cast<std::size_t>(batch % 2)]), qty };
    case 1:
        return ChangeBatchQuantity { anyBatch(), qty - 1 };
    case 2:
        return AddOrderLine { anyLine().order, anyLine().sku, qty, {}, {}, {}, 1 };
    case 3:
        return Allocate { anyLine() };
    case 4:
        return AllocateTo { anyLine(), anyBatch(), *rc::gen::arbitrary<bool>() ? std::optional(qty) : std::nullopt };
    case 5:
        return MoveLine { { anyLine() }, {}, anyBatch() };
    case 6:
        return DeallocateLine { { anyLine() } };
    case 7:
        return AllocateOpen {};
    case 8:
        return ChangeBatchEta { anyBatch(), Date::fromDays(20'000 + static_cast<std::int32_t>(qty)) };
    case 9:
        return HoldBatch { anyBatch(), *rc::gen::arbitrary<bool>() };
    case 10:
        return UnholdBatch { anyBatch() };
    case 11:
        return RemoveBatch { anyBatch() };
    case 12:
        return ChangeOrderLine { anyLine(), qty };
    case 13:
        return CancelLine { { anyLine() } };
    case 14:
        return SwapLines { anyLine(), anyLine() };
    case 15:
        return TakeFromLine { anyLine(), anyLine() };
    case 16:
        return PinLine { { anyLine() } };
    case 17:
        return UnpinLine { { anyLine() } };
    default:
        return MoveLine { { anyLine(), anyLine() }, {}, anyBatch() };
    }
}

} // namespace allocation::test
