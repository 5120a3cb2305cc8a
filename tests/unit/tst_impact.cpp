#include "domain/impact.h"

#include <QTest>

using namespace allocation;

/// Two states of a product compared: what is different, how bad it is, and what it comes to.
class TestImpact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameStatesHaveNone();
    void worstComesFirst();
    void versionsDoNotShow();
    void whatComesAndGoes();
    void figuresOfBothSides();
};

namespace {

const Date today = Date::fromDays(20'000);

OrderLine line(const char* order, Quantity qty, std::vector<Allocation> parts, std::optional<Date> due = {})
{
    OrderLine line { { OrderId(order), Sku("CHAIR"), 1 }, qty };
    line.due = due;
    line.allocations = std::move(parts);
    return line;
}

/// B1 in stock, B2 in ten days, 10 units each.
ProductSnapshot state(std::vector<OrderLine> lines)
{
    ProductSnapshot state;
    state.sku = Sku("CHAIR");
    state.planning.date = today;
    state.batches = { { BatchRef("B1"), Sku("CHAIR"), 10 }, { BatchRef("B2"), Sku("CHAIR"), 10 } };
    state.batches[1].eta = Date::fromDays(20'010);
    for (const OrderLine& each : lines)
        for (const Allocation& part : each.allocations)
            for (Batch& batch : state.batches)
                batch.allocated += batch.ref == part.batch ? part.qty : 0;
    state.lines = std::move(lines);
    return state;
}

Impact between(const ProductSnapshot& before, const ProductSnapshot& after)
{
    Impact impact;
    addImpact(impact, before, after);
    sortWorstFirst(impact);
    return impact;
}

} // namespace

void TestImpact::sameStatesHaveNone()
{
    const ProductSnapshot same = state({ line("O1", 4, { { BatchRef("B1"), 4 } }), line("O2", 4, {}) });
    QVERIFY(between(same, same).empty());
}

void TestImpact::worstComesFirst()
{
    const auto before = state(
        { line("BETTER", 1, { { BatchRef("B2"), 1 } }, today), line("LATE", 2, { { BatchRef("B1"), 2 } }, today),
            line("OPEN", 3, { { BatchRef("B1"), 3 } }, today), line("SAME", 1, { { BatchRef("B1"), 1 } }, today) });
    const auto after = state(
        { line("BETTER", 1, { { BatchRef("B1"), 1 } }, today), line("LATE", 2, { { BatchRef("B2"), 2 } }, today),
            line("OPEN", 3, {}, today), line("SAME", 1, { { BatchRef("B1"), 1 } }, today) });
    const Impact impact = between(before, after);
    QCOMPARE(impact.lines.size(), 3U);
    QCOMPARE(impact.lines[0].id().order.text(), "OPEN");
    QCOMPARE(impact.lines[1].id().order.text(), "LATE");
    QCOMPARE(impact.lines[1].becomes.daysLate, 10);
    QCOMPARE(impact.lines[2].id().order.text(), "BETTER");
    QVERIFY(!impact.lines[2].worse());
    QCOMPARE(impact.linesWorse(), 2U);
}

void TestImpact::versionsDoNotShow()
{
    const auto before = state(
        { line("O1", 4, { { BatchRef("B1"), 1, Origin::Auto, 3 }, { BatchRef("B2"), 3, Origin::Auto, 3 } }) });
    const auto after = state(
        { line("O1", 4, { { BatchRef("B2"), 3, Origin::Auto, 9 }, { BatchRef("B1"), 1, Origin::Auto, 9 } }) });
    QVERIFY(between(before, after).empty());
    const auto manual = state(
        { line("O1", 4, { { BatchRef("B1"), 1, Origin::Manual, 3 }, { BatchRef("B2"), 3, Origin::Auto, 3 } }) });
    QCOMPARE(between(before, manual).lines.size(), 1U);
}

void TestImpact::whatComesAndGoes()
{
    auto before = state({ line("GONE", 4, {}) });
    auto after = state({ line("NEW", 4, {}) });
    after.batches.erase(after.batches.begin());
    const Impact impact = between(before, after);
    QCOMPARE(impact.lines.size(), 2U);
    QVERIFY2(impact.lines[0].id().order.text() == "NEW" && !impact.lines[0].before, "more is open");
    QVERIFY(!impact.lines[1].after);
    QCOMPARE(impact.batches.size(), 1U);
    QVERIFY(impact.batches[0].ref() == BatchRef("B1") && !impact.batches[0].after);
}

void TestImpact::figuresOfBothSides()
{
    const Impact impact = between(state({ line("O1", 12, { { BatchRef("B1"), 10 }, { BatchRef("B2"), 2 } }, today) }),
        state({ line("O1", 12, { { BatchRef("B1"), 10 } }, today), line("O2", 9, {}) }));
    QCOMPARE(impact.before.linesLate, 1);
    QCOMPARE(impact.before.splits, 1);
    QCOMPARE(impact.after.linesLate, 0);
    QCOMPARE(impact.after.unitsOpen, 11);
    QCOMPARE(impact.after.unitsShort, 1); // 10 are available
}

QTEST_APPLESS_MAIN(TestImpact)
#include "tst_impact.moc"
