#pragma once

#include "allocctl/store.h"
#include "domain/orderline.h"

namespace allocation::allocctl {

/// What --sku and --order narrow to.
Scope scopeOf(const Arguments& arguments);

inline const char* originWord(Origin origin)
{
    return origin == Origin::Auto ? "auto" : "manual";
}

void showKpis(Context& context, ReadModel& store);

} // namespace allocation::allocctl
