#pragma once

#include "service/importcells.h"

#include <span>

namespace allocation {

/// The columns that an import of such a file knows.
std::span<const ImportColumn> columnsOf(ImportFile file);

} // namespace allocation
