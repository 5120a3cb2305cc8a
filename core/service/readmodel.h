#pragma once

#include "domain/consequence.h"
#include "service/eventlog.h"
#include "service/unitofwork.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace allocation {

// Rows as they are read: text is valid only during the visit, so that a million rows cost no million strings.

/// As a row shows it; text is valid only during the visit.
struct PinRow {
    std::string_view owner;
    std::optional<Date> until = {};
};

struct LinePart {
    std::string_view batch;
    Quantity qty = 0;
    std::optional<Date> eta = {};
    Origin origin = Origin::Auto;
    std::optional<PinRow> pin = {};
    bool overAllocated = false; ///< its batch has more allocated than it holds
    std::optional<Picking> picking = {};
};

struct LineRow {
    std::int64_t arrival = 0; ///< identifies the row in this database
    std::string_view order;
    std::string_view sku;
    int number = 1;
    Quantity qty = 0;
    Quantity allocated = 0;
    std::string_view customer = {};
    std::optional<Date> due = {};
    std::optional<int> priority = {};
    std::vector<LinePart> parts = {}; ///< in the order of prefers()
    Quantity shipped = 0;
    Seldom<LineDetails> details = {};

    LineId id() const { return { OrderId(order), Sku(sku), number }; }
    Quantity open() const { return qty - shipped - allocated; }
    Timing timing(const Planning& planning) const;
    bool overAllocated() const;
    /// Of its batches; none if all are in stock.
    std::optional<Date> latestEta() const;
};

struct BatchRowView {
    std::int64_t arrival = 0;
    std::string_view ref;
    std::string_view sku;
    Quantity qty = 0;
    Quantity allocated = 0;
    std::optional<Date> eta = {};
    std::string_view shipment = {};
    std::optional<std::string_view> heldBy = {}; ///< none: not on hold
    std::string_view holdReason = {};
    std::optional<Date> heldUntil = {};
    Seldom<BatchDetails> details = {};
};

struct ProductRowView {
    std::int64_t id = 0; ///< identifies the row in this database
    std::string_view sku;
    Quantity demand = 0;    ///< units ordered that are not shipped
    Quantity supply = 0;    ///< units in batches
    Quantity available = 0; ///< units in batches that are not allocated
    Quantity open = 0;      ///< of demand, units that are not allocated
    Quantity inStock = 0;   ///< of supply, units in the warehouse
    ProductDetails details = {};
};

struct HistoryScope {
    std::optional<OrderId> order = {};
    std::optional<Sku> sku = {};
    std::optional<BatchRef> batch = {};
    std::size_t limit = 100;
};

/// A finding of check(): something in the store that does not add up.
struct Problem {
    std::string what;
    std::string where;
    std::string expected;
    std::string found;
};

/// What the outside asks of the store; none of it loads an aggregate. Each answer is of one moment.
/// All may throw StoreError; a visit ends early when `stop` is requested.
class ReadModel
{
public:
    ReadModel() = default;
    ReadModel(const ReadModel&) = delete;
    ReadModel& operator=(const ReadModel&) = delete;
    virtual ~ReadModel() = default;

    /// In order of arrival.
    virtual void lines(const Scope& scope, const std::function<void(const LineRow&)>& visit, std::stop_token stop = {})
        = 0;
    /// In order of arrival. Of the scope only SKUs count.
    virtual void batches(
        const Scope& scope, const std::function<void(const BatchRowView&)>& visit, std::stop_token stop = {})
        = 0;
    /// In the order they became known. Of the scope only SKUs count.
    virtual void products(
        const Scope& scope, const std::function<void(const ProductRowView&)>& visit, std::stop_token stop = {})
        = 0;
    /// How many open lines a run by rule would place now, by product; products with none are left out.
    virtual void placeable(const Scope& scope,
        const std::function<void(std::string_view sku, std::size_t lines)>& visit, std::stop_token stop = {})
        = 0;

    /// All batches of the product, and those of the lines that are there.
    virtual ProductSnapshot snapshot(const Sku& sku, const std::vector<LineId>& lines) = 0;
    /// The product with all its lines in order of arrival; one that is not stored is empty and has version 0.
    virtual ProductSnapshot product(const Sku& sku) = 0;
    /// The SKU of the batch with that reference, if there is one.
    virtual std::optional<Sku> skuOf(const BatchRef& ref) = 0;
    virtual Planning planning() = 0;

    /// Newest first.
    virtual void history(const HistoryScope& scope, const std::function<void(const LoggedEvent&)>& visit) = 0;
    /// The log after `seq` in order, for those who follow it.
    virtual void eventsAfter(std::int64_t seq, const std::function<void(const LoggedEvent&)>& visit) = 0;
    /// As eventsAfter, but only whose command touched which product: cheap, also after a long run.
    virtual void touchedAfter(std::int64_t seq,
        const std::function<void(
            std::int64_t seq, const CommandId& commandOrRun, const std::string& who, const Sku& sku)>& visit)
        = 0;
    virtual std::int64_t lastSeq() = 0;
    /// The last event before then; 0 for none.
    virtual std::int64_t lastSeqBefore(Timestamp then) = 0;
    /// Changes whenever somebody else may have committed; costs microseconds.
    virtual std::int64_t changeMark() = 0;

    /// Recomputes everything the store keeps twice, and all rules. Empty: all is well.
    virtual std::vector<Problem> check() = 0;
};

} // namespace allocation
