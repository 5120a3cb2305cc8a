#include "domain/proposal.h"
#include "support/anyplan.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <QTest>

using namespace allocation;
using namespace allocation::test;

namespace {

const Planning planning { planningDate, 0 };

Proposal proposed(const TestPlan& plan, const char* strategy)
{
    return propose({ &plan.product(), 1 }, std::vector { planOf(plan, strategy) }, strategyOf(strategy), planning);
}

QString text(const ProposedMove& move)
{
    QString text = QString::fromStdString(move.line.order.text());
    for (const Holding& from : move.from)
        text += QStringLiteral(" -%1:%2").arg(QString::fromStdString(from.batch.text())).arg(from.qty);
    for (const Taking& taking : move.to)
        text += QStringLiteral(" +%1:%2").arg(QString::fromStdString(taking.on.batch.text())).arg(taking.on.qty);
    return text;
}

QString texts(const Proposal& proposal)
{
    QStringList all;
    for (const ProposedMove& move : proposal.moves)
        all << text(move);
    return all.join(QStringLiteral("; "));
}

/// What stands before a run, with all allocations.
struct State {
    std::vector<PlanProduct> products;
    std::map<BatchRef, Quantity> size; ///< of the batches, not what is left
    std::map<BatchRef, Quantity> allocated;
    std::map<LineId, Quantity> qty;
    std::map<LineId, Quantity> ofLine;
};

/// Some lines have units somewhere; of these the run may change some. A batch may have been cut since.
State anyState()
{
    State state;
    std::int64_t arrival = 0;
    for (int p = 0; p < 2; ++p) {
        PlanProduct product = anyPlan({ 4, 8, 9, 6 }).product();
        for (PlanBatch& batch : product.batches) {
            batch.ref = BatchRef(std::to_string(p) + batch.ref.text());
            state.size[batch.ref] = batch.available;
        }
        for (PlanLine& line : product.lines) {
            line.id.sku = Sku(std::to_string(p));
            line.arrival = ++arrival;
            state.qty[line.id] = line.open;
            for (PlanBatch& batch : product.batches) {
                const auto units = *rc::gen::inRange<Quantity>(0, std::max<Quantity>(line.open / 2, 0) + 1);
                if (units == 0 || units > batch.available)
                    continue;
                state.allocated[batch.ref] += units;
                state.ofLine[line.id] += units;
                const bool frees = *rc::gen::arbitrary<bool>();
                (frees ? line.freed : line.kept).push_back({ batch.ref, units, batch.eta });
                line.open -= units;
                batch.available -= units;
            }
        }
        for (PlanLine& line : product.lines)
            for (const Holding& freed : line.freed) {
                line.open += freed.qty;
                const auto on = std::find_if(product.batches.begin(), product.batches.end(),
                    [&](const PlanBatch& batch) { return batch.ref == freed.batch; });
                on->available += freed.qty;
            }
        if (!product.batches.empty() && *rc::gen::inRange(0, 4) == 0) {
            const Quantity cut = std::min<Quantity>(state.size[product.batches[0].ref], 4);
            product.batches[0].available -= cut;
            state.size[product.batches[0].ref] -= cut;
        }
        state.products.push_back(product);
    }
    return state;
}

/// First all that is given up, then all that is taken; nothing may go where there is no room.
void apply(State& state, const Proposal& proposal, const std::vector<bool>& accepted)
{
    for (std::size_t i = 0; i < accepted.size(); ++i)
        for (const Holding& given : accepted[i] ? proposal.moves[i].from : std::vector<Holding> {}) {
            state.allocated[given.batch] -= given.qty;
            state.ofLine[proposal.moves[i].line] -= given.qty;
            RC_ASSERT(state.allocated[given.batch] >= 0);
            RC_ASSERT(state.ofLine[proposal.moves[i].line] >= 0);
        }
    for (std::size_t i = 0; i < accepted.size(); ++i)
        for (const Taking& taking : accepted[i] ? proposal.moves[i].to : std::vector<Taking> {}) {
            const BatchRef& ref = taking.on.batch;
            const LineId& line = proposal.moves[i].line;
            state.allocated[ref] += taking.on.qty;
            state.ofLine[line] += taking.on.qty;
            RC_ASSERT(state.allocated[ref] <= state.size[ref]);
            RC_ASSERT(state.ofLine[line] <= state.qty[line]);
        }
}

Quantity openUnits(State state)
{
    Quantity open = 0;
    for (const auto& [line, qty] : state.qty)
        open += qty - state.ofLine[line];
    return open;
}

Proposal anyProposal(const State& state)
{
    const Strategy strategy = *rc::gen::inRange(0, 4) == 0 ? strategyOf("optimal") : anyStrategy();
    return propose(state.products, planProducts(state.products, strategy, planning), strategy, planning);
}

} // namespace

