#include "domain/events.h"

#include "domain/overloaded.h"

namespace allocation {

const Sku& skuOf(const Event& event)
{
    static const Sku none;
    return std::visit(Overloaded { [](const RunChunk&) -> const Sku& { return none; },
                          [](const auto& e) -> const Sku& { return e.sku; } },
        event);
}

bool changesState(const Event& event)
{
    return !std::holds_alternative<OutOfStock>(event) && !std::holds_alternative<HistoryCompacted>(event)
        && !std::holds_alternative<RunChunk>(event);
}

std::size_t entryCount(const Event& event)
{
    return std::visit(
        [](const auto& e) -> std::size_t {
            if constexpr (requires { e.lines.size() + e.batches.size(); })
                return e.lines.size() + e.batches.size();
            else if constexpr (requires { e.lines; })
                return e.lines.size();
            else if constexpr (requires { e.batches; })
                return e.batches.size();
            else
                return 1;
        },
        event);
}

} // namespace allocation
