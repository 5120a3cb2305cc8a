#include "adapters/sql/store.h"
#include "support/dump.h"
#include "support/sender.h"

#include <sqlite3.h>

#include <atomic>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <set>
#include <thread>

// What only a store shared by several programs has to do.

using namespace allocation;
using namespace allocation::test;

class TestSqliteStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void twoWritersNeverOverdraw();
    void readerSeesOneMoment();
    void guardsOfTheTables_data();
    void guardsOfTheTables();
    void checkFindsWhatIsWrong();
    void replacedFileIsNoticed();
    void settingsAreKept();
    void backupUnderLoad();
    void backupOverwritesNothing();
    void checksAfterAnUncleanEnd();

private:
    QString file(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    /// Does it past the program. @returns whether SQLite took it
    bool byHand(const char* statement) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
};

void TestSqliteStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = file("store.db").toStdString();
    createDatabase(m_path);
}

bool TestSqliteStore::byHand(const char* statement) const
{
    sqlite3* handle = nullptr;
    sqlite3_open(m_path.c_str(), &handle);
    sqlite3_exec(handle, "PRAGMA foreign_keys = ON", nullptr, nullptr, nullptr);
    const int code = sqlite3_exec(handle, statement, nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    return code == SQLITE_OK;
}

void TestSqliteStore::twoWritersNeverOverdraw()
{
    constexpr int units = 60;
    {
        SqlStore store(m_path, { false });
        Sender sender(store.beginWork());
        sender.send(CreateBatch { BatchRef("B1"), Sku("A"), units });
    }
    std::atomic<int> applied = 0;
    std::atomic<int> refused = 0;
    const auto write = [&](const std::string& who) {
        SqlStore store(m_path, { false });
        Sender sender(store.beginWork(), who);
        for (int i = 0; i < units; ++i) {
            const OrderId order(who + std::to_string(i));
            sender.send(AddOrderLine { order, Sku("A"), 1 });
            try {
                sender.send(AllocateTo { { order, Sku("A"), 1 }, BatchRef("B1") });
                ++applied;
            } catch (const Refused&) {
                ++refused;
            }
        }
    };
    {
        const std::jthread one(write, "ann");
        const std::jthread two(write, "bob");
    }
    QCOMPARE(applied.load(), units);
    QCOMPARE(refused.load(), units);
    const auto reader = openReadModel(m_path);
    QVERIFY(reader->check().empty());
    QCOMPARE(reader->snapshot(Sku("A"), {}).version, 1 + 2 * units + units);
}

void TestSqliteStore::readerSeesOneMoment()
{
    SqlStore store(m_path, { false });
    Sender sender(store.beginWork());
    stock(sender);
    const auto reader = openReadModel(m_path);
    std::size_t rows = 0;
    reader->batches({}, [&](const BatchRowView&) {
        sender.send(CreateBatch { BatchRef("X" + std::to_string(rows)), Sku("X"), 1 });
        ++rows;
    });
    QCOMPARE(rows, 3U);
}

void TestSqliteStore::guardsOfTheTables_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::newRow("more than the batch has")
        << QByteArray("INSERT INTO allocations SELECT product, id, 3, 6, 0, 1 FROM lines WHERE orderid = 'BIG'");
    QTest::newRow("more than the line wants")
        << QByteArray("INSERT INTO allocations SELECT product, id, 2, 7, 0, 1 FROM lines WHERE orderid = 'O2'");
    QTest::newRow("a batch of another product")
        << QByteArray("INSERT INTO allocations SELECT product, id, 3, 1, 0, 1 FROM lines WHERE orderid = 'O2'");
    QTest::newRow("nothing allocated") << QByteArray("INSERT INTO allocations VALUES (1, 5, 1, 0, 0, 1)");
    QTest::newRow("a cut below what is allocated") << QByteArray("UPDATE batches SET qty = 1 WHERE ref = 'B1'");
    QTest::newRow("the same reference") << QByteArray("UPDATE batches SET ref = 'B1' WHERE ref = 'B2'");
    QTest::newRow("a batch in use goes") << QByteArray("DELETE FROM batches WHERE ref = 'B1'");
    QTest::newRow("text for a number") << QByteArray("UPDATE lines SET qty = 'many'");
    QTest::newRow("history rewritten") << QByteArray("UPDATE log SET payload = '{}'");
    QTest::newRow("an allocation sent elsewhere") << QByteArray("UPDATE allocations SET batch = 2");
}

