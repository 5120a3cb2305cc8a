#include "support/faultplay.h"

#include "adapters/sql/compact.h"
#include "adapters/sql/rebuild.h"
#include "support/byhand.h"

namespace allocation::test {

bool FaultPlay::attempt(const std::function<void()>& work, const std::string& about)
{
    try {
        work();
        return true;
    } catch (const StoreError& error) {
        m_errors.push_back({ error, about });
        return false;
    }
}

Sender& FaultPlay::opened()
{
    if (!m_sender) {
        m_store = std::make_unique<SqlStore>(path());
        m_sender = std::make_unique<Sender>(m_store->beginWork());
    }
    return *m_sender;
}

void FaultPlay::create()
{
    attempt([this] { createDatabase(path()); }, path());
}

void FaultPlay::send(const Command& command)
{
    SentStep step { newCommandId(), command };
    step.acknowledged = attempt(
        [&] {
            try {
                const Outcome outcome = opened().send(step.id, command);
                step.changed = outcome.changed();
                if (outcome.stoppedBy)
                    std::rethrow_exception(outcome.stoppedBy);
            } catch (const Refused&) {
                step.refused = true;
            }
        },
        path());
    m_sent.push_back(step);
}

void FaultPlay::undo(std::size_t stepsAgo)
{
    send(UndoCommand { m_sent.at(m_sent.size() - stepsAgo).id });
}

void FaultPlay::compact()
{
    attempt(
        [this] {
            compactDatabase(path(), systemClock() + std::chrono::hours(1), { newCommandId(), "carol" });
        },
        path());
}

void FaultPlay::backup()
{
    if (attempt([this] { backupDatabase(path(), backupPath()); }, backupPath()))
        m_backedUpAfter = m_sent.size();
}

void FaultPlay::damageViews()
{
    m_viewsAreDamaged = byHand(path(), "UPDATE product_view SET demand = demand + 1");
}

void FaultPlay::rebuild()
{
    if (attempt([this] { rebuildViews(path()); }, path()))
        m_viewsAreDamaged = false;
}

void FaultPlay::close()
{
    m_sender.reset();
    m_store.reset();
}

} // namespace allocation::test
