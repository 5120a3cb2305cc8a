#include "support/dump.h"
#include "support/sender.h"
#include "support/teststores.h"

#include <QTest>
#include <set>

// What every store has to do, in memory or on disk. Undo has a file of its own.

using namespace allocation;
using namespace allocation::test;

class TestStoreContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void startsEmpty();
    void commandsMakeRows();
    void textComesBackAsItWas();
    void forgetsWhatIsNotCommitted();
    void refusalChangesNothing();
    void versionRises();
    void outOfStockRaisesNoVersion();
    void appliesACommandOnce();
    void unchangedIsNoEvent();
    void logTellsWhatHappened();
    void cutCascades();
    void flushTellsOfAChunk();
    void runAllocatesWhatIsOpen();
    void runStaysInScope();
    void importMakesRows();
    void aBatchOfAFileIsOfOneProduct();
    void aDraftThatGoesAndReturnsIsUndone();
    void dryRunChangesNothing();
    void arrivalIsNeverGivenTwice();

private:
    Version versionOf(const char* sku) { return m_store->reader().snapshot(Sku(sku), {}).version; }
    std::string now() { return dump(m_store->reader()); }
    std::unique_ptr<UnitOfWork> begin() { return m_store->begin()({ newCommandId(), "ann" }); }

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<Sender> m_sender;
};

void TestStoreContract::initTestCase_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < static_cast<int>(storeKinds().size()); ++kind)
        QTest::newRow(storeKinds().at(static_cast<std::size_t>(kind)).name) << kind;
}

void TestStoreContract::init()
{
    QFETCH_GLOBAL(int, kind);
    m_store = storeKinds().at(static_cast<std::size_t>(kind)).make();
    m_sender = std::make_unique<Sender>(m_store->begin());
}

void TestStoreContract::cleanup()
{
    for (const Problem& problem : m_store->reader().check())
        QFAIL(qPrintable(QString::fromStdString(
            problem.what + ": " + problem.where + ", " + problem.expected + ", " + problem.found)));
    m_sender.reset();
    m_store.reset();
}

void TestStoreContract::startsEmpty()
{
    QCOMPARE(now(), std::string());
    QCOMPARE(m_store->reader().lastSeq(), 0);
}

void TestStoreContract::commandsMakeRows()
{
    stock(*m_sender);
    m_sender->send(Allocate { lineOf("O1", "CHAIR") });
    m_sender->send(MoveLine { { lineOf("O2", "CHAIR") }, {}, BatchRef("B2"), 5 });
    QCOMPARE(now(),
        std::string("product CHAIR '' demand 10 supply 30 available 21 open 1 in stock 10\n"
                    "product TABLE '' demand 3 supply 5 available 5 open 3 in stock 5\n"
                    "batch 1 B1 CHAIR 4/10 - ''\n"
                    "batch 2 B2 CHAIR 5/20 2030-01-05 'SHIP1'\n"
                    "batch 3 T1 TABLE 0/5 - ''\n"
                    "line 4 O1 CHAIR 1 4/4 'Smith' 2030-01-01 2 [B1 4 -]\n"
                    "line 5 O2 CHAIR 1 5/6 '' - 0 [B2 5 2030-01-05 manual]\n"
                    "line 6 O1 TABLE 1 0/3 '' - 0\n"));
}

void TestStoreContract::textComesBackAsItWas()
{
    const std::vector<std::string> nasty { "it's \"quoted\"", "a;b --c", "%_\\", "äöü 日本 🙂",
        "); DROP TABLE lines; --", "[1,2]", "{\"a\":1}", std::string(200, 'x'), "tab\tnew\nline" };
    for (const std::string& text : nasty) {
        m_sender->send(CreateBatch { BatchRef("ref " + text), Sku("sku " + text), 5, { {}, text } });
        m_sender->send(AddOrderLine { OrderId("order " + text), Sku("sku " + text), 2, text });
        m_sender->send(Allocate { { OrderId("order " + text), Sku("sku " + text), 1 } });
    }
    std::size_t row = 0;
    m_store->reader().lines({}, [&](const LineRow& line) {
        const std::string& text = nasty.at(row++);
        QCOMPARE(std::string(line.order), "order " + text);
        QCOMPARE(std::string(line.sku), "sku " + text);
        QCOMPARE(std::string(line.customer), text);
        QCOMPARE(std::string(line.parts.at(0).batch), "ref " + text);
    });
    QCOMPARE(row, nasty.size());
    for (const std::string& text : nasty) {
        std::size_t lines = 0;
        m_store->reader().lines(
            { { Sku("sku " + text) }, { OrderId("order " + text) } }, [&](const auto&) { ++lines; });
        QCOMPARE(lines, 1U);
        std::size_t events = 0;
        m_store->reader().history({ OrderId("order " + text) }, [&](const auto&) { ++events; });
        QCOMPARE(events, 2U);
    }
}

