#include "support/sender.h"
#include "support/teststores.h"

#include <QTest>

// What every store has to answer to those who only read. Writing is in tst_storecontract.cpp.

using namespace allocation;
using namespace allocation::test;

class TestStoreReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void readsInScope();
    void snapshotOfAProduct();
    void placeableAgreesWithTheRun();
    void historyByOrderAndBatch();
    void touchedAfterTellsProducts();
    void changeMarkChanges();
    void lastStepOfAPerson();

private:
    std::unique_ptr<UnitOfWork> begin() { return m_store->begin()({ newCommandId(), "ann" }); }

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<Sender> m_sender;
};

void TestStoreReading::initTestCase_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < static_cast<int>(storeKinds().size()); ++kind)
        QTest::newRow(storeKinds().at(static_cast<std::size_t>(kind)).name) << kind;
}

void TestStoreReading::init()
{
    QFETCH_GLOBAL(int, kind);
    m_store = storeKinds().at(static_cast<std::size_t>(kind)).make();
    m_sender = std::make_unique<Sender>(m_store->begin());
}

void TestStoreReading::cleanup()
{
    for (const Problem& problem : m_store->reader().check())
        QFAIL(qPrintable(QString::fromStdString(
            problem.what + ": " + problem.where + ", " + problem.expected + ", " + problem.found)));
    m_sender.reset();
    m_store.reset();
}

void TestStoreReading::readsInScope()
{
    stock(*m_sender);
    m_sender->send(AllocateOpen {});
    const auto orders = [&](const Scope& scope) {
        std::string found;
        m_store->reader().lines(scope, [&](const LineRow& row) {
            found += std::string(row.order) + '/' + std::string(row.sku) + '/' + std::to_string(row.parts.size()) + ' ';
        });
        return found;
    };
    QCOMPARE(orders({ { Sku("CHAIR") }, {} }), std::string("O1/CHAIR/1 O2/CHAIR/1 "));
    QCOMPARE(orders({ {}, { OrderId("O1") } }), std::string("O1/CHAIR/1 O1/TABLE/1 "));
    QCOMPARE(orders({ { Sku("TABLE") }, { OrderId("O1") } }), std::string("O1/TABLE/1 "));
    QCOMPARE(orders({ { Sku("NONE") }, {} }), std::string());
    std::string batches;
    m_store->reader().batches({ { Sku("TABLE") }, {} }, [&](const BatchRowView& row) { batches += row.ref; });
    QCOMPARE(batches, std::string("T1"));
    std::string products;
    m_store->reader().products({ { Sku("TABLE") }, {} }, [&](const ProductRowView& row) { products += row.sku; });
    QCOMPARE(products, std::string("TABLE"));
    std::stop_source stopped;
    stopped.request_stop();
    std::size_t seen = 0;
    m_store->reader().lines(
        {}, [&](const auto&) { ++seen; }, stopped.get_token());
    QVERIFY(seen <= 1);
}

void TestStoreReading::snapshotOfAProduct()
{
    stock(*m_sender);
    const auto snapshot = m_store->reader().snapshot(
        Sku("CHAIR"), { lineOf("O2", "CHAIR"), lineOf("O1", "TABLE"), lineOf("O7", "CHAIR") });
    QCOMPARE(snapshot.lines.size(), 1U);
    QCOMPARE(snapshot.batches.size(), 2U);
    QCOMPARE(snapshot.batches.at(0).ref.text(), std::string("B1"));
    QCOMPARE(snapshot.version, 4);
    QVERIFY(snapshot.planning == m_store->reader().planning());
}

void TestStoreReading::placeableAgreesWithTheRun()
{
    stock(*m_sender);
    m_sender->send(AddOrderLine { OrderId("O8"), Sku("TABLE"), 5 });
    std::size_t lines = 0;
    m_store->reader().placeable({}, [&](std::string_view, std::size_t count) { lines += count; });
    const auto result = std::get<AllocateResult>(m_sender->send(AllocateOpen {}).result);
    QCOMPARE(lines, result.allocated);
    m_store->reader().placeable({}, [&](std::string_view, std::size_t) { QFAIL("nothing is left to place"); });
}

void TestStoreReading::historyByOrderAndBatch()
{
    stock(*m_sender);
    m_sender->send(AllocateOpen {});
    const auto seqs = [&](const HistoryScope& scope) {
        std::vector<std::int64_t> found;
        m_store->reader().history(scope, [&](const LoggedEvent& event) { found.push_back(event.seq); });
        return found;
    };
    using Seqs = std::vector<std::int64_t>;
    QVERIFY((seqs({ OrderId("O1") }) == Seqs { 8, 7, 6, 4 }));
    QVERIFY((seqs({ OrderId("O1"), Sku("TABLE") }) == Seqs { 8, 6 }));
    QVERIFY((seqs({ {}, {}, BatchRef("T1") }) == Seqs { 8, 3 }));
    QVERIFY((seqs({ {}, Sku("CHAIR") }) == Seqs { 7, 5, 4, 2, 1 }));
    QVERIFY((seqs({ {}, {}, {}, 2 }) == Seqs { 8, 7 }));
    QVERIFY(seqs({ OrderId("nobody") }).empty());
}

void TestStoreReading::touchedAfterTellsProducts()
{
    stock(*m_sender);
    m_sender->send(AllocateOpen {});
    std::string told;
    m_store->reader().touchedAfter(
        6, [&](std::int64_t seq, const CommandId& id, const std::string& who, const Sku& sku) {
            told += std::to_string(seq) + who + sku.text() + (id == m_sender->last() ? "! " : "? ");
        });
    QCOMPARE(told, std::string("7annCHAIR! 8annTABLE! ")); // a run is named by the command that began it
}

void TestStoreReading::changeMarkChanges()
{
    const auto mark = m_store->reader().changeMark();
    QCOMPARE(m_store->reader().changeMark(), mark);
    stock(*m_sender);
    QVERIFY(m_store->reader().changeMark() != mark);
}

void TestStoreReading::lastStepOfAPerson()
{
    const auto last = [&](const char* who) { return begin()->log().lastStepOf(who); };
    QVERIFY(!last("ann"));
    m_sender->send(CreateBatch { BatchRef("B1"), Sku("A"), 1 });
    const CommandId first = m_sender->last();
    m_sender->send(CreateBatch { BatchRef("B2"), Sku("A"), 1 });
    const CommandId second = m_sender->last();
    QVERIFY(last("ann") == second);
    m_sender->undo(second);
    const CommandId undo = m_sender->last();
    QVERIFY(last("ann") == first);
    m_sender->undo(undo); // so the second stands again
    QVERIFY(last("ann") == second);
    QVERIFY(!last("bob"));
}

QTEST_GUILESS_MAIN(TestStoreReading)
#include "tst_storereading.moc"
