#include "adapters/memory/memoryscratch.h"
#include "service/draft.h"
#include "support/anycommand.h"
#include "support/testbench.h"

#include <rapidcheck.h>

#include <iostream>
#include <QTest>

using namespace allocation;
using namespace allocation::test;

/// Staged changes: they hold nothing, show what they would do, and are applied as one or not at all.
class TestDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stagingChangesNothing();
    void refusedStepsAreNotStaged();
    void laterStepsBuildOnEarlierOnes();
    void takesBack();
    void appliedAsOneStep();
    void appliedWholeOrNotAtAll();
    void whatNoLongerFitsIsFlagged();
    void runsAreNotForDrafts();
    void previewsRuns();
    void applyingDoesWhatTheDraftShowed();
    void aPreviewIsWhatTheCommandDoes();

private:
    std::unique_ptr<TestBench> m_bench;
};

namespace {

std::unique_ptr<Scratch> onCopies(ReadModel& store)
{
    return std::make_unique<MemoryScratch>(store);
}

Draft draftOn(TestBench& bench)
{
    return { bench.store().readModel(), onCopies, "Anna" };
}

LineId chair(const char* order)
{
    return { OrderId(order), Sku("CHAIR"), 1 };
}

/// Lines and batches of the products, without what a planner cannot see.
Impact difference(ReadModel& before, ReadModel& after)
{
    Impact impact;
    for (const char* const sku : anySkus)
        addImpact(impact, before.product(Sku(sku)), after.product(Sku(sku)));
    return impact;
}

/// Sends it; a refusal changes nothing.
void attempt(TestBench& bench, const Command& command)
{
    try {
        bench.send(command);
    } catch (const Refused&) {
        return;
    }
}

} // namespace

