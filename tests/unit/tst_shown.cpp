#include "adapters/memory/memoryscratch.h"
#include "service/draft.h"
#include "support/anycommand.h"
#include "support/testbench.h"

#include <rapidcheck.h>

#include <QTest>

using namespace allocation;
using namespace allocation::test;

/// Rule 5: what changed meanwhile does not matter if the command does what its sender was shown, and else it is
/// refused in words.
class TestShown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void doneIfItIsStillSo();
    void refusedIfMoreStaysOpen();
    void refusedIfItComesLater();
    void refusedIfSomebodyElseIsDisplaced();
    void refusedIfALineIsGone();
    void deallocatesNoMoreThanWasShown();
    void aDraftDoesWhatItShowed();
    void aDropDoesWhatItsVerdictShows();

private:
    ProductSnapshot snapshot() { return m_bench->store().readModel().product(Sku("CHAIR")); }
    /// Sends what was shown of a move of O1 to B2, after somebody else's command.
    void moveAfter(const Command& meanwhile);
    Quantity openOf(const char* order);

    std::unique_ptr<TestBench> m_bench;
};

namespace {

LineId chair(const char* order)
{
    return { OrderId(order), Sku("CHAIR"), 1 };
}

const Date soon = Date::fromDays(30'000);

std::unique_ptr<Scratch> onCopies(ReadModel& store)
{
    return std::make_unique<MemoryScratch>(store);
}

/// @returns what is not as it was shown, if the work is refused for that
std::optional<Outdated> outdated(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Refused& refused) {
        return std::get<Outdated>(refused.reason());
    }
    return {};
}

} // namespace

void TestShown::init()
{
    m_bench = std::make_unique<TestBench>();
    m_bench->batch("B1", "CHAIR", 10);
    m_bench->batch("B2", "CHAIR", 10, soon);
    m_bench->line("O1", "CHAIR", 6);
    m_bench->line("O2", "CHAIR", 4);
    m_bench->send(AllocateOpen {});
}

Quantity TestShown::openOf(const char* order)
{
    return snapshot().line(chair(order))->open();
}

void TestShown::moveAfter(const Command& meanwhile)
{
    const ProductSnapshot shown = snapshot();
    const std::vector lines { chair("O1") };
    const Verdict verdict = consequence(shown, lines, BatchRef("B2"));
    m_bench->send(meanwhile, "Ben");
    Envelope envelope { newCommandId(), "Anna", {}, shown.version };
    envelope.shown = verdict.lines;
    m_bench->send(envelope, MoveLine { idsOf(verdict.lines), {}, BatchRef("B2") });
}

void TestShown::doneIfItIsStillSo()
{
    moveAfter(MoveLine { { chair("O2") }, {}, BatchRef("B2") });
    QCOMPARE(snapshot().batch(BatchRef("B2"))->allocated, 10);
}

void TestShown::refusedIfMoreStaysOpen()
{
    const ProductSnapshot shown = snapshot();
    Envelope envelope { newCommandId(), "Anna", {}, shown.version };
    envelope.shown = consequence(shown, std::vector { chair("O1") }, BatchRef("B2"), 5).lines;
    m_bench->send(DeallocateLine { { chair("O1") } }, "Ben");
    const auto open = outdated([&] { m_bench->send(envelope, MoveLine { { chair("O1") }, {}, BatchRef("B2"), 5 }); });
    QVERIFY(open && open->shown);
    QCOMPARE(open->shown->open, 0);
    QCOMPARE(open->found.open, 1);
}

void TestShown::refusedIfItComesLater()
{
    const QString before = m_bench->state();
    try {
        moveAfter(ChangeBatchEta { BatchRef("B2"), soon + 7 });
        QFAIL("not refused");
    } catch (const RefusedSince& refused) {
        QCOMPARE(refused.lastChange().who, std::string("Ben"));
        const Outdated why = std::get<Outdated>(refused.reason());
        QCOMPARE(*why.found.ready - *why.shown->ready, 7);
    }
    m_bench->send(ChangeBatchEta { BatchRef("B2"), soon });
    QCOMPARE(m_bench->state(), before);
}

void TestShown::refusedIfSomebodyElseIsDisplaced()
{
    const ChangeBatchQuantity cut { BatchRef("B1"), 6 };
    const Preview shown = preview(
        m_bench->store().readModel(), onCopies, { newCommandId(), "Anna" }, cut); // O2, which came later
    m_bench->send(ChangeOrderLine { chair("O2"), {}, {}, {}, std::optional(std::optional(1)) }, "Ben");
    Envelope envelope { newCommandId(), "Anna" };
    envelope.shown = outlookOf(shown.impact);
    const auto why = outdated([&] { m_bench->send(envelope, cut); });
    QVERIFY(why);
    QCOMPARE(snapshot().batch(BatchRef("B1"))->qty, 10);

    envelope.id = newCommandId();
    envelope.shown = outlookOf(preview(m_bench->store().readModel(), onCopies, envelope, cut).impact);
    m_bench->send(envelope, cut);
    QCOMPARE(snapshot().batch(BatchRef("B1"))->qty, 6);
}

