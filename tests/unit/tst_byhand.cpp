#include "domain/errors.h"
#include "support/testbench.h"
#include "support/testproduct.h"

#include <QTest>

using namespace allocation;
using namespace allocation::test;

/// What a planner does by hand: allocate to a batch, gather (a drop), move a part, deallocate.
class TestByHand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileSetsAllocations()
    {
        TestProduct product;
        product.batch("B1", 5).batch("B2", 5).line("O1", 6);
        const auto set = [&](const char* ref, Quantity qty) {
            product->setAllocation(product.id("O1"), BatchRef(ref), qty, Origin::Auto);
        };
        QVERIFY(refusedFor<TooLittleAvailable>([&] { set("B1", 6); }));
        set("B1", 5);
        QVERIFY(refusedFor<TooManyUnits>([&] { set("B2", 2); }));
        product->holdBatch(BatchRef("B1"), { "Ben" }, false);
        set("B1", 3); // less is possible on hold, too
        QCOMPARE(product.places("O1"), QStringLiteral("B1:3"));
        QVERIFY(refusedFor<BatchOnHold>([&] { set("B1", 4); }));
    }

    void init()
    {
        m_product = std::make_unique<TestProduct>();
        (*m_product).batch("B1", 10).batch("B2", 10, tomorrow).line("O1", 8).line("O2", 4);
    }

    void allocatesAPart()
    {
        product()->allocateTo(id("O1"), BatchRef("B2"), 3);
        QCOMPARE(product().places("O1"), QStringLiteral("B2:3m"));
        QVERIFY(refusedFor<TooManyUnits>([&] { product()->allocateTo(id("O1"), BatchRef("B2"), 6); }));
        product()->allocateTo(id("O1"), BatchRef("B1"), {});
        QCOMPARE(product().places("O1"), QStringLiteral("B2:3m B1:5m"));
    }

    void refusesMoreThanABatchHas()
    {
        product()->allocateTo(id("O1"), BatchRef("B1"), {});
        QVERIFY(refusedFor<TooLittleAvailable>([&] { product()->allocateTo(id("O2"), BatchRef("B1"), {}); }));
        QCOMPARE(product().places("O2"), QString());
    }

    void gathersAllUnits()
    {
        product()->allocateTo(id("O1"), BatchRef("B1"), 3);
        product().prepared();
        const std::vector<LineId> lines { id("O1") };
        QCOMPARE(product()->gather(lines, BatchRef("B2")), Quantity(8));
        QCOMPARE(product().places("O1"), QStringLiteral("B2:8m"));
        QCOMPARE(product().available("B1"), 10);
        product().prepared();
        QCOMPARE(product()->gather(lines, BatchRef("B2")), Quantity(0));
        QVERIFY(!product()->changed());
    }

    void gathersSeveralLinesOrNone()
    {
        const std::vector<LineId> lines { id("O1"), id("O2") };
        QVERIFY(refusedFor<TooLittleAvailable>([&] { product()->gather(lines, BatchRef("B2")); }));
        QCOMPARE(product().places("O1"), QString());
        product()->changeBatchQuantity(BatchRef("B2"), 12);
        QCOMPARE(product()->gather(lines, BatchRef("B2")), Quantity(12));
    }

    void movesAPart()
    {
        product()->allocate(id("O1"));
        product().prepared();
        QCOMPARE(product()->move(id("O1"), BatchRef("B1"), BatchRef("B2"), 3), Quantity(3));
        QCOMPARE(product().places("O1"), QStringLiteral("B1:5 B2:3m"));
        QCOMPARE(product().recorded<Moved>(), 1U);
        QVERIFY(refusedFor<TooManyUnits>([&] { product()->move(id("O1"), BatchRef("B1"), BatchRef("B2"), 6); }));
        QVERIFY(refusedFor<NotAllocated>([&] { product()->move(id("O2"), BatchRef("B1"), BatchRef("B2"), {}); }));
    }

    void deallocates()
    {
        product()->allocateTo(id("O1"), BatchRef("B1"), 3);
        product()->allocateTo(id("O1"), BatchRef("B2"), {});
        product().prepared();
        product()->deallocate(id("O1"), BatchRef("B2"));
        QCOMPARE(product().places("O1"), QStringLiteral("B1:3m"));
        product()->deallocate(id("O1"), {});
        QCOMPARE(product().places("O1"), QString());
        QCOMPARE(product().recorded<Deallocated>(), 1U); // one event of two lines
        QVERIFY(refusedFor<NotAllocated>([&] { product()->deallocate(id("O1"), {}); }));
    }

private:
    TestProduct& product() { return *m_product; }
    LineId id(const char* order) { return m_product->id(order); }

    std::unique_ptr<TestProduct> m_product;
};

QTEST_GUILESS_MAIN(TestByHand)
#include "tst_byhand.moc"
