#pragma once

#include "domain/product.h"
#include "domain/timing.h"
#include "service/envelope.h"
#include "service/eventlog.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace allocation {

/// Which lines a run or a question is about. Empty lists do not narrow.
struct Scope {
    std::vector<Sku> skus = {};
    std::vector<OrderId> orders = {};

    bool everything() const { return skus.empty() && orders.empty(); }
};

/// The repository of products. Remembers what it handed out; the unit of work saves what those recorded.
class Products
{
public:
    Products() = default;
    Products(const Products&) = delete;
    Products& operator=(const Products&) = delete;
    virtual ~Products() = default;

    /// The product with that SKU; one that is not stored yet is empty and has version 0.
    virtual Product& get(const Sku& sku) = 0;
    /// The SKU of the batch with that reference, if there is one. References are unique over all products.
    virtual std::optional<Sku> skuOf(const BatchRef& ref) = 0;
    /// The batches of a shipment, each with its SKU, in order of arrival.
    virtual std::vector<std::pair<Sku, BatchRef>> inShipment(const std::string& shipment) = 0;
    virtual ProductDetails details(const Sku& sku) = 0;

    /// The clock of Ready and Late, and of pins.
    virtual Planning planning() = 0;
    /// Products with open lines in scope, in the order they became known.
    virtual std::vector<Sku> withOpenLines(const Scope& scope) = 0;
    /// All products, in the order they became known.
    virtual std::vector<Sku> all() = 0;
    /// Products with lines in scope, in the order they became known.
    virtual std::vector<Sku> withLines(const Scope& scope) = 0;
    virtual std::size_t countLines(const Scope& scope) = 0;
    /// Lines with units on that pick list, each once.
    virtual std::vector<LineId> onPickList(int number) = 0;
    /// The number of a pick list that nobody else gets, from 1.
    virtual int nextPickList() = 0;
    /// The first of `count` places in the order of arrival that nobody else will get.
    virtual std::int64_t reserveArrivals(std::int64_t count) = 0;
};

/// One transaction: what its products recorded is saved by commit() as a whole, or not at all; destroyed without
/// commit(), it is rolled back. Neither copied nor moved.
class UnitOfWork
{
public:
    UnitOfWork() = default;
    UnitOfWork(const UnitOfWork&) = delete;
    UnitOfWork& operator=(const UnitOfWork&) = delete;
    virtual ~UnitOfWork() = default;

    virtual Products& products() = 0;
    virtual EventLog& log() = 0;

    /// Whether a command with the envelope's id has been committed before; then nothing is to be done.
    virtual bool alreadyApplied() = 0;
    /// For long work: writes what the products recorded so far in this transaction and forgets the products; references
    /// to them end here. Instead of those events commit() then returns one RunChunk.
    virtual void flush() = 0;
    /// Saves changed rows, versions (each product that changed rises by one), read models, the command's id and the
    /// event log in one transaction.
    /// @returns what was recorded, in order; nobody else hears of it before.
    /// @throws ConcurrentChange if somebody changed one of the products since it was read; StoreError
    virtual Events commit() = 0;
};

/// Begins a unit of work for the command in the envelope. @throws StoreError
using BeginWork = std::function<std::unique_ptr<UnitOfWork>(const Envelope&)>;

} // namespace allocation
