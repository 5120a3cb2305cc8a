#pragma once

#include "domain/identifiers.h"

#include <span>
#include <vector>

namespace allocation {

/// Each wanter's part of `supply` in whole units, none more than it wants: the same for all, and what a wanter does not
/// need goes to the others. Units that cannot be halved go to the first. The sum is exactly min(supply, sum wanted).
std::vector<Quantity> equalShares(std::span<const Quantity> wanted, Quantity supply);

/// The same in proportion to what each wants, by largest remainder; equal remainders: the first. Exact for quantities
/// up to maxQuantity each and any sum of up to 1e15.
std::vector<Quantity> proportionalShares(std::span<const Quantity> wanted, Quantity supply);

} // namespace allocation
