#include "adapters/sql/checks.h"

#include "adapters/sql/schema.h"

#include <array>

namespace allocation::sql {

namespace {

/// A statement that answers what is wrong: where, expected, found.
struct Check {
    const char* what;
    const char* text;
};

constexpr std::array checks {
    Check { "allocated units of a batch",
        "SELECT ref, total, allocated FROM (SELECT ref, allocated, (SELECT coalesce(sum(a.qty), 0) FROM allocations a "
        "WHERE a.product = b.product AND a.batch = b.id) AS total FROM batches b) WHERE total <> allocated" },
    Check { "allocated units of a line",
        "SELECT orderid || ' ' || sku || ' ' || number, total, allocated FROM (SELECT orderid, product, number, "
        "allocated, "
        "(SELECT coalesce(sum(a.qty), 0) FROM allocations a WHERE a.product = l.product AND a.line = l.id) AS total "
        "FROM lines l) JOIN products ON products.id = product WHERE total <> allocated" },
    Check { "batch allocated beyond its quantity",
        "SELECT ref, 'at most ' || qty, allocated FROM batches WHERE allocated > qty AND NOT over_allocated" },
    Check { "mark of an over-allocated batch",
        "SELECT ref, allocated > qty, over_allocated FROM batches WHERE (allocated > qty) <> over_allocated" },
    Check { "line allocated beyond its quantity",
        "SELECT orderid || ' ' || number, 'at most ' || qty, allocated + shipped FROM lines WHERE allocated + shipped "
        "> qty" },
    Check { "allocation without its line or batch of the same SKU",
        "SELECT 'product ' || product || ' line ' || line || ' batch ' || batch, 'both', 'not both' FROM allocations a "
        "WHERE NOT EXISTS (SELECT 1 FROM lines l WHERE l.product = a.product AND l.id = a.line) "
        "OR NOT EXISTS (SELECT 1 FROM batches b WHERE b.product = a.product AND b.id = a.batch)" },
    Check { "allocation newer than its product",
        "SELECT sku, 'at most ' || version, since FROM allocations JOIN products ON id = product WHERE since > "
        "version" },
    Check { "place in the order of arrival given twice",
        "SELECT 'arrival ' || id, 1, count(*) FROM (SELECT id FROM lines UNION ALL SELECT id FROM batches) "
        "GROUP BY id HAVING count(*) > 1" },
    Check { "next place in the order of arrival",
        "SELECT 'counter', 'over ' || latest, value FROM counters, (SELECT max("
        "(SELECT coalesce(max(id), 0) FROM lines), (SELECT coalesce(max(id), 0) FROM batches)) AS latest) "
        "WHERE name = 'arrival' AND value <= latest" },
    Check { "order of the event log",
        "SELECT 'event ' || seq, 'command ' || before, command FROM (SELECT seq, command, lag(command) OVER "
        "(ORDER BY seq) AS before FROM log) WHERE command < before" },
    Check { "command without its first event",
        "SELECT uuid, 'event ' || id, 'none' FROM commands WHERE NOT EXISTS "
        "(SELECT 1 FROM log WHERE seq = commands.id AND command = commands.id)" },
};

/// Beside each figure of product_view the sum it stands for.
constexpr const char* recomputedView
    = "WITH supplied AS (SELECT product, sum(qty) AS supply, sum(qty - allocated) AS available, "
      "sum(CASE WHEN eta IS NULL THEN qty ELSE 0 END) AS in_stock FROM batches GROUP BY product), "
      "demanded AS (SELECT product, sum(qty - shipped) AS demand, sum(qty - shipped - allocated) AS open FROM lines "
      "GROUP BY product) "
      "SELECT sku, coalesce(d.demand, 0), v.demand, coalesce(s.supply, 0), v.supply, coalesce(s.available, 0), "
      "v.available, coalesce(d.open, 0), v.open, coalesce(s.in_stock, 0), v.in_stock FROM products p "
      "LEFT JOIN product_view v ON v.product = p.id LEFT JOIN supplied s ON s.product = p.id "
      "LEFT JOIN demanded d ON d.product = p.id";

void checkView(Database& database, std::vector<Problem>& problems)
{
    constexpr std::array names { "demand", "supply", "available", "open", "in stock" };
    Query rows = database.query(recomputedView);
    while (rows.next()) {
        for (int figure = 0; figure < static_cast<int>(names.size()); ++figure) {
            const int expected = 1 + 2 * figure;
            if (rows.isNull(expected + 1) || rows.integer(expected) != rows.integer(expected + 1))
                problems.push_back({ std::string(names.at(static_cast<std::size_t>(figure))) + " of a product",
                    rows.string(0), rows.string(expected), rows.string(expected + 1) });
        }
    }
}

void checkFile(Database& database, std::vector<Problem>& problems)
{
    Query pages = database.query("PRAGMA integrity_check(20)");
    while (pages.next())
        if (pages.text(0) != "ok")
            problems.push_back({ "database file", database.path(), "ok", pages.string(0) });
    Query keys = database.query("PRAGMA foreign_key_check");
    while (keys.next())
        problems.push_back({ "reference to a missing row", keys.string(0), "a row of " + keys.string(2), "none" });
    if (!hasOurSchema(database))
        problems.push_back({ "tables of the database", database.path(), "those of this program", "others" });
}

} // namespace

std::vector<Problem> findProblems(Database& database)
{
    std::vector<Problem> problems;
    checkFile(database, problems);
    for (const Check& check : checks) {
        Query rows = database.query(check.text);
        while (rows.next())
            problems.push_back({ check.what, rows.string(0), rows.string(1), rows.string(2) });
    }
    checkView(database, problems);
    return problems;
}

} // namespace allocation::sql
