#include "domain/sooner.h"

#include "domain/sooneroptions.h"
#include "domain/sparing.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace allocation {

namespace {

constexpr std::size_t mostOptions = 5;

bool better(const SoonerOption& a, const SoonerOption& b)
{
    const auto key = [](const SoonerOption& option) {
        int caused = 0;
        for (const Affected& other : option.others)
            caused += other.daysLateCaused();
        return std::tuple(option.somebodyPays(), !option.after.ready, option.after.ready, option.others.size(), caused);
    };
    return key(a) < key(b);
}

/// The first so many, but the first of each kind in any case.
void cap(std::vector<SoonerOption>& options)
{
    std::array<bool, 4> has {};
    std::size_t others = options.size(); // that are not the first of their kind
    std::vector<bool> best;
    best.reserve(options.size());
    for (const SoonerOption& option : options) {
        bool& seen = has.at(static_cast<std::size_t>(option.kind));
        best.push_back(!seen);
        others -= seen ? 0 : 1;
        seen = true;
    }
    std::size_t excess = options.size() > mostOptions ? std::min(others, options.size() - mostOptions) : 0;
    for (std::size_t i = options.size(); i > 0 && excess > 0; --i)
        if (!best[i - 1]) {
            options.erase(options.begin() + static_cast<std::ptrdiff_t>(i) - 1);
            --excess;
        }
}

void add(std::vector<SoonerOption>& options, std::vector<SoonerOption> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(options));
}

} // namespace

bool Affected::pays() const
{
    const bool wasOpen = !before.ready; // and nobody knows until when it would have had its units
    const bool unknownAndLater = !daysToSpare && after.daysLate == 0 && after.ready > before.ready;
    return wasOpen || openedUnits > 0 || after.daysLate > before.daysLate || unknownAndLater;
}

bool SoonerOption::somebodyPays() const
{
    return std::any_of(others.begin(), others.end(), [](const Affected& other) { return other.pays(); });
}

Quantity SoonerOption::units() const
{
    Quantity sum = 0;
    for (const DeliveryPart& part : parts)
        sum += part.qty;
    return sum;
}

DeliveryPart Wish::part(const BatchRef& batch, Quantity qty) const
{
    const Batch& found = *product.batch(batch);
    return { batch, found.eta, qty, readyFrom(found, product.planning) };
}

SoonerOption Wish::option(SoonerOption::Kind kind, const OrderLine& after) const
{
    SoonerOption option { kind, {}, product.timingOf(after), {}, {}, {}, { outlookOf(product, after) } };
    if (now.ready && option.after.ready)
        option.gain = *now.ready - *option.after.ready;
    return option;
}

Sooner sooner(const ProductSnapshot& product, const LineId& id)
{
    Sooner result;
    result.line = id;
    const OrderLine* const line = product.line(id);
    if (!line)
        return result;
    result.qty = line->qty;
    result.open = line->open();
    result.due = line->due;
    result.now = product.timingOf(*line);

    const Wish wish { product, *line, result.now };
    auto free = fromFreeStock(wish);
    auto split = bySplitting(wish, free ? free->after.ready : std::nullopt);
    if (!free && !split)
        split = somePart(wish);
    for (auto* const option : { &free, &split })
        if (*option)
            result.options.push_back(std::move(**option));
    add(result.options, bySwapping(wish));
    add(result.options, byTaking(wish));
    std::stable_sort(result.options.begin(), result.options.end(), better);
    cap(result.options);
    return result;
}

std::vector<LineId> worthSooner(const std::vector<OrderStanding>& order)
{
    std::vector<OrderPart> parts;
    parts.reserve(order.size());
    for (const OrderStanding& line : order)
        parts.push_back(line.part);
    const OrderCompleteness whole = completeness(parts);
    std::vector<LineId> lines;
    for (const OrderStanding& line : order) {
        const bool last = whole.holdsBack && whole.complete && line.part.ready == whole.complete;
        if (line.part.open > 0 || line.daysLate > 0 || last)
            lines.push_back(line.part.line);
    }
    return lines;
}

} // namespace allocation
