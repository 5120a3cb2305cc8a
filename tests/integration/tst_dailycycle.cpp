#include "domain/errors.h"
#include "support/dump.h"
#include "support/importtext.h"
#include "support/sender.h"
#include "support/teststores.h"

#include <QTest>

// Pick lists, shipments, promises and what is written about things, in every store; each step undone exactly.

using namespace allocation;
using namespace allocation::test;

class TestDailyCycle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void aPickListIsLeftAlone();
    void ofALineOrOrderThatMayOnlyLeaveWhole();
    void shipsFromBatchAndOpenTogether();
    void shipsWhatIsNotAllocated();
    void pickedLessIsACut();
    void ordersStayWhatTheyWere();
    void aReturnIsOnHold();
    void aShipmentIsReceivedAsOne();
    void automationLeavesStoppedLinesAlone();
    void promisesAreTold();
    void whatIsWrittenComesBack();
    void aSnapshotKnowsWhatWasShipped();
    void ofThreeAlikeTheRightOneIsShipped();
    void aSnapshotKnowsWhatWasReceived();
    void aSnapshotKeepsUnlessTold();
    void aSnapshotAsksWhatItCannotKnow();
    void rejectedRowsKeepEverything();
    void whatWasCountedTooLowHasLeftAllTheSame();
    void whoIsOverAllocatedComesBack();
    void theSameFileAsksTheSame();
    void ofAlikeOnListsTheBatchTells();
    void aPartOfWhatIsPickedArrives();
    void whatIsOverTakesNoRowFromWhatIsOpen();
    void whatIsOverTakesNoNewRow();
    void whatIsPickedIsNotTheOneThatChanged();

private:
    void send(const Command& command)
    {
        m_sender->send(command);
        m_steps.push_back(m_sender->last());
    }
    ImportResult import(const ImportText& text, Gone gone, std::optional<bool> fileKnows = {})
    {
        const Outcome outcome = m_sender->send(Import { parsed(text), false, gone, fileKnows });
        m_steps.push_back(m_sender->last());
        return std::get<ImportResult>(outcome.result);
    }
    template <class Expected>
    bool refused(const Command& command)
    {
        const std::string before = now();
        try {
            m_sender->send(command);
        } catch (const Refused& refusal) {
            return std::holds_alternative<Expected>(refusal.reason()) && now() == before;
        }
        return false;
    }
    std::string now() { return dump(m_store->reader()); }
    OrderLine line(const char* order, const char* sku = "CHAIR", int number = 1)
    {
        const LineId id = lineOf(order, sku, number);
        const auto lines = m_store->reader().snapshot(id.sku, { id }).lines;
        return lines.empty() ? OrderLine() : lines.front();
    }
    std::optional<Batch> batch(const char* ref, const char* sku = "CHAIR")
    {
        const ProductSnapshot product = m_store->reader().snapshot(Sku(sku), {});
        const Batch* const found = product.batch(BatchRef(ref));
        return found ? std::optional(*found) : std::nullopt;
    }
    void allocated()
    {
        stock(*m_sender);
        send(AllocateOpen {});
        m_start = now();
        m_steps.clear();
    }

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<Sender> m_sender;
    std::string m_start;
    std::vector<CommandId> m_steps;
};

void TestDailyCycle::initTestCase_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < static_cast<int>(storeKinds().size()); ++kind)
        QTest::newRow(storeKinds().at(static_cast<std::size_t>(kind)).name) << kind;
}

void TestDailyCycle::init()
{
    QFETCH_GLOBAL(int, kind);
    m_store = storeKinds().at(static_cast<std::size_t>(kind)).make();
    m_sender = std::make_unique<Sender>(m_store->begin());
    allocated();
}

/// Everything adds up, and all of it can be undone and done again.
void TestDailyCycle::cleanup()
{
    const auto sound = [this] {
        for (const Problem& problem : m_store->reader().check())
            QFAIL(qPrintable(QString::fromStdString(
                problem.what + ": " + problem.where + ", " + problem.expected + ", " + problem.found)));
    };
    sound();
    const std::string end = now();
    std::vector<CommandId> undone;
    while (!m_steps.empty()) {
        m_sender->undo(m_steps.back());
        undone.push_back(m_sender->last());
        m_steps.pop_back();
    }
    QCOMPARE(now(), m_start);
    sound();
    for (; !undone.empty(); undone.pop_back())
        m_sender->undo(undone.back());
    QCOMPARE(now(), end);
    m_sender.reset();
    m_store.reset();
}

