#include "ui/proposal/proposer.h"

#include <algorithm>

namespace allocation {

Proposer::Proposer(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

Proposer::~Proposer()
{
    m_stop.request_stop();
}

void Proposer::setTask(const Task& task)
{
    cancel();
    m_task = task;
    m_took = {};
}

void Proposer::cancel()
{
    m_waiting.clear();
    m_stop.request_stop();
}

void Proposer::want(const Strategy& strategy)
{
    if (std::ranges::find(m_waiting, strategy) != m_waiting.end())
        return;
    m_waiting.push_back(strategy);
    next();
}

void Proposer::next()
{
    if (m_running || m_waiting.empty())
        return;
    const Strategy strategy = m_waiting.front();
    m_waiting.pop_front();
    m_running = true;
    m_stop = std::stop_source();
    m_since = std::chrono::steady_clock::now();
    Q_EMIT started(strategy);
    m_session.ask(
        this,
        [task = m_task, strategy, own = m_stop](ReadModel& store, const std::stop_token& ending) mutable {
            const std::stop_callback both(ending, [&own] { own.request_stop(); });
            Result result;
            try {
                result.proposal = propose(store, task.scope, strategy, task.replaces, own.get_token());
            } catch (...) {
                result.why = std::current_exception();
            }
            result.stopped = own.stop_requested();
            return result;
        },
        [this, strategy](Result result) { answered(strategy, std::move(result)); });
}

void Proposer::answered(const Strategy& strategy, Result result)
{
    m_running = false;
    m_took += std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_since);
    if (result.why)
        Q_EMIT failed(wording::failure(result.why));
    else if (!result.stopped && !m_stop.stop_requested())
        Q_EMIT done(strategy, std::make_shared<const Proposal>(std::move(result.proposal)));
    next();
    if (!busy())
        Q_EMIT finished();
}

} // namespace allocation
