#include "adapters/sql/readmodel.h"

#include "adapters/sql/checks.h"
#include "adapters/sql/detailsjson.h"
#include "adapters/sql/historyvisit.h"
#include "adapters/sql/linevisit.h"
#include "adapters/sql/loggedrow.h"
#include "adapters/sql/placeablevisit.h"
#include "adapters/sql/productsource.h"
#include "adapters/sql/rows.h"
#include "adapters/sql/schema.h"
#include "adapters/sql/scopesql.h"
#include "adapters/sql/settings.h"

#include <algorithm>
#include <utility>

namespace allocation::sql {

SqlReadModel::SqlReadModel(const std::string& path, const Settings& settings, std::function<Date()> today)
    : m_database(path, Access::Read, settings)
    , m_today(std::move(today))
{
}

bool SqlReadModel::isOfOlderSchema()
{
    return m_database.integer("PRAGMA user_version") < schemaVersion;
}

void SqlReadModel::lines(const Scope& scope, const std::function<void(const LineRow&)>& visit, std::stop_token stop)
{
    const ReadTransaction snapshot(m_database);
    LineVisit(m_database, scope, std::move(stop)).run(visit);
}

void SqlReadModel::batches(
    const Scope& scope, const std::function<void(const BatchRowView&)>& visit, std::stop_token stop)
{
    const ReadTransaction snapshot(m_database);
    const ScopeSql sql({ scope.skus, {} });
    Query rows = m_database.query("SELECT batches.id, ref, sku, qty, allocated, eta, shipment, hold_by, hold_reason, "
                                  "hold_until, batches.details FROM batches "
                                  "JOIN products ON products.id = product WHERE "
            + sql.where + " ORDER BY batches.id",
        sql.values);
    while (!stop.stop_requested() && rows.next())
        visit({ rows.integer(0), rows.text(1), rows.text(2), rows.integer(3), rows.integer(4), rows.date(5),
            rows.text(6), rows.isNull(7) ? std::nullopt : std::optional(rows.text(7)), rows.text(8), rows.date(9),
            rows.isNull(10) ? BatchDetails() : detailsFrom<BatchDetails>(rows.text(10)) });
}

void SqlReadModel::products(
    const Scope& scope, const std::function<void(const ProductRowView&)>& visit, std::stop_token stop)
{
    const ReadTransaction snapshot(m_database);
    const ScopeSql sql({ scope.skus, {} });
    Query rows = m_database.query(
        "SELECT product, sku, demand, supply, available, open, in_stock, description, details FROM product_view "
        "JOIN products ON products.id = product WHERE "
            + sql.where + " ORDER BY product",
        sql.values);
    while (!stop.stop_requested() && rows.next()) {
        ProductRowView row { rows.integer(0), rows.text(1), rows.integer(2), rows.integer(3), rows.integer(4),
            rows.integer(5), rows.integer(6) };
        if (!rows.isNull(8))
            row.details = detailsFrom<ProductDetails>(rows.text(8));
        row.details.description = rows.string(7);
        visit(row);
    }
}

void SqlReadModel::placeable(
    const Scope& scope, const std::function<void(std::string_view, std::size_t)>& visit, std::stop_token stop)
{
    const ReadTransaction snapshot(m_database);
    visitPlaceable(m_database, scope, visit, stop);
}

/// @param addLines puts in those that are wanted
template <class AddLines>
ProductSnapshot SqlReadModel::snapshotOf(const Sku& sku, AddLines addLines)
{
    const ReadTransaction moment(m_database);
    ProductSnapshot result;
    result.sku = sku;
    result.planning = readPlanning(m_database, m_today);
    Rows known(m_database);
    const ProductRow product = known.product(sku);
    result.version = product.version;
    Query batches = m_database.query("SELECT " ALLOCATION_BATCH_COLUMNS " FROM batches WHERE product = ?", product.id);
    while (batches.next())
        result.batches.push_back(batchFrom(batches, sku));
    std::sort(result.batches.begin(), result.batches.end(), prefers);
    SqlProductSource source(m_database, known, m_today);
    addLines(source, result.lines);
    return result;
}

ProductSnapshot SqlReadModel::snapshot(const Sku& sku, const std::vector<LineId>& lines)
{
    return snapshotOf(sku, [&](SqlProductSource& source, std::vector<OrderLine>& found) {
        for (const LineId& id : lines)
            if (auto line = id.sku == sku ? source.line(id) : std::nullopt)
                found.push_back(std::move(*line));
    });
}

ProductSnapshot SqlReadModel::product(const Sku& sku)
{
    return snapshotOf(sku, [&](SqlProductSource& source, std::vector<OrderLine>& found) { found = source.lines(sku); });
}

std::optional<Sku> SqlReadModel::skuOf(const BatchRef& ref)
{
    const ReadTransaction moment(m_database);
    return storedSkuOf(m_database, ref);
}

Planning SqlReadModel::planning()
{
    const ReadTransaction moment(m_database);
    return readPlanning(m_database, m_today);
}

void SqlReadModel::history(const HistoryScope& scope, const std::function<void(const LoggedEvent&)>& visit)
{
    const ReadTransaction snapshot(m_database);
    visitHistory(m_database, scope, visit);
}

void SqlReadModel::eventsAfter(std::int64_t seq, const std::function<void(const LoggedEvent&)>& visit)
{
    const ReadTransaction snapshot(m_database);
    Query rows = m_database.query(ALLOCATION_LOGGED_EVENTS "WHERE log.seq > ? ORDER BY log.seq", seq);
    while (rows.next())
        visit(loggedEventFrom(rows, m_database.path()));
}

void SqlReadModel::touchedAfter(
    std::int64_t seq, const std::function<void(std::int64_t, const CommandId&, const std::string&, const Sku&)>& visit)
{
    const ReadTransaction snapshot(m_database);
    Query rows = m_database.query("SELECT seq, coalesce(run, uuid), who, sku FROM log "
                                  "JOIN commands ON commands.id = command JOIN products ON products.id = product "
                                  "WHERE seq > ? ORDER BY seq",
        seq);
    while (rows.next())
        visit(rows.integer(0), CommandId(rows.text(1)), rows.string(2), Sku(rows.text(3)));
}

std::int64_t SqlReadModel::lastSeqBefore(Timestamp then)
{
    // A command's id is the seq of its first event.
    return m_database.integer("SELECT coalesce(min(id), (SELECT coalesce(max(seq), 0) FROM log) + 1) - 1 "
                              "FROM commands WHERE at >= "
        + std::to_string(then.time_since_epoch().count()));
}

std::int64_t SqlReadModel::lastSeq()
{
    return m_database.integer("SELECT coalesce(max(seq), 0) FROM log");
}

std::int64_t SqlReadModel::changeMark()
{
    return m_database.integer("PRAGMA data_version"); // counts the commits of all other connections
}

std::vector<Problem> SqlReadModel::check()
{
    const ReadTransaction snapshot(m_database);
    return findProblems(m_database);
}

} // namespace allocation::sql
