#include "service/since.h"
#include "support/sender.h"
#include "support/testbench.h"

#include <QTest>

using namespace allocation;
using namespace allocation::test;

namespace {

const Date today = *Date::parse("2030-01-03");
const Date due = *Date::parse("2030-01-10");

} // namespace

/// What is another thing than it was, in every category; and that what was undone is none.
class TestSince : public QObject
{
    Q_OBJECT

private:
    /// CHAIR: B1 (10, in stock), P1 (20, to come, with shipment S1); O1 (4) on B1, O2 (6) on P1. The window begins
    /// after that.
    void prepare()
    {
        m_now = startOf(today);
        m_store = std::make_unique<MemoryStore>([this] { return m_now; });
        m_store->setPlanning({ today, 0 });
        m_sender = std::make_unique<Sender>([this](const Envelope& e) { return m_store->begin(e); });
        send(CreateBatch { BatchRef("B1"), Sku("CHAIR"), 10 });
        send(CreateBatch { BatchRef("P1"), Sku("CHAIR"), 20, { today + 5, "S1" } });
        send(AddOrderLine { OrderId("O1"), Sku("CHAIR"), 4, "Smith", due });
        send(AddOrderLine { OrderId("O2"), Sku("CHAIR"), 6, "Jones", due });
        send(AllocateTo { chair("O1"), BatchRef("B1"), {} });
        send(AllocateTo { chair("O2"), BatchRef("P1"), {} });
        m_now += std::chrono::hours(1);
        m_from = m_now;
        m_steps.clear();
    }
    static LineId chair(const char* order) { return lineOf(order, "CHAIR"); }
    void send(const Command& command)
    {
        m_sender->send(command);
        m_steps.push_back(m_sender->last());
    }
    void undoAll()
    {
        for (; !m_steps.empty(); m_steps.pop_back())
            m_sender->undo(m_steps.back());
    }
    SinceReport report() { return since(m_store->readModel(), m_from); }

    Timestamp m_now;
    Timestamp m_from;
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<Sender> m_sender;
    std::vector<CommandId> m_steps;

private Q_SLOTS:
    void init() { prepare(); }
    /// Whatever a test did: undone, nothing of it is reported; done again, all of it is.
    void cleanup()
    {
        const SinceReport before = report();
        std::vector<CommandId> undone;
        for (; !m_steps.empty(); m_steps.pop_back()) {
            m_sender->undo(m_steps.back());
            undone.push_back(m_sender->last());
        }
        QVERIFY(report().empty());
        for (; !undone.empty(); undone.pop_back())
            m_sender->undo(undone.back());
        QCOMPARE(sizes(report()), sizes(before));
    }

    void nothing() { QVERIFY(report().empty()); }

    void newLines()
    {
        send(AddOrderLine { OrderId("O3"), Sku("CHAIR"), 30, "Eve" });
        const SinceReport all = report();
        QCOMPARE(sizes(all), QList<std::size_t>({ 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }));
        QCOMPARE(all.newLines.front().line, chair("O3"));
        QCOMPARE(all.newLines.front().who, std::string("ann"));
    }

    void addedAndCancelledAgain()
    {
        send(AddOrderLine { OrderId("O3"), Sku("CHAIR"), 3 });
        send(CancelLine { { chair("O3") } });
        QVERIFY(report().empty());
    }

    void changedLines()
    {
        ChangeOrderLine change { chair("O1") };
        change.qty = 3;
        change.due = std::optional(due + 1);
        send(change);
        const SinceReport all = report();
        QCOMPARE(sizes(all), QList<std::size_t>({ 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }));
        QCOMPARE(all.changedLines.front().fields, std::vector<LineField>({ LineField::Qty, LineField::Due }));
        QCOMPARE(all.changedLines.front().before.qty, 4);
        change.qty = 4;
        change.due = std::optional(due);
        send(change);
        QVERIFY(report().changedLines.empty()); // by hand, not by undo
    }

    void goneLines()
    {
        send(CancelLine { { chair("O1") } });
        const SinceReport all = report();
        QCOMPARE(sizes(all), QList<std::size_t>({ 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }));
        QCOMPARE(all.goneLines.front().qty, 4);
    }

