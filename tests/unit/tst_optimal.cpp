#include "domain/optimal.h"
#include "support/anyplan.h"

#include <map>
#include <numeric>
#include <QTest>

using namespace allocation;
using namespace allocation::test;

namespace {

const Planning planning { planningDate, 1 };

std::vector<std::uint32_t> allLines(const PlanProduct& product)
{
    std::vector<std::uint32_t> lines(product.lines.size());
    std::iota(lines.begin(), lines.end(), 0U);
    return lines;
}

PlanScore operator+(PlanScore a, const PlanScore& b)
{
    for (std::size_t i = 0; i < a.open.size(); ++i)
        a.open[i] += b.open[i];
    a.unitDaysLate += b.unitDaysLate;
    return a;
}

/// The least score of all plans there are, by trying them.
class EveryPlan
{
public:
    EveryPlan(const PlanProduct& product, bool split)
        : m_product(product)
        , m_split(split)
    {
    }

    PlanScore best() { return bestFrom(0, m_product.batches); }

private:
    PlanScore bestFrom(std::size_t line, const std::vector<PlanBatch>& rest)
    {
        if (line == m_product.lines.size())
            return {};
        std::vector<Quantity> key { static_cast<Quantity>(line) };
        for (const PlanBatch& batch : rest)
            key.push_back(batch.available);
        if (const auto known = m_known.find(key); known != m_known.end())
            return known->second;
        return m_known[key] = bestOf(line, 0, m_product.lines[line].open, rest);
    }

    /// The line takes so many units from this batch on.
    PlanScore bestOf(std::size_t line, std::size_t batch, Quantity open, std::vector<PlanBatch> rest)
    {
        const PlanLine& wanted = m_product.lines[line];
        if (batch == rest.size()) {
            PlanScore left;
            left.open.at(static_cast<std::size_t>(wanted.priority - 1)) = open;
            return left + bestFrom(line + 1, rest);
        }
        PlanScore best = bestOf(line, batch + 1, open, rest);
        for (Quantity units = m_split ? 1 : wanted.open; units <= std::min(open, rest[batch].available); ++units) {
            PlanScore here;
            here.unitDaysLate = units * timing(planning, rest[batch].eta, wanted.due).daysLate;
            auto after = rest;
            after[batch].available -= units;
            best = std::min(best, here + bestOf(line, batch + 1, open - units, after));
        }
        return best;
    }

    const PlanProduct& m_product;
    const bool m_split;
    std::map<std::vector<Quantity>, PlanScore> m_known;
};

} // namespace

class TestOptimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void priorityOneFirst();
    void lateStockForWhoCanWait();
    void anEarlyDateBreaksTies();
    void enormousNumbers();
    void splitEqualsTryingEverything();
    void wholeIsBetweenItsBoundAndTheRule();
};

void TestOptimal::priorityOneFirst()
{
    TestPlan plan;
    plan.batch("B1", 10).line("A", 9, 1, 2).line("B", 9, 1, 2).line("C", 1, 1, 1);
    const Plan made = planOf(plan, "optimal");
    QCOMPARE(places(plan.product(), made), QStringLiteral("C>B1:1 A>B1:9"));
    QVERIFY((made.left == std::vector<Leftover> { { 1, 9, GaveWay {} } }));
}

void TestOptimal::lateStockForWhoCanWait()
{
    TestPlan plan;
    plan.batch("STOCK", 6).batch("SHIP", 6, 5).line("A", 6, 5).line("B", 6, 0);
    QCOMPARE(places(plan.product(), planOf(plan, "first-fit")), QStringLiteral("A>STOCK:6 B>SHIP:6"));
    QCOMPARE(places(plan.product(), planOf(plan, "optimal")), QStringLiteral("B>STOCK:6 A>SHIP:6"));
}

void TestOptimal::anEarlyDateBreaksTies()
{
    TestPlan plan; // nobody is late either way, so nobody has to give way to a line that is due later
    plan.batch("STOCK", 8).line("later", 6, 20).line("sooner", 6, 9);
    QCOMPARE(places(plan.product(), planOf(plan, "optimal")), QStringLiteral("sooner>STOCK:6 later>STOCK:2"));
}

void TestOptimal::enormousNumbers()
{
    TestPlan plan;
    for (int i = 0; i < 3100; ++i) {
        plan.batch("B", maxQuantity, 3'000'000);
        plan.line("A", maxQuantity, 0);
    }
    const auto lines = allLines(plan.product());
    const Optimum optimum = optimalSplit(plan.product(), lines, planning);
    QCOMPARE(optimum.plan.placements.size(), lines.size());
    QCOMPARE(optimum.score.unitDaysLate, INT64_MAX); // 3100 x 1e9 x 3,000,001 would be more
}

void TestOptimal::splitEqualsTryingEverything()
{
    QVERIFY(rc::check("no plan is better than the optimum of split lines", [] {
        const TestPlan plan = anyPlan({ 4, 5, 5, 6 });
        const auto lines = allLines(plan.product());
        const Optimum optimum = optimalSplit(plan.product(), lines, planning);
        RC_ASSERT(faults(plan.product(), optimum.plan) == QString());
        RC_ASSERT(optimum.score == EveryPlan(plan.product(), true).best());
        RC_ASSERT(optimum.isProven());
    }));
}

void TestOptimal::wholeIsBetweenItsBoundAndTheRule()
{
    QVERIFY(rc::check("whole lines: bound <= best there is <= found <= urgent-first", [] {
        const TestPlan plan = anyPlan({ 3, 5, 6, 6 });
        const auto lines = allLines(plan.product());
        const Optimum found = optimalWhole(plan.product(), lines, planning);
        RC_ASSERT(faults(plan.product(), found.plan) == QString());
        for (const Placement& placed : found.plan.placements)
            RC_ASSERT(placed.qty == plan.product().lines[placed.line].open);
        const PlanScore best = EveryPlan(plan.product(), false).best();
        RC_ASSERT(found.bound <= best);
        RC_ASSERT(best <= found.score);
        const Plan rule = planProduct(plan.product(), strategyOf("urgent-first"), planning);
        RC_ASSERT(found.score <= scoreOf(plan.product(), rule, planning));
    }));
}

QTEST_APPLESS_MAIN(TestOptimal)
#include "tst_optimal.moc"
