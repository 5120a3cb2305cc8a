#pragma once

#include "domain/importdata.h"

#include <string>
#include <string_view>

namespace allocation::columnwords {

/// Only letters and digits, in small letters, umlauts written out.
std::string plain(std::string_view name);

/// In small letters, as far as they are ASCII.
std::string lower(std::string_view text);

/// How well a column's name fits a field: 0 not at all, 100 it is our own name.
int likeness(ImportFile file, std::string_view field, std::string_view column);

} // namespace allocation::columnwords
