#pragma once

#include "adapters/sql/database.h"
#include "service/unitofwork.h"

#include <functional>
#include <stop_token>

namespace allocation::sql {

/// How many open lines a run would place, product by product; reads open rows only.
void visitPlaceable(Database& database, const Scope& scope,
    const std::function<void(std::string_view sku, std::size_t lines)>& visit, const std::stop_token& stop);

} // namespace allocation::sql
