#pragma once

#include "service/messagebus.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace allocation {

/// What became of a command: an outcome, or the exception that says why not.
struct Answer {
    Outcome outcome = {};
    std::exception_ptr failure = {};
};

/// The writer thread: owns the bus, and through it the writing connection. Commands are handled one at a time, in the
/// order they came; while a long one runs, short ones get their turn between its transactions.
class Writer
{
public:
    /// Makes the bus; called in the writer thread, where its store lives and dies. May throw StoreError.
    using Open = std::function<MessageBus(Observer)>;
    /// Called in the writer thread. Must not throw.
    using Answered = std::function<void(Answer)>;
    using Progress = std::function<void(std::size_t done, std::size_t total)>;

    /// @param observer hears of every change before its sender does, in the writer thread
    Writer(Open open, Observer observer);
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;
    /// Stops a long command at the end of its transaction and drops those that wait.
    ~Writer();

    void submit(Envelope envelope, Command command, Answered answered, Progress progress = {});
    /// Stops a long command at the end of its transaction, or before it begins.
    void cancel(const CommandId& id);

private:
    struct Job {
        Envelope envelope;
        Command command;
        Answered answered;
        Progress progress;
        std::stop_source cancel;
    };

    void run(const std::stop_token& stop);
    void work(MessageBus& bus, Job job);
    void work(MessageBus& bus, Job& job, const RunControl& control);
    void workOffShortOnes(MessageBus& bus);
    std::optional<Job> takeShort();
    void refuseAll(const std::stop_token& stop, const std::exception_ptr& why);

    Open m_open;
    Observer m_observer;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Job> m_jobs;
    CommandId m_running; ///< the long one
    std::stop_source m_cancelRunning;
    std::jthread m_thread; ///< last: it uses all of the above
};

} // namespace allocation
