#pragma once

#include "service/unitofwork.h"

#include <string>
#include <vector>

namespace allocation::sql {

/// A scope as a condition on the columns `product` and `orderid`, and the values it binds. Each list is one value, so
/// that the text is the same whatever its length.
struct ScopeSql {
    explicit ScopeSql(const Scope& scope);

    std::string where; ///< "1" for everything
    std::vector<std::string> values;
};

} // namespace allocation::sql
