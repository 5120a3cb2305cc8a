#include "adapters/sql/store.h"
#include "support/byhand.h"
#include "support/dump.h"
#include "support/killvictim.h"
#include "support/soundness.h"

#include <array>
#include <iostream>
#include <map>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

// Two processes at work on one database are killed in the middle, again and again. What they had acknowledged is there,
// all adds up, and what was under way is done once when it is sent again. ALLOCATION_KILLS: how many kills.

using namespace allocation;
using namespace allocation::test;

class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtWork();
    void killedWhileBroughtUpToDate();
};

namespace {

/// What became of all of them.
struct Account {
    int acknowledged = 0;
    int unheard = 0; ///< committed, but killed before it could say so
    std::map<JobKind, int> killedAt;
    std::string wrong;

    void add(const std::string& path, const KillVictim& victim)
    {
        SqlStore store(path);
        const auto known = [&](const CommandId& id) { return store.begin({ id, "ann" })->alreadyApplied(); };
        for (const int number : victim.changed()) {
            ++acknowledged;
            if (!known(victim.job(number).id()))
                wrong += "lost: " + victim.job(number).id().text() + '\n';
        }
        if (!victim.wasBusy())
            return;
        const KillJob job = victim.lastJob();
        ++killedAt[job.kind()];
        if (job.kind() == JobKind::Backup && QFile::exists(QString::fromStdString(job.backupOf(path))))
            wrong += unsound(job.backupOf(path));
        if (!job.command())
            return;
        const bool wasKnown = known(job.id());
        unheard += wasKnown ? 1 : 0;
        Sender sender(store.beginWork());
        if (job.execute(path, sender) && wasKnown)
            wrong += "done twice: " + job.id().text() + '\n';
        if (job.execute(path, sender))
            wrong += "done again: " + job.id().text() + '\n';
    }
};

int killsWanted()
{
    const int wanted = qEnvironmentVariableIntValue("ALLOCATION_KILLS");
    return wanted > 0 ? wanted : 600;
}

/// On a disk they are mostly killed while they wait for it, in memory at everything else.
std::unique_ptr<QTemporaryDir> newFolder(bool inMemory)
{
    const QString memory = qEnvironmentVariable("ALLOCATION_MEMORY_FOLDER");
    const QString place = inMemory && !memory.isEmpty() ? memory : QDir::tempPath();
    return std::make_unique<QTemporaryDir>(QDir(place).filePath(QStringLiteral("tst_crash-XXXXXX")));
}

} // namespace

void TestCrash::killedAtWork()
{
    constexpr int killsPerFile = 50;
    const int kills = killsWanted();
    std::unique_ptr<QTemporaryDir> folder;
    QString file;
    Account account;
    for (int kill = 0; kill < kills; kill += 2) {
        if (kill % killsPerFile == 0) {
            folder = newFolder(kill / killsPerFile % 2 == 0);
            file = folder->filePath(QStringLiteral("store.db"));
            createDatabase(file.toStdString());
        }
        std::array victims { std::make_unique<KillVictim>(file, kill), std::make_unique<KillVictim>(file, kill + 1) };
        for (const auto& victim : victims)
            QVERIFY(victim->isAtWork());
        QTest::qSleep(QRandomGenerator::global()->bounded(40)); // at whatever they are then
        for (const auto& victim : victims)
            victim->kill();
        const std::string path = file.toStdString();
        account.wrong += unsound(path);
        for (const auto& victim : victims) {
            QVERIFY(victim->wasKilled()); // and did not end by itself
            account.add(path, *victim);
        }
        account.wrong += unsound(path);
        QVERIFY2(account.wrong.empty(), account.wrong.c_str());
        for (const QString& backup : QDir(folder->path()).entryList({ QStringLiteral("store.db-backup-*") }))
            QFile::remove(folder->filePath(backup));
    }
    qInfo() << kills << "kills," << account.acknowledged << "acknowledged," << account.unheard
            << "committed but not acknowledged";
    for (const auto& [kind, count] : account.killedAt)
        qInfo() << count << "killed at" << jobNames[static_cast<std::size_t>(kind)];
    QVERIFY(account.acknowledged > kills / 4);
}

void TestCrash::killedWhileBroughtUpToDate()
{
    QTemporaryDir folder;
    QFile script(QFINDTESTDATA("data/schema1.sql"));
    QVERIFY(script.open(QIODevice::ReadOnly));
    const QByteArray statements = "PRAGMA foreign_keys = OFF;" + script.readAll();
    std::string wanted;
    for (int kill = 0; kill < killsWanted() / 10; ++kill) {
        const QString file = folder.filePath(QStringLiteral("old-%1.db").arg(kill));
        QVERIFY(byHand(file.toStdString(), statements.constData()));
        QProcess victim;
        victim.start(QCoreApplication::applicationFilePath(), { QStringLiteral("--open"), file });
        QVERIFY(victim.waitForReadyRead());
        if (kill > 0) {
            QTest::qSleep(QRandomGenerator::global()->bounded(5));
            victim.kill();
        }
        victim.waitForFinished();
        const auto reader = openReadModel(file.toStdString());
        if (kill == 0)
            wanted = dump(*reader); // of one that nobody killed
        QCOMPARE(dump(*reader), wanted);
        QCOMPARE(unsound(file.toStdString()), std::string());
    }
}

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == QLatin1String("--work"))
        return workUntilKilled(
            arguments.at(2).toStdString(), arguments.at(3).toInt(), static_cast<JobKind>(arguments.at(4).toInt()));
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--open")) {
        std::cout << "begin" << std::endl;
        const SqlStore store(arguments.at(2).toStdString());
        return 0;
    }
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash.moc"
