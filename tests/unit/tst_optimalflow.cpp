#include "support/anyplan.h"
#include "support/networksimplex.h"

#include <numeric>
#include <QTest>

using namespace allocation;
using namespace allocation::test;

class TestOptimalFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// LEMON is no part of the program; it is a second opinion on products too large for trying everything.
    void equalsTheNetworkSimplex()
    {
        // Up to 60 x 40 units, up to 100 days late: each weight outweighs all that stands behind it.
        const std::array<std::int64_t, 9> weights { 1'000'000'000'000, 1'000'000'000, 1'000'000 };
        const Planning planning { planningDate, 2 };
        QVERIFY(rc::check("the optimum costs what the network simplex says", [&] {
            const TestPlan plan = anyPlan({ 20, 60, 40, 90 });
            std::vector<std::uint32_t> lines(plan.product().lines.size());
            std::iota(lines.begin(), lines.end(), 0U);
            const Optimum optimum = optimalSplit(plan.product(), lines, planning);
            RC_ASSERT(faults(plan.product(), optimum.plan) == QString());
            RC_ASSERT(costOf(optimum.score, weights) == leastCost(plan.product(), planning, weights));
        }));
    }
};

QTEST_APPLESS_MAIN(TestOptimalFlow)
#include "tst_optimalflow.moc"