void TestSqliteStore::guardsOfTheTables()
{
    QFETCH(QByteArray, statement);
    SqlStore store(m_path, { false });
    Sender sender(store.beginWork());
    stock(sender);
    sender.send(Allocate { lineOf("O1", "CHAIR") });
    sender.send(AddOrderLine { OrderId("BIG"), Sku("TABLE"), 100 });
    QVERIFY(!byHand(statement.constData()));
    QVERIFY(openReadModel(m_path)->check().empty());
}

void TestSqliteStore::checkFindsWhatIsWrong()
{
    {
        SqlStore store(m_path, { false });
        Sender sender(store.beginWork());
        stock(sender);
        sender.send(AllocateOpen {});
    }
    QVERIFY(byHand("UPDATE product_view SET demand = 99 WHERE product = 1"));
    QVERIFY(byHand("UPDATE batches SET allocated = 1 WHERE ref = 'B1'"));
    QVERIFY(byHand("UPDATE counters SET value = 2"));
    std::set<std::string> found;
    for (const Problem& problem : openReadModel(m_path)->check())
        found.insert(problem.what);
    QVERIFY(found.contains("demand of a product") && found.contains("allocated units of a batch")
        && found.contains("next place in the order of arrival"));
}

void TestSqliteStore::replacedFileIsNoticed()
{
    SqlStore store(m_path, { false });
    Sender sender(store.beginWork());
    stock(sender);
    const auto work = store.begin({ newCommandId(), "ann" });
    work->products().get(Sku("CHAIR")).createBatch({ BatchRef("B9"), Sku("CHAIR"), 5 });
    QVERIFY(QFile::rename(file("store.db"), file("moved.db")));
    createDatabase(m_path);
    try {
        work->commit();
        QFAIL("committed into a file that nobody will open again");
    } catch (const StoreError& error) {
        QCOMPARE(error.kind(), StoreError::Kind::Replaced);
    }
}

void TestSqliteStore::settingsAreKept()
{
    SqlStore store(m_path, { false });
    const auto today = Date::fromDays(20500);
    const auto reader = openReadModel(m_path, [=] { return today; });
    QVERIFY((reader->planning() == Planning { today, 0 }));
    store.setPlanningDate(Date::fromDays(19000));
    store.setHandlingDays(2);
    QVERIFY((reader->planning() == Planning { Date::fromDays(19000), 2 }));
    store.setPlanningDate({});
    QVERIFY((reader->planning() == Planning { today, 2 }));
}

void TestSqliteStore::backupUnderLoad()
{
    SqlStore store(m_path, { false });
    Sender sender(store.beginWork());
    stock(sender);
    std::jthread other([&](const std::stop_token& stop) {
        SqlStore busy(m_path, { false });
        Sender bob(busy.beginWork(), "bob");
        for (int i = 0; !stop.stop_requested(); ++i)
            bob.send(AddOrderLine { OrderId("W" + std::to_string(i)), Sku("CHAIR"), 1 });
    });
    for (int i = 0; i < 5; ++i) {
        const std::string copy = file("copy").toStdString() + std::to_string(i) + ".db";
        backupDatabase(m_path, copy);
        QVERIFY(openReadModel(copy)->check().empty());
        SqlStore restored(copy);
        Sender carol(restored.beginWork(), "carol");
        QVERIFY(carol.send(CreateBatch { BatchRef("C1"), Sku("CHAIR"), 5 }).changed());
    }
    QCOMPARE(m_folder->path().isEmpty(), false);
}

void TestSqliteStore::backupOverwritesNothing()
{
    QFile mine(file("mine"));
    QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
    mine.close();
    QVERIFY_THROWS_EXCEPTION(StoreError, backupDatabase(m_path, file("mine").toStdString()));
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), QByteArray("mine"));
}

void TestSqliteStore::checksAfterAnUncleanEnd()
{
    const QString copy = file("copy.db");
    {
        SqlStore store(m_path, { false });
        Sender sender(store.beginWork());
        stock(sender);
        // As a crash leaves it: the log was not folded back.
        QVERIFY(QFile::copy(file("store.db"), copy));
        QVERIFY(QFile::copy(file("store.db-wal"), copy + QLatin1String("-wal")));
    }
    SqlStore recovered(copy.toStdString());
    QCOMPARE(dump(*openReadModel(copy.toStdString())), dump(*openReadModel(m_path)));
}

QTEST_GUILESS_MAIN(TestSqliteStore)
#include "tst_sqlitestore.moc"
