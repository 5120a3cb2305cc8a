#include "adapters/sql/eventwriter.h"

#include "adapters/sql/detailsjson.h"
#include "adapters/sql/eventjson.h"
#include "service/storeerror.h"

#include <sqlite3.h>

#include <algorithm>

namespace allocation::sql {

namespace {

const Allocation* findOn(const std::vector<Allocation>& allocations, const BatchRef& batch)
{
    const auto found = std::find_if(
        allocations.begin(), allocations.end(), [&](const Allocation& part) { return part.batch == batch; });
    return found == allocations.end() ? nullptr : &*found;
}

std::optional<std::string_view> holder(const std::optional<Hold>& hold)
{
    return hold ? std::optional<std::string_view>(hold->by) : std::nullopt;
}

std::optional<std::string_view> holdReason(const std::optional<Hold>& hold)
{
    return hold ? std::optional<std::string_view>(hold->reason) : std::nullopt;
}

std::optional<Date> holdUntil(const std::optional<Hold>& hold)
{
    return hold ? hold->until : std::nullopt;
}

std::optional<int> listOf(const std::optional<Picking>& picking)
{
    return picking ? std::optional(picking->list) : std::nullopt;
}

std::optional<Quantity> unitsOn(const std::optional<Picking>& picking)
{
    return picking ? std::optional(picking->qty) : std::nullopt;
}

std::optional<std::string_view> unlessEmpty(const CommandId& id)
{
    return id.empty() ? std::nullopt : std::optional<std::string_view>(id.text());
}

} // namespace

void EventWriter::write(const Sku& sku, Version version, std::span<const Event> events)
{
    m_totals = {};
    if (std::any_of(events.begin(), events.end(), changesState))
        raiseVersion(sku, version);
    m_product = m_rows.product(sku).id;
    for (const Event& event : events) {
        std::visit([this](const auto& e) { apply(e); }, event);
        log(event);
    }
    saveTotals();
}

void EventWriter::raiseVersion(const Sku& sku, Version version)
{
    ProductRow& row = m_rows.product(sku);
    if (m_rows.raised(row))
        return;
    if (row.id == 0)
        insertProduct(sku);
    const auto changed = m_database.run(
        "UPDATE products SET version = version + 1 WHERE id = ? AND version = ?", row.id, version);
    if (changed != 1)
        throw ConcurrentChange(sku);
    m_rows.raise(row);
}

void EventWriter::insertProduct(const Sku& sku)
{
    m_database.run("INSERT INTO products(sku, description, version) VALUES (?, '', 0)", sku);
    const std::int64_t id = sqlite3_last_insert_rowid(m_database.handle());
    m_database.run("INSERT INTO product_view(product) VALUES (?)", id);
    m_rows.product(sku).id = id;
}

void EventWriter::log(const Event& event)
{
    if (m_command == 0) {
        m_database.run("INSERT INTO commands(id, uuid, at, who, why, run, undoes) "
                       "VALUES ((SELECT coalesce(max(seq), 0) + 1 FROM log), ?, ?, ?, ?, ?, ?)",
            m_envelope.id, m_at.time_since_epoch().count(), m_envelope.who, m_envelope.reason,
            unlessEmpty(m_envelope.run), unlessEmpty(m_envelope.undoes));
        m_command = sqlite3_last_insert_rowid(m_database.handle());
    }
    m_database.run("INSERT INTO log(command, product, kind, schema, payload) VALUES (?, ?, ?, ?, ?)", m_command,
        m_product, kindOf(event), eventSchema, payloadOf(event));
}

void EventWriter::saveTotals()
{
    if (m_totals == ProductTotals {})
        return;
    expectOne(m_database.run("UPDATE product_view SET demand = demand + ?, supply = supply + ?, "
                             "available = available + ?, open = open + ?, in_stock = in_stock + ? WHERE product = ?",
        m_totals.demand, m_totals.supply, m_totals.available, m_totals.open, m_totals.inStock, m_product));
}

void EventWriter::apply(const BatchCreated& event)
{
    for (const Batch& batch : event.batches) {
        m_database.run(
            "INSERT INTO batches(product, id, ref, qty, eta, shipment, hold_by, hold_reason, hold_until, details) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            m_product, batch.arrival, batch.ref, batch.qty, batch.eta, batch.shipment, holder(batch.hold),
            holdReason(batch.hold), holdUntil(batch.hold), columnOf(*batch.details));
        m_rows.remember(batch.ref, batch.arrival);
        m_totals.supply += batch.qty;
        m_totals.available += batch.qty;
        m_totals.inStock += batch.inStock() ? batch.qty : 0;
    }
}

void EventWriter::apply(const BatchRemoved& event)
{
    for (const Batch& batch : event.batches) {
        expectOne(m_database.run("DELETE FROM batches WHERE product = ? AND id = ?", m_product, batch.arrival));
        m_totals.supply -= batch.qty;
        m_totals.available -= batch.qty;
        m_totals.inStock -= batch.inStock() ? batch.qty : 0;
    }
}

void EventWriter::apply(const BatchQuantityChanged& event)
{
    const std::int64_t batch = m_rows.batch(m_product, event.ref);
    expectOne(
        m_database.run("UPDATE batches SET qty = ?1, over_allocated = allocated > ?1 WHERE product = ?2 AND id = ?3",
            event.after, m_product, batch));
    const Quantity more = event.after - event.before;
    m_totals.supply += more;
    m_totals.available += more;
    m_totals.inStock += inStock(batch) ? more : 0;
}

bool EventWriter::inStock(std::int64_t batch)
{
    return m_database.query("SELECT 1 FROM batches WHERE product = ? AND id = ? AND eta IS NULL", m_product, batch)
        .next();
}

void EventWriter::apply(const BatchRescheduled& event)
{
    const std::int64_t batch = m_rows.batch(m_product, event.ref);
    expectOne(m_database.run("UPDATE batches SET eta = ?, shipment = ? WHERE product = ? AND id = ?", event.after.eta,
        event.after.shipment, m_product, batch));
    Query row = m_database.query("SELECT qty FROM batches WHERE product = ? AND id = ?", m_product, batch);
    expectOne(row.next() ? 1 : 0);
    m_totals.inStock += event.after.eta ? 0 : row.integer(0);
    m_totals.inStock -= event.before.eta ? 0 : row.integer(0);
}

void EventWriter::apply(const BatchHeld& event)
{
    expectOne(m_database.run("UPDATE batches SET hold_by = ?, hold_reason = ?, hold_until = ? "
                             "WHERE product = ? AND id = ?",
        holder(event.after), holdReason(event.after), holdUntil(event.after), m_product,
        m_rows.batch(m_product, event.ref)));
}

void EventWriter::apply(const ProductDescribed& event)
{
    ProductDetails rest = event.after;
    rest.description.clear(); // has a column of its own
    expectOne(m_database.run("UPDATE products SET description = ?, details = ? WHERE id = ?", event.after.description,
        columnOf(rest), m_product));
}

void EventWriter::apply(const BatchDescribed& event)
{
    expectOne(m_database.run("UPDATE batches SET details = ? WHERE product = ? AND id = ?", columnOf(event.after),
        m_product, m_rows.batch(m_product, event.ref)));
}

void EventWriter::apply(const OrderLineAdded& event)
{
    for (const OrderLine& line : event.lines) {
        m_database.run(
            "INSERT INTO lines(product, id, orderid, number, qty, customer, due, priority, shipped, details) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            m_product, line.arrival, line.id.order, line.id.number, line.qty, line.customer, line.due, line.priority,
            line.shipped, columnOf(*line.details));
        m_rows.remember(line.id, line.arrival);
        m_totals.demand += line.unshipped();
        m_totals.open += line.unshipped();
    }
}

void EventWriter::apply(const OrderLineRemoved& event)
{
    for (const OrderLine& line : event.lines) {
        expectOne(m_database.run("DELETE FROM lines WHERE product = ? AND id = ?", m_product, line.arrival));
        m_totals.demand -= line.unshipped();
        m_totals.open -= line.unshipped();
    }
}

void EventWriter::apply(const OrderLineChanged& event)
{
    const OrderLine& line = event.after;
    expectOne(m_database.run("UPDATE lines SET qty = ?, customer = ?, due = ?, priority = ?, shipped = ?, details = ? "
                             "WHERE product = ? AND id = ?",
        line.qty, line.customer, line.due, line.priority, line.shipped, columnOf(*line.details), m_product,
        m_rows.line(m_product, line.id)));
    m_totals.demand += line.unshipped() - event.before.unshipped();
    m_totals.open += line.unshipped() - event.before.unshipped();
}

/// No guard may see more units allocated than a batch or line has: what leaves is taken off first, what comes back is
/// there first.
void EventWriter::ship(const Shipping& event, int sign)
{
    for (const Shipping::Entry& entry : event.lines) {
        const LineChange& change = entry.change;
        const std::int64_t line = m_rows.line(m_product, { change.order, event.sku, change.number });
        if (sign < 0)
            moveOut(line, entry, -entry.qty);
        takeOff(line, change);
        putOn(line, change);
        if (sign > 0)
            moveOut(line, entry, entry.qty);
    }
}

void EventWriter::moveOut(std::int64_t line, const Shipping::Entry& entry, Quantity units)
{
    expectOne(
        m_database.run("UPDATE lines SET shipped = shipped + ? WHERE product = ? AND id = ?", units, m_product, line));
    const std::int64_t batch = m_rows.batch(m_product, entry.batch);
    // What comes back to a batch that is over-allocated makes it so again, and is put on it only afterwards.
    const Quantity coming = units < 0
        ? unitsOn(entry.change.after, entry.batch) - unitsOn(entry.change.before, entry.batch)
        : 0;
    expectOne(m_database.run("UPDATE batches SET qty = qty - ?1, over_allocated = allocated + ?2 > qty - ?1 "
                             "WHERE product = ?3 AND id = ?4",
        units, coming, m_product, batch));
    const Quantity freed = unitsOf(entry.change.before) - unitsOf(entry.change.after);
    m_totals.demand -= units;
    m_totals.supply -= units;
    m_totals.inStock -= inStock(batch) ? units : 0;
    m_totals.open += freed - units;
    m_totals.available += freed - units;
}

/// Decreases of all lines first: no guard may see more units on a line or batch than it has, also while two lines
/// change places between full batches.
void EventWriter::apply(const LineChanges& event)
{
    const auto rowOf = [&](const LineChange& change) {
        return m_rows.line(m_product, { change.order, event.sku, change.number });
    };
    for (const LineChange& change : event.lines) {
        if (!change.before.empty())
            takeOff(rowOf(change), change);
        const Quantity more = unitsOf(change.after) - unitsOf(change.before);
        m_totals.available -= more;
        m_totals.open -= more;
    }
    for (const LineChange& change : event.lines)
        if (!change.after.empty())
            putOn(rowOf(change), change);
}

void EventWriter::takeOff(std::int64_t line, const LineChange& change)
{
    for (const Allocation& part : change.before) {
        const Allocation* const after = findOn(change.after, part.batch);
        if (!after)
            remove(line, part);
        else if (after->qty < part.qty)
            place(line, *after, &part);
    }
}

void EventWriter::putOn(std::int64_t line, const LineChange& change)
{
    for (const Allocation& part : change.after) {
        const Allocation* const before = findOn(change.before, part.batch);
        if (!before || (before->qty <= part.qty && part != *before))
            place(line, part, before);
    }
}

void EventWriter::place(std::int64_t line, const Allocation& part, const Allocation* before)
{
    const std::int64_t batch = m_rows.batch(m_product, part.batch);
    const bool manual = part.origin == Origin::Manual;
    if (before)
        expectOne(m_database.run("UPDATE allocations SET qty = ?, manual = ?, since = ?, pick_list = ?, released = ? "
                                 "WHERE product = ? AND line = ? AND batch = ?",
            part.qty, manual, part.since, listOf(part.picking), unitsOn(part.picking), m_product, line, batch));
    else
        m_database.run("INSERT INTO allocations(product, line, batch, qty, manual, since) VALUES (?, ?, ?, ?, ?, ?)",
            m_product, line, batch, part.qty, manual, part.since);
    if (part.pin != (before ? before->pin : std::nullopt))
        pin(line, batch, part.pin);
    if (part.picking && !before)
        release(line, batch, *part.picking);
}

void EventWriter::pin(std::int64_t line, std::int64_t batch, const std::optional<Pin>& pin)
{
    using Text = std::optional<std::string_view>;
    expectOne(m_database.run("UPDATE allocations SET pin_owner = ?, pin_reason = ?, pin_until = ? "
                             "WHERE product = ? AND line = ? AND batch = ?",
        pin ? Text(pin->owner) : Text(), pin ? Text(pin->reason) : Text(), pin ? pin->until : std::nullopt, m_product,
        line, batch));
}

void EventWriter::release(std::int64_t line, std::int64_t batch, const Picking& picking)
{
    expectOne(m_database.run("UPDATE allocations SET pick_list = ?, released = ? "
                             "WHERE product = ? AND line = ? AND batch = ?",
        picking.list, picking.qty, m_product, line, batch));
}

void EventWriter::remove(std::int64_t line, const Allocation& part)
{
    expectOne(m_database.run("DELETE FROM allocations WHERE product = ? AND line = ? AND batch = ?", m_product, line,
        m_rows.batch(m_product, part.batch)));
}

void EventWriter::expectOne(std::int64_t changedRows) const
{
    if (changedRows != 1)
        throw StoreError(StoreError::Kind::Corrupt, m_database.path(), "the tables do not fit the event log");
}

} // namespace allocation::sql
