#pragma once

#include "domain/productsource.h"

#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace allocation {

/// The batches and lines of one product that the current command has touched, loaded on first use. Pointers stay valid
/// until the part is removed.
class WorkingSet
{
public:
    WorkingSet(Sku sku, ProductSource& source);

    const Sku& sku() const { return m_sku; }

    Batch* findBatch(const BatchRef& ref);
    OrderLine* findLine(const OrderId& order, int number);
    std::vector<OrderLine*> linesOf(const OrderId& order);
    /// In any order.
    std::vector<OrderLine*> linesOn(const BatchRef& ref);
    std::vector<OrderLine*> openLines();
    std::vector<OrderLine*> allLines();
    std::vector<Batch*> allBatches(); ///< in order of arrival
    bool hasBatches();
    /// Batches from which something may be allocated, in the order of prefers().
    std::vector<Batch*> openBatches();
    Date planningDate() { return m_source.planningDate(); }

    /// Rule 1 over all batches of the product as they stand now.
    Batch* firstFit(Quantity needed);

    /// Gives it its place in the order of arrival, unless it has one.
    Batch& add(Batch batch);
    OrderLine& add(OrderLine line);
    void removeBatch(const BatchRef& ref);
    void removeLine(const OrderId& order, int number);

    /// Replaces the allocations of a line and carries the difference to its batches, which must be known.
    /// @returns those it had
    std::vector<Allocation> place(OrderLine& line, std::vector<Allocation> allocations);
    /// To be called when something became available on a batch.
    void opened(Batch& batch);
    /// To be called when a batch got another ETA.
    void reordered() { m_openLoaded = false; }

private:
    /// A line of this product.
    struct LineKey {
        OrderId order;
        int number = 1;

        friend bool operator==(const LineKey&, const LineKey&) = default;
    };
    struct LineKeyHash {
        std::size_t operator()(const LineKey& key) const // not noexcept: see identifiers.h
        {
            return std::hash<OrderId> {}(key.order) * 31 + static_cast<std::size_t>(key.number);
        }
    };

    void loadOpenBatches();
    void adopt(OrderLine&& line);
    void adopt(Batch batch);
    void adopt(std::vector<OrderLine> lines);
    template <class Wanted>
    std::vector<OrderLine*> pick(Wanted wanted);
    void indexLines();
    void index(OrderLine& line);

    Sku m_sku;
    ProductSource& m_source;
    std::unordered_map<BatchRef, std::optional<Batch>> m_batches; ///< none: not there, or removed
    std::unordered_map<LineKey, std::optional<OrderLine>, LineKeyHash> m_lines;
    /// Of those in m_lines; none: nobody has asked yet, which most commands and a run never do.
    std::optional<std::unordered_map<BatchRef, std::unordered_set<OrderLine*>>> m_linesOn;
    std::vector<Batch*> m_preferred; ///< open batches in the order of prefers()
    bool m_openLoaded = false;
    bool m_allLoaded = false; ///< every line is here: the store need not be asked for one
};

} // namespace allocation
