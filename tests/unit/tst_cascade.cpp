#include "support/testbench.h"
#include "support/testproduct.h"

#include <QTest>

using namespace allocation;
using namespace allocation::test;

/// Rule 4: what happens to lines when their batch, or they themselves, are cut.
class TestCascade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesWhatIsAvailable()
    {
        TestProduct product;
        product.batch("B1", 100);
        product->changeBatchQuantity(BatchRef("B1"), 50);
        QCOMPARE(product.available("B1"), 50);
    }

    void allocatesAgainOnTheNextBatch()
    {
        TestProduct product;
        product.batch("B1", 50).batch("B2", 50, today).line("O1", 20).line("O2", 20);
        product->allocate(product.id("O1"));
        product->allocate(product.id("O2"));
        product.prepared();
        product->changeBatchQuantity(BatchRef("B1"), 25);
        QCOMPARE(product.places("O1"), QStringLiteral("B1:20"));
        QCOMPARE(product.places("O2"), QStringLiteral("B2:20"));
        QCOMPARE(product.available("B1"), 5);
        QCOMPARE(product.recorded<Moved>(), 1U);
    }

    /// Auto before manual, then lowest priority, latest due, newest.
    void freesInOrder()
    {
        const QStringList order { QStringLiteral("AUTO-5"), QStringLiteral("AUTO-1-LATE"),
            QStringLiteral("AUTO-1-SOON"), QStringLiteral("MANUAL-5"), QStringLiteral("MANUAL-1") };
        TestProduct product;
        product.batch("B1", 50);
        product.line("MANUAL-1", 10, 1).line("MANUAL-5", 10).line("AUTO-1-SOON", 10, 1, tomorrow);
        product.line("AUTO-1-LATE", 10, 1, later).line("AUTO-5", 10, 5, today);
        for (const char* line : { "MANUAL-1", "MANUAL-5" })
            product->allocateTo(product.id(line), BatchRef("B1"), {});
        for (const char* line : { "AUTO-5", "AUTO-1-LATE", "AUTO-1-SOON" })
            product->allocate(product.id(line));
        for (qsizetype freed = 0; freed < order.size(); ++freed) {
            product->changeBatchQuantity(BatchRef("B1"), 40 - 10 * freed);
            for (qsizetype i = 0; i < order.size(); ++i)
                QCOMPARE(product.places(order[i].toUtf8().constData()).isEmpty(), i <= freed);
        }
    }

    void placesTheMostUrgentFirst()
    {
        TestProduct product;
        product.batch("B1", 20).batch("B2", 10, today).line("LAST", 10, 9).line("FIRST", 10, 1);
        product->allocate(product.id("LAST"));
        product->allocate(product.id("FIRST"));
        product.prepared();
        product->changeBatchQuantity(BatchRef("B1"), 0);
        QCOMPARE(product.places("FIRST"), QStringLiteral("B2:10"));
        QCOMPARE(product.places("LAST"), QString());
        QCOMPARE(product.recorded<OutOfStock>(), 1U);
    }

    void doesNotReportWhatReturns()
    {
        TestProduct product;
        product.batch("B1", 12).line("LARGE", 10, 9).line("SMALL", 2, 9);
        product->allocate(product.id("LARGE"));
        product->allocate(product.id("SMALL"));
        product.prepared();
        product->changeBatchQuantity(BatchRef("B1"), 4); // frees both, newest first; the small one fits again
        QCOMPARE(product.places("SMALL"), QStringLiteral("B1:2"));
        QCOMPARE(product.places("LARGE"), QString());
        const auto& change = std::get<Deallocated>(product.events().front());
        QCOMPARE(change.lines.size(), 1U);
    }

    void anotherDateDeallocatesNothing()
    {
        TestProduct product;
        product.batch("B1", 10, today).line("O1", 5);
        product->allocate(product.id("O1"));
        product.prepared();
        product->rescheduleBatch(BatchRef("B1"), { later, "S1" });
        QCOMPARE(product.places("O1"), QStringLiteral("B1:5"));
        QCOMPARE(product.events().size(), 1U);
    }

    void theNextLineFollowsTheNewDate()
    {
        TestProduct product;
        product.batch("B1", 10, today).batch("B2", 10, tomorrow).line("O1", 5).line("O2", 5);
        product->allocate(product.id("O1"));
        product->rescheduleBatch(BatchRef("B1"), { later, {} });
        product->allocate(product.id("O2"));
        QCOMPARE(product.places("O2"), QStringLiteral("B2:5"));
    }

    void aCutLineGivesBackItsLatestUnits()
    {
        TestProduct product;
        product.batch("B1", 5).batch("B2", 5, today).line("O1", 10);
        product->allocateTo(product.id("O1"), BatchRef("B1"), 5);
        product->allocateTo(product.id("O1"), BatchRef("B2"), 5);
        product->changeLine({ product.id("O1"), 7 });
        QCOMPARE(product.places("O1"), QStringLiteral("B1:5m B2:2m"));
    }

    void holdKeepsNewOnesOff()
    {
        TestProduct product;
        product.batch("B1", 10).batch("B2", 10, today).line("O1", 4).line("O2", 4);
        product->allocate(product.id("O1"));
        product->holdBatch(BatchRef("B1"), { "Cy", "wet" }, false);
        product->allocate(product.id("O2"));
        QCOMPARE(product.places("O1"), QStringLiteral("B1:4"));
        QCOMPARE(product.places("O2"), QStringLiteral("B2:4"));
        const std::array ids { product.id("O2") };
        QVERIFY(refusedFor<BatchOnHold>([&] { product->gather(ids, BatchRef("B1")); }));
        product->unholdBatch(BatchRef("B1"));
        product->gather(ids, BatchRef("B1"));
        QCOMPARE(product.places("O2"), QStringLiteral("B1:4m"));
        QCOMPARE(product.recorded<BatchHeld>(), 2U);
    }

    void holdMovesAway()
    {
        TestProduct product;
        product.batch("B1", 10).batch("B2", 4, today).line("O1", 4, 9).line("O2", 4, 1).line("O3", 2);
        for (const char* line : { "O1", "O2", "O3" })
            product->allocate(product.id(line));
        product->pin(product.id("O3"), {}, { "Ben" });
        product.prepared();
        product->holdBatch(BatchRef("B1"), { "Cy" }, true);
        QCOMPARE(product.places("O1"), QString()); // the most urgent was placed first
        QCOMPARE(product.places("O2"), QStringLiteral("B2:4"));
        QCOMPARE(product.places("O3"), QStringLiteral("B1:2!"));
        QCOMPARE(product.recorded<OutOfStock>(), 1U);
    }

    void removalCascades()
    {
        TestProduct product;
        product.batch("B1", 10).batch("B2", 4, today).line("O1", 4).line("O2", 4);
        product->allocate(product.id("O1"));
        product->allocate(product.id("O2"));
        product.prepared();
        product->removeBatch(BatchRef("B1"));
        QCOMPARE(product.places("O1"), QStringLiteral("B2:4"));
        QCOMPARE(product.places("O2"), QString());
        QVERIFY(refusedFor<UnknownBatch>([&] { product->changeBatchQuantity(BatchRef("B1"), 5); }));
        const Events events = product.events();
        for (auto event = events.rbegin(); event != events.rend(); ++event)
            product->revert(*event);
        QCOMPARE(product.places("O1"), QStringLiteral("B1:4"));
        QCOMPARE(product.places("O2"), QStringLiteral("B1:4"));
    }

    void cancellingFreesTheBatch()
    {
        TestProduct product;
        product.batch("B1", 10).line("O1", 4);
        product->allocate(product.id("O1"));
        product->cancelLine(product.id("O1"));
        QCOMPARE(product.available("B1"), 10);
        QVERIFY(refusedFor<UnknownLine>([&] { product->cancelLine(product.id("O1")); }));
    }
};

QTEST_GUILESS_MAIN(TestCascade)
#include "tst_cascade.moc"