class TestProposal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesAndFigures();
    void aMoveNeedsWhoFreesItsUnits();
    void aSwapIsOneStep();
    void linesOfACompleteOrderGoTogether();
    void proposalsDiffer();
    void anyPartThatHoldsItsNeedsFits();
    void needsAreMet();
};

void TestProposal::movesAndFigures()
{
    TestPlan plan;
    plan.batch("STOCK", 10).batch("SHIP", 30, 6);
    plan.line("stays", 4).last().freed = { { BatchRef("STOCK"), 4, {} } };
    plan.line("new", 6, 2).line("late", 10, 2).line("open", 25, 2).line("part", 3, 9);
    plan.last().kept = { { BatchRef("OLD"), 5, planningDate + 11 } };
    const Proposal proposal = proposed(plan, "first-fit");
    QCOMPARE(texts(proposal), QStringLiteral("new +STOCK:6; late +SHIP:10; part +SHIP:3"));
    QVERIFY((proposal.moves[1].before == LineState { 10, 0, 0, false }));
    QVERIFY((proposal.moves[1].after == LineState { 0, 4, 40, false }));
    QVERIFY((proposal.moves[2].after == LineState { 0, 2, 10, true }));
    const Figures before { 5, 4, 0, 44, 8, 0, 0, 0, 10 };
    const Figures after { 5, 1, 2, 25, 8, 1, 2, 6, 50 };
    QVERIFY(proposal.before == before);
    QVERIFY(proposal.after == after);
    QCOMPARE(proposal.open.size(), 1U);
    QCOMPARE(proposal.open[0].qty, 25);
}

void TestProposal::aMoveNeedsWhoFreesItsUnits()
{
    TestPlan plan;
    plan.batch("STOCK", 10).batch("SHIP", 30, 6);
    plan.line("low", 8, 20, 9).last().freed = { { BatchRef("STOCK"), 8, {} } };
    plan.line("small", 2, 1, 1).line("high", 8, 1, 2).line("loses", 30, {}, 9);
    plan.last().freed = { { BatchRef("SHIP"), 30, planningDate + 6 } };
    const Proposal proposal = proposed(plan, "urgent-first");
    QCOMPARE(texts(proposal), QStringLiteral("small +STOCK:2; high +STOCK:8; low -STOCK:8 +SHIP:8; loses -SHIP:30"));
    QVERIFY(proposal.moves[0].needs.empty()); // 2 were free
    QVERIFY((proposal.moves[1].needs == std::vector<std::size_t> { 2 }));
    QVERIFY((proposal.moves[2].needs == std::vector<std::size_t> { 3 }));
    const std::vector<std::size_t> last { 3 };
    const Selection rest = without(proposal, last);
    QVERIFY((rest.accepted == std::vector { true, false, false, false }));
    QVERIFY((rest.dropped == std::vector<Selection::Dropped> { { 1, 2 }, { 2, 3 } }));
    const std::vector<std::size_t> second { 1 };
    QVERIFY((withNeeds(proposal, second) == std::vector<std::size_t> { 1, 2, 3 }));
    QCOMPARE(figuresOf(proposal, rest.accepted).batchesTouched, 1);
    QCOMPARE(figuresOf(proposal, rest.accepted).linesOpen, 1);
}

