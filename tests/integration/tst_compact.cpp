#include "adapters/sql/compact.h"
#include "adapters/sql/rebuild.h"
#include "adapters/sql/store.h"
#include "bridge/wording.h"
#include "support/byhand.h"
#include "support/dump.h"
#include "support/sender.h"

#include <QTemporaryDir>
#include <QTest>
#include <set>

// A log that was shortened: nothing of what stands is another, what followed it goes on, what was done is not done
// again.

using namespace allocation;
using namespace allocation::test;

class TestCompact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keepsTheStateAndItsReplay();
    void leavesOneRowPerProduct();
    void goesOnWithHigherNumbers();
    void whoFollowsMissesNothing();
    void oldStepsAreKnownButNotUndone();
    void laterStepsAreUndone();
    void offersNoOldStep();
    void keepsRunsWhole();
    void keepsWhatIsNotDelivered();
    void cutsLargeProducts();
    void again();
    void nothingToDo();

private:
    CompactResult compact(int hour)
    {
        return compactDatabase(m_path, at(hour), { newCommandId(), "carol", "new year" });
    }
    static Timestamp at(int hour) { return Timestamp(std::chrono::hours(hour)); }
    std::vector<LoggedEvent> history(const HistoryScope& scope = {});
    std::vector<std::int64_t> seqs();
    void verifyWhole();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
    int m_hour = 1;
    std::unique_ptr<SqlStore> m_store;
    std::unique_ptr<Sender> m_ann;
    std::unique_ptr<ReadModel> m_reader;
    CommandId m_oldStep;
    CommandId m_newStep;
};

/// At 1 o'clock stock, a run and a pin; at 2 a move.
void TestCompact::init()
{
    m_ann.reset();
    m_store.reset();
    m_reader.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("store.db")).toStdString();
    createDatabase(m_path);
    StoreOptions options { false };
    options.clock = [this] { return at(m_hour); };
    m_store = std::make_unique<SqlStore>(m_path, options);
    m_ann = std::make_unique<Sender>(m_store->beginWork());
    m_reader = openReadModel(m_path);
    m_hour = 1;
    stock(*m_ann);
    m_ann->send(AllocateOpen {});
    m_oldStep = m_ann->last();
    m_ann->send(PinLine { { lineOf("O1", "TABLE") }, {}, Date::fromDays(30000) });
    m_hour = 2;
    m_ann->send(MoveLine { { lineOf("O1", "CHAIR") }, {}, BatchRef("B2"), 3 });
    m_newStep = m_ann->last();
}

std::vector<LoggedEvent> TestCompact::history(const HistoryScope& scope)
{
    std::vector<LoggedEvent> events;
    m_reader->history(scope, [&](const LoggedEvent& event) { events.push_back(event); });
    return events;
}

std::vector<std::int64_t> TestCompact::seqs()
{
    std::vector<std::int64_t> all;
    m_reader->eventsAfter(0, [&](const LoggedEvent& event) { all.push_back(event.seq); });
    return all;
}

void TestCompact::verifyWhole()
{
    for (const Problem& problem : m_reader->check())
        QFAIL(qPrintable(QString::fromStdString(problem.what + ' ' + problem.where)));
    for (const Problem& problem : rebuildViews(m_path).problems)
        QFAIL(qPrintable(QString::fromStdString(problem.what + ' ' + problem.where + problem.expected)));
}

void TestCompact::keepsTheStateAndItsReplay()
{
    m_ann->send(HoldBatch { BatchRef("B1") });
    m_ann->send(ChangeBatchQuantity { BatchRef("T1"), 1 }); // below a pin
    const std::string before = dump(*m_reader);
    const auto products = m_reader->snapshot(Sku("CHAIR"), { lineOf("O1", "CHAIR"), lineOf("O2", "CHAIR") });
    QVERIFY(compact(2).removed > 0);
    QCOMPARE(dump(*m_reader), before);
    verifyWhole();
    QVERIFY(compact(3).removed > 0);
    QCOMPARE(dump(*m_reader), before);
    QVERIFY(m_reader->snapshot(Sku("CHAIR"), { lineOf("O1", "CHAIR"), lineOf("O2", "CHAIR") }).lines == products.lines);
    verifyWhole();
}

