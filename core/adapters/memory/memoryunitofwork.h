#pragma once

#include "adapters/memory/memoryproducts.h"

namespace allocation {

class MemoryEventLog final : public EventLog
{
public:
    explicit MemoryEventLog(MemoryData& data)
        : m_data(data)
    {
    }
    std::vector<std::int64_t> eventsOf(const CommandId& commandOrRun) override;
    bool compacted(const CommandId&) override { return false; } // what is in memory stays short
    LoggedEvent at(std::int64_t seq) override;
    std::optional<LoggedEvent> lastChange(const Sku& sku) override;
    Quantity shippedLately(const Sku& sku, const BatchRef& ref) override;
    std::optional<CommandId> lastStepOf(const std::string& who) override;

private:
    MemoryData& m_data;
};

class MemoryUnitOfWork final : public UnitOfWork
{
public:
    MemoryUnitOfWork(MemoryData& data, Envelope envelope);

    Products& products() override { return m_products; }
    EventLog& log() override { return m_log; }
    bool alreadyApplied() override;
    void flush() override;
    Events commit() override;

private:
    Envelope m_envelope;
    MemoryTransaction m_transaction;
    MemoryProducts m_products;
    MemoryEventLog m_log;
    bool m_flushed = false;
};

} // namespace allocation
