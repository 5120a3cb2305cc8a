#include "adapters/sql/scopesql.h"

#include "adapters/sql/jsonwriter.h"

namespace allocation::sql {

ScopeSql::ScopeSql(const Scope& scope)
    : where("1")
{
    if (!scope.skus.empty()) {
        where += " AND product IN (SELECT id FROM products WHERE sku IN (SELECT value FROM json_each(?)))";
        values.push_back(jsonList(scope.skus));
    }
    if (!scope.orders.empty()) {
        where += " AND orderid IN (SELECT value FROM json_each(?))";
        values.push_back(jsonList(scope.orders));
    }
}

} // namespace allocation::sql
