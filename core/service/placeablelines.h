#pragma once

#include "service/readmodel.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace allocation {

/// Which open lines a run by rule would place now, by their arrival; of these products, all if there are none. As many
/// as ReadModel::placeable() counts.
std::vector<std::int64_t> placeableLines(
    ReadModel& store, const std::vector<Sku>& products, const std::stop_token& stop = {});

} // namespace allocation
