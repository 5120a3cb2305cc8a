#include "service/kpibreakdown.h"
#include "support/testbench.h"
#include "support/testproduct.h"

#include <QTest>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// The figures as a whole and by product, customer and week.
class TestKpiBreakdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weeksBeginOnMonday();
    void nothing();
    void partsSumToTheWhole();
    void shortIsWhoIsServedLast();
    void quotesCountInNoRate();
};

namespace {

void add(TestBench& bench, const char* order, const char* sku, Quantity qty, const char* customer,
    std::optional<Date> due = {}, int priority = 5)
{
    bench.send(AddOrderLine { OrderId(order), Sku(sku), qty, customer, due, priority });
}

/// Three orders of two customers, of which one line is late and two are open.
void fill(TestBench& bench)
{
    bench.store().setPlanning({ today, 0 });
    bench.batch("B1", "CHAIR", 10);
    bench.batch("B2", "CHAIR", 4, later);
    bench.batch("T1", "TABLE", 2);
    add(bench, "SO-1", "CHAIR", 8, "Smith", tomorrow);
    add(bench, "SO-1", "TABLE", 3, "Smith", tomorrow);
    add(bench, "SO-2", "CHAIR", 4, "Jones", today + 7);
    add(bench, "SO-3", "CHAIR", 5, "Jones");
    bench.send(AllocateTo { { OrderId("SO-1"), Sku("CHAIR"), 1 }, BatchRef("B1") });
    bench.send(AllocateTo { { OrderId("SO-2"), Sku("CHAIR"), 1 }, BatchRef("B2") });
}

const KpiGroup& groupOf(const std::vector<KpiGroup>& groups, const char* name)
{
    return *std::ranges::find(groups, name, &KpiGroup::name);
}

} // namespace

void TestKpiBreakdown::weeksBeginOnMonday()
{
    QCOMPARE(weekOf(*Date::parse("2027-01-08")), *Date::parse("2027-01-04"));
    QCOMPARE(weekOf(*Date::parse("2027-01-04")), *Date::parse("2027-01-04"));
    QCOMPARE(weekOf(*Date::parse("2027-01-10")), *Date::parse("2027-01-04"));
    QCOMPARE(weekOf(*Date::parse("1969-12-28")), *Date::parse("1969-12-22"));
    QCOMPARE(weekOf(*Date::parse("0001-01-01")), *Date::parse("0001-01-01"));
}

void TestKpiBreakdown::nothing()
{
    TestBench bench;
    const KpiBreakdown all = kpiBreakdown(bench.store().readModel());
    QVERIFY(!all.whole.lineFill && !all.whole.onTime);
    QVERIFY(all.products.empty() && all.customers.empty() && all.weeks.empty());
}

void TestKpiBreakdown::partsSumToTheWhole()
{
    TestBench bench;
    fill(bench);
    const KpiBreakdown all = kpiBreakdown(bench.store().readModel());
    QCOMPARE(all.whole.lines, 4);
    QCOMPARE(all.whole.lateLines, 1);
    QCOMPARE(all.whole.daysLate, 3);
    QCOMPARE(all.whole.openUnits, 8);
    QCOMPARE(all.whole.shortUnits, 4); // 3 of 5 chairs, 1 of 3 tables
    QCOMPARE(*all.whole.lineFill, 0.5);
    QCOMPARE(*all.whole.onTime, 0.25);
    for (const auto* const groups : { &all.products, &all.customers, &all.weeks }) {
        KpiSums sums;
        for (const KpiGroup& group : *groups) {
            sums.lines += group.sums.lines;
            sums.lateLines += group.sums.lateLines;
            sums.daysLate += group.sums.daysLate;
            sums.openUnits += group.sums.openUnits;
            sums.shortUnits += group.sums.shortUnits;
        }
        QCOMPARE(sums.lines, all.whole.lines);
        QCOMPARE(sums.lateLines, all.whole.lateLines);
        QCOMPARE(sums.daysLate, all.whole.daysLate);
        QCOMPARE(sums.openUnits, all.whole.openUnits);
        QCOMPARE(sums.shortUnits, all.whole.shortUnits);
    }
    QCOMPARE(*groupOf(all.customers, "Smith").sums.lineFill, 0.5);
    QCOMPARE(groupOf(all.customers, "Jones").sums.daysLate, 3);
    QCOMPARE(all.weeks.size(), std::size_t { 3 });
    QVERIFY(!all.weeks.back().week);
}

void TestKpiBreakdown::shortIsWhoIsServedLast()
{
    TestBench bench;
    bench.store().setPlanning({ today, 0 });
    bench.batch("B1", "CHAIR", 10);
    add(bench, "SO-1", "CHAIR", 8, "Later", later);
    add(bench, "SO-2", "CHAIR", 6, "Sooner", tomorrow);
    add(bench, "SO-3", "CHAIR", 3, "First", later, 1);
    const KpiBreakdown all = kpiBreakdown(bench.store().readModel());
    QCOMPARE(groupOf(all.customers, "First").sums.shortUnits, 0);
    QCOMPARE(groupOf(all.customers, "Sooner").sums.shortUnits, 0);
    QCOMPARE(groupOf(all.customers, "Later").sums.shortUnits, 7);
}

void TestKpiBreakdown::quotesCountInNoRate()
{
    TestBench bench;
    fill(bench);
    ChangeOrderLine quote;
    quote.line = { OrderId("SO-3"), Sku("CHAIR"), 1 };
    quote.kind = LineKind::Quote;
    bench.send(quote);
    const KpiBreakdown all = kpiBreakdown(bench.store().readModel());
    QCOMPARE(all.whole.lines, 3);
    QCOMPARE(all.whole.openUnits, 3);
}

QTEST_GUILESS_MAIN(TestKpiBreakdown)
#include "tst_kpibreakdown.moc"
