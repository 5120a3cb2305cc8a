#pragma once

#include "adapters/sql/database.h"
#include "service/eventlog.h"

namespace allocation::sql {

/// What loggedEventFrom() reads; a WHERE and an ORDER BY are put behind it.
#define ALLOCATION_LOGGED_EVENTS                                                                                       \
    "SELECT log.seq, commands.at, commands.who, commands.why, commands.uuid, commands.run, commands.undoes, "          \
    "products.sku, log.kind, log.schema, log.payload FROM log JOIN commands ON commands.id = log.command "             \
    "JOIN products ON products.id = log.product "

/// @throws StoreError if the row cannot be read
LoggedEvent loggedEventFrom(const Query& row, const std::string& place);

} // namespace allocation::sql
