#pragma once

#include "adapters/memory/memorydata.h"
#include "adapters/memory/memoryreadmodel.h"

namespace allocation {

/// Everything in memory, gone with the object: for tests, and for work on files without a database. Thread safe.
/// `[&](const Envelope& e) { return store.begin(e); }` is a BeginWork.
class MemoryStore
{
public:
    explicit MemoryStore(Clock clock = systemClock, MemoryOrigin* origin = nullptr);

    std::unique_ptr<UnitOfWork> begin(const Envelope& envelope);
    ReadModel& readModel() { return m_readModel; }

    /// What is new from here on comes after so many others.
    void skipArrivals(std::int64_t count) { m_data.reserveArrivals(count); }
    void setPlanning(const Planning& planning) { m_data.setPlanning(planning); }

    /// A commit that was made before, with all its events in order.
    void restore(const Envelope& envelope, Timestamp at, const Events& events) { m_data.restore(envelope, at, events); }
    /// Becomes what the other one is, which is not to be used any more; the read model stays.
    void become(MemoryStore& other) { m_data.become(other.m_data); }

    // What was so before the store was filled, right or wrong: no rule is asked, nothing is logged.
    void load(const Event& event) { m_data.load(event); }
    /// Units on a batch that belong to no line here.
    void occupy(const BatchRef& ref, Quantity qty) { m_data.occupy(ref, qty); }

private:
    MemoryData m_data;
    MemoryReadModel m_readModel;
};

} // namespace allocation
