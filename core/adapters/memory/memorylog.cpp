#include "adapters/memory/memorylog.h"

#include <algorithm>

namespace allocation {

namespace {

const CommandId& stepOf(const LoggedEvent& event)
{
    return event.run.empty() ? event.command : event.run;
}

} // namespace

void MemoryLog::append(const Envelope& envelope, Timestamp at, const Event& event)
{
    const auto entry = std::make_shared<const LoggedEvent>(LoggedEvent {
        lastSeq() + 1, at, envelope.who, envelope.reason, envelope.id, envelope.run, envelope.undoes, event });
    m_entries.push_back(entry);
    m_byCommand[entry->command].push_back(entry->seq);
    if (!entry->run.empty() && entry->run != entry->command)
        m_byCommand[entry->run].push_back(entry->seq);
    if (!entry->undoes.empty()) {
        auto& undos = m_undos[entry->undoes];
        if (undos.empty() || undos.back() != stepOf(*entry))
            undos.push_back(stepOf(*entry));
    }
    if (changesState(event))
        m_lastChange[skuOf(event)] = entry->seq;
}

std::vector<std::int64_t> MemoryLog::eventsOf(const CommandId& commandOrRun) const
{
    const auto found = m_byCommand.find(commandOrRun);
    return found == m_byCommand.end() ? std::vector<std::int64_t>() : found->second;
}

MemoryLog::Entry MemoryLog::lastChange(const Sku& sku) const
{
    const auto found = m_lastChange.find(sku);
    return found == m_lastChange.end() ? nullptr : at(found->second);
}

std::optional<CommandId> MemoryLog::lastStepOf(const std::string& who) const
{
    const auto latest = std::find_if(m_entries.rbegin(), m_entries.rend(), [&](const Entry& entry) {
        return entry->who == who && entry->undoes.empty() && changesState(entry->event) && !undone(stepOf(*entry));
    });
    if (latest == m_entries.rend())
        return std::nullopt;
    return stepOf(**latest);
}

/// Somebody undid it, and that undo was not undone in turn.
bool MemoryLog::undone(const CommandId& commandOrRun) const
{
    const auto undos = m_undos.find(commandOrRun);
    return undos != m_undos.end()
        && std::any_of(
            undos->second.begin(), undos->second.end(), [&](const CommandId& undo) { return !undone(undo); });
}

} // namespace allocation
