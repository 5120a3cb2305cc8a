#include "domain/projection.h"
#include "support/anystock.h"

#include <QTest>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// What comes and goes of a product, day by day.
class TestProjection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMoves();
    void supplyMinusDemand();
    void whatWasDueCountsOnThePlanningDate();
    void noDueDateIsAtTheEnd();
    void handlingTakesItsDays();
    void whatMovesNothingIsLeftOut();
    void onADayNothingMoves();
    void endsAtSupplyMinusDemand();
};

namespace {

Batch batchOf(const char* ref, Quantity qty, std::optional<Date> eta = {})
{
    return { BatchRef(ref), Sku("CHAIR"), qty, eta };
}

OrderLine lineDue(const char* order, Quantity qty, std::optional<Date> due)
{
    return { { OrderId(order), Sku("CHAIR"), 1 }, qty, {}, due };
}

/// "+0 8 in, 6 out: 2", days counted from the planning date; "end" for those without.
QString picture(const ProductSnapshot& product)
{
    QStringList text;
    for (const ProjectedDay& day : projectedDays(movements(product)))
        text << QStringLiteral("%1 +%2 -%3: %4")
                    .arg(day.day ? QString::number(*day.day - product.planning.date) : QStringLiteral("end"))
                    .arg(day.in)
                    .arg(day.out)
                    .arg(day.available);
    return text.join(u"; "_s);
}

} // namespace

void TestProjection::nothingMoves()
{
    ProductSnapshot product;
    product.planning.date = today;
    QCOMPARE(picture(product), QString());
    QCOMPARE(availableOn({}, today), 0);
    QVERIFY(!firstShortage({}));
}

void TestProjection::supplyMinusDemand()
{
    ProductSnapshot product;
    product.planning.date = today;
    product.batches = { batchOf("B1", 8), batchOf("PO-1", 20, later) };
    product.lines = { lineDue("SO-1", 6, tomorrow), lineDue("SO-2", 4, tomorrow + 1), lineDue("SO-3", 5, later) };
    QCOMPARE(picture(product), u"0 +8 -0: 8; 1 +0 -6: 2; 2 +0 -4: -2; 10 +20 -5: 13"_s);
    const auto days = projectedDays(movements(product));
    QCOMPARE(firstShortage(days)->day, tomorrow + 1);
    QVERIFY(movements(product)[3].supply); // what comes on the day can go on it
}

void TestProjection::whatWasDueCountsOnThePlanningDate()
{
    ProductSnapshot product;
    product.planning.date = today;
    product.batches = { batchOf("B1", 8), batchOf("LATE-SHIP", 3, today + -4) };
    product.lines = { lineDue("SO-1", 6, today + -30), lineDue("SO-2", 1, today) };
    QCOMPARE(picture(product), u"0 +11 -7: 4"_s);
    QCOMPARE(movements(product)[2].place, std::size_t { 0 });
}

void TestProjection::noDueDateIsAtTheEnd()
{
    ProductSnapshot product;
    product.planning.date = today;
    product.batches = { batchOf("B1", 8) };
    product.lines = { lineDue("SO-1", 9, {}), lineDue("SO-2", 1, later) };
    QCOMPARE(picture(product), u"0 +8 -0: 8; 10 +0 -1: 7; end +0 -9: -2"_s);
    QCOMPARE(availableOn(projectedDays(movements(product)), later + 1000), 7);
}

void TestProjection::handlingTakesItsDays()
{
    ProductSnapshot product;
    product.planning = { today, 2 };
    product.batches = { batchOf("B1", 8) };
    product.lines = { lineDue("SO-1", 6, tomorrow) };
    QCOMPARE(picture(product), u"1 +0 -6: -6; 2 +8 -0: 2"_s);
}

void TestProjection::whatMovesNothingIsLeftOut()
{
    ProductSnapshot product;
    product.planning.date = today;
    product.batches = { batchOf("USED-UP", 0) };
    product.lines = { lineDue("GONE", 6, tomorrow), lineDue("PART", 6, tomorrow) };
    product.lines[0].shipped = 6;
    product.lines[1].shipped = 2;
    QCOMPARE(picture(product), u"1 +0 -4: -4"_s);
}

void TestProjection::onADayNothingMoves()
{
    ProductSnapshot product;
    product.planning.date = today;
    product.batches = { batchOf("B1", 8) };
    product.lines = { lineDue("SO-1", 6, later) };
    const auto days = projectedDays(movements(product));
    QCOMPARE(availableOn(days, today + -1), 0);
    QCOMPARE(availableOn(days, today), 8);
    QCOMPARE(availableOn(days, later + -1), 8);
    QCOMPARE(availableOn(days, later), 2);
}

void TestProjection::endsAtSupplyMinusDemand()
{
    const bool holds = rc::check("the last value is supply minus demand, and every day adds up", [] {
        TestBench bench;
        fillWithAnyStock(bench);
        const ProductSnapshot product = chairs(bench);
        Quantity supply = 0;
        Quantity demand = 0;
        for (const Batch& batch : product.batches)
            supply += batch.qty;
        for (const OrderLine& line : product.lines)
            demand += line.unshipped();
        const auto all = movements(product);
        const auto days = projectedDays(all);
        RC_ASSERT((all.empty() ? 0 : all.back().available) == supply - demand);
        RC_ASSERT((days.empty() ? 0 : days.back().available) == supply - demand);
        Quantity sum = 0;
        for (std::size_t i = 0; i < days.size(); ++i) {
            sum += days[i].in - days[i].out;
            RC_ASSERT(days[i].available == sum);
            RC_ASSERT((!days[i].day || *days[i].day >= product.planning.date));
            RC_ASSERT((i == 0 || (days[i - 1].day && (!days[i].day || *days[i - 1].day < *days[i].day))));
        }
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestProjection)
#include "tst_projection.moc"
