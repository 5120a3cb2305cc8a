#include "service/proposing.h"
#include "support/anycommand.h"
#include "support/testbench.h"

#include <rapidcheck.h>

#include <iostream>
#include <map>
#include <QTest>

using namespace allocation;
using namespace allocation::test;

/// What a run would make of a store: said beforehand, and done when it is accepted.
class TestProposing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void proposingChangesNothing();
    void byRuleItIsWhatTheRunDoes();
    void autoAllocationsAreReplacedOnlyIfAsked();
    void pinsAndHoldsStay();
    void scopeNarrows();
    void acceptingDoesWhatWasProposed();

private:
    Proposal proposed(const char* strategy, Replaces replaces = Replaces::Nothing, const Scope& scope = {})
    {
        return propose(m_bench->store().readModel(), scope, std::get<Strategy>(parseStrategy(strategy)), replaces);
    }

    std::unique_ptr<TestBench> m_bench;
};

namespace {

LineId chair(const char* order)
{
    return { OrderId(order), Sku("CHAIR"), 1 };
}

/// Units by line and batch; none where there are 0.
using Places = std::map<std::pair<LineId, BatchRef>, Quantity>;

Places placesIn(TestBench& bench)
{
    Places places;
    for (const char* const sku : anySkus)
        for (const OrderLine& line : bench.store().readModel().product(Sku(sku)).lines)
            for (const Allocation& part : line.allocations)
                places[{ line.id, part.batch }] += part.qty;
    return places;
}

void apply(Places& places, const Rearrangement& move)
{
    for (const auto& units : move.from)
        places[{ move.line, units.batch }] -= units.qty;
    for (const auto& units : move.to)
        places[{ move.line, units.batch }] += units.qty;
    std::erase_if(places, [](const auto& place) { return place.second == 0; });
}

} // namespace

/// O1 wants 4, O2 wants 10: by rule O1 is placed first, on the 10 of B1, and O2 has to wait for B2.
void TestProposing::init()
{
    m_bench = std::make_unique<TestBench>();
    m_bench->batch("B1", "CHAIR", 10);
    m_bench->batch("B2", "CHAIR", 4, Date::fromDays(30'000));
    m_bench->line("O1", "CHAIR", 4);
    m_bench->line("O2", "CHAIR", 10);
}

void TestProposing::proposingChangesNothing()
{
    const QString before = m_bench->state();
    const Proposal proposal = proposed("optimal");
    QVERIFY(!proposal.moves.empty());
    QCOMPARE(m_bench->state(), before);
}

void TestProposing::byRuleItIsWhatTheRunDoes()
{
    const Proposal proposal = proposed("file-order");
    QCOMPARE(proposal.moves.size(), 1U);
    QCOMPARE(proposal.open.size(), 1U);
    m_bench->send(acceptanceOf(proposal));
    const QString accepted = m_bench->state();
    init();
    m_bench->send(AllocateOpen {});
    QCOMPARE(m_bench->state(), accepted);
}

void TestProposing::autoAllocationsAreReplacedOnlyIfAsked()
{
    m_bench->send(AllocateOpen {});
    QVERIFY(proposed("largest-first").moves.empty());
    const Proposal proposal = proposed("largest-first", Replaces::Auto);
    QCOMPARE(proposal.before.unitsOpen, 10);
    QCOMPARE(proposal.after.unitsOpen, 0);
    QCOMPARE(proposal.moves.size(), 2U);
    m_bench->send(acceptanceOf(proposal));
    const auto lines = m_bench->store().readModel().snapshot(Sku("CHAIR"), { chair("O1"), chair("O2") }).lines;
    QCOMPARE(lines[0].allocatedOn(BatchRef("B2")), 4);
    QCOMPARE(lines[1].allocatedOn(BatchRef("B1")), 10);
}

void TestProposing::pinsAndHoldsStay()
{
    m_bench->send(AllocateTo { chair("O1"), BatchRef("B1") });
    QVERIFY2(proposed("largest-first", Replaces::Auto).moves.empty(), "it was chosen by hand");
    QCOMPARE(proposed("largest-first", Replaces::AutoAndManual).moves.size(), 2U);
    m_bench->send(PinLine { { chair("O1") } });
    QVERIFY(proposed("largest-first", Replaces::AutoAndManual).moves.empty());
    m_bench->send(UnpinLine { { chair("O1") } });
    m_bench->send(HoldBatch { BatchRef("B1") });
    QVERIFY(proposed("largest-first", Replaces::AutoAndManual).moves.empty());
}

void TestProposing::scopeNarrows()
{
    m_bench->batch("T1", "TABLE", 5);
    m_bench->line("O2", "TABLE", 5);
    QCOMPARE(proposed("file-order").moves.size(), 2U);
    QCOMPARE(proposed("file-order", Replaces::Nothing, { { Sku("TABLE") }, {} }).moves.size(), 1U);
    const Proposal ofOrder = proposed("file-order", Replaces::Nothing, { {}, { OrderId("O2") } });
    QCOMPARE(ofOrder.moves.size(), 2U); // with O1 out of the way both have room
}

void TestProposing::acceptingDoesWhatWasProposed()
{
    const std::vector<std::string> strategies { "file-order", "due-date", "largest-first", "optimal" };
    const bool holds = rc::check("accepting any part does what was proposed", [&] {
        TestBench bench;
        for (int i = *rc::gen::inRange(0, 40); i > 0; --i) {
            try {
                bench.send(anyCommand());
            } catch (const Refused&) {
                continue;
            }
        }
        const auto replaces = *rc::gen::element(Replaces::Nothing, Replaces::Auto, Replaces::AutoAndManual);
        const Strategy strategy = std::get<Strategy>(parseStrategy(*rc::gen::elementOf(strategies)));
        const Proposal proposal = propose(bench.store().readModel(), {}, strategy, replaces);
        if (proposal.moves.empty())
            return;
        const auto unticked = *rc::gen::container<std::vector<std::size_t>>(
            rc::gen::inRange<std::size_t>(0, proposal.moves.size()));
        const Selection selection = without(proposal, unticked);
        const AcceptProposal command = acceptanceOf(proposal, selection.accepted);
        if (command.moves.empty())
            return;
        Places wanted = placesIn(bench);
        for (const Rearrangement& move : command.moves)
            apply(wanted, move);
        bench.send(command);
        RC_ASSERT(bench.problems().isEmpty());
        RC_ASSERT(placesIn(bench) == wanted);
    });
    QVERIFY(holds);
}

QTEST_APPLESS_MAIN(TestProposing)
#include "tst_proposing.moc"
