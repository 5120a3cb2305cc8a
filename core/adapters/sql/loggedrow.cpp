#include "adapters/sql/loggedrow.h"

#include "adapters/sql/eventjson.h"
#include "service/storeerror.h"

namespace allocation::sql {

LoggedEvent loggedEventFrom(const Query& row, const std::string& place)
{
    LoggedEvent logged;
    logged.seq = row.integer(0);
    logged.at = Timestamp(std::chrono::milliseconds(row.integer(1)));
    logged.who = row.string(2);
    logged.why = row.string(3);
    logged.command = CommandId(row.text(4));
    logged.run = CommandId(row.text(5));
    logged.undoes = CommandId(row.text(6));
    try {
        logged.event = eventFrom(row.text(8), row.number(9), row.text(10), Sku(row.text(7)));
    } catch (const UnreadableEvent& error) {
        const bool newer = row.number(9) > eventSchema;
        throw StoreError(newer ? StoreError::Kind::Newer : StoreError::Kind::Corrupt, place,
            "event " + std::to_string(logged.seq) + ": " + error.what());
    }
    return logged;
}

} // namespace allocation::sql
