#include "support/testplan.h"

#include <QTest>

using namespace allocation;
using namespace allocation::test;

namespace {

std::vector<Plan> planned(const std::vector<TestPlan>& all, const char* strategy)
{
    // Lines are known in the order in which they stand here, over all products.
    std::vector<PlanProduct> products;
    std::int64_t arrival = 0;
    for (const TestPlan& plan : all) {
        products.push_back(plan.product());
        for (PlanLine& line : products.back().lines)
            line.arrival = ++arrival;
    }
    return planProducts(products, strategyOf(strategy), { planningDate, 0 });
}

} // namespace

class TestStrategyOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allLinesOrNone();
    void whatAnOrderGivesBackServesTheNext();
    void urgentOrdersFirst();
    void twoLinesOfOneProduct();
    void beyondTheHorizon();
};

void TestStrategyOrders::allLinesOrNone()
{
    TestPlan table("TABLE");
    table.batch("T1", 10).line("A", 4).line("B", 4);
    TestPlan lamp("LAMP");
    lamp.batch("L1", 5).line("A", 9).line("B", 5).line("C", 1);
    const auto plans = planned({ table, lamp }, "complete-orders");
    QCOMPARE(places(table.product(), plans[0]), QStringLiteral("B>T1:4"));
    QCOMPARE(places(lamp.product(), plans[1]), QStringLiteral("B>L1:5"));
    QVERIFY((plans[0].left == std::vector<Leftover> { { 0, 4, OrderIncomplete { lamp.product().lines[0].id } } }));
    QVERIFY((plans[1].left == std::vector<Leftover> { { 0, 9, NotEnough { 5, 5 } }, { 2, 1, NothingAvailable {} } }));
}

/// A takes all of T1, which its shelf then forgets; it must be there again for B.
void TestStrategyOrders::whatAnOrderGivesBackServesTheNext()
{
    TestPlan table("TABLE");
    table.batch("T1", 4).batch("T2", 4, 3).line("A", 4).line("B", 4).line("C", 4);
    TestPlan lamp("LAMP");
    lamp.line("A", 1);
    const auto plans = planned({ table, lamp }, "complete-orders");
    QCOMPARE(places(table.product(), plans[0]), QStringLiteral("B>T1:4 C>T2:4"));
}

void TestStrategyOrders::urgentOrdersFirst()
{
    TestPlan table("TABLE");
    table.batch("T1", 4).line("A", 4, {}, 5).line("B", 4, {}, 5);
    TestPlan lamp("LAMP");
    lamp.batch("L1", 9).line("A", 1, {}, 5).line("B", 1, {}, 1);
    const auto plans = planned({ table, lamp }, "whole-orders");
    QCOMPARE(places(table.product(), plans[0]), QStringLiteral("B>T1:4"));
    QCOMPARE(places(lamp.product(), plans[1]), QStringLiteral("B>L1:1"));
}

void TestStrategyOrders::twoLinesOfOneProduct()
{
    TestPlan table("TABLE");
    table.batch("T1", 6).line("A", 4).line("A", 3).line("B", 6);
    table.last().id.number = 1;
    const auto whole = planned({ table }, "complete-orders");
    QCOMPARE(places(table.product(), whole[0]), QStringLiteral("B>T1:6"));
    table.batch("T2", 1, 2);
    QCOMPARE(places(table.product(), planned({ table }, "complete-orders+split")[0]),
        QStringLiteral("A>T1:4 A>T1:2 A>T2:1"));
}

void TestStrategyOrders::beyondTheHorizon()
{
    TestPlan table("TABLE");
    table.batch("T1", 9).line("A", 4, 2).line("B", 4, 2);
    TestPlan lamp("LAMP");
    lamp.batch("L1", 9).line("A", 1, 20);
    const auto plans = planned({ table, lamp }, "complete-orders+horizon-7");
    QCOMPARE(places(table.product(), plans[0]), QStringLiteral("B>T1:4"));
    QVERIFY((plans[0].left == std::vector<Leftover> { { 0, 4, OrderIncomplete { lamp.product().lines[0].id } } }));
    QVERIFY((plans[1].left == std::vector<Leftover> { { 0, 1, BeyondHorizon { planningDate + 7 } } }));
}

QTEST_APPLESS_MAIN(TestStrategyOrders)
#include "tst_strategyorders.moc"
