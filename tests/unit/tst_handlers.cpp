#include "service/handlers.h"
#include "service/storeerror.h"
#include "support/testbench.h"
#include "support/testproduct.h"

#include <QTest>
#include <thread>

using namespace allocation;
using namespace allocation::test;

/// Commands from the bus to the store in memory and back.
class TestHandlers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAReferenceOfAnotherSku()
    {
        TestBench bench;
        bench.batch("B1", "LAMP", 10);
        QVERIFY(refusedFor<BatchExists>([&] { bench.batch("B1", "TABLE", 10); }));
        QVERIFY(!bench.send(CreateBatch { BatchRef("B1"), Sku("LAMP"), 10 }).changed()); // just the same: fine
    }

    void refusesABatchOfAnotherProduct()
    {
        TestBench bench;
        bench.batch("B1", "LAMP", 10);
        bench.line("O1", "TABLE", 1);
        QVERIFY(refusedFor<SkuMismatch>([&] { bench.send(AllocateTo { id("O1", "TABLE"), BatchRef("B1") }); }));
        QVERIFY(refusedFor<UnknownBatch>([&] { bench.send(ChangeBatchQuantity { BatchRef("B9"), 1 }); }));
    }

    void everyChangeRaisesTheVersion()
    {
        TestBench bench;
        bench.batch("B1", "LAMP", 10);
        bench.line("O1", "LAMP", 2);
        bench.send(Allocate { id("O1", "LAMP") });
        QCOMPARE(version(bench), Version(3));
        bench.send(Allocate { id("O1", "LAMP") });
        QCOMPARE(version(bench), Version(3));
    }

    void aCommandIsAppliedOnce()
    {
        TestBench bench;
        const Envelope envelope { newCommandId(), "Anna" };
        bench.send(envelope, AddOrderLine { OrderId("O1"), Sku("LAMP"), 5 });
        QVERIFY(!bench.send(envelope, AddOrderLine { OrderId("O1"), Sku("LAMP"), 5 }).changed());
        QCOMPARE(bench.state().count(QLatin1Char('#')), 1);
    }

    void rollsBackWithoutCommit()
    {
        TestBench bench;
        {
            const auto work = bench.begin()({ newCommandId(), "Anna" });
            handle(CreateBatch { BatchRef("B1"), Sku("LAMP"), 10 }, {}, *work);
            work->flush();
            QVERIFY(work->products().skuOf(BatchRef("B1")).has_value());
        }
        QCOMPARE(bench.state(), QString());
    }

    void theSlowerOneIsRefused()
    {
        TestBench bench;
        bench.batch("B1", "LAMP", 10);
        const auto slow = bench.begin()({ newCommandId(), "Ben" });
        handle(ChangeBatchQuantity { BatchRef("B1"), 5 }, {}, *slow);
        bench.send(ChangeBatchQuantity { BatchRef("B1"), 7 });
        QVERIFY_THROWS_EXCEPTION(ConcurrentChange, slow->commit());
        QVERIFY(bench.state().startsWith(QStringLiteral("B1 LAMP 7")));
    }

    void namesWhoChangedIt()
    {
        TestBench bench;
        bench.batch("B1", "LAMP", 10);
        bench.line("O1", "LAMP", 8);
        bench.line("O2", "LAMP", 8);
        bench.send(Allocate { id("O2", "LAMP") }, "Ben");
        try {
            bench.send({ newCommandId(), "Anna", {}, 3 }, AllocateTo { id("O1", "LAMP"), BatchRef("B1") });
            QFAIL("not refused");
        } catch (const RefusedSince& refused) {
            QCOMPARE(refused.lastChange().who, std::string("Ben"));
        }
    }

    void manyWritersNeverOverdraw()
    {
        TestBench bench;
        bench.batch("B1", "LAMP", 10);
        for (int order = 0; order < 20; ++order)
            bench.line(std::to_string(order).c_str(), "LAMP", 1);
        const auto allocateAll = [&bench] {
            MessageBus bus = bootstrap({ bench.begin() });
            for (int order = 0; order < 20; ++order) {
                for (bool done = false; !done;) {
                    try {
                        bus.handle({ newCommandId(), "x" }, Allocate { id(std::to_string(order).c_str(), "LAMP") });
                        done = true;
                    } catch (const ConcurrentChange&) {
                        done = false;
                    }
                }
            }
        };
        {
            std::jthread first(allocateAll);
            std::jthread second(allocateAll);
        }
        QCOMPARE(bench.problems(), QString());
        QVERIFY(bench.state().startsWith(QStringLiteral("B1 LAMP 10 -  allocated 10")));
    }

    void aRunCountsEveryLine()
    {
        TestBench bench;
        bench.batch("B1", "LAMP", 10);
        bench.line("O1", "LAMP", 8);
        bench.line("O2", "LAMP", 8);
        bench.line("O3", "NOTHING", 1);
        bench.line("O4", "LAMP", 1);
        bench.send(Allocate { id("O4", "LAMP") });
        const QString before = bench.state();
        const AllocateResult expected { 4, 1, 1, 1, 1, 8 };
        QCOMPARE(std::get<AllocateResult>(bench.send(AllocateOpen { {}, {}, true }).result), expected);
        QCOMPARE(bench.state(), before);
        QCOMPARE(std::get<AllocateResult>(bench.send(AllocateOpen {}).result), expected);
        QCOMPARE(bench.problems(), QString());
    }

private:
    static LineId id(const char* order, const char* sku) { return { OrderId(order), Sku(sku), 1 }; }
    static Version version(TestBench& bench) { return bench.store().readModel().snapshot(Sku("LAMP"), {}).version; }
};

QTEST_GUILESS_MAIN(TestHandlers)
#include "tst_handlers.moc"
