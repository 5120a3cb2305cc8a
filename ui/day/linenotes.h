#pragma once

#include "domain/commands.h"
#include "service/readmodel.h"

#include <vector>

namespace allocation {

/// What is written about lines, and the commands that write it.
namespace linenotes {

/// The lines as they are in the store now, without those that are gone.
std::vector<OrderLine> read(ReadModel& store, const std::vector<LineId>& lines);

/// One command for all of the lines, so that one undo takes it back. @param change for each of them, without its line
/// @param promised that their customers were told this date, too
Command writing(
    const std::vector<LineId>& lines, const ChangeOrderLine& change, const std::optional<Date>& promised = {});

} // namespace linenotes
} // namespace allocation
