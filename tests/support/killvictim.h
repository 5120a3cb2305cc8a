#pragma once

#include "support/killjob.h"

#include <QProcess>
#include <vector>

namespace allocation::test {

/// What a victim does: one job after the other, for ever. Says what it begins, and what was acknowledged.
int workUntilKilled(const std::string& path, int seed, JobKind emphasis);

/// A process that is to be killed, and what it had said by then. It is this program again, called
/// `--work FILE SEED KIND`.
class KillVictim
{
public:
    KillVictim(const QString& file, int seed);

    bool isAtWork() { return m_process.waitForReadyRead(); }
    void kill();
    /// And did not end by itself.
    bool wasKilled() const { return m_process.exitStatus() == QProcess::CrashExit; }

    KillJob job(int number) const { return { m_seed, m_emphasis, number }; }
    /// The numbers of those that changed something, and were acknowledged.
    const std::vector<int>& changed() const { return m_changed; }
    bool wasBusy() const { return m_busy; }
    /// What it was at when it was killed, if it was busy.
    KillJob lastJob() const { return job(m_last); }

private:
    QProcess m_process;
    int m_seed;
    JobKind m_emphasis;
    int m_last = 0;
    bool m_busy = false;
    std::vector<int> m_changed;
};

} // namespace allocation::test
