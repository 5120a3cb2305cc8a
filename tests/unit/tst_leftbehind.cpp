#include "service/leftbehind.h"
#include "support/sender.h"
#include "support/testbench.h"

#include <QTest>

using namespace allocation;
using namespace allocation::test;

/// What of the orders on a pick list stays behind, and why.
class TestLeftBehind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatNobodyOrderedWithItIsNotMeant();
    void saysWhy();
    void ofAPartTheRestStays();
    void whatIsOnAnotherList();
    void ofNoList();

private:
    using Why = NothingToRelease::Why;
    ReadModel& store() { return m_store->readModel(); }
    void send(const Command& command) { m_sender->send(command); }
    std::vector<LeftBehind> ofList(int number);
    std::optional<LeftBehind> left(const LineId& line);

    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<Sender> m_sender;
};

/// B1 (10) and T1 (5) in stock, B2 on its way; O1 has 4 of B1 and 3 of T1, O2 6 of B2.
void TestLeftBehind::init()
{
    m_store = std::make_unique<MemoryStore>();
    m_sender = std::make_unique<Sender>([this](const Envelope& envelope) { return m_store->begin(envelope); });
    stock(*m_sender);
    send(AllocateTo { lineOf("O1", "CHAIR"), BatchRef("B1") });
    send(AllocateTo { lineOf("O1", "TABLE"), BatchRef("T1") });
    send(AllocateTo { lineOf("O2", "CHAIR"), BatchRef("B2") });
}

std::vector<LeftBehind> TestLeftBehind::ofList(int number)
{
    for (const PickList& list : pickLists(store()))
        if (list.number == number)
            return leftBehind(store(), list);
    return {};
}

std::optional<LeftBehind> TestLeftBehind::left(const LineId& line)
{
    for (const LeftBehind& entry : ofList(1))
        if (entry.line == line)
            return entry;
    return {};
}

void TestLeftBehind::whatNobodyOrderedWithItIsNotMeant()
{
    send(Release {});
    QVERIFY(ofList(1).empty()); // O2 is another order
}

void TestLeftBehind::saysWhy()
{
    send(AddOrderLine { OrderId("O1"), Sku("CHAIR"), 20, {}, {}, {}, 2 });
    send(AddOrderLine { OrderId("O1"), Sku("CHAIR"), 5, {}, {}, {}, 3 });
    send(AllocateTo { lineOf("O1", "CHAIR", 3), BatchRef("B2") });
    send(AddOrderLine { OrderId("O1"), Sku("TABLE"), 1, {}, {}, {}, 2 });
    send(AllocateTo { lineOf("O1", "TABLE", 2), BatchRef("T1") });
    send(Release { { lineOf("O1", "CHAIR"), lineOf("O1", "TABLE") } });
    QVERIFY(!left(lineOf("O1", "CHAIR")));
    QCOMPARE(left(lineOf("O1", "CHAIR", 2)), (LeftBehind { lineOf("O1", "CHAIR", 2), 20, Why::NotAllocated }));
    QCOMPARE(left(lineOf("O1", "CHAIR", 3)), (LeftBehind { lineOf("O1", "CHAIR", 3), 5, Why::NotInStock }));
    QCOMPARE(left(lineOf("O1", "TABLE", 2)), (LeftBehind { lineOf("O1", "TABLE", 2), 1, {} }));
    send(HoldBatch { BatchRef("T1") });
    QCOMPARE(left(lineOf("O1", "TABLE", 2))->why, std::optional(Why::OnHold));
    send(UnholdBatch { BatchRef("T1") });
    ChangeOrderLine whole { lineOf("O1", "TABLE", 2) };
    whole.completeness = Completeness::WholeOrder;
    send(whole);
    QCOMPARE(left(lineOf("O1", "TABLE", 2))->why, std::optional(Why::OrderIncomplete));
}

void TestLeftBehind::ofAPartTheRestStays()
{
    send(AddOrderLine { OrderId("O4"), Sku("CHAIR"), 9 });
    send(AllocateTo { lineOf("O4", "CHAIR"), BatchRef("B1"), 5 });
    send(Release { { lineOf("O4", "CHAIR") } });
    QCOMPARE(left(lineOf("O4", "CHAIR")), (LeftBehind { lineOf("O4", "CHAIR"), 4, Why::NotAllocated }));
}

void TestLeftBehind::whatIsOnAnotherList()
{
    send(Release { { lineOf("O1", "CHAIR") } });
    send(Release { { lineOf("O1", "TABLE") } });
    QCOMPARE(left(lineOf("O1", "TABLE"))->why, std::optional(Why::Released));
    QCOMPARE(ofList(2).front().line, lineOf("O1", "CHAIR"));
}

void TestLeftBehind::ofNoList()
{
    QVERIFY(leftBehind(store(), { 7 }).empty());
}

QTEST_GUILESS_MAIN(TestLeftBehind)
#include "tst_leftbehind.moc"
