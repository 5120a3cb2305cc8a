#include "domain/errors.h"
#include "support/testbench.h"
#include "support/testproduct.h"

#include <QTest>

using namespace allocation;
using namespace allocation::test;

// The scenarios of Architecture Patterns with Python, chapters 1 and 7.

class TestAllocate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reducesWhatIsAvailable()
    {
        TestProduct product;
        product.batch("B1", 20).line("O1", 2);
        QVERIFY(product->allocate(product.id("O1")));
        QCOMPARE(product.available("B1"), 18);
    }

    void prefersStockToShipments()
    {
        TestProduct product;
        product.batch("SHIPMENT", 100, tomorrow).batch("STOCK", 100).line("O1", 10);
        product->allocate(product.id("O1"));
        QCOMPARE(product.places("O1"), QStringLiteral("STOCK:10"));
        QCOMPARE(product.available("SHIPMENT"), 100);
    }

    void prefersTheEarliestShipment()
    {
        TestProduct product;
        product.batch("SLOW", 100, later).batch("NORMAL", 100, tomorrow).batch("SPEEDY", 100, today).line("O1", 10);
        product->allocate(product.id("O1"));
        QCOMPARE(product.places("O1"), QStringLiteral("SPEEDY:10"));
    }

    void breaksTiesByArrival()
    {
        TestProduct product;
        product.batch("B2", 10, today).batch("B1", 10, today).line("O1", 1);
        product->allocate(product.id("O1"));
        QCOMPARE(product.places("O1"), QStringLiteral("B2:1"));
    }

    void takesExactlyWhatIsThere()
    {
        TestProduct product;
        product.batch("B1", 2).line("O1", 2);
        QVERIFY(product->allocate(product.id("O1")));
        QCOMPARE(product.available("B1"), 0);
    }

    void takesALineWholeOrNotAtAll()
    {
        TestProduct product;
        product.batch("B1", 6).batch("B2", 6, today).line("O1", 10).prepared();
        QVERIFY(!product->allocate(product.id("O1")));
        QCOMPARE(product.places("O1"), QString());
    }

    void recordsThatItIsOutOfStock()
    {
        TestProduct product;
        product.batch("B1", 10, today).line("O1", 10).line("O2", 1);
        product->allocate(product.id("O1"));
        product.prepared();
        QVERIFY(!product->allocate(product.id("O2")));
        QCOMPARE(product.recorded<OutOfStock>(), 1U);
        QCOMPARE(product.events().size(), 1U);
    }

    void doingItAgainChangesNothing()
    {
        TestProduct product;
        product.batch("B1", 20).line("O1", 2);
        product->allocate(product.id("O1"));
        product.prepared();
        product->allocate(product.id("O1"));
        QVERIFY(!product->changed());
        QCOMPARE(product.available("B1"), 18);
    }

    void refusesWhatItDoesNotKnow()
    {
        TestProduct product;
        product.line("O1", 2);
        QVERIFY(refusedFor<UnknownSku>([&] { product->allocate(product.id("O1")); }));
        QVERIFY(refusedFor<UnknownLine>([&] { product->allocate(product.id("O2")); }));
        const LineId other { OrderId("O1"), Sku("LARGE-TABLE"), 1 };
        QVERIFY(refusedFor<UnknownLine>([&] { product->allocate(other); }));
        QVERIFY(refusedFor<UnknownBatch>([&] { product->allocateTo(product.id("O1"), BatchRef("B9"), {}); }));
    }

    void marksWhatIsNewer()
    {
        TestProduct product("SMALL-TABLE", 7);
        product.batch("B1", 20).line("O1", 2);
        product->allocate(product.id("O1"));
        QCOMPARE(product->parts().findLine(OrderId("O1"), 1)->allocations.front().since, Version(8));
    }
};

QTEST_GUILESS_MAIN(TestAllocate)
#include "tst_allocate.moc"
