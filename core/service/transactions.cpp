#include "service/transactions.h"

#include <utility>

namespace allocation {

Transactions::Transactions(Envelope envelope, const BeginWork& begin, const RunControl& control, bool dryRun)
    : m_envelope(std::move(envelope))
    , m_begin(begin)
    , m_control(control)
    , m_dryRun(dryRun)
{
}

bool Transactions::alreadyApplied() const
{
    return m_begin(m_envelope)->alreadyApplied();
}

bool Transactions::next(Outcome& outcome, const std::function<void(UnitOfWork&)>& fill)
{
    if (!m_first && m_control.yield)
        m_control.yield();
    try {
        attempt(outcome, fill);
        return true;
    } catch (...) {
        if (!outcome.committedBefore)
            throw;
        outcome.cancelled = true;
        outcome.stoppedBy = std::current_exception();
        return false;
    }
}

void Transactions::attempt(Outcome& outcome, const std::function<void(UnitOfWork&)>& fill)
{
    Events events;
    const auto transaction = [&] {
        const auto work = m_begin(m_envelope);
        fill(*work);
        if (!m_dryRun)
            events = work->commit();
    };
    m_control.attempt(transaction);

    if (std::exchange(m_first, false))
        m_envelope.run = m_envelope.id;
    m_envelope.id = newCommandId();
    if (m_control.committed && !events.empty()) {
        outcome.committedBefore = true;
        m_control.committed(std::move(events));
    } else {
        for (Event& event : events)
            outcome.events.push_back(std::move(event));
    }
}

} // namespace allocation
