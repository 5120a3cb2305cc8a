#pragma once

#include "service/deliveries.h"

#include <memory>
#include <string>

namespace allocation {

/// The deliveries of a SQLite file, on a connection of their own. To be used in the thread that opened it.
/// @throws StoreError
std::unique_ptr<Deliveries> openDeliveries(const std::string& path, Clock clock = systemClock);

} // namespace allocation
