#include "domain/consequence.h"
#include "domain/fillrates.h"
#include "support/testproduct.h"

#include <QTest>

using namespace allocation;
using namespace allocation::test;

/// What is computed and never stored: ready, late, what a drop would mean, fill rates, short.
class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readyAndLate()
    {
        const Planning planning { today, 2 };
        QCOMPARE(timing(planning, { 1, 1, {}, tomorrow }), Timing {});
        QCOMPARE(timing(planning, { 0, 1 }).ready, today + 2);
        QCOMPARE(timing(planning, { 0, 0, {}, tomorrow + -9 }), Timing {}); // shipped whole
        QCOMPARE(timing(planning, today + 5, {}).ready, today + 7);
        QCOMPARE(timing(planning, today + 5, today + 4).daysLate, 3);
        const Date overdue = *Date::parse("2027-01-03");
        QCOMPARE(timing(planning, overdue, today + 4).daysLate, 0); // an overdue shipment comes today at best
        QCOMPARE(statusOf(false, 1, {}), LineStatus::Open);
        QCOMPARE(statusOf(false, -1, {}), LineStatus::OverAllocated);
        QCOMPARE(statusOf(true, 1, {}), LineStatus::OverAllocated);
        QCOMPARE(statusOf(false, 0, { today, 1 }), LineStatus::Late);
        QCOMPARE(statusOf(false, 0, { today, 0 }), LineStatus::OnTime);
    }

    void answersADrop()
    {
        const ProductSnapshot snapshot = TestFigures::snapshot();
        const std::vector<LineId> small { id("SMALL") };
        const std::vector<LineId> large { id("LARGE") };
        const std::vector<LineId> both { id("LARGE"), id("SMALL") };
        QCOMPARE(consequence(snapshot, small, BatchRef("B1")).kind, Verdict::Kind::Fits);
        QCOMPARE(consequence(snapshot, large, BatchRef("B1")).kind, Verdict::Kind::FitsPart);
        QCOMPARE(consequence(snapshot, large, BatchRef("B1")).fits, Quantity(5));
        QCOMPARE(consequence(snapshot, small, BatchRef("EMPTY")).kind, Verdict::Kind::Full);
        QCOMPARE(consequence(snapshot, small, BatchRef("B9")).kind, Verdict::Kind::Unknown);
        const Verdict verdict = consequence(snapshot, both, BatchRef("B1"));
        QCOMPARE(verdict.kind, Verdict::Kind::FitsPart); // of several lines only whole ones
        QCOMPARE(idsOf(verdict.lines), small);
        QCOMPARE(verdict.left, Quantity(3));
    }

    void saysHowLate()
    {
        const ProductSnapshot snapshot = TestFigures::snapshot();
        const std::vector<LineId> lines { id("SMALL") };
        QCOMPARE(consequence(snapshot, lines, BatchRef("B2")).daysLate, 9);
        QVERIFY(!consequence(snapshot, lines, BatchRef("B2")).change); // it was open before
    }

    void fillRates()
    {
        FillRates rates;
        QVERIFY(!rates.lineFill() && !rates.onTime());
        rates.add({ 1, 10, 10, 0 });
        rates.add({ 1, 10, 5, 0 });
        rates.add({ 2, 20, 20, 3 });
        QCOMPARE(*rates.lineFill(), 2.0 / 3);
        QCOMPARE(*rates.orderFill(), 0.5);
        QCOMPARE(*rates.unitFill(), 35.0 / 40);
        QCOMPARE(*rates.onTime(), 1.0 / 3);
        rates.remove({ 1, 10, 5, 0 });
        QCOMPARE(*rates.orderFill(), 1.0);
        QCOMPARE(rates.lateLines(), 1);
        QCOMPARE(rates.openUnits(), Quantity(0));
    }

    void shortIsWhatAvailableCannotCover()
    {
        QCOMPARE(shortOf(10, 4), Quantity(6));
        QCOMPARE(shortOf(4, 10), Quantity(0));
        QCOMPARE(shortOf(4, -10), Quantity(4));
    }

private:
    static LineId id(const char* order) { return { OrderId(order), Sku("S"), 1 }; }
    static ProductSnapshot snapshot()
    {
        ProductSnapshot snapshot;
        snapshot.sku = Sku("S");
        snapshot.planning = { today, 0 };
        snapshot.batches = { { BatchRef("B1"), Sku("S"), 5 }, { BatchRef("EMPTY"), Sku("S"), 0 },
            { BatchRef("B2"), Sku("S"), 50, later } };
        snapshot.lines = { { id("SMALL"), 2, {}, tomorrow }, { id("LARGE"), 8 } };
        return snapshot;
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