void TestCompact::leavesOneRowPerProduct()
{
    // 6 of stock, 2 of the run, 1 pin.
    const CompactResult result = compact(2);
    QCOMPARE(result.removed, 7);
    QCOMPARE(result.snapshots, 2);
    QVERIFY(!result.heldBack);
    const auto events = history();
    QCOMPARE(events.size(), 3U);
    QCOMPARE(wording::event(events[1].event), QStringLiteral("TABLE: history before this shortened (1 batch, 1 line)"));
    QCOMPARE(
        wording::event(events[2].event), QStringLiteral("CHAIR: history before this shortened (2 batches, 2 lines)"));
    QCOMPARE(events[2].who, std::string("carol"));
    QCOMPARE(events[2].why, std::string("new year"));
    QVERIFY(events[2].at == at(1));
    QCOMPARE(history({ OrderId("O2") }).size(), 1U);
    QCOMPARE(history({ {}, {}, BatchRef("T1") }).size(), 1U);
}

void TestCompact::goesOnWithHigherNumbers()
{
    const auto last = m_reader->lastSeq();
    QVERIFY(compact(3).removed > 0);
    QCOMPARE(m_reader->lastSeq(), last);
    m_ann->send(DeallocateLine { { lineOf("O1", "CHAIR") } });
    QCOMPARE(m_reader->lastSeq(), last + 1);
    QVERIFY(m_store->begin({ newCommandId(), "ann" })->log().lastStepOf("ann") == m_ann->last());
    verifyWhole();
}

/// Wherever somebody has read to: every product that changed since is named.
void TestCompact::whoFollowsMissesNothing()
{
    const auto touched = [&](std::int64_t after) {
        std::set<Sku> skus;
        m_reader->touchedAfter(
            after, [&](std::int64_t, const CommandId&, const std::string&, const Sku& sku) { skus.insert(sku); });
        return skus;
    };
    std::vector<std::set<Sku>> before;
    for (std::int64_t seq = 0; seq <= m_reader->lastSeq(); ++seq)
        before.push_back(touched(seq));
    compact(3);
    for (std::int64_t seq = 0; seq <= m_reader->lastSeq(); ++seq)
        QVERIFY(touched(seq) == before[static_cast<std::size_t>(seq)]);
}

void TestCompact::oldStepsAreKnownButNotUndone()
{
    compact(2);
    const auto seq = m_reader->lastSeq();
    QVERIFY(!m_ann->send(m_oldStep, AddOrderLine { OrderId("O9"), Sku("CHAIR"), 1 }).changed());
    QCOMPARE(m_reader->lastSeq(), seq);
    for (const CommandId& step : { m_oldStep, history()[1].command }) {
        try {
            m_ann->undo(step);
            QFAIL("undone");
        } catch (const Refused& refused) {
            QCOMPARE(wording::failure(refused.reason()).text(),
                QString::fromStdString("The step " + step.text()
                    + " can no longer be undone: the history was shortened since. Change it by hand."));
        }
    }
}

void TestCompact::laterStepsAreUndone()
{
    m_ann->undo(m_newStep);
    const std::string before = dump(*m_reader);
    m_ann->undo(m_ann->last());
    compact(2);
    m_ann->undo(m_newStep);
    QCOMPARE(dump(*m_reader), before);
    verifyWhole();
}

void TestCompact::offersNoOldStep()
{
    const auto lastStep = [&](const char* who) {
        return m_store->begin({ newCommandId(), who })->log().lastStepOf(who);
    };
    compact(2);
    QVERIFY(lastStep("ann") == m_newStep);
    QVERIFY(!lastStep("carol"));
    compact(3);
    QVERIFY(!lastStep("ann"));
    QVERIFY(!m_store->begin({})->log().lastChange(Sku("CHAIR")));
}

