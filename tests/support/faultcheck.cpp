#include "support/faultcheck.h"

#include "adapters/sql/rebuild.h"
#include "support/showcommand.h"
#include "support/soundness.h"

#include <filesystem>

namespace allocation::test {

namespace {

/// The ids a store knows.
class Known
{
public:
    explicit Known(const std::string& path)
        : m_store(path)
    {
    }
    bool operator()(const CommandId& id) { return m_store.begin({ id, "ann" })->alreadyApplied(); }

private:
    SqlStore m_store;
};

class Examination
{
public:
    Examination(const std::string& path, const FaultPlay& play)
        : m_path(path)
        , m_play(play)
        , m_known(path)
        , m_sender([this](const Envelope& envelope) { return m_twin.begin(envelope); })
    {
    }

    std::string execute(const Beginning& beginning)
    {
        beginning.restoreTo(m_twin);
        compareBackup(0);
        for (std::size_t i = 0; i < m_play.sent().size(); ++i) {
            repeat(m_play.sent()[i]);
            compareBackup(i + 1);
        }
        compare(m_path, "the store");
        return m_wrong;
    }

private:
    /// On the twin, if it came to the file.
    void repeat(const SentStep& step)
    {
        const bool known = m_known(step.id);
        if (step.acknowledged && step.changed && !known)
            m_wrong += "lost: " + ShownCommand(step.command).text() + '\n';
        m_unexpected = m_unexpected || (known && !step.acknowledged);
        if (known)
            m_sender.send(step.id, step.command);
        else if (step.acknowledged && !m_unexpected) // else it was about another state than there is now
            expectNothing(step);
    }

    void expectNothing(const SentStep& step)
    {
        bool refused = false;
        bool changed = false;
        try {
            changed = m_sender.send(step.id, step.command).changed();
        } catch (const Refused&) {
            refused = true;
        }
        if (refused != step.refused || changed)
            m_wrong += "another answer: " + ShownCommand(step.command).text() + '\n';
    }

    void compareBackup(std::size_t sent)
    {
        if (m_play.backedUpAfter() != sent)
            return;
        if (m_play.viewsAreDamaged())
            rebuildViews(m_play.backupPath()); // of a damaged one
        compare(m_play.backupPath(), "the backup");
    }

    void compare(const std::string& path, const char* name)
    {
        const std::string found = dumpWithVersions(*openReadModel(path));
        const std::string wanted = dumpWithVersions(m_twin.readModel());
        if (found != wanted)
            m_wrong += std::string(name) + " holds\n" + found + "instead of\n" + wanted;
        if (const std::string faults = unsound(path); !faults.empty())
            m_wrong += std::string(name) + ":\n" + faults;
    }

    const std::string& m_path;
    const FaultPlay& m_play;
    Known m_known;
    MemoryStore m_twin;
    Sender m_sender;
    bool m_unexpected = false; ///< something is there although its sender was told that it failed
    std::string m_wrong;
};

} // namespace

Beginning::Beginning(const std::string& path)
{
    openReadModel(path)->eventsAfter(0, [this](const LoggedEvent& event) {
        if (m_commits.empty() || m_commits.back().envelope.id != event.command)
            m_commits.push_back({ { event.command, event.who, event.why, {}, event.run, event.undoes }, event.at, {} });
        m_commits.back().events.push_back(event.event);
    });
}

void Beginning::restoreTo(MemoryStore& store) const
{
    for (const Commit& commit : m_commits)
        store.restore(commit.envelope, commit.at, commit.events);
}

std::string faultsOf(const std::string& path, const Beginning& beginning, const FaultPlay& play)
{
    if (!std::filesystem::exists(path))
        return play.sent().empty() ? "" : "the database is gone\n";
    try {
        if (play.viewsAreDamaged())
            rebuildViews(path); // what the play did not come to
        return Examination(path, play).execute(beginning);
    } catch (const StoreError& error) {
        return std::string("not to be opened: ") + error.what() + '\n';
    }
}

} // namespace allocation::test