void TestStoreContract::forgetsWhatIsNotCommitted()
{
    stock(*m_sender);
    const std::string before = now();
    {
        const auto work = begin();
        work->products().get(Sku("CHAIR")).createBatch({ BatchRef("B9"), Sku("CHAIR"), 5 });
        work->flush();
        work->products().get(Sku("NEW")).createBatch({ BatchRef("N1"), Sku("NEW"), 5 });
    }
    QCOMPARE(now(), before);
    QCOMPARE(m_store->reader().lastSeq(), 6);
}

void TestStoreContract::refusalChangesNothing()
{
    stock(*m_sender);
    m_sender->send(Allocate { lineOf("O1", "CHAIR") });
    const std::string before = now();
    QVERIFY_THROWS_EXCEPTION(Refused, m_sender->send(AllocateTo { lineOf("O2", "CHAIR"), BatchRef("B1"), 7 }));
    QVERIFY_THROWS_EXCEPTION(Refused, m_sender->send(AllocateTo { lineOf("O2", "CHAIR"), BatchRef("T1") }));
    QVERIFY_THROWS_EXCEPTION(Refused, m_sender->send(CreateBatch { BatchRef("B1"), Sku("TABLE"), 5 }));
    // All or none: the first could be deallocated.
    const std::vector<LineId> lines { lineOf("O1", "CHAIR"), lineOf("O1", "TABLE") };
    QVERIFY_THROWS_EXCEPTION(Refused, m_sender->send(DeallocateLine { lines }));
    QCOMPARE(now(), before);
}

void TestStoreContract::versionRises()
{
    QCOMPARE(versionOf("CHAIR"), 0);
    stock(*m_sender);
    QCOMPARE(versionOf("CHAIR"), 4);
    m_sender->send(Allocate { lineOf("O1", "CHAIR") });
    QCOMPARE(versionOf("CHAIR"), 5);
    QCOMPARE(versionOf("TABLE"), 2);
    const auto snapshot = m_store->reader().snapshot(Sku("CHAIR"), { lineOf("O1", "CHAIR") });
    QCOMPARE(snapshot.lines.at(0).allocations.at(0).since, 5);
}

void TestStoreContract::outOfStockRaisesNoVersion()
{
    stock(*m_sender);
    m_sender->send(AddOrderLine { OrderId("O9"), Sku("TABLE"), 50 });
    const Version version = versionOf("TABLE");
    QVERIFY(m_sender->send(Allocate { lineOf("O9", "TABLE") }).changed());
    QCOMPARE(versionOf("TABLE"), version);
    QCOMPARE(m_store->reader().lastSeq(), 8);
}

void TestStoreContract::appliesACommandOnce()
{
    stock(*m_sender);
    const CommandId id = newCommandId();
    const AddOrderLine command { OrderId("O3"), Sku("CHAIR"), 1 };
    QVERIFY(m_sender->send(id, command).changed());
    const std::string once = now();
    QVERIFY(!m_sender->send(id, command).changed());
    QCOMPARE(now(), once);
}

void TestStoreContract::unchangedIsNoEvent()
{
    stock(*m_sender);
    const auto seq = m_store->reader().lastSeq();
    QVERIFY(!m_sender->send(CreateBatch { BatchRef("B1"), Sku("CHAIR"), 10 }).changed());
    QCOMPARE(m_store->reader().lastSeq(), seq);
    QCOMPARE(versionOf("CHAIR"), 4);
}

