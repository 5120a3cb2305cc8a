#include "adapters/sql/productaudit.h"

#include "adapters/sql/detailsjson.h"
#include "domain/allocations.h"
#include "service/storeerror.h"

#include <array>
#include <unordered_set>
#include <utility>

namespace allocation::sql {

namespace {

std::string textOf(const std::optional<Date>& date)
{
    return date ? date->toString() : "none";
}

std::string textOf(const Batch& batch)
{
    std::string text = "quantity " + std::to_string(batch.qty) + ", ETA " + textOf(batch.eta) + ", shipment '"
        + batch.shipment + "', arrival " + std::to_string(batch.arrival);
    if (batch.hold)
        text += ", held by " + batch.hold->by + " '" + batch.hold->reason + "' until " + textOf(batch.hold->until);
    return text + columnOf(*batch.details).value_or("");
}

std::string textOf(const Allocation& part)
{
    std::string text = part.batch.text() + ' ' + std::to_string(part.qty)
        + (part.origin == Origin::Manual ? " manual" : "") + " since " + std::to_string(part.since);
    if (part.pin)
        text += " pinned by " + part.pin->owner + " '" + part.pin->reason + "' until " + textOf(part.pin->until);
    if (part.picking)
        text += " with " + std::to_string(part.picking->qty) + " on list " + std::to_string(part.picking->list);
    return text;
}

std::string textOf(const OrderLine& line)
{
    std::string text = "quantity " + std::to_string(line.qty) + ", customer '" + line.customer + "', due "
        + textOf(line.due) + ", priority " + (line.priority ? std::to_string(*line.priority) : "none") + ", arrival "
        + std::to_string(line.arrival) + ", shipped " + std::to_string(line.shipped)
        + columnOf(*line.details).value_or("");
    for (const Allocation& part : line.allocations)
        text += " [" + textOf(part) + ']';
    return text;
}

/// Sums are compared apart: they are derived.
bool same(const Batch& a, Batch b)
{
    b.allocated = a.allocated;
    return a == b;
}

bool same(const OrderLine& a, OrderLine b)
{
    if (!sameAllocations(a.allocations, b.allocations))
        return false;
    b.allocations = a.allocations;
    return a == b;
}

std::string nameOf(const OrderLine& line)
{
    return line.id.order.text() + ' ' + line.id.sku.text() + ' ' + std::to_string(line.id.number);
}

ProductTotals totalsOf(const MemoryProduct& product)
{
    ProductTotals totals;
    for (const auto& [key, line] : product.lines) {
        totals.demand += line.unshipped();
        totals.open += line.open();
    }
    for (const auto& [ref, batch] : product.batches) {
        totals.supply += batch.qty;
        totals.available += batch.available();
        totals.inStock += batch.inStock() ? batch.qty : 0;
    }
    return totals;
}

} // namespace

ProductAudit::ProductAudit(Database& database, std::int64_t product, Sku sku)
    : m_database(database)
    , m_product(product)
    , m_sku(std::move(sku))
{
}

std::vector<Problem> ProductAudit::execute()
{
    try {
        m_expected = replay(m_database, m_product, m_sku);
    } catch (const StoreError& error) {
        if (error.kind() != StoreError::Kind::Corrupt)
            throw;
        m_rowsAgree = false;
        return { { "event log of a product", m_sku.text(), "events that follow from each other", error.details() } };
    }
    m_totals = totalsOf(m_expected);
    compareDescription();
    compareBatches();
    compareLines();
    compareView();
    return m_problems;
}

template <class Part>
void ProductAudit::compare(const char* what, const std::string& where, const Part* expected, const Part* found)
{
    if (expected && found && same(*expected, *found))
        return;
    m_rowsAgree = false;
    differs(what, where, expected ? textOf(*expected) : "none", found ? textOf(*found) : "none");
}

void ProductAudit::compareSum(const char* what, const std::string& where, Quantity expected, std::int64_t found)
{
    if (expected != found)
        differs(what, where, std::to_string(expected), std::to_string(found));
}

void ProductAudit::differs(const char* what, const std::string& where, std::string expected, std::string found)
{
    m_problems.push_back({ what, where, std::move(expected), std::move(found) });
}

void ProductAudit::compareDescription()
{
    const ProductDetails found = productDetails(m_database, m_sku);
    if (found == m_expected.details)
        return;
    m_rowsAgree = false;
    differs("description of a product", m_sku.text(), columnOf(m_expected.details).value_or("none"),
        columnOf(found).value_or("none"));
}

void ProductAudit::compareBatches()
{
    std::unordered_set<BatchRef> seen;
    Query rows = m_database.query("SELECT " ALLOCATION_BATCH_COLUMNS " FROM batches WHERE product = ?", m_product);
    while (rows.next()) {
        const Batch found = batchFrom(rows, m_sku);
        const Batch* const expected = m_expected.batch(found.ref);
        compare("batch", found.ref.text(), expected, &found);
        if (expected)
            compareSum("allocated units of a batch", found.ref.text(), expected->allocated, found.allocated);
        seen.insert(found.ref);
    }
    for (const Batch* batch : m_expected.batchesByArrival())
        if (!seen.contains(batch->ref))
            compare<Batch>("batch", batch->ref.text(), batch, nullptr);
}

void ProductAudit::compareLines()
{
    std::unordered_set<std::int64_t> seen;
    Query rows = m_database.query("SELECT " ALLOCATION_LINE_COLUMNS " FROM lines WHERE product = ?", m_product);
    while (rows.next()) {
        OrderLine found = lineFrom(m_database, rows, m_product, m_sku);
        found.allocations = allocationsOf(m_database, m_product, found.arrival); // also where the sum says none
        const OrderLine* const expected = m_expected.line(found.id.order, found.id.number);
        compare("order line", nameOf(found), expected, &found);
        if (expected) {
            compareSum("allocated units of a line", nameOf(found), expected->allocated(), rows.integer(7));
            seen.insert(expected->arrival);
        }
    }
    for (const OrderLine* line : m_expected.linesByArrival())
        if (!seen.contains(line->arrival))
            compare<OrderLine>("order line", nameOf(*line), line, nullptr);
}

void ProductAudit::compareView()
{
    Query row = m_database.query(
        "SELECT demand, supply, available, open, in_stock FROM product_view WHERE product = ?", m_product);
    const bool there = row.next();
    const std::array figures { std::pair("demand of a product", m_totals.demand),
        std::pair("supply of a product", m_totals.supply), std::pair("available of a product", m_totals.available),
        std::pair("open of a product", m_totals.open), std::pair("in stock of a product", m_totals.inStock) };
    int column = 0;
    for (const auto& [what, expected] : figures) {
        if (!there)
            differs(what, m_sku.text(), std::to_string(expected), "none");
        else
            compareSum(what, m_sku.text(), expected, row.integer(column));
        ++column;
    }
}

void ProductAudit::mend()
{
    for (const auto& [ref, batch] : m_expected.batches)
        m_database.run("UPDATE batches SET allocated = ?1, over_allocated = ?1 > qty WHERE product = ?2 AND id = ?3 "
                       "AND (allocated <> ?1 OR over_allocated <> (?1 > qty))",
            batch.allocated, m_product, batch.arrival);
    for (const auto& [key, line] : m_expected.lines)
        m_database.run("UPDATE lines SET allocated = ?1 WHERE product = ?2 AND id = ?3 AND allocated <> ?1",
            line.allocated(), m_product, line.arrival);
    m_database.run("INSERT OR REPLACE INTO product_view(product, demand, supply, available, open, in_stock) "
                   "VALUES (?, ?, ?, ?, ?, ?)",
        m_product, m_totals.demand, m_totals.supply, m_totals.available, m_totals.open, m_totals.inStock);
}

} // namespace allocation::sql