void TestDailyCycle::aPickListIsLeftAlone()
{
    send(Release {});
    QCOMPARE(line("O1").allocations.front().picking, std::optional(Picking { 1, 4 }));
    QCOMPARE(line("O1", "TABLE").allocations.front().picking, std::optional(Picking { 1, 3 }));
    QVERIFY(refused<NothingToRelease>(Release {}));
    QVERIFY(refused<ReleasedUnits>(MoveLine { { lineOf("O1", "CHAIR") }, {}, BatchRef("B2"), {} }));
    QVERIFY(refused<ReleasedUnits>(DeallocateLine { { lineOf("O1", "CHAIR") }, {} }));
    QVERIFY(refused<ReleasedUnits>(CancelLine { { lineOf("O1", "CHAIR") } }));
    send(ChangeBatchQuantity { BatchRef("B1"), 2 }); // nothing can go, so it is over-allocated
    QCOMPARE(batch("B1")->available(), -8);
    send(ChangeBatchQuantity { BatchRef("B1"), 10 });
    send(Recall { { lineOf("O1", "CHAIR") } });
    QVERIFY(!line("O1").allocations.front().picking);
    send(Recall { {}, 1 });
    QVERIFY(!line("O2").allocations.front().picking);
    QVERIFY(refused<NotReleased>(Recall { {}, 1 }));
    send(Release { { lineOf("O2", "CHAIR") } });
    QCOMPARE(line("O2").allocations.front().picking->list, 2); // no number is given twice
}

void TestDailyCycle::ofALineOrOrderThatMayOnlyLeaveWhole()
{
    ChangeOrderLine whole { lineOf("O1", "CHAIR") };
    whole.completeness = Completeness::WholeOrder;
    send(whole);
    send(HoldBatch { BatchRef("T1") });
    QVERIFY(refused<NothingToRelease>(Release { { lineOf("O1", "CHAIR") } })); // the table of that order is kept back
    send(UnholdBatch { BatchRef("T1") });
    send(Release { { lineOf("O1", "CHAIR") } });
    ChangeOrderLine part { lineOf("O2", "CHAIR") };
    part.completeness = Completeness::WholeLine;
    send(part);
    send(MoveLine { { lineOf("O2", "CHAIR") }, {}, BatchRef("B2"), 2 });
    QVERIFY(refused<NothingToRelease>(Release { { lineOf("O2", "CHAIR") } }));
}

void TestDailyCycle::shipsFromBatchAndOpenTogether()
{
    send(Release {});
    send(Ship { { { lineOf("O2", "CHAIR"), {}, 2 } } });
    QCOMPARE(line("O2").shipped, 2);
    QCOMPARE(line("O2").allocations.front().picking, std::optional(Picking { 1, 4 }));
    QCOMPARE(line("O2").open(), 0);
    QCOMPARE(batch("B1")->qty, 8);
    send(Ship { {}, 1 });
    QCOMPARE(line("O1").shipped, 4);
    QCOMPARE(line("O1", "TABLE").shipped, 3);
    QCOMPARE(batch("B1")->qty, 0);
    QCOMPARE(batch("T1", "TABLE")->qty, 2);
    QVERIFY(refused<NotReleased>(Ship { {}, 1 }));
    QVERIFY(refused<NotAllocated>(Ship { { { lineOf("O1", "CHAIR") } } }));
}

void TestDailyCycle::shipsWhatIsNotAllocated()
{
    send(DeallocateLine { { lineOf("O1", "CHAIR") }, {} });
    QVERIFY(refused<NotInStock>(Ship { { { lineOf("O1", "CHAIR"), BatchRef("B2"), 1 } } }));
    QVERIFY(refused<TooManyUnits>(Ship { { { lineOf("O1", "CHAIR"), BatchRef("B1"), 5 } } }));
    send(Ship { { { lineOf("O1", "CHAIR"), BatchRef("B1"), 3 } } });
    QCOMPARE(line("O1").open(), 1);
    QCOMPARE(batch("B1")->qty, 7);
}

void TestDailyCycle::pickedLessIsACut()
{
    send(Release {});
    send(Ship { { { lineOf("O2", "CHAIR"), {}, 4, true } } });
    QCOMPARE(line("O2").shipped, 4);
    QCOMPARE(line("O2").allocatedOn(BatchRef("B2")), 2); // the rest waits for the next batch
    QCOMPARE(batch("B1")->qty, 4);
    QCOMPARE(line("O1").allocatedOn(BatchRef("B1")), 4);
}

