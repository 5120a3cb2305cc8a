#pragma once

#include "bridge/session.h"
#include "service/proposing.h"

#include <chrono>
#include <deque>
#include <memory>
#include <QObject>
#include <stop_token>

namespace allocation {

/// Works out proposals in the reader thread, one after the other, so that other questions get their turn in between.
class Proposer : public QObject
{
    Q_OBJECT

public:
    struct Task {
        Scope scope = {};
        Replaces replaces = Replaces::Nothing;
    };
    explicit Proposer(Session& session, QObject* parent = nullptr);
    ~Proposer() override;
    Q_DISABLE_COPY_MOVE(Proposer)

    /// What proposals are about from now on; what is under way ends.
    void setTask(const Task& task);
    const Task& task() const { return m_task; }
    void want(const Strategy& strategy);
    /// Stops what is under way and forgets what waits.
    void cancel();
    bool busy() const { return m_running || !m_waiting.empty(); }
    /// How long the last ones took together, since the task was set.
    std::chrono::milliseconds took() const { return m_took; }

Q_SIGNALS:
    /// The strategy has its turn now.
    void started(const allocation::Strategy& strategy);
    void done(const allocation::Strategy& strategy, const std::shared_ptr<const allocation::Proposal>& proposal);
    void failed(const allocation::Failure& failure);
    /// Nothing waits any more.
    void finished();

private:
    struct Result {
        Proposal proposal;
        std::exception_ptr why;
        bool stopped = false;
    };
    void next();
    void answered(const Strategy& strategy, Result result);

    Session& m_session;
    Task m_task;
    std::deque<Strategy> m_waiting;
    std::stop_source m_stop;
    bool m_running = false;
    std::chrono::steady_clock::time_point m_since;
    std::chrono::milliseconds m_took { 0 };
};

} // namespace allocation

Q_DECLARE_METATYPE(allocation::Strategy)
