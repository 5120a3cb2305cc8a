#include "adapters/memory/memorystore.h"
#include "adapters/sql/store.h"
#include "support/modelcommand.h"
#include "support/readstate.h"
#include "support/sender.h"
#include "support/showcommand.h"

#include <algorithm>
#include <chrono>
#include <iostream>
#include <map>
#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <set>
#include <thread>

// Eight programs at one file, each with 300 random commands, as fast as they can. Nothing is lost, nobody is told that
// the file is locked, and all adds up.

using namespace allocation;
using namespace allocation::test;

class TestCrowd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsLost();
    void killedOnesLeaveNoGap();

private:
    std::unique_ptr<QProcess> start(int number) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

namespace {

constexpr int programs = 8;
constexpr int commands = 300;

/// One of the other programs: prints the id of every command that changed something, then the longest wait in ms.
int sendCommands(const std::string& path, int number)
{
    using Time = std::chrono::steady_clock;
    SqlStore store(path, { false });
    const auto reader = openReadModel(path);
    Sender sender(store.beginWork(), "P" + std::to_string(number));
    rc::Random random(
        static_cast<std::uint64_t>(number) + static_cast<std::uint64_t>(QCoreApplication::applicationPid()));
    std::vector<CommandId> done;
    Time::duration longest {};
    NaiveState state;
    for (int i = 0; i < commands; ++i) {
        if (i % 10 == 0)
            state = readState(*reader); // what it looks at is soon old, as in life
        const auto command = rc::gen::exec([&]() -> Command {
            const AnyCommand any(state);
            if (i < 5)
                return any.newBatch();
            if (i < 10)
                return any.newLine();
            return !done.empty() && rarely(12) ? UndoCommand { done.at(*between<std::size_t>(0, done.size())) } : any();
        })(random.split(), rc::kNominalSize)
                                 .value();
        std::this_thread::sleep_for(
            std::chrono::microseconds(random.split().next() % 2000)); // lets somebody else have a turn
        const auto begun = Time::now();
        try {
            const Outcome outcome = sender.send(command);
            if (outcome.stoppedBy)
                std::rethrow_exception(outcome.stoppedBy);
            if (outcome.changed()) {
                done.push_back(sender.last());
                std::cout << sender.last().text() << std::endl;
            }
        } catch (const Refused&) {
            // as it may be
        } catch (const std::exception& trouble) {
            std::cerr << ShownCommand(command).text() << ": " << trouble.what() << std::endl;
            return 1;
        }
        longest = std::max(longest, Time::now() - begun);
    }
    std::cout << std::chrono::duration_cast<std::chrono::milliseconds>(longest).count() << std::endl;
    return 0;
}

/// What the log says of a file that many have written.
struct Account {
    std::set<std::string> commands;
    std::map<Sku, std::set<std::string>> changes;
    int turns = 0; ///< how often another one's command came next
    MemoryStore replayed;
    std::string who; ///< of the event that came last

    void add(const LoggedEvent& event)
    {
        commands.insert(event.command.text());
        if (changesState(event.event))
            changes[skuOf(event.event)].insert(event.command.text());
        replayed.load(event.event);
        turns += event.who == who ? 0 : 1;
        who = event.who;
    }
};

/// @param wrong says where the file does not add up; empty: it does. Its log tells all of it: no change is without a
/// row there, and no row without a change.
std::unique_ptr<Account> accountOf(const std::string& path, std::string& wrong)
{
    const auto reader = openReadModel(path);
    auto account = std::make_unique<Account>();
    reader->eventsAfter(0, [&](const LoggedEvent& event) { account->add(event); });
    for (const Problem& problem : reader->check())
        wrong += problem.what + ": " + problem.where + '\n';
    for (const Sku& sku : anySkus)
        if (reader->snapshot(sku, {}).version != static_cast<Version>(account->changes[sku].size()))
            wrong += "the version of " + sku.text() + " is not the number of its changes\n";
    if (readState(account->replayed.readModel()) != readState(*reader))
        wrong += "the log tells another state\n";
    return account;
}

} // namespace

void TestCrowd::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("store.db"));
    createDatabase(m_file.toStdString());
}

std::unique_ptr<QProcess> TestCrowd::start(int number) const
{
    auto program = std::make_unique<QProcess>();
    program->start(
        QCoreApplication::applicationFilePath(), { QStringLiteral("--send"), m_file, QString::number(number) });
    return program;
}

void TestCrowd::nothingIsLost()
{
    std::vector<std::unique_ptr<QProcess>> running;
    running.reserve(programs);
    for (int i = 0; i < programs; ++i)
        running.push_back(start(i));
    std::set<std::string> acknowledged;
    int longest = 0;
    for (const auto& program : running) {
        QVERIFY(program->waitForFinished(60'000));
        const QByteArray errors = program->readAllStandardError();
        QVERIFY2(program->exitStatus() == QProcess::NormalExit && program->exitCode() == 0, errors.constData());
        QList<QByteArray> printed = program->readAllStandardOutput().trimmed().split('\n');
        longest = std::max(longest, printed.takeLast().toInt());
        for (const QByteArray& id : printed)
            QVERIFY2(acknowledged.insert(id.toStdString()).second, id.constData());
    }
    std::string wrong;
    const auto account = accountOf(m_file.toStdString(), wrong);
    QVERIFY2(wrong.empty(), wrong.c_str());
    qInfo() << acknowledged.size() << "of" << programs * commands << "commands changed something in" << account->turns
            << "turns, longest wait" << longest << "ms";
    QVERIFY(account->commands == acknowledged);
    QVERIFY(acknowledged.size() > programs * commands / 10);
    QVERIFY(account->turns > 3 * programs); // else they only came one after the other
}

void TestCrowd::killedOnesLeaveNoGap()
{
    std::size_t acknowledged = 0;
    for (int round = 0; round < 20; ++round) {
        std::vector<std::unique_ptr<QProcess>> running;
        running.reserve(3);
        for (int i = 0; i < 3; ++i)
            running.push_back(start(100 + 3 * round + i));
        for (const auto& program : running)
            QVERIFY(program->waitForReadyRead());
        QTest::qSleep(QRandomGenerator::global()->bounded(60));
        for (const auto& program : running)
            program->kill();
        for (const auto& program : running)
            program->waitForFinished();
        std::string wrong;
        const auto account = accountOf(m_file.toStdString(), wrong);
        QVERIFY2(wrong.empty(), wrong.c_str());
        for (const auto& program : running)
            for (const QByteArray& id : program->readAllStandardOutput().trimmed().split('\n'))
                if (id.size() == 36) {
                    ++acknowledged;
                    QVERIFY2(account->commands.contains(id.toStdString()), id.constData());
                }
    }
    QVERIFY(acknowledged > 20);
}

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == QLatin1String("--send"))
        return sendCommands(arguments.at(2).toStdString(), arguments.at(3).toInt());
    TestCrowd test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crowd.moc"