void TestShown::refusedIfALineIsGone()
{
    const ChangeBatchQuantity cut { BatchRef("B1"), 0 };
    Envelope envelope { newCommandId(), "Anna" };
    envelope.shown = outlookOf(preview(m_bench->store().readModel(), onCopies, envelope, cut).impact);
    m_bench->send(CancelLine { { chair("O2") } }, "Ben");
    const auto why = outdated([&] { m_bench->send(envelope, cut); });
    QVERIFY(why);
    QCOMPARE(snapshot().batch(BatchRef("B1"))->qty, 10);
}

void TestShown::deallocatesNoMoreThanWasShown()
{
    const std::vector lines { chair("O1") };
    Envelope envelope { newCommandId(), "Anna", {}, snapshot().version };
    envelope.shown = { deallocated(*snapshot().line(chair("O1")), snapshot().planning) };
    m_bench->send(PinLine { lines }, "Ben");
    m_bench->send(ChangeOrderLine { chair("O1"), 9 }, "Ben");
    m_bench->send(AllocateTo { chair("O1"), BatchRef("B2") }, "Ben");
    const auto why = outdated([&] { m_bench->send(envelope, DeallocateLine { lines }); });
    QVERIFY(why && why->shown);
    QCOMPARE(why->shown->open, 6);
    QCOMPARE(why->found.open, 3);
    envelope.shown = { deallocated(*snapshot().line(chair("O1")), snapshot().planning) };
    m_bench->send(envelope, DeallocateLine { lines });
    QCOMPARE(openOf("O1"), 3);
}

void TestShown::aDraftDoesWhatItShowed()
{
    Draft draft(m_bench->store().readModel(), onCopies, "Anna");
    draft.stage({ MoveLine { { chair("O1") }, {}, BatchRef("B2") } });
    m_bench->send(MoveLine { { chair("O2") }, {}, BatchRef("B2") }, "Ben");
    m_bench->send(draft.command()); // there is room for both
    QCOMPARE(snapshot().batch(BatchRef("B2"))->allocated, 10);

    Draft second(m_bench->store().readModel(), onCopies, "Anna");
    second.stage({ ChangeBatchQuantity { BatchRef("B2"), 6 } });
    m_bench->send(ChangeBatchEta { BatchRef("B1"), soon + 7 }, "Ben");
    QVERIFY(outdated([&] { m_bench->send(second.command()); }));
    QCOMPARE(second.replay(), 0U);
    QVERIFY(second.steps()[0].differs);
    m_bench->send(second.command());
    QCOMPARE(second.replay(), 0U);
}

/// What is shown while dragging is what the domain then does, so a foreign change elsewhere never gets in the way.
void TestShown::aDropDoesWhatItsVerdictShows()
{
    QVERIFY(rc::check("a drop does what its verdict shows", [] {
        TestBench bench;
        for (const char* const ref : { "B1", "B2", "B3" })
            bench.batch(ref, "CHAIR", *rc::gen::inRange(0, 12),
                *rc::gen::element<std::optional<Date>>(std::nullopt, soon, soon + 5));
        std::vector<LineId> lines;
        for (const char* const order : { "O1", "O2", "O3" }) {
            bench.line(order, "CHAIR", *rc::gen::inRange(1, 9));
            if (*rc::gen::arbitrary<bool>())
                lines.push_back(chair(order));
        }
        Strategy split;
        split.serving = Serving::Split;
        bench.send(AllocateOpen { {}, {}, false, split });
        const auto shown = bench.store().readModel().product(Sku("CHAIR"));
        const BatchRef to(*rc::gen::element<std::string>("B1", "B2", "B3"));
        const Quantity most = lines.size() == 1 ? *rc::gen::inRange<Quantity>(1, 12) : maxQuantity;
        const Verdict verdict = consequence(shown, lines, to, most);
        if (verdict.lines.empty())
            return;
        bench.line("O4", "CHAIR", 1); // a change that does not matter
        Envelope envelope { newCommandId(), "Anna", {}, shown.version };
        envelope.shown = verdict.lines;
        const auto qty = lines.size() == 1 ? std::optional(verdict.fits) : std::nullopt;
        RC_ASSERT(bench.send(envelope, MoveLine { idsOf(verdict.lines), {}, to, qty }).changed());
    }));
}

QTEST_GUILESS_MAIN(TestShown)
#include "tst_shown.moc"