void TestCompact::keepsRunsWhole()
{
    const CommandId run = newCommandId();
    const auto chunk = [&](int hour, const CommandId& id, const CommandId& of, const char* ref) {
        m_hour = hour;
        const auto work = m_store->begin({ id, "ann", {}, {}, of });
        work->products().get(Sku("CHAIR")).createBatch({ BatchRef(ref), Sku("CHAIR"), 5 });
        work->commit();
    };
    chunk(3, run, {}, "R1");
    m_ann->send(AddOrderLine { OrderId("O8"), Sku("TABLE"), 1 });
    chunk(5, newCommandId(), run, "R2");
    const std::string before = dump(*m_reader);
    QVERIFY(compact(4).removed > 0);
    QCOMPARE(history().size(), 5U); // two snapshots, the run, and what came between
    m_ann->undo(run);
    QVERIFY(dump(*m_reader).find("R1") == std::string::npos);
    m_ann->undo(m_ann->last());
    QCOMPARE(dump(*m_reader), before);
    verifyWhole();
}

void TestCompact::keepsWhatIsNotDelivered()
{
    const std::vector<std::int64_t> all = seqs();
    QVERIFY(byHand(m_path, "INSERT INTO sinks VALUES ('mail', 0)"));
    QVERIFY(compact(2).heldBack);
    QVERIFY(seqs() == all);
    QVERIFY(byHand(m_path, "UPDATE sinks SET position = 100; INSERT INTO deliveries(sink, seq) VALUES ('mail', 4)"));
    const CompactResult result = compact(2);
    QVERIFY(result.heldBack);
    QVERIFY((seqs() == std::vector<std::int64_t> { 2, 3, 4, 5, 6, 7, 8, 9, 10 })); // 1 and 2 are of CHAIR
    QVERIFY(byHand(m_path, "DELETE FROM deliveries"));
    QVERIFY(!compact(2).heldBack);
    verifyWhole();
}

void TestCompact::cutsLargeProducts()
{
    auto data = std::make_shared<ImportData>();
    data->batches.emplace();
    data->orders.emplace();
    for (int i = 0; i < 1200; ++i) {
        data->batches->push_back({ i + 2, { BatchRef("R" + std::to_string(i)), Sku("MANY"), 2 } });
        data->orders->push_back({ i + 2, { { OrderId("M" + std::to_string(i)), Sku("MANY"), 1 }, 2 } });
    }
    m_ann->send(Import { data });
    m_ann->send(AllocateOpen {});
    const std::string before = dump(*m_reader);
    const CompactResult result = compact(3);
    QCOMPARE(result.snapshots, 2 + 3);
    m_reader->eventsAfter(0, [](const LoggedEvent& event) { QVERIFY(entryCount(event.event) <= maxEntries); });
    QCOMPARE(dump(*m_reader), before);
    verifyWhole();
    QCOMPARE(history().size(), 3U); // one row per product
    QCOMPARE(history({ {}, Sku("MANY") }).size(), 1U);
    QCOMPARE(history({ OrderId("M1100") }).size(), 1U);
}

void TestCompact::again()
{
    compact(2);
    m_hour = 3;
    m_ann->send(AddOrderLine { OrderId("O7"), Sku("TABLE"), 1 });
    const std::string before = dump(*m_reader);
    QCOMPARE(compact(4).removed, 2);
    QCOMPARE(history().size(), 2U);
    QCOMPARE(dump(*m_reader), before);
    verifyWhole();
}

void TestCompact::nothingToDo()
{
    QCOMPARE(compact(1).snapshots, 0);
    compact(2);
    const std::vector<std::int64_t> all = seqs();
    const CompactResult result = compact(2);
    QCOMPARE(result.removed, 0);
    QCOMPARE(result.snapshots, 0);
    QVERIFY(seqs() == all);
}

QTEST_GUILESS_MAIN(TestCompact)
#include "tst_compact.moc"
