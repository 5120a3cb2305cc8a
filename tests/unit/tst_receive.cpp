#include "support/testbench.h"
#include "support/testproduct.h"

#include <QTest>

using namespace allocation;
using namespace allocation::test;

/// An inbound batch arrives, whole or in part.
class TestReceive : public QObject
{
    Q_OBJECT

private:
    /// P1 is to come, and all its lines count on it.
    static TestProduct& prepared(TestProduct& product)
    {
        product.batch("P1", 10, later).line("O1", 3).line("O2", 4, 1, later).line("O3", 3, 1, tomorrow);
        for (const char* const order : { "O1", "O2", "O3" })
            product->allocate(product.id(order));
        return product.prepared();
    }

private Q_SLOTS:
    void whole()
    {
        TestProduct product;
        prepared(product)->receive(BatchRef("P1"), {});
        QVERIFY(product->parts().findBatch(BatchRef("P1"))->inStock());
        QCOMPARE(product.events().size(), std::size_t(1));
        product.prepared()->receive(BatchRef("P1"), {});
        QVERIFY(product.events().empty());
    }

    void countedLessIsACut()
    {
        TestProduct product;
        prepared(product)->receive(BatchRef("P1"), 7);
        QCOMPARE(product.places("O1"), QString()); // no priority, no date: the least urgent
        QCOMPARE(product.places("O2"), QStringLiteral("P1:4"));
        QCOMPARE(product.available("P1"), 0);
    }

    void aPartGoesToTheMostUrgent()
    {
        TestProduct product;
        prepared(product)->receivePart(BatchRef("P1"), 5, BatchRef("R1"));
        QCOMPARE(product.places("O3"), QStringLiteral("R1:3"));
        QCOMPARE(product.places("O2"), QStringLiteral("P1:2 R1:2"));
        QCOMPARE(product.places("O1"), QStringLiteral("P1:3"));
        QCOMPARE(product->parts().findBatch(BatchRef("P1"))->qty, 5);
        QVERIFY(product->parts().findBatch(BatchRef("R1"))->inStock());
        QCOMPARE(product->parts().findBatch(BatchRef("P1"))->eta, std::optional(later));
    }

    void theLastPartLeavesNothing_data()
    {
        QTest::addColumn<int>("arrived");
        QTest::newRow("as announced") << 10;
        QTest::newRow("more than announced") << 12;
    }
    void theLastPartLeavesNothing()
    {
        QFETCH(const int, arrived);
        TestProduct product;
        prepared(product)->receivePart(BatchRef("P1"), arrived, BatchRef("R1"));
        QVERIFY(!product->parts().findBatch(BatchRef("P1")));
        QCOMPARE(product.available("R1"), arrived - 10);
    }

    void pinsAndChoicesGoAlong()
    {
        TestProduct product;
        product.batch("P1", 10, later).line("O1", 3);
        product->allocateTo(product.id("O1"), BatchRef("P1"), {});
        product->pin(product.id("O1"), {}, { "Ben" });
        product->receivePart(BatchRef("P1"), 2, BatchRef("R1"));
        QCOMPARE(product.places("O1"), QStringLiteral("P1:1m! R1:2m!"));
    }

    void whatIsOnHoldStaysOnHold()
    {
        TestProduct product;
        product.batch("P1", 10, later);
        product->holdBatch(BatchRef("P1"), { "Ben", "customs" }, false);
        product->receivePart(BatchRef("P1"), 2, BatchRef("R1"));
        QCOMPARE(product->parts().findBatch(BatchRef("R1"))->hold, std::optional(Hold { "Ben", "customs" }));
    }

    void stockDoesNotArriveInPart()
    {
        TestBench bench;
        bench.batch("B1", "CHAIR", 10);
        bench.batch("B2", "CHAIR", 10, later);
        const auto receive = [&](const char* ref, const char* as) {
            bench.send(ReceiveBatch { BatchRef(ref), 3, BatchRef(as) });
        };
        QVERIFY(refusedFor<NotInbound>([&] { receive("B1", "R1"); }));
        QVERIFY(refusedFor<BatchExists>([&] { receive("B2", "B1"); }));
        QVERIFY(refusedFor<UnknownBatch>([&] { receive("B9", "R1"); }));
        const QString before = bench.state();
        receive("B2", "R1");
        bench.send(UndoCommand { bench.lastCommand() });
        QCOMPARE(bench.state(), before);
    }
};

QTEST_APPLESS_MAIN(TestReceive)
#include "tst_receive.moc"
