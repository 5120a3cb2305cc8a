#pragma once

#include "domain/batch.h"
#include "domain/orderline.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace allocation {

/// Adds units on a batch. Where the line has some there already the two become one: as new as the new one, and manual
/// if either was, because automation must not outrank a choice.
void addUnits(std::vector<Allocation>& allocations, const Allocation& added);

/// Takes units off the allocation with that batch, which must have as many.
void takeUnits(std::vector<Allocation>& allocations, const BatchRef& batch, Quantity units);

/// Takes units from the batches that are ready last.
/// @param spared answers which allocations nothing is taken from
/// @param find answers the batch of a reference; all of them must be known
void takeLatestReady(std::vector<Allocation>& allocations, Quantity units,
    const std::function<bool(const Allocation&)>& spared, const std::function<const Batch&(const BatchRef&)>& find);

/// When the last of them comes; none: all are in stock.
/// @param find answers the batch of a reference, null if it is not known
template <class Find>
std::optional<Date> latestEta(const std::vector<Allocation>& allocations, Find find)
{
    std::optional<Date> latest;
    for (const Allocation& part : allocations)
        if (const Batch* const batch = find(part.batch))
            latest = std::max(latest, batch->eta); // none is before every date
    return latest;
}

/// The line's allocation on that batch, which it must have.
const Allocation& on(const OrderLine& line, const BatchRef& batch);

/// The same allocations in whatever order. They count as other ones if they were made anew since.
bool sameAllocations(const std::vector<Allocation>& a, const std::vector<Allocation>& b);

} // namespace allocation