void TestDailyCycle::ordersStayWhatTheyWere()
{
    send(Ship { { { lineOf("O2", "CHAIR"), {}, 4 } } });
    QCOMPARE(line("O2").qty, 6);
    ChangeOrderLine less { lineOf("O2", "CHAIR") };
    less.qty = 3;
    QVERIFY(refused<ShippedUnits>(less));
    less.qty = 5;
    send(less);
    QCOMPARE(line("O2").allocated(), 1);
    send(DeallocateLine { { lineOf("O2", "CHAIR") }, {} });
    send(MoveLine { { lineOf("O2", "CHAIR") }, {}, BatchRef("B2"), {} }); // all that is still to leave
    QCOMPARE(line("O2").allocatedOn(BatchRef("B2")), 1);
}

void TestDailyCycle::aReturnIsOnHold()
{
    send(ReturnGoods { BatchRef("R1"), Sku("CHAIR"), 2, "Smith" });
    QCOMPARE(batch("R1")->allocatable(), 0);
    QCOMPARE(batch("R1")->details->receivedFrom, std::string("Smith"));
    QVERIFY(refused<BatchExists>(ReturnGoods { BatchRef("B1"), Sku("CHAIR"), 2, {} }));
}

void TestDailyCycle::aShipmentIsReceivedAsOne()
{
    send(CreateBatch { BatchRef("T2"), Sku("TABLE"), 5, { Date::fromCalendar(2030, 1, 5), "SHIP1" } });
    send(ReceiveShipment { "SHIP1" });
    QVERIFY(batch("B2")->inStock());
    QVERIFY(batch("T2", "TABLE")->inStock());
    QVERIFY(refused<UnknownShipment>(ReceiveShipment { "SHIP9" }));
}

void TestDailyCycle::automationLeavesStoppedLinesAlone()
{
    send(DeallocateLine { { lineOf("O1", "CHAIR"), lineOf("O2", "CHAIR") }, {} });
    ChangeOrderLine stop { lineOf("O1", "CHAIR") };
    stop.stop = "credit";
    send(stop);
    const Outcome run = m_sender->send(AllocateOpen {});
    m_steps.push_back(m_sender->last());
    QCOMPARE(std::get<AllocateResult>(run.result), (AllocateResult { 3, 1, 0, 0, 1, 6, 1 }));
    QCOMPARE(line("O1").open(), 4);
    send(Allocate { lineOf("O1", "CHAIR") }); // a planner may
    QVERIFY(refused<NothingToRelease>(Release { { lineOf("O1", "CHAIR") } }));
    send(ChangeBatchQuantity { BatchRef("B1"), 0 });
    QCOMPARE(line("O1").open(), 4);
    QCOMPARE(line("O2").allocatedOn(BatchRef("B2")), 6);
}

void TestDailyCycle::promisesAreTold()
{
    ChangeOrderLine far { lineOf("O2", "CHAIR") };
    far.transitDays = 3;
    send(far);
    send(MoveLine { { lineOf("O2", "CHAIR") }, {}, BatchRef("B2"), {} });
    send(TellPromise { { lineOf("O2", "CHAIR") } });
    const auto promised = line("O2").details->promised;
    QCOMPARE(promised->date, *Date::fromCalendar(2030, 1, 8));
    QCOMPARE(promised->by, std::string("ann"));
    QCOMPARE(promised->told, std::optional(m_store->reader().planning().date));
    send(DeallocateLine { { lineOf("O2", "CHAIR") }, {} });
    QVERIFY(refused<NothingToTell>(TellPromise { { lineOf("O2", "CHAIR") } }));
    send(TellPromise { { lineOf("O2", "CHAIR") }, Date::fromCalendar(2030, 2, 1) });
}

