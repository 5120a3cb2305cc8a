#include "support/dump.h"
#include "support/sender.h"
#include "support/teststores.h"

#include <QTest>

// Undo on every store: each command, and a whole run, leaves the rows exactly as they were; redo brings them back.

using namespace allocation;
using namespace allocation::test;

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void restoresRows_data();
    void restoresRows();
    void restoresAgeAndOrigin();
    void leavesWhatOthersChanged();
    void unknownCommandIsRefused();

private:
    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<Sender> m_sender;
};

namespace {

struct Case {
    const char* name;
    Command command;
};

std::vector<Case> cases()
{
    return {
        { "create batch", CreateBatch { BatchRef("B3"), Sku("CHAIR"), 7, { Date::fromDays(20000), "S" } } },
        { "create batch of a new product", CreateBatch { BatchRef("N1"), Sku("NEW"), 7 } },
        { "cut with a cascade", ChangeBatchQuantity { BatchRef("B1"), 5 } },
        { "cut to nothing", ChangeBatchQuantity { BatchRef("B1"), 0 } },
        { "more in a batch", ChangeBatchQuantity { BatchRef("B2"), 100 } },
        { "cut below a pin", ChangeBatchQuantity { BatchRef("T1"), 1 } },
        { "ETA", ChangeBatchEta { BatchRef("B2"), Date::fromDays(20001) } },
        { "ETA of a shipment", ChangeShipmentEta { "SHIP1", Date::fromDays(20001) } },
        { "receive", ReceiveBatch { BatchRef("B2") } },
        { "receive less", ReceiveBatch { BatchRef("B2"), 1 } },
        { "receive a part", ReceiveBatch { BatchRef("B2"), 2, BatchRef("R1") } },
        { "receive all of it", ReceiveBatch { BatchRef("B2"), 1000, BatchRef("R1") } },
        { "hold", HoldBatch { BatchRef("B1") } },
        { "hold and move away", HoldBatch { BatchRef("B1"), true } },
        { "unhold", UnholdBatch { BatchRef("H1") } },
        { "remove batch", RemoveBatch { BatchRef("B1") } },
        { "remove an empty batch on hold", RemoveBatch { BatchRef("H1") } },
        { "change line", ChangeOrderLine { lineOf("O2", "CHAIR"), 2, "Jones", Date::fromDays(20002), 1 } },
        { "cancel lines", CancelLine { { lineOf("O1", "CHAIR"), lineOf("O2", "CHAIR") } } },
        { "swap", SwapLines { lineOf("O1", "CHAIR"), lineOf("O4", "CHAIR") } },
        { "take", TakeFromLine { lineOf("O5", "CHAIR"), lineOf("O1", "CHAIR") } },
        { "pin", PinLine { { lineOf("O1", "CHAIR") }, {}, Date::fromDays(30000) } },
        { "unpin", UnpinLine { { lineOf("O1", "TABLE") } } },
        { "add line", AddOrderLine { OrderId("O7"), Sku("CHAIR"), 2, "x", Date::fromDays(1), 9 } },
        { "allocate", Allocate { lineOf("O3", "CHAIR") } },
        { "allocate to", AllocateTo { lineOf("O3", "CHAIR"), BatchRef("B2"), 1 } },
        { "move", MoveLine { { lineOf("O1", "CHAIR"), lineOf("O2", "CHAIR") }, {}, BatchRef("B2") } },
        { "move a part", MoveLine { { lineOf("O2", "CHAIR") }, BatchRef("B1"), BatchRef("B2"), 2 } },
        { "deallocate", DeallocateLine { { lineOf("O1", "CHAIR"), lineOf("O2", "TABLE") } } },
        { "run", AllocateOpen {} },
    };
}

} // namespace

Q_DECLARE_METATYPE(allocation::Command)

void TestUndo::initTestCase_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < static_cast<int>(storeKinds().size()); ++kind)
        QTest::newRow(storeKinds().at(static_cast<std::size_t>(kind)).name) << kind;
}

void TestUndo::init()
{
    QFETCH_GLOBAL(int, kind);
    m_store = storeKinds().at(static_cast<std::size_t>(kind)).make();
    m_sender = std::make_unique<Sender>(m_store->begin());
    stock(*m_sender);
    m_sender->send(AllocateOpen {});
    m_sender->send(AddOrderLine { OrderId("O3"), Sku("CHAIR"), 3 });
    m_sender->send(AddOrderLine { OrderId("O4"), Sku("CHAIR"), 4 });
    m_sender->send(AllocateTo { lineOf("O4", "CHAIR"), BatchRef("B2") });
    m_sender->send(AddOrderLine { OrderId("O5"), Sku("CHAIR"), 2 });
    m_sender->send(AddOrderLine { OrderId("O2"), Sku("TABLE"), 1 });
    m_sender->send(Allocate { lineOf("O2", "TABLE") });
    m_sender->send(PinLine { { lineOf("O1", "TABLE") } });
    m_sender->send(CreateBatch { BatchRef("H1"), Sku("CHAIR"), 5 });
    m_sender->send(HoldBatch { BatchRef("H1") });
}

void TestUndo::cleanup()
{
    for (const Problem& problem : m_store->reader().check())
        QFAIL(qPrintable(QString::fromStdString(
            problem.what + ": " + problem.where + ", " + problem.expected + ", " + problem.found)));
    m_sender.reset();
    m_store.reset();
}

void TestUndo::restoresRows_data()
{
    QTest::addColumn<Command>("command");
    for (const Case& one : cases())
        QTest::newRow(one.name) << one.command;
}

void TestUndo::restoresRows()
{
    QFETCH(Command, command);
    const std::string before = dump(m_store->reader());
    QVERIFY(m_sender->send(command).changed());
    const CommandId done = m_sender->last();
    const std::string after = dump(m_store->reader());
    QVERIFY(after != before);
    m_sender->undo(done);
    const CommandId undone = m_sender->last();
    // A product that became known stays known.
    QVERIFY(dump(m_store->reader()).find(before.substr(before.find("batch"))) != std::string::npos);
    m_sender->undo(undone);
    QCOMPARE(dump(m_store->reader()), after);
}

void TestUndo::restoresAgeAndOrigin()
{
    const std::vector<LineId> lines { lineOf("O2", "CHAIR") };
    const auto before = m_store->reader().snapshot(Sku("CHAIR"), lines).lines;
    m_sender->send(MoveLine { lines, {}, BatchRef("B2") });
    m_sender->undo(m_sender->last());
    QVERIFY(m_store->reader().snapshot(Sku("CHAIR"), lines).lines == before);
}

void TestUndo::leavesWhatOthersChanged()
{
    m_sender->send(MoveLine { { lineOf("O1", "CHAIR"), lineOf("O2", "CHAIR") }, {}, BatchRef("B2") });
    const CommandId mine = m_sender->last();
    Sender other(m_store->begin(), "bob");
    other.send(DeallocateLine { { lineOf("O2", "CHAIR") } });
    const auto result = std::get<UndoResult>(m_sender->undo(mine).result);
    QCOMPARE(result.done, 1U);
    QCOMPARE(result.left, 1U);
    QVERIFY(result.changedBy == std::vector<std::string> { "bob" });
}

void TestUndo::unknownCommandIsRefused()
{
    QVERIFY_THROWS_EXCEPTION(Refused, m_sender->undo(newCommandId()));
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_storeundo.moc"