void TestProposal::aSwapIsOneStep()
{
    TestPlan plan;
    plan.batch("STOCK", 5).batch("SHIP", 5, 6);
    plan.line("A", 5, 9).last().freed = { { BatchRef("STOCK"), 5, {} } };
    plan.line("B", 5, 1).last().freed = { { BatchRef("SHIP"), 5, planningDate + 6 } };
    const Proposal proposal = proposed(plan, "due-first");
    QCOMPARE(texts(proposal), QStringLiteral("B -SHIP:5 +STOCK:5; A -STOCK:5 +SHIP:5"));
    const std::vector<std::size_t> first { 0 };
    QVERIFY((without(proposal, first).accepted == std::vector { false, false }));
}

void TestProposal::linesOfACompleteOrderGoTogether()
{
    TestPlan table("TABLE");
    table.batch("T", 9).line("A", 1).line("B", 1);
    TestPlan lamp("LAMP");
    lamp.batch("L", 9).line("A", 1);
    const std::vector products { table.product(), lamp.product() };
    const Strategy strategy = strategyOf("complete-orders");
    const Proposal proposal = propose(products, planProducts(products, strategy, planning), strategy, planning);
    QCOMPARE(proposal.moves.size(), 3U);
    const std::vector<std::size_t> lampOfA { 2 };
    QVERIFY((without(proposal, lampOfA).accepted == std::vector { false, true, false }));
}

void TestProposal::proposalsDiffer()
{
    TestPlan plan;
    plan.batch("STOCK", 6).batch("SHIP", 6, 5).line("A", 6, 5).line("B", 6, 0).line("C", 9, 1);
    const Proposal rule = proposed(plan, "first-fit");
    const Proposal best = proposed(plan, "optimal");
    QCOMPARE(rule.after.unitDaysLate, 30);
    QCOMPARE(best.after.unitDaysLate, 0);
    QVERIFY(differences(rule, rule).empty());
    const auto different = differences(rule, best);
    QCOMPARE(different.size(), 2U);
    QCOMPARE(text(*different.begin()->second.first), QStringLiteral("A +STOCK:6"));
    QCOMPARE(text(*different.begin()->second.second), QStringLiteral("A +SHIP:6"));
    QVERIFY(!differences(rule, proposed(plan, "horizon-0")).at(plan.product().lines[0].id).second);
}

void TestProposal::anyPartThatHoldsItsNeedsFits()
{
    QVERIFY(rc::check("any part that holds its own needs can be applied", [] {
        State state = anyState();
        const Proposal proposal = anyProposal(state);
        std::vector<std::size_t> unticked;
        for (std::size_t i = 0; i < proposal.moves.size(); ++i)
            if (*rc::gen::inRange(0, 3) == 0)
                unticked.push_back(i);
        const Selection selection = without(proposal, unticked);
        for (const std::size_t move : unticked)
            RC_ASSERT(!selection.accepted[move]);
        RC_ASSERT(openUnits(state) == proposal.before.unitsOpen);
        apply(state, proposal, selection.accepted);
        RC_ASSERT(openUnits(state) == figuresOf(proposal, selection.accepted).unitsOpen);
    }));
}

void TestProposal::needsAreMet()
{
    QVERIFY(rc::check("what is left out is unticked or needs what is left out; what is ticked brings its needs", [] {
        const State state = anyState();
        const Proposal proposal = anyProposal(state);
        if (proposal.moves.empty())
            return;
        const std::vector<std::size_t> one { *rc::gen::inRange<std::size_t>(0, proposal.moves.size()) };
        const Selection selection = without(proposal, one);
        for (const auto& dropped : selection.dropped) {
            const auto& needs = proposal.moves[dropped.move].needs;
            RC_ASSERT(std::binary_search(needs.begin(), needs.end(), dropped.because));
            RC_ASSERT(!selection.accepted[dropped.because]);
        }
        RC_ASSERT(std::count(selection.accepted.begin(), selection.accepted.end(), false)
            == static_cast<std::ptrdiff_t>(selection.dropped.size() + 1));
        std::vector<bool> only(proposal.moves.size());
        for (const std::size_t move : withNeeds(proposal, one))
            only[move] = true;
        State applied = state;
        apply(applied, proposal, only);
        apply(applied = state, proposal, std::vector<bool>(proposal.moves.size(), true));
        RC_ASSERT(openUnits(applied) == proposal.after.unitsOpen);
    }));
}

QTEST_APPLESS_MAIN(TestProposal)
#include "tst_proposal.moc"
