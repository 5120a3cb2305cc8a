#include "adapters/sql/rebuild.h"

#include "adapters/sql/productaudit.h"

#include <utility>

namespace allocation {

namespace {

using Suspects = std::vector<std::pair<std::int64_t, Sku>>;

/// The products that are not as their events say.
Suspects suspects(const std::string& path)
{
    sql::Database database(path, sql::Access::Read);
    const sql::ReadTransaction moment(database);
    Suspects found;
    sql::Query rows = database.query("SELECT id, sku FROM products ORDER BY id");
    while (rows.next()) {
        const Sku sku(rows.text(1));
        if (!sql::ProductAudit(database, rows.integer(0), sku).execute().empty())
            found.emplace_back(rows.integer(0), sku);
    }
    return found;
}

} // namespace

RebuiltViews rebuildViews(const std::string& path)
{
    RebuiltViews result;
    const Suspects found = suspects(path);
    if (found.empty())
        return result;
    sql::Database database(path, sql::Access::Write);
    database.begin();
    for (const auto& [product, sku] : found) {
        sql::ProductAudit audit(database, product, sku); // again: somebody may have written since
        const std::vector<Problem> problems = audit.execute();
        result.problems.insert(result.problems.end(), problems.begin(), problems.end());
        if (!audit.mendable()) {
            result.left += problems.size();
            continue;
        }
        audit.mend();
        ++result.mended;
    }
    database.commit();
    return result;
}

} // namespace allocation