void TestStoreContract::logTellsWhatHappened()
{
    stock(*m_sender);
    const CommandId id = newCommandId();
    MessageBus bus = bootstrap({ m_store->begin() });
    bus.handle({ id, "bob", "rush" }, AllocateTo { lineOf("O2", "CHAIR"), BatchRef("B1"), 4 });
    std::vector<LoggedEvent> events;
    m_store->reader().eventsAfter(6, [&](const LoggedEvent& event) { events.push_back(event); });
    QCOMPARE(events.size(), 1U);
    QCOMPARE(events[0].seq, 7);
    QCOMPARE(events[0].who, std::string("bob"));
    QCOMPARE(events[0].why, std::string("rush"));
    QVERIFY(events[0].command == id);
    QVERIFY(events[0].run.empty() && events[0].undoes.empty());
    const auto& change = std::get<Allocated>(events[0].event).lines.at(0);
    const LineChange expected { OrderId("O2"), 1, {}, { { BatchRef("B1"), 4, Origin::Manual, 5 } } };
    QVERIFY(change == expected);
    QCOMPARE(skuOf(events[0].event).text(), std::string("CHAIR"));
}

void TestStoreContract::cutCascades()
{
    stock(*m_sender);
    m_sender->send(AllocateOpen {});
    m_sender->send(ChangeBatchQuantity { BatchRef("B1"), 5 });
    const auto snapshot = m_store->reader().snapshot(Sku("CHAIR"), { lineOf("O1", "CHAIR"), lineOf("O2", "CHAIR") });
    QCOMPARE(snapshot.lines.at(0).allocatedOn(BatchRef("B1")), 4);
    QCOMPARE(snapshot.lines.at(1).allocatedOn(BatchRef("B2")), 6);
    QCOMPARE(snapshot.batch(BatchRef("B1"))->available(), 1);
}

void TestStoreContract::flushTellsOfAChunk()
{
    const auto work = begin();
    work->products().get(Sku("A")).createBatch({ BatchRef("A1"), Sku("A"), 5 });
    work->products().get(Sku("B")).createBatch({ BatchRef("B1"), Sku("B"), 5 });
    work->flush();
    work->products().get(Sku("A")).createBatch({ BatchRef("A2"), Sku("A"), 5 });
    work->flush();
    const Events events = work->commit();
    QCOMPARE(events.size(), 1U);
    const auto& skus = std::get<RunChunk>(events.at(0)).skus;
    QVERIFY((std::set<Sku>(skus.begin(), skus.end()) == std::set<Sku> { Sku("A"), Sku("B") }));
    QVERIFY(versionOf("A") > 0 && versionOf("B") > 0);
    QCOMPARE(m_store->reader().lastSeq(), 3);
}

void TestStoreContract::runAllocatesWhatIsOpen()
{
    stock(*m_sender);
    m_sender->send(AddOrderLine { OrderId("O9"), Sku("NOBATCH"), 1 });
    const auto result = std::get<AllocateResult>(m_sender->send(AllocateOpen {}).result);
    QVERIFY((result == AllocateResult { 4, 3, 0, 1, 0, 13 }));
    const auto again = std::get<AllocateResult>(m_sender->send(AllocateOpen {}).result);
    QVERIFY((again == AllocateResult { 4, 0, 0, 1, 3, 0 }));
}

void TestStoreContract::runStaysInScope()
{
    stock(*m_sender);
    auto result = std::get<AllocateResult>(m_sender->send(AllocateOpen { { Sku("CHAIR") }, { OrderId("O1") } }).result);
    QCOMPARE(result.allocated, 1U);
    result = std::get<AllocateResult>(m_sender->send(AllocateOpen { { Sku("CHAIR") } }).result);
    QCOMPARE(result.allocated, 1U);
    result = std::get<AllocateResult>(m_sender->send(AllocateOpen { {}, { OrderId("O1") } }).result);
    QCOMPARE(result.allocated, 1U);
    QCOMPARE(result.already, 1U);
}

