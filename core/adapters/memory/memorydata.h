#pragma once

#include "adapters/memory/memorylog.h"
#include "adapters/memory/memoryproduct.h"
#include "domain/timing.h"
#include "service/unitofwork.h"

#include <algorithm>
#include <memory>
#include <mutex>
#include <unordered_set>

namespace allocation {

/// A product as somebody holds it: it does not change as long as it is held.
using HeldProduct = std::shared_ptr<const MemoryProduct>;

/// What a unit of work did to one product.
struct MemoryChange {
    Version seen = 0; ///< the version it was read with
    Events events = {};
    std::shared_ptr<MemoryProduct> staged = {}; ///< with the events applied already; none: they are applied by commit

    const Sku& sku() const { return skuOf(events.front()); }
    Version version() const { return seen + (std::any_of(events.begin(), events.end(), changesState) ? 1 : 0); }
};

/// Where a store in memory finds what it does not hold yet. Called under its mutex.
class MemoryOrigin
{
public:
    MemoryOrigin() = default;
    MemoryOrigin(const MemoryOrigin&) = delete;
    MemoryOrigin& operator=(const MemoryOrigin&) = delete;
    virtual ~MemoryOrigin() = default;

    virtual std::optional<MemoryProduct> product(const Sku& sku) = 0;
    virtual std::optional<Sku> skuOf(const BatchRef& ref) = 0;
    /// In the order they became known; only SKUs count.
    virtual std::vector<Sku> skus(const Scope& scope) = 0;
    virtual std::vector<Sku> skusInShipment(const std::string& shipment) = 0;
    /// As EventLog::shippedLately.
    virtual Quantity shippedLately(const BatchRef& ref, Timestamp since) = 0;
};

/// As far as orders narrow the scope.
bool inScope(const OrderLine& line, const Scope& scope);

/// The content of a MemoryStore. Every function takes the mutex, so it may be called from any thread.
/// A product is changed in place unless somebody holds it; whoever holds one gives it back with release(), under the
/// mutex, so that "nobody holds it" is certain.
class MemoryData
{
public:
    /// @param origin where products come from when they are first asked for; must outlive this. nullptr: nowhere
    explicit MemoryData(Clock clock, MemoryOrigin* origin = nullptr);

    HeldProduct product(const Sku& sku);                         ///< nullptr: not known
    std::vector<HeldProduct> products(const Scope& scope) const; ///< in the order they became known; only SKUs count
    /// From the origin, what is not here yet.
    void fetch(const Scope& scope);
    void fetchShipment(const std::string& shipment);
    void release(std::vector<HeldProduct> held) const;
    std::optional<Sku> skuOf(const BatchRef& ref);
    struct Arrivals {
        std::int64_t first = 0;
        std::int64_t count = 0;
    };
    std::int64_t reserveArrivals(std::int64_t count);
    /// Unused ones, if they are the last that were reserved.
    void giveBack(const Arrivals& unused);
    /// Of what the origin of the store knows.
    Quantity shippedBefore(const BatchRef& ref, Timestamp since) const;
    int nextPickList(); ///< nobody else gets that number
    void giveBack(int pickList);
    bool applied(const CommandId& command) const;

    /// @throws ConcurrentChange and changes nothing
    void commit(const Envelope& envelope, const std::vector<MemoryChange>& changes);
    /// A commit that was made before, with all its events in order; no rule is asked.
    void restore(const Envelope& envelope, Timestamp at, const Events& events);
    /// Becomes what the other one is; planning stays.
    void become(MemoryData& other);
    /// Neither logged nor counted as a change: for what was so before the store was filled.
    void load(const Event& event);
    void occupy(const BatchRef& ref, Quantity qty);

    Timestamp now() const { return m_clock(); }
    Planning planning() const;
    void setPlanning(const Planning& planning);

    template <class Question>
    auto ask(Question question) const
    {
        const std::scoped_lock lock(m_mutex);
        return question(m_log);
    }

private:
    void check(const Envelope& envelope, const std::vector<MemoryChange>& changes) const;
    void write(const Envelope& envelope, Timestamp at, const std::vector<MemoryChange>& changes);
    void apply(const MemoryChange& change);
    /// The product, to be written: a copy if somebody holds it.
    MemoryProduct& writable(const Sku& sku);
    void keepTrack(const Event& event);
    void keepTrack(const Batch& batch, const Sku& sku);
    void keepTrack(const OrderLine& line);
    void keepTrack(const LineChange& change);
    void fetch(const Sku& sku);

    mutable std::mutex m_mutex;
    Clock m_clock;
    MemoryOrigin* m_origin;
    std::unordered_set<Sku> m_fetched;
    Planning m_planning;
    std::unordered_map<Sku, std::shared_ptr<MemoryProduct>> m_products;
    std::unordered_map<BatchRef, Sku> m_refs;
    std::unordered_set<CommandId> m_applied;
    MemoryLog m_log;
    std::int64_t m_nextArrival = 1;
    int m_nextPickList = 1;
};

} // namespace allocation
