#pragma once

#include "domain/commands.h"
#include "service/outcome.h"

#include <functional>
#include <vector>

namespace allocation {

/// Runs a command's handler. @throws Refused, ConcurrentChange, StoreError
using CommandHandler = std::function<Outcome(const Command&, const Envelope&, const RunControl&)>;
/// Reacts to an event; what it does is a transaction of its own, and the events of that are returned.
using EventHandler = std::function<Events(const Event&)>;
/// Hears once per command what happened, after the last event handler. Must not throw.
using Observer = std::function<void(const Envelope&, const Events&)>;
/// Where a failing event handler, or a replay, is told about.
using Log = std::function<void(const std::string&)>;
/// Waits before a replay; a test passes one that does not.
using Pause = std::function<void(int attempt)>;

/// Takes commands to their handler and events to theirs (Architecture Patterns with Python, chapters 8 to 10). A
/// command raises to its sender; an event handler that fails is logged and the others go on.
class MessageBus
{
public:
    struct Ports {
        CommandHandler commands;
        std::vector<EventHandler> eventHandlers = {};
        std::vector<Observer> observers = {};
        Log log = {};
        Pause pause = {};
    };

    explicit MessageBus(Ports ports);

    /// What became of the messages since the bus was made.
    struct Counts {
        std::size_t handled = 0;        ///< commands that were done, or had nothing to do
        std::size_t refused = 0;        ///< by a rule or a precondition
        std::size_t repeated = 0;       ///< skipped: a command with that id was done before
        std::size_t failed = 0;         ///< the store could not, or something else went wrong
        std::size_t replayed = 0;       ///< transactions that were tried again after transient trouble
        std::size_t failedHandlers = 0; ///< event handlers and observers that threw; the others went on

        friend bool operator==(const Counts&, const Counts&) = default;
    };
    const Counts& counts() const { return m_counts; }

    /// Transient trouble (somebody was faster, the store is locked) is answered by replaying the transaction, up to 5
    /// times; a command is one transaction, a long run several. May be called again from inside a long run, between
    /// two of them.
    Outcome handle(const Envelope& envelope, const Command& command, const RunControl& control = {});

private:
    void count(const Envelope& envelope, const Outcome& outcome);
    void persist(const std::function<void()>& transaction);
    void tell(const Envelope& envelope, Events events);
    void follow(Events& all);
    void fail(const char* what, const char* why);
    void log(const std::string& text) const;

    Ports m_ports;
    Counts m_counts;
};

/// Waits a random time that grows with the attempt: at most 2^attempt * 10 ms.
void jitteredPause(int attempt);

} // namespace allocation