void TestDailyCycle::whatIsWrittenComesBack()
{
    const Date day = *Date::fromCalendar(2030, 3, 1);
    ChangeOrderLine change { lineOf("O1", "CHAIR") };
    change.kind = LineKind::SetAside;
    change.note = Note { "call \"Smith\", then\nship", day };
    change.flag = true;
    send(change);
    send(DescribeBatch { BatchRef("B1"), "A-1", "Oak Ltd", Note { "wet", day } });
    send(DescribeProduct { Sku("CHAIR"), "A chair", "pcs", 4, Note { "fragile", {} } });
    QVERIFY(line("O1").details->note == *change.note && line("O1").details->flag);
    QCOMPARE(batch("B1")->details->location, std::string("A-1"));
    send(HoldBatch { BatchRef("B1"), false, day });
    QCOMPARE(batch("B1")->hold->until, std::optional(day));
    // What others change meanwhile is not in the way of an undo.
    ChangeOrderLine due { lineOf("O1", "CHAIR") };
    due.due = std::optional(day);
    send(due);
    m_sender->undo(m_steps.front());
    const CommandId undo = m_sender->last();
    QVERIFY(!line("O1").details && line("O1").due == day);
    m_sender->undo(undo);
    QVERIFY(line("O1").details->flag && line("O1").due == day);
}

void TestDailyCycle::aSnapshotKnowsWhatWasShipped()
{
    send(Release { { lineOf("O2", "CHAIR") } });
    // O2 was on a pick list, the table's batch fell by just what O1 had there; the chair of O1 was cancelled.
    const ImportText today { "ref,sku,qty,eta,shipment\nB1,CHAIR,4,\nB2,CHAIR,20,2030-01-05,SHIP1\nT1,TABLE,2,\n",
        "orderid,sku,qty\nO3,CHAIR,1\n" };
    const ImportResult dry = std::get<ImportResult>(
        m_sender->send(Import { parsed(today), true, Gone::Cancel }).result);
    const ImportResult result = import(today, Gone::Cancel);
    QVERIFY(dry.gone == result.gone);
    QCOMPARE(result.gone.size(), std::size_t(3));
    QCOMPARE(line("O2").shipped, 6);
    QCOMPARE(line("O1", "TABLE").shipped, 3);
    QCOMPARE(line("O1").qty, 0); // cancelled
    QCOMPARE(batch("B1")->qty, 4);
    QCOMPARE(batch("T1", "TABLE")->qty, 2);
    const std::string after = now();
    m_sender->send(Import { parsed(today), false, Gone::Cancel });
    QCOMPARE(now(), after);
}

void TestDailyCycle::ofThreeAlikeTheRightOneIsShipped()
{
    for (int i = 0; i < 3; ++i)
        send(AddOrderLine { OrderId("O5"), Sku("LAMP"), 5, "Eve", Date::fromCalendar(2030, 4, 1) });
    for (const char* ref : { "L1", "L2", "L3" })
        send(CreateBatch { BatchRef(ref), Sku("LAMP"), 5 });
    send(AllocateOpen {});
    m_start = now();
    m_steps.clear();
    const ImportText today {
        "ref,sku,qty,eta\nL2,LAMP,5,\nL3,LAMP,5,\nB1,CHAIR,10,\nB2,CHAIR,20,2030-01-05\nT1,TABLE,5,\n",
        "due,customer,qty,sku,orderid\n2030-01-01,Smith,4,CHAIR,O1\n2030-04-01,Eve,5,LAMP,O5\n,,3,TABLE,O1\n"
        "2030-04-01,Eve,5,LAMP,O5\n,,6,CHAIR,O2\n"
    };
    const ImportResult result = import(today, Gone::Cancel);
    QCOMPARE(line("O5", "LAMP", 1).shipped, 5);
    QCOMPARE(line("O5", "LAMP", 2).allocatedOn(BatchRef("L2")), 5);
    QCOMPARE(line("O5", "LAMP", 3).allocatedOn(BatchRef("L3")), 5);
    QCOMPARE(result.gone.size(), std::size_t(1));
}

void TestDailyCycle::aSnapshotKnowsWhatWasReceived()
{
    send(MoveLine { { lineOf("O2", "CHAIR") }, {}, BatchRef("B2"), {} });
    const ImportText today { "ref,sku,qty,eta\nB1,CHAIR,10,\nW7,CHAIR,18,\nT1,TABLE,5,\n", nullptr };
    const ImportResult result = import(today, Gone::Ship);
    QCOMPARE(line("O2").allocatedOn(BatchRef("W7")), 6);
    QCOMPARE(batch("W7")->qty, 18);
    QVERIFY(!batch("B2"));
    QCOMPARE(result.gone.size(), std::size_t(1));
    QVERIFY(result.gone.front().what == GoneEntry::What::Received && result.gone.front().as == BatchRef("W7"));
}

