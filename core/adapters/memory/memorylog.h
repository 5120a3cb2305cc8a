#pragma once

#include "service/eventlog.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace allocation {

/// The event log in memory. Entries never change, so they can be handed out. Not thread safe.
class MemoryLog
{
public:
    using Entry = std::shared_ptr<const LoggedEvent>;

    void append(const Envelope& envelope, Timestamp at, const Event& event);

    std::int64_t lastSeq() const { return static_cast<std::int64_t>(m_entries.size()); }
    const Entry& at(std::int64_t seq) const { return m_entries.at(static_cast<std::size_t>(seq) - 1); }
    const std::vector<Entry>& entries() const { return m_entries; } ///< by seq, from 1

    std::vector<std::int64_t> eventsOf(const CommandId& commandOrRun) const;
    Entry lastChange(const Sku& sku) const;
    std::optional<CommandId> lastStepOf(const std::string& who) const;

private:
    bool undone(const CommandId& commandOrRun) const;

    std::vector<Entry> m_entries;
    std::unordered_map<CommandId, std::vector<std::int64_t>> m_byCommand; ///< by run as well
    std::unordered_map<CommandId, std::vector<CommandId>> m_undos;        ///< by what they undo
    std::unordered_map<Sku, std::int64_t> m_lastChange;
};

} // namespace allocation
