#include "domain/explain.h"
#include "support/testproduct.h"

#include <QTest>

using namespace allocation;
using namespace allocation::test;

/// Why a line stands as it does.
class TestExplain : public QObject
{
    Q_OBJECT

private:
    static LineId id(const char* order) { return { OrderId(order), Sku("S"), 1 }; }
    /// B1: 10 in stock; B2: 10 tomorrow; B3: 20 later.
    static ProductSnapshot stock()
    {
        ProductSnapshot snapshot;
        snapshot.sku = Sku("S");
        snapshot.planning.date = today;
        snapshot.batches = { { BatchRef("B1"), Sku("S"), 10 }, { BatchRef("B2"), Sku("S"), 10, tomorrow },
            { BatchRef("B3"), Sku("S"), 20, later } };
        for (std::size_t i = 0; i < snapshot.batches.size(); ++i)
            snapshot.batches[i].arrival = static_cast<std::int64_t>(i);
        return snapshot;
    }
    /// A line of so many units; each allocation is counted on its batch.
    static void add(
        ProductSnapshot& snapshot, Quantity qty, std::vector<Allocation> parts, std::optional<Date> due = {})
    {
        for (const Allocation& part : parts)
            for (Batch& batch : snapshot.batches)
                if (batch.ref == part.batch)
                    batch.allocated += part.qty;
        OrderLine line { id("O1"), qty, {}, due };
        line.allocations = std::move(parts);
        snapshot.lines = { line };
    }

private Q_SLOTS:
    void whatIsOnAPickListOrStopped()
    {
        ProductSnapshot snapshot = stock();
        Allocation released { BatchRef("B1"), 4 };
        released.picking = Picking { 7, 4 };
        add(snapshot, 4, { released });
        QCOMPARE(explain(snapshot, id("O1")).parts[0].why, Explained::Why::Released);
        const std::array lines { id("O1") };
        const Verdict verdict = consequence(snapshot, lines, BatchRef("B2"));
        QCOMPARE(verdict.kind, Verdict::Kind::Pinned);
        QCOMPARE(verdict.pickList, 7);

        snapshot = stock();
        add(snapshot, 4, {});
        LineDetails details;
        details.stop = "credit";
        snapshot.lines.front().details = details;
        const Explanation why = explain(snapshot, id("O1"));
        QCOMPARE(why.openBecause, std::optional(OpenBecause::Stopped));
        QCOMPARE(why.stop, std::string("credit"));
    }

    void whyThere()
    {
        ProductSnapshot snapshot = stock();
        add(snapshot, 12, { { BatchRef("B1"), 4 }, { BatchRef("B3"), 3 }, { BatchRef("B2"), 5, Origin::Manual, 1 } });
        Explanation why = explain(snapshot, id("O1"));
        QCOMPARE(why.parts.size(), std::size_t(3));
        QCOMPARE(why.parts[0].why, Explained::Why::Rule);
        QCOMPARE(why.parts[1].why, Explained::Why::Hand); // in the order of prefers()
        QCOMPARE(why.parts[2].why, Explained::Why::RuleThen);
        QVERIFY(why.parts[2].ruleNow == BatchRef("B1"));
        QVERIFY(!why.openBecause && !why.latest);

        snapshot.lines[0].allocations[0].pin = Pin { "Ben" };
        snapshot.batches[2].qty = 2;
        why = explain(snapshot, id("O1"));
        QCOMPARE(why.parts[0].why, Explained::Why::Pinned);
        QCOMPARE(why.parts[2].why, Explained::Why::OverAllocated);
    }

    void whyOpen()
    {
        ProductSnapshot snapshot = stock();
        add(snapshot, 15, {});
        QVERIFY(explain(snapshot, id("O1")).openBecause == OpenBecause::NotYetPlaced);
        QVERIFY(explain(snapshot, id("O1")).wouldTake == BatchRef("B3"));
        snapshot.batches[2].hold = Hold { "Cy" };
        Explanation why = explain(snapshot, id("O1"));
        QVERIFY(why.openBecause == OpenBecause::OnHold);
        QCOMPARE(why.largest, 10);
        QCOMPARE(why.available, 20);
        snapshot.lines[0].qty = 25;
        QVERIFY(explain(snapshot, id("O1")).openBecause == OpenBecause::NoneEnough);
        for (Batch& batch : snapshot.batches)
            batch.allocated = batch.qty;
        QVERIFY(explain(snapshot, id("O1")).openBecause == OpenBecause::Nothing);
        snapshot.batches.clear();
        QVERIFY(explain(snapshot, id("O1")).openBecause == OpenBecause::NoBatches);
    }

    void whyLateAndWhatWouldBeSooner()
    {
        ProductSnapshot snapshot = stock();
        add(snapshot, 8, { { BatchRef("B3"), 8, Origin::Manual, 1 } }, today);
        Explanation why = explain(snapshot, id("O1"));
        QCOMPARE(why.timing.daysLate, 10);
        QVERIFY(why.latest == BatchRef("B3"));
        QVERIFY(why.sooner == BatchRef("B1"));
        snapshot.batches[0].allocated = 5;
        snapshot.batches[1].allocated = 5;
        QVERIFY(!explain(snapshot, id("O1")).sooner);
    }

    void offersTheBestFirst()
    {
        ProductSnapshot snapshot = stock();
        snapshot.batches[0].allocated = 4; // 6 of 8 fit
        snapshot.batches[2].allocated = 0;
        add(snapshot, 8, {}, tomorrow);
        const Explanation why = explain(snapshot, id("O1"));
        std::vector<std::string> order;
        for (const Candidate& candidate : why.candidates)
            order.push_back(candidate.batch.text());
        QCOMPARE(order, (std::vector<std::string> { "B2", "B3", "B1" }));
    }

    void theLineThatHoldsAnOrderBack()
    {
        QVERIFY(!completeness({}).complete);
        const OrderPart one { id("O1"), 0, today };
        const OrderPart two { { OrderId("O1"), Sku("T"), 1 }, 0, later };
        const OrderPart open { { OrderId("O1"), Sku("U"), 1 }, 3, {} };
        QVERIFY(completeness({ one }).complete == today);
        QVERIFY(!completeness({ one }).holdsBack);
        QVERIFY(completeness({ two, one }).complete == later);
        QVERIFY(completeness({ two, one }).holdsBack == two.line);
        QVERIFY(!completeness({ one, open, two }).complete);
        QVERIFY(completeness({ one, open, two }).holdsBack == open.line);
        QCOMPARE(completeness({ one, open, two }).openLines, std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
