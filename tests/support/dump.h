#pragma once

#include "service/readmodel.h"

#include <string>

namespace allocation::test {

/// Everything a reader sees, as text: two stores with the same text hold the same rows.
std::string dump(ReadModel& reader);

} // namespace allocation::test
