#pragma once

#include "adapters/sql/rows.h"
#include "domain/events.h"
#include "service/envelope.h"

#include <span>

namespace allocation::sql {

/// What the read model keeps of a product; here: by how much it changes.
struct ProductTotals {
    Quantity demand = 0;
    Quantity supply = 0;
    Quantity available = 0;
    Quantity open = 0;
    Quantity inStock = 0;

    friend bool operator==(const ProductTotals&, const ProductTotals&) = default;
};

/// Writes the tables from events alone: rows, version, read model, log and the command's id.
class EventWriter
{
public:
    EventWriter(Database& database, Rows& rows, const Envelope& envelope, Timestamp at)
        : m_database(database)
        , m_rows(rows)
        , m_envelope(envelope)
        , m_at(at)
    {
    }

    /// All of what one product recorded, in order.
    /// @param version that the product had when it was read
    /// @throws ConcurrentChange if it has another one now; StoreError
    void write(const Sku& sku, Version version, std::span<const Event> events);

private:
    void raiseVersion(const Sku& sku, Version version);
    void insertProduct(const Sku& sku);
    void log(const Event& event);
    void saveTotals();

    void apply(const BatchCreated& event);
    void apply(const BatchRemoved& event);
    void apply(const BatchQuantityChanged& event);
    void apply(const BatchRescheduled& event);
    void apply(const BatchHeld& event);
    void apply(const BatchDescribed& event);
    void apply(const ProductDescribed& event);
    void apply(const OrderLineAdded& event);
    void apply(const OrderLineRemoved& event);
    void apply(const OrderLineChanged& event);
    void apply(const LineChanges& event);
    void apply(const Shipped& event) { ship(event, 1); }
    void apply(const Unshipped& event) { ship(event, -1); }
    void apply(const OutOfStock&) { }
    void apply(const HistoryCompacted&) { }
    void apply(const RunChunk&) { }
    /// @param sign 1: the units leave; -1: they come back
    void ship(const Shipping& event, int sign);
    void moveOut(std::int64_t line, const Shipping::Entry& entry, Quantity units);
    bool inStock(std::int64_t batch);
    void takeOff(std::int64_t line, const LineChange& change);
    void putOn(std::int64_t line, const LineChange& change);

    void place(std::int64_t line, const Allocation& part, const Allocation* before);
    void pin(std::int64_t line, std::int64_t batch, const std::optional<Pin>& pin);
    void release(std::int64_t line, std::int64_t batch, const Picking& picking);
    void remove(std::int64_t line, const Allocation& part);
    /// The events do not fit the tables: somebody writes past us.
    void expectOne(std::int64_t changedRows) const;

    Database& m_database;
    Rows& m_rows;
    const Envelope& m_envelope;
    Timestamp m_at;
    std::int64_t m_command = 0; ///< its row; 0: not written yet
    std::int64_t m_product = 0; ///< whose events are being written
    ProductTotals m_totals;
};

} // namespace allocation::sql
