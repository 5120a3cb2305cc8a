#pragma once

#include "adapters/memory/memorydata.h"
#include "adapters/memory/memoryreadmodel.h"

namespace allocation {

/// Everything in memory, gone with the object: for tests, and for work on files without a database. Thread safe.
/// `[&](const Envelope& e) { return store.begin(e); }` is a BeginWork.
class MemoryStore
{
public:
    explicit MemoryStore(Clock clock = systemClock);

    std::unique_ptr<UnitOfWork> begin(const Envelope& envelope);
    ReadModel& readModel() { return m_readModel; }

    void setPlanning(const Planning& planning) { m_data.setPlanning(planning); }

    // What was so before the store was filled, right or wrong: no rule is asked, nothing is logged.
    void load(const Event& event) { m_data.load(event); }
    /// Units on a batch that belong to no line here.
    void occupy(const BatchRef& ref, Quantity qty) { m_data.occupy(ref, qty); }

private:
    MemoryData m_data;
    MemoryReadModel m_readModel;
};

} // namespace allocation
