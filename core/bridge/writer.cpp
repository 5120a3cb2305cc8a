#include "bridge/writer.h"

#include <utility>
#include <variant>

namespace allocation {

namespace {

bool isLong(const Command& command)
{
    return std::holds_alternative<AllocateOpen>(command) || std::holds_alternative<Import>(command);
}

} // namespace

Writer::Writer(Open open, Observer observer)
    : m_open(std::move(open))
    , m_observer(std::move(observer))
    , m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

Writer::~Writer()
{
    m_thread.request_stop();
    const std::lock_guard lock(m_mutex);
    m_cancelRunning.request_stop();
}

void Writer::submit(Envelope envelope, Command command, Answered answered, Progress progress)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back({ std::move(envelope), std::move(command), std::move(answered), std::move(progress), {} });
    }
    m_wake.notify_one();
}

void Writer::cancel(const CommandId& id)
{
    const std::lock_guard lock(m_mutex);
    if (m_running == id)
        m_cancelRunning.request_stop();
    for (Job& job : m_jobs)
        if (job.envelope.id == id)
            job.cancel.request_stop();
}

void Writer::run(const std::stop_token& stop)
{
    try {
        MessageBus bus = m_open(m_observer);
        while (true) {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, stop, [this] { return !m_jobs.empty(); });
            if (stop.stop_requested())
                return;
            Job job = std::move(m_jobs.front());
            m_jobs.pop_front();
            m_running = job.envelope.id;
            m_cancelRunning = job.cancel;
            lock.unlock();
            work(bus, std::move(job));
        }
    } catch (...) { // the store could not be opened
        refuseAll(stop, std::current_exception());
    }
}

void Writer::work(MessageBus& bus, Job job)
{
    RunControl control;
    control.stop = job.cancel.get_token();
    control.progress = job.progress;
    control.yield = [this, &bus] { workOffShortOnes(bus); };
    work(bus, job, control);
}

void Writer::work(MessageBus& bus, Job& job, const RunControl& control)
{
    Answer answer;
    try {
        answer.outcome = bus.handle(job.envelope, job.command, control);
    } catch (...) {
        answer.failure = std::current_exception();
    }
    if (job.answered)
        job.answered(std::move(answer));
}

/// Without a yield of their own: one run at a time.
void Writer::workOffShortOnes(MessageBus& bus)
{
    while (auto job = takeShort())
        work(bus, *job, {});
}

/// In the order they came: none overtakes a long one that waits.
std::optional<Writer::Job> Writer::takeShort()
{
    const std::lock_guard lock(m_mutex);
    if (m_jobs.empty() || isLong(m_jobs.front().command))
        return std::nullopt;
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void Writer::refuseAll(const std::stop_token& stop, const std::exception_ptr& why)
{
    while (true) {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, stop, [this] { return !m_jobs.empty(); });
        if (stop.stop_requested())
            return;
        const Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        if (job.answered)
            job.answered({ {}, why });
    }
}

} // namespace allocation
