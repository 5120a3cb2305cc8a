#include "adapters/sql/replay.h"

#include "adapters/sql/loggedrow.h"
#include "service/storeerror.h"

#include <stdexcept>

namespace allocation::sql {

MemoryProduct replay(Database& database, std::int64_t product, const Sku& sku, std::int64_t before)
{
    MemoryProduct state { sku };
    Query rows = database.query(
        ALLOCATION_LOGGED_EVENTS "WHERE log.product = ? AND log.seq < ? ORDER BY log.seq", product, before);
    while (rows.next()) {
        const LoggedEvent logged = loggedEventFrom(rows, database.path());
        try {
            state.apply(logged.event);
        } catch (const std::out_of_range&) {
            throw StoreError(StoreError::Kind::Corrupt, database.path(),
                "event " + std::to_string(logged.seq) + " is about something that was not there");
        }
    }
    return state;
}

} // namespace allocation::sql