void TestDailyCycle::aSnapshotKeepsUnlessTold()
{
    const ImportText today { "ref,sku,qty,eta\n", "orderid,sku,qty\n" };
    const std::string before = now();
    const ImportResult result = import(today, Gone::Keep);
    m_steps.pop_back(); // there is nothing to undo
    QCOMPARE(now(), before);
    QCOMPARE(result.gone.size(), std::size_t(6));
    QVERIFY(std::ranges::none_of(result.gone, &GoneEntry::done));
}

void TestDailyCycle::aSnapshotAsksWhatItCannotKnow()
{
    send(Ship { { { lineOf("O2", "CHAIR") } } });
    const ImportText older { "ref,sku,qty,eta\nB1,CHAIR,10,\nB2,CHAIR,20,2030-01-05\nT1,TABLE,5,\n", nullptr };
    QCOMPARE(import(older, Gone::Ship).asked, std::vector<AskedEntry>({ { BatchRef("B1"), 10, 4, 6 } }));
    m_steps.pop_back();
    QCOMPARE(batch("B1")->qty, 4);
    QVERIFY(import(older, Gone::Ship, false).asked.empty()); // the file does not know of it
    m_steps.pop_back();
    QCOMPARE(batch("B1")->qty, 4);
    QVERIFY(import(older, Gone::Ship, true).asked.empty());
    QCOMPARE(batch("B1")->qty, 10);
}

void TestDailyCycle::rejectedRowsKeepEverything()
{
    const ImportText today { nullptr, "orderid,sku,qty\nO1,CHAIR,four\nO1,TABLE,3\n" };
    const std::string before = now();
    const ImportResult result = import(today, Gone::Cancel);
    m_steps.pop_back();
    QCOMPARE(now(), before); // the row that cannot be read may be any of them
    QCOMPARE(result.gone.size(), std::size_t(2));
}

void TestDailyCycle::whatWasCountedTooLowHasLeftAllTheSame()
{
    send(Release { { lineOf("O2", "CHAIR") } });
    send(ChangeBatchQuantity { BatchRef("B1"), 2 }); // O2 has 6 there
    QVERIFY(refused<TooLittleAvailable>(Ship { { { lineOf("O2", "CHAIR") } } }));
    import({ "ref,sku,qty,eta\nB2,CHAIR,20,2030-01-05\nT1,TABLE,5,\n",
               "orderid,sku,qty\nO1,CHAIR,4\nO3,CHAIR,1\nO1,TABLE,3\n" },
        Gone::Cancel);
    QCOMPARE(line("O2").shipped, 6);
    QCOMPARE(batch("B1")->qty, 0);
}

void TestDailyCycle::whoIsOverAllocatedComesBack()
{
    send(Release { { lineOf("O2", "CHAIR") } });
    send(ChangeBatchQuantity { BatchRef("B1"), 5 });
    const std::string before = now();
    send(Ship { { { lineOf("O2", "CHAIR"), {}, 1 } } });
    QCOMPARE(batch("B1")->available(), -1);
    m_sender->undo(m_steps.back());
    QCOMPARE(now(), before);
    m_steps.pop_back();
}

void TestDailyCycle::theSameFileAsksTheSame()
{
    send(Ship { { { lineOf("O1", "CHAIR"), {}, 4 } } });
    send(ReturnGoods { BatchRef("R1"), Sku("CHAIR"), 1, {} });
    send(Release { { lineOf("O2", "CHAIR") } });
    // O2 was on a pick list, but the batch has not less by it: it has more than it should by all that was shipped.
    const ImportText today { "ref,sku,qty,eta\nB1,CHAIR,10,\nB2,CHAIR,20,2030-01-05\nR1,CHAIR,1,\nT1,TABLE,5,\n",
        "orderid,sku,qty\nO1,TABLE,3\n" };
    const std::vector<AskedEntry> asked { { BatchRef("B1"), 10, 0, 10 } };
    QCOMPARE(import(today, Gone::Cancel).asked, asked);
    const std::string once = now();
    QCOMPARE(import(today, Gone::Cancel).asked, asked);
    m_steps.pop_back();
    QCOMPARE(now(), once);
}

