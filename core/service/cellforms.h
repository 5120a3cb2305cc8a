#pragma once

#include "service/columnmapping.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace allocation::cellforms {

/// The number without its groups, with a point; nothing if it is not written in that form.
std::optional<std::string> plainNumber(std::string_view text, NumberForm form);
/// The day as YYYY-MM-DD; nothing if it is not written in that form.
std::optional<std::string> isoDate(std::string_view text, DateForm form);

/// In which form most of them are written; the plain one if there is no telling.
NumberForm numberFormOf(const std::vector<std::string_view>& cells);
DateForm dateFormOf(const std::vector<std::string_view>& cells);

} // namespace allocation::cellforms
