#pragma once

#include "service/eventlog.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace allocation {

/// After so many attempts nobody tries again by himself.
constexpr int maxAttempts = 10;

/// How long to wait after a failed attempt, counted from 1: 5 s, then three times as long each time, so that a sink may
/// be down for half a day before anything is given up.
constexpr std::chrono::milliseconds retryDelay(int attempts)
{
    std::chrono::milliseconds delay = std::chrono::seconds(5);
    for (int i = 1; i < attempts; ++i)
        delay *= 3;
    return delay;
}

/// An event that a sink should have got and has not.
struct Delivery {
    std::string sink;
    std::int64_t seq = 0;
    Sku sku;
    bool dead = false; ///< given up; the events behind it are sent without it
    int attempts = 0;  ///< 0: waits for an earlier one of its product
    Timestamp nextTry {};
    std::string error = {}; ///< of the last attempt
};

/// Somewhere outside that gets the events: a mail server, a stream.
struct Sink {
    std::string name;
    std::int64_t position = 0; ///< up to there it has the log, but for its deliveries
    std::int64_t behind = 0;   ///< events after that
};

/// What leaves the process drains the event log through this, at least once: an event counts as sent only when somebody
/// says so. What cannot be sent now holds up later events of its product, and of no other.
/// All of it may throw StoreError.
class Deliveries
{
public:
    /// Which ones are meant; empty does not narrow.
    struct Which {
        std::optional<std::string> sink = {};
        std::optional<std::int64_t> seq = {};
    };

    Deliveries() = default;
    Deliveries(const Deliveries&) = delete;
    Deliveries& operator=(const Deliveries&) = delete;
    virtual ~Deliveries() = default;

    /// Makes it known; a known one stays as it is. It starts at the end of the log, or at its beginning.
    virtual void registerSink(const std::string& sink, bool fromStart = false) = 0;
    /// The next events to be sent now, in order; those of one product are in order also over calls. After failed() ask
    /// again, before more of that product is sent.
    virtual std::vector<LoggedEvent> pending(const std::string& sink, std::size_t limit) = 0;
    /// It arrived, or is none of this sink's business. What pending() passed over before it stays to be sent.
    virtual void sent(const std::string& sink, std::int64_t seq) = 0;
    /// It is tried again later, or given up.
    virtual void failed(const std::string& sink, std::int64_t seq, const std::string& error) = 0;

    virtual std::vector<Sink> sinks() = 0;
    virtual std::vector<Delivery> list(const Which& which) = 0;
    /// They are due now, with all their attempts before them. One that was given up comes after later events of its
    /// product. @returns how many
    virtual std::size_t retry(const Which& which) = 0;
    /// Nobody gets them any more: those given up, or the one that is named. @returns how many
    virtual std::size_t discard(const Which& which) = 0;
    /// A sink that will not come back no longer keeps the log from being shortened. @returns whether it was known
    virtual bool forget(const std::string& sink) = 0;
};

} // namespace allocation
