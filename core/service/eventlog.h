#pragma once

#include "domain/events.h"
#include "service/envelope.h"

#include <optional>
#include <string>
#include <vector>

namespace allocation {

/// One row of the event log.
struct LoggedEvent {
    std::int64_t seq = 0;
    Timestamp at {};
    std::string who;
    std::string why;
    CommandId command;
    CommandId run;
    CommandId undoes;
    Event event;
};

/// Units of the batch that the event tells to have been shipped; negative if they had not been after all.
Quantity shippedFrom(const Event& event, const BatchRef& ref);

/// What handlers ask of the log, inside their transaction.
class EventLog
{
public:
    EventLog() = default;
    EventLog(const EventLog&) = delete;
    EventLog& operator=(const EventLog&) = delete;
    virtual ~EventLog() = default;

    /// The events of a command, or of all chunks of a run, oldest first; empty if it is not known.
    virtual std::vector<std::int64_t> eventsOf(const CommandId& commandOrRun) = 0;
    /// Whether it was removed from the log by compaction: known, but not to be undone any more.
    virtual bool compacted(const CommandId& commandOrRun) = 0;
    virtual LoggedEvent at(std::int64_t seq) = 0;
    /// The latest event of the product by somebody's command.
    virtual std::optional<LoggedEvent> lastChange(const Sku& sku) = 0;
    /// Units shipped from the batch within the last 24 hours, less those that had not been after all.
    virtual Quantity shippedLately(const Sku& sku, const BatchRef& ref) = 0;
    /// The latest command or run of that person which is not undone and is no undo.
    virtual std::optional<CommandId> lastStepOf(const std::string& who) = 0;
};

} // namespace allocation
