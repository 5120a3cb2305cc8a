#include "support/testplan.h"

#include <QTest>

using namespace allocation;
using namespace allocation::test;

namespace {

QString placed(const TestPlan& plan, const char* strategy)
{
    const Plan made = planOf(plan, strategy);
    const QString wrong = faults(plan.product(), made);
    return wrong.isEmpty() ? places(plan.product(), made) : wrong;
}

std::vector<PlacedBecause> reasons(const Plan& plan)
{
    std::vector<PlacedBecause> all;
    for (const Placement& placement : plan.placements)
        all.push_back(placement.why);
    return all;
}

} // namespace

class TestStrategy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDefaultIsRuleOne();
    void sequences_data();
    void sequences();
    void latestOnTime();
    void handlingDaysCount();
    void bestFitAndLargestBatch();
    void splitOnlyWhereItHelps();
    void splitOnTimeBeforeWholeAndLate();
    void shares();
    void shareOfNothing();
    void horizon();
    void whyLinesStayOpen();
};

void TestStrategy::theDefaultIsRuleOne()
{
    TestPlan plan;
    plan.batch("SHIP2", 50, 2).batch("SHIP1", 50, 1).batch("STOCK", 10);
    plan.line("A", 20).line("B", 10).line("C", 40).line("D", 60);
    const Plan made = planProduct(plan.product(), {}, { planningDate, 0 });
    QCOMPARE(places(plan.product(), made), QStringLiteral("A>SHIP1:20 B>STOCK:10 C>SHIP2:40"));
    QVERIFY((reasons(made)
        == std::vector {
            PlacedBecause::EarliestInbound, PlacedBecause::FirstInStock, PlacedBecause::EarliestInbound }));
    QVERIFY((made.left == std::vector<Leftover> { { 3, 60, NotEnough { 30, 40 } } }));
}

void TestStrategy::sequences_data()
{
    QTest::addColumn<QByteArray>("strategy");
    QTest::addColumn<QString>("served");
    QTest::newRow("file") << QByteArray("file-order") << QStringLiteral("A>B1:4 B>B1:5 C>B1:3 D>B1:6 E>B1:5");
    QTest::newRow("due") << QByteArray("due-date") << QStringLiteral("C>B1:3 E>B1:5 D>B1:6 B>B1:5 A>B1:4");
    QTest::newRow("priority") << QByteArray("priority") << QStringLiteral("D>B1:6 E>B1:5 B>B1:5 A>B1:4 C>B1:3");
    QTest::newRow("large") << QByteArray("largest-first") << QStringLiteral("D>B1:6 B>B1:5 E>B1:5 A>B1:4 C>B1:3");
    QTest::newRow("small") << QByteArray("smallest-first") << QStringLiteral("C>B1:3 A>B1:4 B>B1:5 E>B1:5 D>B1:6");
}

void TestStrategy::sequences()
{
    QFETCH(const QByteArray, strategy);
    TestPlan plan;
    plan.batch("B1", 23).line("A", 4).line("B", 5, 3).line("C", 3, 1, 9).line("D", 6, 3, 1).line("E", 5, 2, 4);
    QTEST(placed(plan, strategy.constData()), "served");
}

void TestStrategy::latestOnTime()
{
    TestPlan plan;
    plan.batch("STOCK", 10).batch("SOON", 10, 3).batch("SAME", 10, 3).batch("LATER", 20, 9);
    plan.line("on-time", 4, 5).line("late", 12, 1).line("far", 4, 9).line("open-ended", 2).line("only", 8, 0);
    const Plan made = planOf(plan, "latest-on-time");
    QCOMPARE(places(plan.product(), made),
        QStringLiteral("on-time>SOON:4 late>LATER:12 far>LATER:4 open-ended>STOCK:2 only>STOCK:8"));
    QVERIFY((reasons(made)
        == std::vector { PlacedBecause::LatestOnTime, PlacedBecause::EarliestThoughLate, PlacedBecause::LatestOnTime,
            PlacedBecause::FirstInStock, PlacedBecause::OnlyOnTime }));
}

void TestStrategy::handlingDaysCount()
{
    TestPlan plan;
    plan.batch("STOCK", 10).batch("SOON", 10, 3).line("A", 4, 4);
    QCOMPARE(places(plan.product(), planOf(plan, "latest-on-time", 1)), QStringLiteral("A>SOON:4"));
    QCOMPARE(places(plan.product(), planOf(plan, "latest-on-time", 2)), QStringLiteral("A>STOCK:4"));
}

void TestStrategy::bestFitAndLargestBatch()
{
    TestPlan plan;
    plan.batch("B1", 10).batch("B2", 6, 2).batch("B3", 6, 1).batch("B4", 20, 5).line("A", 5).line("B", 6).line("C", 9);
    QCOMPARE(placed(plan, "best-fit"), QStringLiteral("A>B3:5 B>B2:6 C>B1:9"));
    QCOMPARE(placed(plan, "largest-batch"), QStringLiteral("A>B4:5 B>B4:6 C>B1:9"));
}

