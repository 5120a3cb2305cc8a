#pragma once

#include "service/readmodel.h"

#include <string>

namespace allocation::test {

/// What does not add up in a database, to the last page: its own check, and its tables against what its events
/// say, each product made again from nothing. Empty: all is well.
std::string unsound(const std::string& path);

/// Everything a reader sees, with versions: as dump(), and how often each product has changed.
std::string dumpWithVersions(ReadModel& reader);

} // namespace allocation::test