static std::shared_ptr<ImportData> someFiles()
{
    auto data = std::make_shared<ImportData>();
    data->batches.emplace();
    data->orders.emplace();
    data->products.emplace();
    for (int i = 0; i < 5; ++i) {
        const std::string sku = "S" + std::to_string(i % 2);
        data->batches->push_back({ i + 2, { BatchRef("R" + std::to_string(i)), Sku(sku), 10 + i } });
        data->orders->push_back({ i + 2, { { OrderId("O" + std::to_string(i / 2)), Sku(sku), 0 }, 3 + i } });
    }
    data->products->push_back({ 2, Sku("S1"), "a chair" });
    return data;
}

void TestStoreContract::importMakesRows()
{
    const auto result = std::get<ImportResult>(m_sender->send(Import { someFiles() }).result);
    QCOMPARE(result.orders->added, 5U);
    const std::string once = now();
    std::vector<std::string> lines;
    m_store->reader().lines(
        {}, [&](const LineRow& row) { lines.push_back(std::string(row.order) + ' ' + std::string(row.sku)); });
    QVERIFY((lines == std::vector<std::string> { "O0 S0", "O0 S1", "O1 S0", "O1 S1", "O2 S0" })); // the file's order
    const auto again = std::get<ImportResult>(m_sender->send(Import { someFiles() }).result);
    QCOMPARE(again.orders->unchanged, 5U);
    QCOMPARE(now(), once);
}

void TestStoreContract::aBatchOfAFileIsOfOneProduct()
{
    auto data = std::make_shared<ImportData>();
    data->batches = { { { 2, { BatchRef("R1"), Sku("S1"), 5 } }, { 3, { BatchRef("R1"), Sku("S2"), 6 } },
        { 4, { BatchRef("R1"), Sku("S1"), 7 } } } };
    const auto result = std::get<ImportResult>(m_sender->send(Import { data }).result);
    QCOMPARE(result.batches->added, 1U);
    QCOMPARE(result.rejects.size(), 2U);
    QCOMPARE(result.rejects.at(0).why, Reject::Why::OtherSku);
    QCOMPARE(result.rejects.at(1).why, Reject::Why::DuplicateRef);
}

void TestStoreContract::aDraftThatGoesAndReturnsIsUndone()
{
    const LineId one { OrderId("O1"), Sku("S"), 1 };
    const LineId other { OrderId("O2"), Sku("S"), 1 };
    m_sender->send(CreateBatch { BatchRef("B1"), Sku("S"), 4 });
    m_sender->send(CreateBatch { BatchRef("B2"), Sku("S"), 5 });
    m_sender->send(AddOrderLine { one.order, one.sku, 1 });
    m_sender->send(AddOrderLine { other.order, other.sku, 1 });
    m_sender->send(AllocateTo { one, BatchRef("B1") });
    m_sender->send(AllocateTo { other, BatchRef("B2") });
    const std::string before = now();
    const Command swap = SwapLines { one, other };
    const std::vector<DraftStep> steps { { ChangeBatchEta { BatchRef("B1"), Date::parse("2027-01-08") } }, { swap },
        { swap } };
    m_sender->send(ApplyDraft { std::make_shared<const std::vector<DraftStep>>(steps) });
    m_sender->undo(m_sender->last());
    QCOMPARE(now(), before);
}

void TestStoreContract::dryRunChangesNothing()
{
    stock(*m_sender);
    const std::string before = now();
    m_sender->send(AllocateOpen { {}, {}, true });
    m_sender->send(Import { someFiles(), true });
    QCOMPARE(now(), before);
    QCOMPARE(m_store->reader().lastSeq(), 6);
}

void TestStoreContract::arrivalIsNeverGivenTwice()
{
    m_sender->send(CreateBatch { BatchRef("B1"), Sku("A"), 1 });
    m_sender->send(CreateBatch { BatchRef("B2"), Sku("A"), 1 });
    m_sender->undo(m_sender->last());
    m_sender->send(CreateBatch { BatchRef("B3"), Sku("A"), 1 });
    std::vector<std::int64_t> arrivals;
    m_store->reader().batches({}, [&](const BatchRowView& row) { arrivals.push_back(row.arrival); });
    QVERIFY((arrivals == std::vector<std::int64_t> { 1, 3 }));
}

QTEST_GUILESS_MAIN(TestStoreContract)
#include "tst_storecontract.moc"
