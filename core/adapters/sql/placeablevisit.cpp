#include "adapters/sql/placeablevisit.h"

#include "adapters/sql/scopesql.h"
#include "domain/rule.h"

#include <utility>

namespace allocation::sql {

namespace {

/// Without names: the rule does not look at them.
std::vector<Batch> openBatches(Database& database, std::int64_t product)
{
    std::vector<Batch> batches;
    Query rows = database.query("SELECT id, qty, eta, allocated FROM batches INDEXED BY batches_open "
                                "WHERE product = ? AND qty > allocated AND hold_by IS NULL",
        product);
    while (rows.next()) {
        Batch& batch = batches.emplace_back();
        batch.arrival = rows.integer(0);
        batch.qty = rows.integer(1);
        batch.eta = rows.date(2);
        batch.allocated = rows.integer(3);
    }
    return batches;
}

void visitProduct(Database& database, std::int64_t product, const std::vector<Quantity>& open,
    const std::function<void(std::string_view, std::size_t)>& visit)
{
    if (open.empty())
        return;
    const std::size_t lines = placeable(openBatches(database, product), open);
    if (lines == 0)
        return;
    Query sku = database.query("SELECT sku FROM products WHERE id = ?", product);
    if (sku.next())
        visit(sku.text(0), lines);
}

} // namespace

void visitPlaceable(Database& database, const Scope& scope,
    const std::function<void(std::string_view sku, std::size_t lines)>& visit, const std::stop_token& stop)
{
    const ScopeSql sql(scope);
    Query rows = database.query(std::string("SELECT product, qty - allocated - shipped FROM lines ")
            + (scope.orders.empty() ? "INDEXED BY lines_open " : "") + "WHERE " + sql.where
            + " AND qty > allocated + shipped AND (details IS NULL OR details ->> 'stop' IS NULL) ORDER BY product, id",
        sql.values);
    std::int64_t product = 0;
    std::vector<Quantity> open;
    while (rows.next()) {
        if (rows.integer(0) != product) {
            if (stop.stop_requested())
                return;
            visitProduct(database, product, open, visit);
            product = rows.integer(0);
            open.clear();
        }
        open.push_back(rows.integer(1));
    }
    visitProduct(database, product, open, visit);
}

} // namespace allocation::sql
