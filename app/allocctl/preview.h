#pragma once

#include "allocctl/context.h"
#include "domain/impact.h"

#include <functional>

namespace allocation::allocctl {

/// Says what a command would change.
/// @param more adds to the object for programs
void tellPreview(Context& context, const Impact& impact, const std::function<void(Json&)>& more = {});

} // namespace allocation::allocctl