    void shippedLines()
    {
        send(Ship { { { chair("O1"), {}, 3 } } });
        ChangeOrderLine change { chair("O1") };
        change.flag = true;
        send(change); // its "before" tells three shipped already
        const SinceReport all = report();
        QCOMPARE(sizes(all), QList<std::size_t>({ 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }));
        QCOMPARE(all.changedLines.front().fields, std::vector<LineField>({ LineField::Flag }));
        QCOMPARE(all.shipped.front().qty, 3);
        QCOMPARE(all.shipped.front().left, 1);
        QCOMPARE(all.shipped.front().from, std::vector<BatchRef>({ BatchRef("B1") }));
    }

    void newBatches()
    {
        send(CreateBatch { BatchRef("B2"), Sku("CHAIR"), 5 });
        send(ReturnGoods { BatchRef("R1"), Sku("TABLE"), 2, "Smith" });
        const SinceReport all = report();
        QCOMPARE(sizes(all), QList<std::size_t>({ 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }));
        QVERIFY(all.newBatches.back().hold);
    }

    void receivedAsCounted()
    {
        send(ReceiveBatch { BatchRef("P1"), 18, {} });
        const SinceReport all = report();
        QCOMPARE(sizes(all), QList<std::size_t>({ 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 }));
        const SinceReport::Received& received = all.received.front();
        QCOMPARE(received.qty, 18);
        QCOMPARE(received.announced, 20);
        QCOMPARE(received.eta, std::optional(today + 5));
    }

    void receivedUnderAnotherName_data()
    {
        QTest::addColumn<int>("arrived");
        QTest::addColumn<int>("left");
        QTest::newRow("in part") << 8 << 12;
        QTest::newRow("all") << 20 << 0;
        QTest::newRow("more") << 23 << 0;
    }
    void receivedUnderAnotherName()
    {
        QFETCH(const int, arrived);
        QFETCH(const int, left);
        send(ReceiveBatch { BatchRef("P1"), arrived, BatchRef("W1") });
        const SinceReport all = report();
        QCOMPARE(sizes(all), QList<std::size_t>({ 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 }));
        const SinceReport::Received& received = all.received.front();
        QCOMPARE(received.ref, BatchRef("W1"));
        QCOMPARE(received.from, std::optional(BatchRef("P1")));
        QCOMPARE(received.qty, arrived);
        QCOMPARE(received.announced, 20);
        QCOMPARE(received.left, left);
    }

    void slippedAndWorse()
    {
        send(ChangeShipmentEta { "S1", today + 12 });
        const SinceReport all = report();
        QCOMPARE(sizes(all), QList<std::size_t>({ 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1 }));
        QCOMPARE(all.slipped.front().from, std::optional(today + 5));
        QCOMPARE(all.slipped.front().to, today + 12);
        const SinceReport::Worse& worse = all.worse.front();
        QCOMPARE(worse.line, chair("O2")); // no event names it
        QCOMPARE(worse.before.daysLate, 0);
        QCOMPARE(worse.now.daysLate, 5);
    }

    void comesEarlier()
    {
        send(ChangeBatchEta { BatchRef("P1"), today + 2 });
        QCOMPARE(sizes(report()), QList<std::size_t>({ 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0 }));
    }

    /// Overdue already: another day in the past keeps nobody waiting longer, nor does the passing of days.
    void overdueOnBothSides()
    {
        m_store->setPlanning({ today + 30, 0 });
        QVERIFY(report().worse.empty());
        send(ChangeBatchEta { BatchRef("P1"), today + 12 });
        QCOMPARE(sizes(report()), QList<std::size_t>({ 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 }));
    }

    void counted()
    {
        send(Ship { { { chair("O1"), {}, 2 } } });
        QVERIFY(report().counted.empty());
        send(ChangeBatchQuantity { BatchRef("B1"), 7 });
        const SinceReport all = report();
        QCOMPARE(sizes(all), QList<std::size_t>({ 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0 }));
        const SinceReport::Counted& counted = all.counted.front();
        QCOMPARE(counted.before, 10);
        QCOMPARE(counted.shipped, 2);
        QCOMPARE(counted.after, 7);
    }

