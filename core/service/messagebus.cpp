#include "service/messagebus.h"

#include "service/storeerror.h"

#include <exception>
#include <random>
#include <thread>
#include <utility>

namespace allocation {

namespace {

constexpr int attempts = 5;

bool transient(const StoreError& error)
{
    return error.kind() == StoreError::Kind::Locked;
}

} // namespace

MessageBus::MessageBus(Ports ports)
    : m_ports(std::move(ports))
{
}

Outcome MessageBus::handle(const Envelope& envelope, const Command& command, const RunControl& control)
{
    RunControl reins = control;
    reins.committed = [this, &envelope](Events events) { tell(envelope, std::move(events)); };
    reins.persist = [this](const std::function<void()>& transaction) { persist(transaction); };
    Outcome outcome = m_ports.commands(command, envelope, reins);
    tell(envelope, outcome.events);
    return outcome;
}

void MessageBus::persist(const std::function<void()>& transaction) const
{
    for (int attempt = 1;; ++attempt) {
        try {
            transaction();
            return;
        } catch (const ConcurrentChange&) {
            if (attempt == attempts)
                throw;
        } catch (const StoreError& error) {
            if (attempt == attempts || !transient(error))
                throw;
        }
        if (m_ports.pause)
            m_ports.pause(attempt);
    }
}

/// From here on nothing may be thrown: the change is committed, and its sender must hear so.
void MessageBus::tell(const Envelope& envelope, Events events)
{
    if (events.empty())
        return;
    follow(events);
    for (const Observer& observer : m_ports.observers) {
        try {
            observer(envelope, events);
        } catch (const std::exception& error) {
            warn("an observer failed", error.what());
        }
    }
}

void MessageBus::follow(Events& all)
{
    if (m_ports.eventHandlers.empty())
        return;
    for (std::size_t next = 0; next < all.size(); ++next) { // by index: the vector grows below
        const Event event = all[next];
        for (const EventHandler& handler : m_ports.eventHandlers) {
            try {
                for (Event& raised : handler(event))
                    all.push_back(std::move(raised));
            } catch (const std::exception& error) {
                warn("an event handler failed", error.what());
            }
        }
    }
}

void MessageBus::warn(const char* what, const char* why) const
{
    if (m_ports.log)
        m_ports.log(std::string(what) + ": " + why);
}

void jitteredPause(int attempt)
{
    static thread_local std::minstd_rand random { std::random_device {}() };
    std::uniform_int_distribution<int> wait(1, 10 << attempt);
    std::this_thread::sleep_for(std::chrono::milliseconds(wait(random)));
}

} // namespace allocation
