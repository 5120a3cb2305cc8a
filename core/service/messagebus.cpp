#include "service/messagebus.h"

#include "domain/errors.h"
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
    try {
        Outcome outcome = m_ports.commands(command, envelope, reins);
        count(envelope, outcome);
        tell(envelope, outcome.events);
        return outcome;
    } catch (const Refused&) {
        ++m_counts.refused;
        throw;
    } catch (...) {
        ++m_counts.failed;
        throw;
    }
}

void MessageBus::count(const Envelope& envelope, const Outcome& outcome)
{
    ++(outcome.repeated ? m_counts.repeated : m_counts.handled);
    if (outcome.repeated)
        log("skipped: the command " + envelope.id.text() + " was done before");
}

void MessageBus::persist(const std::function<void()>& transaction)
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
        ++m_counts.replayed;
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
            fail("an observer failed", error.what());
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
                fail("an event handler failed", error.what());
            }
        }
    }
}

void MessageBus::fail(const char* what, const char* why)
{
    ++m_counts.failedHandlers;
    log(std::string(what) + ": " + why);
}

void MessageBus::log(const std::string& text) const
{
    if (m_ports.log)
        m_ports.log(text);
}

void jitteredPause(int attempt)
{
    static thread_local std::minstd_rand random { std::random_device {}() };
    std::uniform_int_distribution<int> wait(1, 10 << attempt);
    std::this_thread::sleep_for(std::chrono::milliseconds(wait(random)));
}

} // namespace allocation
