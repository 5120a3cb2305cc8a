#include "support/testbench.h"
#include "support/testproduct.h"

#include <QTest>

using namespace allocation;
using namespace allocation::test;

/// Rule 8, and what the other rules leave alone because of it.
class TestPins : public QObject
{
    Q_OBJECT

private:
    static Pin pin(const char* owner = "Ben", std::optional<Date> until = {}) { return { owner, "promised", until }; }
    /// O1: 5 on B1, pinned; 3 on B2, free; 2 open.
    static void prepare(TestProduct& product)
    {
        product.batch("B1", 10).batch("B2", 10, today).batch("B3", 10, tomorrow).line("O1", 10);
        product->allocateTo(product.id("O1"), BatchRef("B1"), 5);
        product->allocateTo(product.id("O1"), BatchRef("B2"), 3);
        product->pin(product.id("O1"), BatchRef("B1"), pin());
        product.prepared();
    }

private Q_SLOTS:
    void keepsItsUnitsWhenTheLineIsMoved()
    {
        TestProduct product;
        prepare(product);
        const std::array ids { product.id("O1") };
        QCOMPARE(product->gather(ids, BatchRef("B3")), 5);
        QCOMPARE(product.places("O1"), QStringLiteral("B1:5m! B3:5m"));
        // All that may move is there: to move the rest the planner has to unpin.
        QVERIFY(refusedFor<PinnedUnits>([&] { product->gather(ids, BatchRef("B3")); }));
        QVERIFY(refusedFor<PinnedUnits>([&] { product->move(ids[0], BatchRef("B1"), BatchRef("B2"), {}); }));
        QVERIFY(refusedFor<PinnedUnits>([&] { product->move(ids[0], {}, BatchRef("B2"), 6); }));
        QCOMPARE(product->move(ids[0], {}, BatchRef("B2"), 5), 5);
        QCOMPARE(product.places("O1"), QStringLiteral("B1:5m! B2:5m"));
    }

    void growsWhereItIs()
    {
        TestProduct product;
        prepare(product);
        const std::array ids { product.id("O1") };
        QCOMPARE(product->gather(ids, BatchRef("B1")), 5);
        QCOMPARE(product.places("O1"), QStringLiteral("B1:10m!"));
    }

    void isLeftByDeallocation()
    {
        TestProduct product;
        prepare(product);
        product->deallocate(product.id("O1"), {});
        QCOMPARE(product.places("O1"), QStringLiteral("B1:5m!"));
        QVERIFY(refusedFor<PinnedUnits>([&] { product->deallocate(product.id("O1"), {}); }));
        QVERIFY(refusedFor<PinnedUnits>([&] { product->cancelLine(product.id("O1")); }));
        QVERIFY(refusedFor<PinnedUnits>([&] { product->removeBatch(BatchRef("B1")); }));
    }

    void isLeftByACut()
    {
        TestProduct product;
        prepare(product);
        product.line("O2", 5);
        product->allocate(product.id("O2"));
        product->changeBatchQuantity(BatchRef("B1"), 3);
        QCOMPARE(product.places("O1"), QStringLiteral("B1:5m! B2:3m"));
        QCOMPARE(product.places("O2"), QStringLiteral("B2:5"));
        QCOMPARE(product.available("B1"), -2); // over-allocated: for the planner to resolve
    }

    void aLineIsCutOnlyToItsPins()
    {
        TestProduct product;
        prepare(product);
        OrderLine wanted = product->line(product.id("O1"));
        wanted.qty = 5;
        product->changeLine(wanted);
        QCOMPARE(product.places("O1"), QStringLiteral("B1:5m!"));
        wanted.qty = 4;
        QVERIFY(refusedFor<PinnedUnits>([&] { product->changeLine(wanted); }));
    }

    void anotherPlannersIsNotTakenSilently()
    {
        TestProduct product;
        prepare(product);
        const auto nobodys = [](const std::string&) { return false; };
        const auto bens = [](const std::string& owner) { return owner == "Ben"; };
        QVERIFY(refusedFor<PinnedUnits>([&] { product->pin(product.id("O1"), {}, pin("Anna")); }));
        QVERIFY(refusedFor<PinnedUnits>([&] { product->unpin(product.id("O1"), {}, nobodys); }));
        product->unpin(product.id("O1"), {}, bens);
        QCOMPARE(product.recorded<Unpinned>(), 1U);
        product->unpin(product.id("O1"), {}, nobodys); // nothing is pinned any more
        QCOMPARE(product.recorded<Unpinned>(), 1U);
        QVERIFY(refusedFor<NotAllocated>([&] { product->pin(product.id("O1"), BatchRef("B3"), pin()); }));
    }

    void bindsNoLongerPastItsDate()
    {
        TestProduct product;
        prepare(product);
        product->pin(product.id("O1"), {}, pin("Ben", today));
        QVERIFY(refusedFor<PinnedUnits>([&] { product->deallocate(product.id("O1"), {}); }));
        product->pin(product.id("O1"), {}, pin("Ben", today + (-1)));
        product->pin(product.id("O1"), {}, pin("Anna", today + (-1)));
        product->deallocate(product.id("O1"), {});
        QCOMPARE(product.places("O1"), QString());
    }

    void aDropSaysSo()
    {
        ProductSnapshot snapshot;
        snapshot.sku = Sku("S");
        snapshot.planning.date = today;
        snapshot.batches = { { BatchRef("B1"), Sku("S"), 10 }, { BatchRef("B2"), Sku("S"), 10, today } };
        snapshot.batches[1].hold = Hold { "Cy", "wet" };
        OrderLine line { { OrderId("O1"), Sku("S"), 1 }, 8 };
        line.allocations = { { BatchRef("B2"), 8, Origin::Auto, 1, pin() } };
        snapshot.lines = { line };
        const std::array ids { line.id };
        Verdict verdict = consequence(snapshot, ids, BatchRef("B1"));
        QCOMPARE(verdict.kind, Verdict::Kind::Pinned);
        QCOMPARE(verdict.pin->owner, std::string("Ben"));

        snapshot.lines[0].allocations[0].qty = 5;
        verdict = consequence(snapshot, ids, BatchRef("B1"));
        QCOMPARE(verdict.kind, Verdict::Kind::Fits);
        QCOMPARE(verdict.wanted, 3);
        verdict = consequence(snapshot, ids, BatchRef("B2"));
        QCOMPARE(verdict.kind, Verdict::Kind::OnHold);
        QCOMPARE(verdict.fits, 0);
    }

    void theCommandsCarryOwnerAndReason()
    {
        TestBench bench;
        bench.batch("B1", "S", 10);
        bench.line("O1", "S", 4);
        bench.send(AllocateOpen {});
        const LineId id { OrderId("O1"), Sku("S"), 1 };
        bench.send({ newCommandId(), "Ben", "promised" }, PinLine { { id }, {}, today });
        const ProductSnapshot snapshot = bench.store().readModel().snapshot(Sku("S"), { id });
        QVERIFY(snapshot.lines[0].allocations[0].pin == pin("Ben", today));
        bench.store().setPlanning({ today, 0 });
        QVERIFY(refusedFor<PinnedUnits>([&] { bench.send(UnpinLine { { id } }, "Anna"); }));
        QVERIFY(bench.send(UnpinLine { { id }, {}, "Ben" }, "Anna").changed());
    }
};

QTEST_GUILESS_MAIN(TestPins)
#include "tst_pins.moc"
