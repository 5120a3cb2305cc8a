#include "adapters/memory/memorystore.h"
#include "adapters/sql/store.h"
#include "support/anycommand.h"
#include "support/readstate.h"
#include "support/sender.h"
#include "support/showcommand.h"

#include <algorithm>
#include <chrono>
#include <iostream>
#include <map>
#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <set>

// Eight programs at one file, each with 300 random commands, as fast as they can. Nothing is lost, nobody is told that
// the file is locked, and all adds up.

using namespace allocation;
using namespace allocation::test;

class TestCrowd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost();
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
        const auto begun = Time::now();
        try {
            const Outcome outcome = sender.send(command);
            if (outcome.stoppedBy)
                std::rethrow_exception(outcome.stoppedBy);
            if (outcome.changed()) {
                done.push_back(sender.last());
                std::cout << sender.last().text() << '\n';
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

} // namespace

void TestCrowd::nothingIsLost()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("store.db"));
    createDatabase(file.toStdString());
    std::vector<std::unique_ptr<QProcess>> running;
    for (int i = 0; i < programs; ++i) {
        running.push_back(std::make_unique<QProcess>());
        running.back()->start(
            QCoreApplication::applicationFilePath(), { QStringLiteral("--send"), file, QString::number(i) });
    }
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
    qInfo() << acknowledged.size() << "of" << programs * commands << "commands changed something, longest wait"
            << longest << "ms";
    QVERIFY(acknowledged.size() > programs * commands / 10);

    const auto reader = openReadModel(file.toStdString());
    for (const Problem& problem : reader->check())
        QFAIL(qPrintable(QString::fromStdString(problem.what + ": " + problem.where)));
    std::set<std::string> logged;
    std::map<Sku, std::set<std::string>> changes;
    MemoryStore replayed;
    std::string who;
    int turns = 0;
    reader->eventsAfter(0, [&](const LoggedEvent& event) {
        logged.insert(event.command.text());
        if (changesState(event.event))
            changes[skuOf(event.event)].insert(event.command.text());
        replayed.load(event.event);
        turns += event.who == who ? 0 : 1;
        who = event.who;
    });
    QVERIFY2(turns > 3 * programs, qPrintable(QString::number(turns))); // else they only came one after the other
    QVERIFY(logged == acknowledged);
    for (const Sku& sku : anySkus)
        QCOMPARE(reader->snapshot(sku, {}).version, static_cast<Version>(changes[sku].size()));
    QCOMPARE(describe(readState(replayed.readModel())), describe(readState(*reader)));
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