    void cutAndWorse()
    {
        send(ChangeBatchQuantity { BatchRef("P1"), 5 });
        send(AddOrderLine { OrderId("O3"), Sku("CHAIR"), 6 });
        const SinceReport all = report();
        // O2 went to B1, which had enough: sooner, not worse. O3 finds nothing.
        QCOMPARE(sizes(all), QList<std::size_t>({ 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0 }));
        send(ChangeBatchQuantity { BatchRef("B1"), 4 });
        const SinceReport less = report();
        QCOMPARE(less.worse.size(), std::size_t(1));
        QCOMPARE(less.worse.front().line, chair("O2"));
        QCOMPARE(less.worse.front().openBefore, 0);
        QCOMPARE(less.worse.front().open, 6);
        QVERIFY(!less.worse.front().now.ready);
    }

    void goneBatches()
    {
        send(RemoveBatch { BatchRef("P1") });
        const SinceReport all = report();
        QCOMPARE(sizes(all), QList<std::size_t>({ 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0 }));
        QCOMPARE(all.goneBatches.front().qty, 20);
    }

    void heldAndOff()
    {
        send(HoldBatch { BatchRef("B1") });
        QCOMPARE(sizes(report()), QList<std::size_t>({ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0 }));
        send(UnholdBatch { BatchRef("B1") });
        QVERIFY(report().empty());
    }

    void takenOffHold()
    {
        send(HoldBatch { BatchRef("B1") });
        m_now += std::chrono::hours(1);
        m_from = m_now;
        m_steps.clear();
        send(UnholdBatch { BatchRef("B1") });
        QCOMPARE(sizes(report()), QList<std::size_t>({ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0 }));
    }

    void pinsEnded()
    {
        send(PinLine { { chair("O1") }, {}, today });
        QVERIFY(report().empty());
        m_store->setPlanning({ today + 1, 0 });
        const SinceReport all = report();
        QCOMPARE(sizes(all), QList<std::size_t>({ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0 }));
        QCOMPARE(all.pinsEnded.front().batch, BatchRef("B1"));
        QCOMPARE(all.pinsEnded.front().until, today);
    }

    void nowPossible()
    {
        send(CreateBatch { BatchRef("B2"), Sku("CHAIR"), 50 });
        send(AddOrderLine { OrderId("O3"), Sku("CHAIR"), 30 });
        send(AddOrderLine { OrderId("O4"), Sku("CHAIR"), 30 });
        const SinceReport all = report();
        QCOMPARE(all.nowPossible.size(), std::size_t(1));
        QCOMPARE(all.nowPossible.front().lines, std::size_t(1));
    }

    /// Lines that had nothing cannot be worse off by a run, on however late a batch.
    void aRunMakesNothingWorse()
    {
        for (int i = 0; i < 2500; ++i)
            send(AddOrderLine { OrderId("L" + std::to_string(i)), Sku("LAMP"), 2, {}, today });
        send(CreateBatch { BatchRef("P2"), Sku("LAMP"), 4000, { today + 90, {} } });
        m_now += std::chrono::hours(1);
        m_from = m_now;
        m_steps.clear();
        send(AllocateOpen {});
        QVERIFY(report().empty());
    }

    void aWindowWithoutItsBeginning()
    {
        send(ChangeBatchQuantity { BatchRef("B1"), 9 });
        QVERIFY(!report().shortened);
        m_store->restore({ newCommandId(), "root" }, m_now,
            { HistoryCompacted { Sku("CHAIR"), 0, {}, m_store->readModel().product(Sku("CHAIR")).batches, {} } });
        QVERIFY(report().shortened);
        QVERIFY(report().counted.empty());
        m_steps.clear(); // they can no longer be undone
        m_from = m_now + std::chrono::hours(1);
    }

private:
    /// How many entries each category has, in the order of the report.
    static QList<std::size_t> sizes(const SinceReport& all)
    {
        return { all.newLines.size(), all.changedLines.size(), all.goneLines.size(), all.shipped.size(),
            all.newBatches.size(), all.received.size(), all.slipped.size(), all.earlier.size(), all.counted.size(),
            all.goneBatches.size(), all.held.size(), all.offHold.size(), all.pinsEnded.size(), all.nowPossible.size(),
            all.worse.size() };
    }
};

QTEST_GUILESS_MAIN(TestSince)
#include "tst_since.moc"
