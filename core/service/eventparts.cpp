#include "service/eventparts.h"

#include <algorithm>
#include <type_traits>

namespace allocation {

namespace {

bool names(const PartScope& scope, const OrderId& order, int number)
{
    return (!scope.order || order == *scope.order) && (!scope.line || number == *scope.line);
}

bool names(const PartScope& scope, const BatchRef& batch)
{
    return !scope.order && (!scope.batch || batch == *scope.batch);
}

bool inScope(const LineChange& change, const PartScope& scope)
{
    const auto here = [&](const Allocation& part) { return part.batch == *scope.batch; };
    return names(scope, change.order, change.number)
        && (!scope.batch || std::any_of(change.before.begin(), change.before.end(), here)
            || std::any_of(change.after.begin(), change.after.end(), here));
}

bool inScope(const Shipping::Entry& entry, const PartScope& scope)
{
    return names(scope, entry.change.order, entry.change.number) && (!scope.batch || entry.batch == *scope.batch);
}

bool inScope(const OrderLine& line, const PartScope& scope)
{
    return names(scope, line.id.order, line.id.number) && !scope.batch;
}

bool inScope(const OutOfStock::Entry& entry, const PartScope& scope)
{
    return names(scope, entry.order, entry.number) && !scope.batch;
}

bool inScope(const OrderLineChanged& event, const PartScope& scope)
{
    return inScope(event.after, scope);
}

bool inScope(const Batch& batch, const PartScope& scope)
{
    return names(scope, batch.ref);
}

bool inScope(const ProductDescribed&, const PartScope& scope)
{
    return !scope.order && !scope.batch;
}

/// Of one batch.
template <class Kind>
bool inScope(const Kind& event, const PartScope& scope)
{
    return names(scope, event.ref);
}

/// @param listOf where the parts of such an event are
template <class Kind, class ListOf>
std::vector<Event> each(const Kind& event, const PartScope& scope, ListOf listOf)
{
    const auto& all = listOf(event);
    std::vector<Event> parts;
    for (auto part = all.rbegin(); part != all.rend(); ++part) {
        if (!inScope(*part, scope))
            continue;
        Kind alone;
        alone.sku = event.sku;
        listOf(alone).push_back(*part);
        parts.emplace_back(std::move(alone));
    }
    return parts;
}

template <class Kind>
std::vector<Event> partsOfKind(const Kind& event, const PartScope& scope)
{
    if constexpr (std::is_same_v<Kind, HistoryCompacted>)
        return { event };
    else if constexpr (std::is_same_v<Kind, RunChunk>)
        return {}; // never in the log
    else if constexpr (requires { event.lines; })
        return each(
            event, scope, [](auto& e) -> auto& { return e.lines; });
    else if constexpr (requires { event.batches; })
        return each(
            event, scope, [](auto& e) -> auto& { return e.batches; });
    else
        return inScope(event, scope) ? std::vector<Event> { event } : std::vector<Event> {};
}

} // namespace

std::vector<Event> partsOf(const Event& event, const PartScope& scope)
{
    return std::visit([&](const auto& e) { return partsOfKind(e, scope); }, event);
}

} // namespace allocation
