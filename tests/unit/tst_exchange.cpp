#include "support/testbench.h"
#include "support/testproduct.h"

#include <QTest>

using namespace allocation;
using namespace allocation::test;

/// Rule 9: swap and take.
class TestExchange : public QObject
{
    Q_OBJECT

private:
    /// Two full batches: O1 on B1, O2 on B2.
    static void prepareFull(TestProduct& product)
    {
        product.batch("B1", 5).batch("B2", 5, today).line("O1", 5).line("O2", 5);
        product->allocate(product.id("O1"));
        product->allocate(product.id("O2"));
        product.prepared();
    }
    static Product::Share share(const TestProduct& product, const char* order) { return { product.id(order) }; }

private Q_SLOTS:
    void swapsWhole()
    {
        TestProduct product;
        prepareFull(product);
        product->swap(share(product, "O1"), share(product, "O2"));
        QCOMPARE(product.places("O1"), QStringLiteral("B2:5m"));
        QCOMPARE(product.places("O2"), QStringLiteral("B1:5m"));
        QCOMPARE(product.available("B1"), 0);
        QCOMPARE(product.events().size(), std::size_t(1)); // one event, so that both go back together
    }

    void swapIsUndoneTogether()
    {
        TestProduct product;
        prepareFull(product);
        product->swap(share(product, "O1"), share(product, "O2"));
        const Event swapped = product.events().front();
        const auto reverted = product->revert(swapped);
        QCOMPARE(reverted.done, std::size_t(2));
        QCOMPARE(product.places("O1"), QStringLiteral("B1:5"));
        QCOMPARE(product.places("O2"), QStringLiteral("B2:5"));
    }

    void swapOfDifferentSizesMustFitBothWays()
    {
        TestProduct product;
        product.batch("B1", 8).batch("B2", 5, today).line("O1", 8).line("O2", 5);
        product->allocate(product.id("O1"));
        product->allocate(product.id("O2"));
        QVERIFY(refusedFor<TooLittleAvailable>([&] { product->swap(share(product, "O1"), share(product, "O2")); }));
        product->changeBatchQuantity(BatchRef("B2"), 8);
        product->swap(share(product, "O1"), share(product, "O2"));
        QCOMPARE(product.available("B1"), 3);
        QCOMPARE(product.available("B2"), 0);
    }

    void swapRefuses()
    {
        TestProduct product;
        prepareFull(product);
        product.batch("B3", 20).line("O3", 4).line("O4", 4);
        product->allocate(product.id("O4"));
        const auto swap = [&](const char* one, const char* other) {
            product->swap(share(product, one), share(product, other));
        };
        QVERIFY(refusedFor<NothingToExchange>([&] { swap("O1", "O1"); }));
        QVERIFY(refusedFor<NotAllocated>([&] { swap("O1", "O3"); }));
        product->move(product.id("O4"), BatchRef("B3"), BatchRef("B3"), {});
        product.line("O5", 2);
        product->allocateTo(product.id("O5"), BatchRef("B3"), {});
        QVERIFY(refusedFor<NothingToExchange>([&] { swap("O4", "O5"); })); // on the same batch
        product->holdBatch(BatchRef("B3"), { "Cy" }, false);
        QVERIFY(refusedFor<BatchOnHold>([&] { swap("O1", "O4"); }));
        product->pin(product.id("O1"), {}, { "Ben" });
        QVERIFY(refusedFor<PinnedUnits>([&] { swap("O1", "O2"); }));
    }

    void takesOnlyWhatIsMissing()
    {
        TestProduct product;
        product.batch("B1", 12).batch("B2", 20, later).line("RICH", 10).line("POOR", 5);
        product->allocate(product.id("RICH"));
        product.prepared();
        product->take(product.id("POOR"), share(product, "RICH"));
        QCOMPARE(product.places("POOR"), QStringLiteral("B1:5m"));     // 2 were free
        QCOMPARE(product.places("RICH"), QStringLiteral("B1:7 B2:3")); // the others went by rule
    }

    void theDonorMayBecomeOpen()
    {
        TestProduct product;
        product.batch("B1", 10).line("RICH", 10).line("POOR", 4);
        product->allocate(product.id("RICH"));
        product.prepared();
        product->take(product.id("POOR"), share(product, "RICH"));
        QCOMPARE(product.places("RICH"), QStringLiteral("B1:6"));
        QCOMPARE(product->line(product.id("RICH")).open(), 4);
        QCOMPARE(product.recorded<OutOfStock>(), 1U);
    }

    void takesForALineThatWaitsElsewhere()
    {
        TestProduct product;
        product.batch("B1", 10).batch("B2", 10, later).line("RICH", 10).line("POOR", 4);
        product->allocate(product.id("RICH"));
        product->allocate(product.id("POOR"));
        QCOMPARE(product.places("POOR"), QStringLiteral("B2:4"));
        product->take(product.id("POOR"), share(product, "RICH"));
        QCOMPARE(product.places("POOR"), QStringLiteral("B1:4m"));
        QCOMPARE(product.places("RICH"), QStringLiteral("B1:6 B2:4"));
    }

    /// What is too many on the batch the donor gives as well: nobody new comes on an over-allocated one.
    void takesOnABatchThatIsOverAllocated()
    {
        TestProduct product;
        product.batch("B1", 10).batch("B2", 4, later).line("RICH", 10).line("POOR", 4).line("SAME", 4);
        product->allocate(product.id("RICH"));
        product->pin(product.id("RICH"), {}, { "Ben" });
        product->allocate(product.id("SAME"));
        product->changeBatchQuantity(BatchRef("B1"), 5);
        product->unpin(product.id("RICH"), {}, [](const std::string&) { return true; });
        QVERIFY(refusedFor<TooLittleAvailable>([&] { product->swap(share(product, "SAME"), share(product, "RICH")); }));
        product->take(product.id("POOR"), share(product, "RICH"));
        QCOMPARE(product.places("POOR"), QStringLiteral("B1:4m"));
        QCOMPARE(product.places("RICH"), QStringLiteral("B1:1"));
        QCOMPARE(product.available("B1"), 0);
    }

    void takeRefuses()
    {
        TestProduct product;
        product.batch("B1", 10).line("RICH", 10).line("POOR", 11).line("NONE", 1);
        product->allocate(product.id("RICH"));
        const auto take = [&](const char* line, const char* donor) {
            product->take(product.id(line), share(product, donor));
        };
        QVERIFY(refusedFor<TooManyUnits>([&] { take("POOR", "RICH"); }));
        QVERIFY(refusedFor<NothingToExchange>([&] { take("RICH", "RICH"); }));
        QVERIFY(refusedFor<NotAllocated>([&] { take("POOR", "NONE"); }));
        product->pin(product.id("RICH"), {}, { "Ben" });
        QVERIFY(refusedFor<PinnedUnits>([&] { take("NONE", "RICH"); }));
        QCOMPARE(product.places("RICH"), QStringLiteral("B1:10!"));
    }

    void linesOfTwoProductsHaveNothingToExchange()
    {
        TestBench bench;
        bench.batch("B1", "S", 5);
        bench.line("O1", "S", 5);
        bench.line("O1", "T", 5);
        bench.send(AllocateOpen {});
        const LineId one { OrderId("O1"), Sku("S"), 1 };
        const LineId other { OrderId("O1"), Sku("T"), 1 };
        QVERIFY(refusedFor<NothingToExchange>([&] { bench.send(SwapLines { one, other }); }));
        QVERIFY(refusedFor<NothingToExchange>([&] { bench.send(TakeFromLine { other, one }); }));
    }
};

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
