#pragma once

#include "domain/deliver.h"

namespace allocation {

/// The third answer of deliver(): what lines that are on time could give way to. None if that gains nothing.
/// @param free the first answer
std::optional<DeliveryAnswer> ifMoved(
    const ProductSnapshot& product, const DeliveryAnswer& free, const std::optional<Date>& by);

/// Lines whose giving way makes up for what is missing: the fewest, of equals those named first.
/// @param missing units that lack, one entry for each place to look at
/// @param gains for each line, what it makes up for at each of these places
/// @returns places in `gains`, ascending; all of them together must be enough
std::vector<std::size_t> fewestThatCover(
    const std::vector<Quantity>& missing, const std::vector<std::vector<Quantity>>& gains);

} // namespace allocation