void TestDraft::init()
{
    m_bench = std::make_unique<TestBench>();
    m_bench->batch("B1", "CHAIR", 10);
    m_bench->batch("B2", "CHAIR", 10, Date::fromDays(30'000));
    m_bench->line("O1", "CHAIR", 6);
    m_bench->line("O2", "CHAIR", 4);
    m_bench->send(AllocateOpen {});
}

void TestDraft::stagingChangesNothing()
{
    const QString before = m_bench->state();
    const auto seq = m_bench->store().readModel().lastSeq();
    Draft draft = draftOn(*m_bench);
    QVERIFY(draft.stage({ ChangeBatchQuantity { BatchRef("B1"), 5 } }).changed());
    const Impact impact = draft.impact();
    QCOMPARE(impact.lines.size(), 1U);
    QCOMPARE(impact.lines[0].after->allocatedOn(BatchRef("B2")), 6);
    QCOMPARE(m_bench->state(), before);
    QCOMPARE(m_bench->store().readModel().lastSeq(), seq);
}

void TestDraft::refusedStepsAreNotStaged()
{
    Draft draft = draftOn(*m_bench);
    draft.stage({ MoveLine { { chair("O1") }, {}, BatchRef("B2") } });
    QVERIFY(refusedFor<UnknownBatch>([&] { draft.stage({ MoveLine { { chair("O2") }, {}, BatchRef("B9") } }); }));
    QVERIFY2(!draft.stage({ MoveLine { { chair("O1") }, {}, BatchRef("B2") } }).changed(), "it is there already");
    QCOMPARE(draft.steps().size(), 1U);
    QCOMPARE(draft.impact().lines.size(), 1U);
}

void TestDraft::laterStepsBuildOnEarlierOnes()
{
    Draft draft = draftOn(*m_bench);
    draft.stage({ CreateBatch { BatchRef("NEW"), Sku("CHAIR"), 20 } });
    draft.stage({ ChangeBatchQuantity { BatchRef("NEW"), 5 } });
    draft.stage({ MoveLine { { chair("O2") }, {}, BatchRef("NEW") } });
    QCOMPARE(draft.view().snapshot(Sku("CHAIR"), {}).batch(BatchRef("NEW"))->available(), 1);
    m_bench->send(draft.command());
    QCOMPARE(m_bench->store().readModel().snapshot(Sku("CHAIR"), {}).batch(BatchRef("NEW"))->available(), 1);
    QCOMPARE(m_bench->problems(), QString());
}

void TestDraft::takesBack()
{
    Draft draft = draftOn(*m_bench);
    draft.stage({ MoveLine { { chair("O1") }, {}, BatchRef("B2") } });
    draft.stage({ DeallocateLine { { chair("O2") } } });
    draft.takeBack();
    QCOMPARE(draft.impact().lines.size(), 1U);
    draft.takeBack();
    draft.takeBack();
    QVERIFY(draft.impact().empty());
}

void TestDraft::appliedAsOneStep()
{
    const QString before = m_bench->state();
    Draft draft = draftOn(*m_bench);
    draft.stage({ MoveLine { { chair("O1") }, {}, BatchRef("B2") } });
    draft.stage({ HoldBatch { BatchRef("B1") }, "wet" });
    m_bench->send(draft.command());
    QCOMPARE(m_bench->store().readModel().snapshot(Sku("CHAIR"), {}).batch(BatchRef("B1"))->hold->reason, "wet");
    QVERIFY(m_bench->state() != before);
    m_bench->send(UndoCommand { m_bench->lastCommand() });
    QCOMPARE(m_bench->state(), before);
}

void TestDraft::appliedWholeOrNotAtAll()
{
    Draft draft = draftOn(*m_bench);
    draft.stage({ DeallocateLine { { chair("O2") } } });
    draft.stage({ MoveLine { { chair("O1") }, {}, BatchRef("B2") } });
    m_bench->send(ChangeBatchQuantity { BatchRef("B2"), 3 });
    const QString before = m_bench->state();
    QVERIFY(refusedFor<TooLittleAvailable>([&] { m_bench->send(draft.command()); }));
    QCOMPARE(m_bench->state(), before);
}

void TestDraft::whatNoLongerFitsIsFlagged()
{
    Draft draft = draftOn(*m_bench);
    draft.stage({ MoveLine { { chair("O1") }, {}, BatchRef("B2") } });
    draft.stage({ DeallocateLine { { chair("O2") } } });
    m_bench->send(ChangeBatchQuantity { BatchRef("B2"), 3 });
    QCOMPARE(draft.replay(), 1U);
    QVERIFY(draft.steps()[0].refusal && std::holds_alternative<TooLittleAvailable>(*draft.steps()[0].refusal));
    QVERIFY(!draft.steps()[1].refusal);
    m_bench->send(draft.command());
    QCOMPARE(m_bench->store().readModel().snapshot(Sku("CHAIR"), { chair("O2") }).lines[0].open(), 4);
    m_bench->send(ChangeBatchQuantity { BatchRef("B2"), 10 });
    QCOMPARE(draft.replay(), 1U); // the other one is done by now
}

void TestDraft::runsAreNotForDrafts()
{
    Draft draft = draftOn(*m_bench);
    QVERIFY(refusedFor<NotForDrafts>([&] { draft.stage({ AllocateOpen {} }); }));
    QVERIFY(refusedFor<NotForDrafts>([&] { draft.stage({ UndoCommand { m_bench->lastCommand() } }); }));
    QVERIFY(draft.steps().empty());
}

void TestDraft::previewsRuns()
{
    m_bench->line("O3", "CHAIR", 5);
    const Preview shown = preview(m_bench->store().readModel(), onCopies, { newCommandId(), "Anna" }, AllocateOpen {});
    const Impact& impact = shown.impact;
    QCOMPARE(std::get<AllocateResult>(shown.outcome.result).allocated, 1U);
    QCOMPARE(impact.lines.size(), 1U);
    QCOMPARE(impact.after.linesOpen, 0);
    QCOMPARE(m_bench->store().readModel().snapshot(Sku("CHAIR"), { chair("O3") }).lines[0].open(), 5);
}

void TestDraft::applyingDoesWhatTheDraftShowed()
{
    const bool holds = rc::check("a draft shows what applying it does", [] {
        TestBench bench;
        for (int i = *rc::gen::inRange(0, 30); i > 0; --i)
            attempt(bench, anyCommand());
        Draft draft = draftOn(bench);
        for (int i = *rc::gen::inRange(1, 10); i > 0; --i) {
            try {
                draft.stage({ anyCommand() });
            } catch (const Refused&) {
                continue; // and the draft stays as it was
            }
        }
        RC_PRE(!draft.steps().empty());
        RC_ASSERT(draft.replay() == 0);
        bench.send(draft.command());
        for (const char* const sku : anySkus)
            if (draft.view().product(Sku(sku)).version > 0) { // it was touched
                Impact rest;
                addImpact(rest, bench.store().readModel().product(Sku(sku)), draft.view().product(Sku(sku)));
                RC_ASSERT(rest.empty());
            }
        RC_ASSERT(bench.problems().isEmpty());
    });
    QVERIFY(holds);
}

void TestDraft::aPreviewIsWhatTheCommandDoes()
{
    const bool holds = rc::check("a preview is what the command does", [] {
        TestBench bench;
        TestBench untouched;
        for (int i = *rc::gen::inRange(0, 30); i > 0; --i) {
            const Command command = anyCommand();
            attempt(bench, command);
            attempt(untouched, command);
        }
        const Command command = anyCommand();
        Impact shown;
        try {
            shown = preview(bench.store().readModel(), onCopies, { newCommandId(), "Anna" }, command).impact;
        } catch (const Refused& why) {
            const std::size_t reason = why.reason().index();
            try {
                bench.send(command);
                RC_FAIL("the preview refused what the command did");
            } catch (const Refused& refused) {
                RC_ASSERT(refused.reason().index() == reason);
            }
            return;
        }
        bench.send(command);
        const Impact done = difference(untouched.store().readModel(), bench.store().readModel());
        RC_ASSERT(shown.lines.size() == done.lines.size());
        RC_ASSERT(shown.batches.size() == done.batches.size());
        RC_ASSERT(shown.linesWorse() == done.linesWorse());
        RC_ASSERT(shown.after.unitsOpen - shown.before.unitsOpen == done.after.unitsOpen - done.before.unitsOpen);
    });
    QVERIFY(holds);
}

QTEST_APPLESS_MAIN(TestDraft)
#include "tst_draft.moc"
