#include "adapters/sql/store.h"
#include "support/sender.h"

#include <iostream>
#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <set>

// A writer is killed in the middle, again and again. What it had acknowledged is there, and all adds up.

using namespace allocation;
using namespace allocation::test;

class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledgedCommandsSurvive();
};

namespace {

/// The other process: says the order of every line that was committed.
int writeUntilKilled(const std::string& path, const std::string& name)
{
    SqlStore store(path);
    Sender sender(store.beginWork());
    for (int i = 0;; ++i) {
        const OrderId order(name + "-" + std::to_string(i));
        sender.send(AddOrderLine { order, Sku("CHAIR"), 1 });
        std::cout << order.text() << std::endl;
        if (i % 3 == 0)
            sender.send(Allocate { { order, Sku("CHAIR"), 1 } });
        if (i % 10 == 9)
            sender.send(AllocateOpen {});
        if (i % 17 == 16)
            sender.send(ChangeBatchQuantity { BatchRef("B1"), 5 + i % 7 });
    }
}

std::set<std::string> linesOf(ReadModel& reader)
{
    std::set<std::string> orders;
    reader.lines({}, [&](const LineRow& row) { orders.emplace(row.order); });
    return orders;
}

} // namespace

void TestCrash::acknowledgedCommandsSurvive()
{
    constexpr int kills = 30;
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("store.db"));
    const std::string path = file.toStdString();
    createDatabase(path);
    {
        SqlStore store(path);
        Sender sender(store.beginWork());
        stock(sender);
    }
    int acknowledged = 0;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(),
            { QStringLiteral("--write"), file, QStringLiteral("K%1").arg(kill) });
        QVERIFY(writer.waitForReadyRead());
        QTest::qSleep(QRandomGenerator::global()->bounded(60));
        writer.kill();
        writer.waitForFinished();
        const auto reader = openReadModel(path);
        QVERIFY(reader->check().empty());
        const auto orders = linesOf(*reader);
        for (const QByteArray& order : writer.readAllStandardOutput().split('\n')) {
            if (order.isEmpty())
                continue;
            ++acknowledged;
            QVERIFY2(orders.count(order.toStdString()), order.constData());
        }
    }
    QVERIFY(acknowledged > kills);
}

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == QLatin1String("--write"))
        return writeUntilKilled(arguments.at(2).toStdString(), arguments.at(3).toStdString());
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash.moc"
