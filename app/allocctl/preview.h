#pragma once

#include "allocctl/context.h"
#include "domain/impact.h"

namespace allocation::allocctl {

/// Says what a command would change.
void tellPreview(Context& context, const Impact& impact);

} // namespace allocation::allocctl
