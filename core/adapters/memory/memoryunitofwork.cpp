#include "adapters/memory/memoryunitofwork.h"

#include <utility>

namespace allocation {

std::vector<std::int64_t> MemoryEventLog::eventsOf(const CommandId& commandOrRun)
{
    return m_data.ask([&](const MemoryLog& log) { return log.eventsOf(commandOrRun); });
}

LoggedEvent MemoryEventLog::at(std::int64_t seq)
{
    return *m_data.ask([&](const MemoryLog& log) { return log.at(seq); });
}

std::optional<LoggedEvent> MemoryEventLog::lastChange(const Sku& sku)
{
    const auto entry = m_data.ask([&](const MemoryLog& log) { return log.lastChange(sku); });
    return entry ? std::optional(*entry) : std::nullopt;
}

Quantity MemoryEventLog::shippedLately(const Sku& sku, const BatchRef& ref)
{
    const auto entries = m_data.ask([](const MemoryLog& log) { return log.entries(); });
    const Timestamp since = m_data.now() - std::chrono::hours(24);
    Quantity units = m_data.shippedBefore(ref, since);
    for (const auto& entry : entries)
        if (entry->at >= since && skuOf(entry->event) == sku)
            units += shippedFrom(entry->event, ref);
    return units;
}

std::optional<CommandId> MemoryEventLog::lastStepOf(const std::string& who)
{
    return m_data.ask([&](const MemoryLog& log) { return log.lastStepOf(who); });
}

MemoryUnitOfWork::MemoryUnitOfWork(MemoryData& data, Envelope envelope)
    : m_envelope(std::move(envelope))
    , m_transaction(data)
    , m_products(m_transaction)
    , m_log(data)
{
}

bool MemoryUnitOfWork::alreadyApplied()
{
    return m_transaction.data().applied(m_envelope.id);
}

void MemoryUnitOfWork::flush()
{
    for (MemoryChange& change : m_products.takeChanges()) {
        const Sku sku = skuOf(change.events.front());
        m_transaction.stage(sku, std::move(change.events));
    }
    m_flushed = true;
}

Events MemoryUnitOfWork::commit()
{
    Events events;
    std::vector<MemoryChange> changes;
    if (m_flushed) {
        flush();
        changes = m_transaction.takeStaged();
        RunChunk chunk;
        for (const MemoryChange& change : changes)
            chunk.skus.push_back(change.staged->sku);
        if (!changes.empty())
            events.emplace_back(std::move(chunk));
    } else {
        changes = m_products.takeChanges();
        for (const MemoryChange& change : changes)
            events.insert(events.end(), change.events.begin(), change.events.end());
    }
    m_transaction.release();
    m_transaction.data().commit(m_envelope, changes);
    if (!changes.empty())
        m_transaction.keepReserved();
    return events;
}

} // namespace allocation