void TestStrategy::splitOnlyWhereItHelps()
{
    TestPlan plan;
    plan.batch("B1", 5).batch("B2", 5).batch("B3", 20).batch("LATER", 50, 9);
    plan.line("A", 9).line("B", 20);
    // B3 has enough for A and is as early as B1 and B2 together; for B there is no such batch but a later one.
    QCOMPARE(placed(plan, "split"), QStringLiteral("A>B3:9 B>B1:5 B>B2:5 B>B3:10"));
    QCOMPARE(placed(plan, "split+best-fit"), QStringLiteral("A>B3:9 B>LATER:20"));
    TestPlan tooLittle;
    tooLittle.batch("B1", 2).batch("B2", 3).line("A", 9).line("B", 1);
    QCOMPARE(placed(tooLittle, "split"), QStringLiteral("A>B1:2 A>B2:3"));
    const Plan made = planOf(tooLittle, "split");
    QVERIFY((made.left == std::vector<Leftover> { { 0, 4, NothingAvailable {} }, { 1, 1, NothingAvailable {} } }));
}

void TestStrategy::splitOnTimeBeforeWholeAndLate()
{
    TestPlan plan;
    plan.batch("STOCK", 5).batch("SOON", 5, 2).batch("LATE", 50, 9).line("A", 8, 3);
    QCOMPARE(placed(plan, "latest-on-time+split"), QStringLiteral("A>SOON:5 A>STOCK:3"));
    QCOMPARE(placed(plan, "latest-on-time+whole"), QStringLiteral("A>LATE:8"));
    plan.line("B", 20, 3);
    QCOMPARE(placed(plan, "latest-on-time+split"), QStringLiteral("A>SOON:5 A>STOCK:3 B>LATE:20"));
}

void TestStrategy::shares()
{
    TestPlan plan;
    plan.batch("B1", 6).batch("B2", 5).line("A", 2).line("B", 10).line("C", 8);
    // Equal: A wants only 2, the others get 9 / 2, and the first one the unit that cannot be halved.
    QCOMPARE(placed(plan, "equal-shares"), QStringLiteral("A>B1:2 B>B2:5 C>B1:4"));
    // 11 x (2, 10, 8) / 20 = 1.1, 5.5, 4.4: the largest remainder gets the unit that is left.
    QCOMPARE(placed(plan, "proportional-shares"), QStringLiteral("A>B1:1 B>B1:5 B>B2:1 C>B2:4"));
    const Plan made = planOf(plan, "equal-shares");
    QVERIFY((made.left == std::vector<Leftover> { { 1, 5, ShareGiven { 5 } }, { 2, 4, ShareGiven { 4 } } }));
    plan.batch("B3", 9);
    QCOMPARE(placed(plan, "equal-shares"), placed(plan, "split")); // not short: nothing to share
}

void TestStrategy::shareOfNothing()
{
    TestPlan plan;
    plan.line("A", 2).line("B", 1).batch("B1", 1);
    QCOMPARE(placed(plan, "equal-shares"), QStringLiteral("A>B1:1"));
    QVERIFY((planOf(plan, "equal-shares").left.back() == Leftover { 1, 1, ShareGiven { 0 } }));
}

void TestStrategy::horizon()
{
    TestPlan plan;
    plan.batch("B1", 30).line("edge", 4, 7).line("beyond", 4, 8).line("open-ended", 4).line("past", 4, -3);
    QCOMPARE(placed(plan, "horizon-7"), QStringLiteral("edge>B1:4 open-ended>B1:4 past>B1:4"));
    QVERIFY((planOf(plan, "horizon-7").left == std::vector<Leftover> { { 1, 4, BeyondHorizon { planningDate + 7 } } }));
    // Who is beyond the horizon does not make a product short either.
    plan.batch("B2", -30);
    QCOMPARE(placed(plan, "equal-shares+horizon-7"), QStringLiteral("edge>B1:4 open-ended>B1:4 past>B1:4"));
    QCOMPARE(placed(plan, "optimal+horizon-7"), QStringLiteral("past>B1:4 edge>B1:4 open-ended>B1:4"));
}

void TestStrategy::whyLinesStayOpen()
{
    TestPlan nothing;
    nothing.batch("B1", 0).line("A", 1);
    QVERIFY((planOf(nothing, "first-fit").left == std::vector<Leftover> { { 0, 1, NothingAvailable {} } }));
    TestPlan scattered;
    scattered.batch("B1", 3).batch("B2", 4).line("A", 5);
    QVERIFY((planOf(scattered, "first-fit").left == std::vector<Leftover> { { 0, 5, NotEnough { 4, 7 } } }));
}

QTEST_APPLESS_MAIN(TestStrategy)
#include "tst_strategy.moc"
