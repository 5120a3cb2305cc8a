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

    /// Transient trouble (somebody was faster, the store is locked) is answered by replaying the transaction, up to 5
    /// times; a command is one transaction, a long run several. May be called again from inside a long run, between
    /// two of them.
    Outcome handle(const Envelope& envelope, const Command& command, const RunControl& control = {});

private:
    void persist(const std::function<void()>& transaction) const;
    void tell(const Envelope& envelope, Events events);
    void follow(Events& all);
    void warn(const char* what, const char* why) const;

    Ports m_ports;
};

/// Waits a random time that grows with the attempt: at most 2^attempt * 10 ms.
void jitteredPause(int attempt);

} // namespace allocation
