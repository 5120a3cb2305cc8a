#include "adapters/memory/memoryscratch.h"
#include "domain/harm.h"
#include "service/rehoming.h"
#include "support/testbench.h"

#include <QTest>

using namespace allocation;
using namespace allocation::test;

/// A change of supply with new homes for the lines it makes worse.
class TestRehoming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSlipOffersEarlierStock();
    void theMostUrgentLineChoosesFirst();
    void changeAndMovesAreOneStep();
    void aMoveThatDoesNotFitIsSaid();
    void aChangeInBetweenRefuses();
    void nothingFollowsWhereNobodyIsMoved();
    void refusesAsTheChangeWould();
    void offersBatchesAndHarmlessSwaps();
    void harmIsMoreOpenOrLater();

private:
    ReadModel& store() { return m_bench->store().readModel(); }
    Rehomed rehomed(const Command& change, const std::vector<Command>& moves = {})
    {
        return rehome(
            store(), [](ReadModel& below) { return std::make_unique<MemoryScratch>(below); }, "Anna", change, moves);
    }
    std::unique_ptr<TestBench> m_bench;
};

namespace {

const Date today = *Date::parse("2027-01-08");

LineId chair(const char* order)
{
    return { OrderId(order), Sku("CHAIR"), 1 };
}

void add(TestBench& bench, const char* order, Quantity qty, int dueIn, int priority)
{
    bench.send(AddOrderLine { OrderId(order), Sku("CHAIR"), qty, "Smith", today + dueIn, priority });
}

Command move(const char* order, const char* to)
{
    return MoveLine { { chair(order) }, {}, BatchRef(to) };
}

ChangeBatchEta slip(int days)
{
    return { BatchRef("PO"), today + days };
}

} // namespace

/// PO brings 10 in 5 days, and serves O1 (4) and O2 (6), due in 7 days; in stock 6 are left.
void TestRehoming::init()
{
    m_bench = std::make_unique<TestBench>();
    m_bench->store().setPlanning({ today, 0 });
    m_bench->batch("PO", "CHAIR", 10, today + 5);
    add(*m_bench, "O1", 4, 7, 5);
    add(*m_bench, "O2", 6, 7, 1);
    m_bench->send(AllocateOpen {});
    m_bench->batch("STOCK", "CHAIR", 6);
}

void TestRehoming::aSlipOffersEarlierStock()
{
    const QString before = m_bench->state();
    const Rehomed result = rehomed(slip(20));
    QCOMPARE(result.alone.linesWorse(), 2U);
    QCOMPARE(linesLater(result.alone), 2U);
    QVERIFY(!nothingFollows(result.alone));
    QCOMPARE(result.homes.size(), 1U);
    QCOMPARE(result.homes.front().line, chair("O2"));
    QCOMPARE(result.homes.front().to, BatchRef("STOCK"));
    QVERIFY(result.homes.front().heals);
    QCOMPARE(m_bench->state(), before);
}

void TestRehoming::theMostUrgentLineChoosesFirst()
{
    m_bench->send(ChangeOrderLine { chair("O1"), {}, {}, {}, std::optional(1) });
    m_bench->send(ChangeOrderLine { chair("O2"), {}, {}, {}, std::optional(9) });
    const Rehomed result = rehomed(slip(20));
    QCOMPARE(result.homes.size(), 1U);
    QCOMPARE(result.homes.front().line, chair("O1"));
}

void TestRehoming::changeAndMovesAreOneStep()
{
    const QString before = m_bench->state();
    const Rehomed result = rehomed(slip(20), { move("O2", "STOCK") });
    QCOMPARE(result.whole.linesWorse(), 1U);
    QVERIFY(result.refused.empty() && result.homes.empty());
    m_bench->send(result.command);
    QCOMPARE(store().product(Sku("CHAIR")).line(chair("O2"))->allocatedOn(BatchRef("STOCK")), 6);
    m_bench->send(UndoCommand { m_bench->lastCommand() });
    QCOMPARE(m_bench->state(), before);
}

void TestRehoming::aMoveThatDoesNotFitIsSaid()
{
    const Rehomed result = rehomed(slip(20), { move("O2", "STOCK"), move("O1", "STOCK") });
    QCOMPARE(result.refused, std::vector<std::size_t> { 1 });
    QCOMPARE(result.command.steps->size(), 2U);
}

void TestRehoming::aChangeInBetweenRefuses()
{
    const Rehomed result = rehomed(slip(20), { move("O2", "STOCK") });
    m_bench->send(MoveLine { { chair("O1") }, {}, BatchRef("STOCK") }, "Ben");
    const QString between = m_bench->state();
    QVERIFY(refusedFor<Outdated>([&] { m_bench->send(result.command); }));
    QCOMPARE(m_bench->state(), between);
}

void TestRehoming::nothingFollowsWhereNobodyIsMoved()
{
    QVERIFY(nothingFollows(rehomed(ChangeBatchQuantity { BatchRef("STOCK"), 2 }).alone));
    QVERIFY(nothingFollows(rehomed(slip(2)).alone));                                    // they only get sooner
    QVERIFY(!nothingFollows(rehomed(ChangeBatchQuantity { BatchRef("PO"), 9 }).alone)); // O1 moves, on time
    QVERIFY(!rehomed(ChangeBatchQuantity { BatchRef("STOCK"), 6 }).outcome.changed());
}

void TestRehoming::refusesAsTheChangeWould()
{
    QVERIFY(refusedFor<UnknownBatch>([&] { rehomed(ChangeBatchEta { BatchRef("NONE"), today }); }));
}

void TestRehoming::offersBatchesAndHarmlessSwaps()
{
    add(*m_bench, "O3", 6, 60, 9);
    m_bench->send(AllocateTo { chair("O3"), BatchRef("STOCK") });
    const auto scratch = [](ReadModel& below) { return std::make_unique<MemoryScratch>(below); };
    const Homes homes = homesOf(store(), scratch, "Anna", slip(20), {}, chair("O2"));
    QVERIFY(homes.batches.empty()); // in stock nothing is left
    QCOMPARE(homes.swaps.size(), 1U);
    QVERIFY(!homes.swaps.front().somebodyPays());
    m_bench->send(rehomed(slip(20), { homes.swaps.front().command }).command);
    QCOMPARE(store().product(Sku("CHAIR")).line(chair("O2"))->allocatedOn(BatchRef("STOCK")), 6);
    m_bench->send(DeallocateLine { { chair("O2") } });
    const Homes again = homesOf(store(), scratch, "Anna", slip(30), {}, chair("O2"));
    QCOMPARE(again.batches.size(), 1U);
    QCOMPARE(again.batches.front().batch, BatchRef("STOCK"));
}

void TestRehoming::harmIsMoreOpenOrLater()
{
    ProposedMove move;
    QVERIFY(!harms(move));
    move.after.daysLate = 1;
    QVERIFY(harms(move));
    move.before.daysLate = 2;
    QVERIFY(!harms(move));
    move.after.open = 1;
    QVERIFY(harms(move));
}

QTEST_MAIN(TestRehoming)
#include "tst_rehoming.moc"
