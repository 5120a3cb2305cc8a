#include "support/killvictim.h"

#include "adapters/sql/store.h"
#include "service/storeerror.h"

#include <iostream>
#include <QCoreApplication>

namespace allocation::test {

int workUntilKilled(const std::string& path, int seed, JobKind emphasis)
{
    SqlStore store(path);
    Sender sender(store.beginWork());
    for (int number = 0;; ++number) {
        std::cout << "begin " << number << std::endl;
        bool changed = false;
        try {
            changed = KillJob(seed, emphasis, number).execute(path, sender);
        } catch (const StoreError& error) {
            if (error.kind() != StoreError::Kind::Locked) // by somebody else's compaction
                throw;
        }
        std::cout << (changed ? "changed " : "done ") << number << std::endl;
    }
}

KillVictim::KillVictim(const QString& file, int seed)
    : m_seed(seed)
    , m_emphasis(static_cast<JobKind>(static_cast<std::size_t>(seed) % jobNames.size()))
{
    m_process.start(QCoreApplication::applicationFilePath(),
        { QStringLiteral("--work"), file, QString::number(seed), QString::number(static_cast<int>(m_emphasis)) });
}

void KillVictim::kill()
{
    m_process.kill();
    m_process.waitForFinished();
    QList<QByteArray> said = m_process.readAllStandardOutput().split('\n');
    said.removeLast(); // nothing, or half a line
    for (const QByteArray& line : said) {
        m_last = line.split(' ').constLast().toInt();
        m_busy = line.startsWith("begin");
        if (line.startsWith("changed"))
            m_changed.push_back(m_last);
    }
}

} // namespace allocation::test
