#pragma once

#include "domain/sooner.h"

// The kinds of answers, each by itself. Only for sooner.cpp.

namespace allocation {

/// A line that is to be ready sooner, as it stands.
struct Wish {
    const ProductSnapshot& product;
    const OrderLine& line;
    Timing now;

    /// Whether that is better than now.
    bool sooner(const Timing& timing) const { return timing.ready && (!now.ready || *timing.ready < *now.ready); }
    DeliveryPart part(const BatchRef& batch, Quantity qty) const;
    /// What is the same for every kind. @param after the line as it would be
    SoonerOption option(SoonerOption::Kind kind, const OrderLine& after) const;
};

/// The earliest batch that can take the whole line.
std::optional<SoonerOption> fromFreeStock(const Wish& wish);
std::vector<SoonerOption> bySwapping(const Wish& wish);
/// The whole line over several batches. @param before the day at which that is not worth it any more; none: always is
std::optional<SoonerOption> bySplitting(const Wish& wish, const std::optional<Date>& before);
/// As many of its units as possible.
std::optional<SoonerOption> somePart(const Wish& wish);
std::vector<SoonerOption> byTaking(const Wish& wish);

} // namespace allocation
