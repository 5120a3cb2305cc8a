#include "adapters/sql/linevisit.h"

#include "adapters/sql/detailsjson.h"
#include "adapters/sql/scopesql.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace allocation::sql {

void LineVisit::run(const std::function<void(const LineRow&)>& visit)
{
    read();
    std::vector<std::pair<std::int64_t, std::size_t>>
        order; // keys beside the places sort much faster than places alone
    order.reserve(m_lines.size());
    for (std::size_t at = 0; at < m_lines.size(); ++at)
        order.emplace_back(m_lines[at].arrival, at);
    std::sort(order.begin(), order.end());
    LineRow row;
    for (const auto& [arrival, at] : order) {
        if (m_stop.stop_requested())
            return;
        show(m_lines[at], row);
        visit(row);
    }
}

void LineVisit::read()
{
    const ScopeSql sql(m_scope);
    Query rows = m_database.query("SELECT product, id, orderid, number, qty, allocated, customer, due, priority, "
                                  "shipped, details FROM lines WHERE "
            + sql.where + " ORDER BY product, id",
        sql.values);
    while (rows.next() && !m_stop.stop_requested())
        add(rows);
}

void LineVisit::add(const Query& row)
{
    if (row.integer(0) != m_product)
        enter(row.integer(0));
    Line& line = m_lines.emplace_back();
    line.arrival = row.integer(1);
    line.order = keep(row.text(2));
    line.sku = m_sku;
    line.number = row.number(3);
    line.qty = row.integer(4);
    line.allocated = row.integer(5);
    line.customer = keep(row.text(6));
    line.due = row.date(7);
    line.priority = row.optionalNumber(8);
    line.shipped = row.integer(9);
    if (!row.isNull(10))
        line.details = detailsFrom<LineDetails>(row.text(10));
    if (line.allocated > 0 && !m_scope.orders.empty())
        readParts(m_product, line.arrival, line.arrival);
    line.firstPart = m_nextPart;
    while (m_nextPart < m_parts.size() && m_parts[m_nextPart].line == line.arrival)
        ++m_nextPart;
}

void LineVisit::enter(std::int64_t product)
{
    m_product = product;
    Query row = m_database.query("SELECT sku FROM products WHERE id = ?", product);
    m_sku = row.next() ? keep(row.text(0)) : Text();
    if (m_scope.orders.empty()) // else few of its lines are wanted
        readParts(product, 0, std::numeric_limits<std::int64_t>::max());
}

void LineVisit::readParts(std::int64_t product, std::int64_t firstLine, std::int64_t lastLine)
{
    // NULL sorts first, as in prefers(): what is in stock.
    Query rows = m_database.query(
        "SELECT line, ref, allocations.qty, eta, manual, pin_owner, pin_until, over_allocated, "
        "pick_list, released "
        "FROM allocations "
        "JOIN batches ON batches.product = allocations.product AND batches.id = batch "
        "WHERE allocations.product = ? AND line BETWEEN ? AND ? ORDER BY line, eta, batch",
        product, firstLine, lastLine);
    while (rows.next()) {
        const Origin origin = rows.integer(4) != 0 ? Origin::Manual : Origin::Auto;
        m_parts.push_back({ rows.integer(0), keep(rows.text(1)), rows.integer(2), rows.date(3), origin, !rows.isNull(5),
            rows.isNull(5) ? Text() : keep(rows.text(5)), rows.date(6), rows.integer(7) != 0,
            rows.isNull(8) ? std::nullopt : std::optional(Picking { rows.number(8), rows.integer(9) }) });
    }
}

LineVisit::Text LineVisit::keep(std::string_view text)
{
    const Text kept { m_text.size(), text.size() };
    m_text += text;
    return kept;
}

void LineVisit::show(const Line& line, LineRow& row) const
{
    row.arrival = line.arrival;
    row.order = view(line.order);
    row.sku = view(line.sku);
    row.number = line.number;
    row.qty = line.qty;
    row.allocated = line.allocated;
    row.customer = view(line.customer);
    row.due = line.due;
    row.priority = line.priority;
    row.shipped = line.shipped;
    row.details = line.details;
    row.parts.clear();
    for (std::size_t at = line.firstPart; at < m_parts.size() && m_parts[at].line == line.arrival; ++at) {
        const Part& part = m_parts[at];
        row.parts.push_back({ view(part.batch), part.qty, part.eta, part.origin,
            part.pinned ? std::optional(PinRow { view(part.pinOwner), part.pinUntil }) : std::nullopt,
            part.overAllocated, part.picking });
    }
}

} // namespace allocation::sql
