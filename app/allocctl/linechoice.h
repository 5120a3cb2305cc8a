#pragma once

#include "allocctl/store.h"
#include "domain/orderline.h"

#include <optional>

namespace allocation::allocctl {

/// The line that ORDER SKU [--line N] name, as it is now: without a number the only one of that order and SKU.
/// @throws Complaint with the list if there are several; Refused if there is none
OrderLine chooseLine(const Context& context, ReadModel& store);
/// The same for another line of the product: its order as the command line has it, its number from that option.
OrderLine chooseLine(ReadModel& store, const OrderId& order, const Sku& sku, std::optional<int> number);

/// All lines of an order, as they are now. @throws Refused if there is none
std::vector<OrderLine> linesOfOrder(const OrderId& order, ReadModel& store);

/// The batch that --from names, else the only one the line is on.
/// @throws Refused with the list if the line is split, and if it is not allocated
BatchRef chooseSource(const Context& context, const OrderLine& line);

} // namespace allocation::allocctl