void TestDailyCycle::ofAlikeOnListsTheBatchTells()
{
    for (int i = 0; i < 2; ++i)
        send(AddOrderLine { OrderId("O5"), Sku("LAMP"), 5 });
    for (const char* ref : { "L1", "L2" })
        send(CreateBatch { BatchRef(ref), Sku("LAMP"), 5 });
    send(AllocateOpen {});
    send(Release { { lineOf("O5", "LAMP", 1), lineOf("O5", "LAMP", 2) } });
    m_start = now();
    m_steps.clear();
    import({ "ref,sku,qty,eta\nL1,LAMP,5,\nB1,CHAIR,10,\nB2,CHAIR,20,2030-01-05\nT1,TABLE,5,\n",
               "orderid,sku,qty\nO5,LAMP,5\nO1,CHAIR,4\nO2,CHAIR,6\nO1,TABLE,3\n" },
        Gone::Cancel);
    QCOMPARE(line("O5", "LAMP", 1).allocatedOn(BatchRef("L1")), 5);
    QCOMPARE(line("O5", "LAMP", 2).shipped, 5);
}

void TestDailyCycle::aPartOfWhatIsPickedArrives()
{
    send(Release { { lineOf("O2", "CHAIR") } });
    send(ChangeBatchEta { BatchRef("B1"), Date::fromCalendar(2030, 1, 2) }); // it was a mistake that it had come
    send(DeallocateLine { { lineOf("O1", "CHAIR") }, {} });
    send(ReceiveBatch { BatchRef("B1"), 2, BatchRef("W1") });
    const auto pickedOn = [this](const char* ref) {
        for (const Allocation& part : line("O2").allocations)
            if (part.batch == BatchRef(ref))
                return part.picking ? part.picking->qty : 0;
        return Quantity(-1);
    };
    QCOMPARE(pickedOn("W1"), 2);
    QCOMPARE(pickedOn("B1"), 4);
}

void TestDailyCycle::whatIsOverTakesNoRowFromWhatIsOpen()
{
    send(CreateBatch { BatchRef("L1"), Sku("LAMP"), 10 });
    send(AddOrderLine { OrderId("O5"), Sku("LAMP"), 3 });
    send(AddOrderLine { OrderId("O5"), Sku("LAMP"), 7 });
    send(AllocateOpen {});
    send(Ship { { { lineOf("O5", "LAMP", 1) } } });
    m_start = now();
    m_steps.clear();
    // The customer wants 3 instead of 7: of the line that looks so nothing is left to ship.
    const ImportText today { nullptr, "orderid,sku,qty\nO5,LAMP,3\nO1,CHAIR,4\nO2,CHAIR,6\nO1,TABLE,3\n" };
    QVERIFY(import(today, Gone::Cancel).gone.empty());
    QCOMPARE(line("O5", "LAMP", 2).qty, 3);
    QCOMPARE(line("O5", "LAMP", 2).allocatedOn(BatchRef("L1")), 3);
    const std::string once = now();
    import(today, Gone::Cancel);
    m_steps.pop_back();
    QCOMPARE(now(), once);
}

void TestDailyCycle::whatIsOverTakesNoNewRow()
{
    send(Ship { { { lineOf("O2", "CHAIR") } } });
    // As many as had been ordered, but for another day.
    import({ nullptr,
               "orderid,sku,qty,due,customer\nO2,CHAIR,6,2030-02-01,\nO1,CHAIR,4,2030-01-01,Smith\nO1,TABLE,3,,\n" },
        Gone::Cancel);
    QCOMPARE(line("O2").open(), 0);
    QCOMPARE(line("O2", "CHAIR", 2).open(), 6);
}

void TestDailyCycle::whatIsPickedIsNotTheOneThatChanged()
{
    for (int i = 0; i < 2; ++i)
        send(AddOrderLine { OrderId("O5"), Sku("LAMP"), 2 });
    send(CreateBatch { BatchRef("L1"), Sku("LAMP"), 9 });
    send(AllocateOpen {});
    send(Release { { lineOf("O5", "LAMP", 1) } });
    m_start = now();
    m_steps.clear();
    const ImportText today {
        "ref,sku,qty,eta\nL1,LAMP,5,\nB1,CHAIR,10,\nB2,CHAIR,20,2030-01-05\nT1,TABLE,5,\n", // counted
        "orderid,sku,qty\nO5,LAMP,1\nO5,LAMP,2\nO1,CHAIR,4\nO2,CHAIR,6\nO1,TABLE,3\n"
    };
    QVERIFY(import(today, Gone::Cancel).rejects.empty());
    QCOMPARE(line("O5", "LAMP", 1).qty, 2);
    QCOMPARE(line("O5", "LAMP", 2).qty, 1);
    const std::string once = now();
    import(today, Gone::Cancel);
    m_steps.pop_back();
    QCOMPARE(now(), once);
}

QTEST_GUILESS_MAIN(TestDailyCycle)
#include "tst_dailycycle.moc"
