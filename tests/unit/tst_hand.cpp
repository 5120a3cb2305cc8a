#include "domain/exchange.h"
#include "support/anystock.h"

#include <QTest>

using namespace allocation;
using namespace allocation::test;

/// What is foreseen of lines and parts of lines in the hand comes true.
class TestHand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<TestBench>();
        m_bench->store().setPlanning({ today, 0 });
    }
    void aPartMovesAlone();
    void openUnitsMoveAlone();
    void partsThatAreAllAreTheLine();
    void severalPartsAreOneStep();
    void freesOnlyTheParts();
    void swapsWithWhoLosesNothing();
    void takesWhatIsMissing();
    void saysWhyNot();
    void movesAsForeseen();
    void exchangesAsForeseen();

private:
    void chair(int order, Quantity qty, std::vector<std::pair<const char*, Quantity>> places,
        std::optional<Date> due = {}, int priority = 5);
    ProductSnapshot product() { return chairs(*m_bench); }
    QString places(int order);

    std::unique_ptr<TestBench> m_bench;
};

void TestHand::chair(int order, Quantity qty, std::vector<std::pair<const char*, Quantity>> places,
    std::optional<Date> due, int priority)
{
    m_bench->send(AddOrderLine { chairOf(order).order, Sku("CHAIR"), qty, {}, due, priority, 1 });
    for (const auto& [batch, units] : places)
        m_bench->send(AllocateTo { chairOf(order), BatchRef(batch), units });
}

QString TestHand::places(int order)
{
    QStringList text;
    const ProductSnapshot now = product();
    for (const Batch& batch : now.batches)
        if (const Quantity units = now.line(chairOf(order))->allocatedOn(batch.ref))
            text << QString::fromStdString(batch.ref.text()) + QLatin1Char(':') + QString::number(units);
    return text.join(QLatin1Char(' '));
}

void TestHand::aPartMovesAlone()
{
    m_bench->batch("B1", "CHAIR", 5);
    m_bench->batch("B2", "CHAIR", 5, tomorrow);
    m_bench->batch("B3", "CHAIR", 2, later);
    chair(1, 9, { { "B1", 4 }, { "B2", 3 } }, today);
    const std::vector<HeldPart> held { { chairOf(1), false, BatchRef("B2") } };
    const Verdict verdict = consequence(product(), held, BatchRef("B3"));
    QCOMPARE(verdict.kind, Verdict::Kind::FitsPart);
    QCOMPARE(verdict.wanted, 3);
    QCOMPARE(verdict.fits, 2);
    m_bench->send(moving(product(), held, BatchRef("B3"), verdict.fits));
    QCOMPARE(places(1), QStringLiteral("B1:4 B2:1 B3:2"));
    QCOMPARE(consequence(product(), held, BatchRef("B2")).kind, Verdict::Kind::IsHere);
}

void TestHand::openUnitsMoveAlone()
{
    m_bench->batch("B1", "CHAIR", 5);
    m_bench->batch("B2", "CHAIR", 9, tomorrow);
    chair(1, 9, { { "B1", 4 } }, today);
    const std::vector<HeldPart> held { { chairOf(1), false, {} } };
    const Verdict verdict = consequence(product(), held, BatchRef("B2"));
    QCOMPARE(verdict.kind, Verdict::Kind::Fits);
    QCOMPARE(verdict.daysLate, 1);
    m_bench->send(moving(product(), held, BatchRef("B2"), {}));
    QCOMPARE(places(1), QStringLiteral("B1:4 B2:5"));
}

void TestHand::partsThatAreAllAreTheLine()
{
    m_bench->batch("B1", "CHAIR", 5);
    m_bench->batch("B2", "CHAIR", 9, tomorrow);
    chair(1, 9, { { "B1", 4 } }, today);
    chair(2, 2, { { "B2", 2 } }, today);
    const HeldPart there { chairOf(1), false, BatchRef("B1") };
    const HeldPart open { chairOf(1), false, {} };
    const HeldPart other { chairOf(2), false, BatchRef("B2") };
    QCOMPARE(joined(product(), std::vector { there }), std::vector { there });
    QCOMPARE(joined(product(), std::vector { open, other, there }),
        (std::vector { HeldPart { chairOf(1) }, HeldPart { chairOf(2) } }));
}

void TestHand::severalPartsAreOneStep()
{
    m_bench->batch("B1", "CHAIR", 5);
    m_bench->batch("B2", "CHAIR", 9, tomorrow);
    m_bench->batch("B3", "CHAIR", 9, later);
    chair(1, 9, { { "B1", 4 }, { "B2", 2 } });
    chair(2, 3, { { "B2", 2 } });
    const std::vector<HeldPart> held { { chairOf(1), false, BatchRef("B2") }, { chairOf(2), false, {} } };
    const Verdict verdict = consequence(product(), held, BatchRef("B3"));
    QCOMPARE(verdict.fits, 3);
    QCOMPARE(verdict.linesWanted, 2U);
    m_bench->send(moving(product(), held, BatchRef("B3"), {}));
    QCOMPARE(places(1), QStringLiteral("B1:4 B3:2"));
    QCOMPARE(places(2), QStringLiteral("B2:2 B3:1"));
    m_bench->send(UndoCommand { m_bench->lastCommand() });
    QCOMPARE(places(1), QStringLiteral("B1:4 B2:2"));
    QCOMPARE(places(2), QStringLiteral("B2:2"));
}

void TestHand::freesOnlyTheParts()
{
    m_bench->batch("B1", "CHAIR", 5);
    m_bench->batch("B2", "CHAIR", 9, tomorrow);
    chair(1, 6, { { "B1", 4 }, { "B2", 2 } });
    chair(2, 3, {});
    const std::vector<HeldPart> held { { chairOf(1), false, BatchRef("B2") }, { chairOf(2), false, {} } };
    const Freeing free = freeing(product(), held).value();
    QCOMPARE(free.shown, (std::vector<LineOutlook> { { chairOf(1), 2 } }));
    m_bench->send(free.command);
    QCOMPARE(places(1), QStringLiteral("B1:4"));
    QVERIFY(!freeing(product(), std::vector { HeldPart { chairOf(2) } }));
}

void TestHand::swapsWithWhoLosesNothing()
{
    m_bench->batch("B1", "CHAIR", 6);
    m_bench->batch("B2", "CHAIR", 9, later);
    chair(1, 6, { { "B2", 6 } }, today);
    chair(2, 6, { { "B1", 6 } }, later + 2);
    const Exchange found = exchange(product(), { chairOf(1) }, chairOf(2), BatchRef("B1"));
    QCOMPARE(found.kind, Exchange::Kind::Swap);
    QVERIFY(found.harmless());
    QCOMPARE(found.line.before.daysLate, 10);
    QCOMPARE(found.line.after.daysLate, 0);
    QCOMPARE(*found.other.daysToSpare, 2);
}

void TestHand::takesWhatIsMissing()
{
    m_bench->batch("B1", "CHAIR", 6);
    m_bench->batch("B2", "CHAIR", 9, later);
    chair(1, 4, {}, today);
    chair(2, 5, { { "B1", 5 } }, today);
    const Exchange found = exchange(product(), { chairOf(1) }, chairOf(2), BatchRef("B1"));
    QCOMPARE(found.kind, Exchange::Kind::Take);
    QVERIFY(!found.refusal && !found.harmless());
    QCOMPARE(found.other.qty, 3);
    QCOMPARE(found.other.to, std::optional(BatchRef("B2")));
    QCOMPARE(found.other.daysLateCaused(), 10);
}

void TestHand::saysWhyNot()
{
    m_bench->batch("B1", "CHAIR", 6);
    m_bench->batch("B2", "CHAIR", 9, later);
    chair(1, 4, { { "B2", 4 } });
    chair(2, 5, { { "B1", 5 } });
    chair(3, 1, { { "B1", 1 } });
    m_bench->send(PinLine { { chairOf(2) } }, "Ben");
    const auto why = [&](int order, const char* on) {
        return exchange(product(), { chairOf(1) }, chairOf(order), BatchRef(on)).refusal.value();
    };
    QVERIFY(std::holds_alternative<PinnedUnits>(why(2, "B1")));
    QVERIFY(std::holds_alternative<TooLittleAvailable>(why(3, "B1"))); // and one unit of it is not enough
    QVERIFY(std::holds_alternative<NothingToExchange>(why(1, "B2")));
    QVERIFY(std::holds_alternative<NotAllocated>(why(2, "B2")));
    QVERIFY(std::holds_alternative<UnknownLine>(why(9, "B1")));
}

namespace {

/// Everything a planner could pick up alone.
std::vector<HeldPart> piecesOf(const ProductSnapshot& product)
{
    std::vector<HeldPart> pieces;
    for (const OrderLine& line : product.lines) {
        if (line.open() > 0)
            pieces.push_back({ line.id, false, {} });
        for (const Allocation& part : line.allocations)
            pieces.push_back({ line.id, false, part.batch });
    }
    return pieces;
}

std::vector<HeldPart> anyPieces(const ProductSnapshot& product)
{
    std::vector<HeldPart> pieces = piecesOf(product);
    std::vector<HeldPart> chosen;
    for (int i = anyOf(1, 5); i > 0 && !pieces.empty(); --i) {
        const auto place = pieces.begin() + anyOf<std::ptrdiff_t>(0, std::ssize(pieces));
        chosen.push_back(*place);
        pieces.erase(place);
    }
    return joined(product, chosen);
}

HeldPart anyPart(const ProductSnapshot& product)
{
    const OrderLine& line = product.lines.at(anyOf<std::size_t>(0, product.lines.size()));
    const int which = anyOf(0, 3);
    if (which == 0 || (line.allocations.empty() && line.open() == 0))
        return { line.id };
    if (line.allocations.empty() || (which == 1 && line.open() > 0))
        return { line.id, false, {} };
    return { line.id, false, line.allocations.at(anyOf<std::size_t>(0, line.allocations.size())).batch };
}

} // namespace

void TestHand::movesAsForeseen()
{
    QVERIFY(rc::check("parts move as foreseen", [] {
        TestBench bench;
        fillWithAnyStock(bench);
        const ProductSnapshot before = chairs(bench);
        if (before.lines.empty())
            return;
        const std::vector<HeldPart> held = anyPieces(before);
        const Batch& to = before.batches.at(anyOf<std::size_t>(0, before.batches.size()));
        const Verdict verdict = consequence(before, held, to.ref);
        RC_TAG(static_cast<int>(verdict.kind), held.size());
        const bool moves = verdict.kind == Verdict::Kind::Fits || verdict.kind == Verdict::Kind::FitsPart;
        if (!moves)
            return;
        Envelope envelope { newCommandId(), "Anna" };
        envelope.shown = verdict.lines;
        const auto qty = held.size() == 1 && verdict.kind == Verdict::Kind::FitsPart ? std::optional(verdict.fits)
                                                                                     : std::nullopt;
        bench.send(envelope, moving(before, held, to.ref, qty));
        const ProductSnapshot after = chairs(bench);
        Quantity added = 0;
        for (const OrderLine& line : after.lines)
            added += line.allocatedOn(to.ref) - before.line(line.id)->allocatedOn(to.ref);
        RC_ASSERT(added == verdict.fits);
        for (const LineOutlook& line : verdict.lines)
            RC_ASSERT(after.timingOf(*after.line(line.line)).ready == line.ready);
        RC_ASSERT(pinsHold(before, after));
        RC_ASSERT(bench.problems().isEmpty());
    }));
}

void TestHand::exchangesAsForeseen()
{
    QVERIFY(rc::check("lines exchange as foreseen", [] {
        TestBench bench;
        fillWithAnyStock(bench);
        const ProductSnapshot before = chairs(bench);
        if (before.lines.empty())
            return;
        const HeldPart held = anyPart(before);
        const OrderLine& other = before.lines.at(anyOf<std::size_t>(0, before.lines.size()));
        if (other.allocations.empty())
            return;
        const BatchRef on = other.allocations.at(anyOf<std::size_t>(0, other.allocations.size())).batch;
        const Exchange found = exchange(before, held, other.id, on);
        RC_TAG(found.refusal ? 0 : found.kind == Exchange::Kind::Swap ? 1 : 2, found.harmless());
        if (found.refusal)
            return;
        Envelope envelope { newCommandId(), "Anna" };
        envelope.shown = found.shown;
        bench.send(envelope, found.command);
        const ProductSnapshot after = chairs(bench);
        for (const Affected* const line : { &found.line, &found.other }) {
            RC_ASSERT(before.timingOf(*before.line(line->line)) == line->before);
            RC_ASSERT(after.timingOf(*after.line(line->line)) == line->after);
        }
        const auto changed = [&](const OrderLine& line) { return *after.line(line.id) != line; };
        RC_ASSERT(std::ranges::count_if(before.lines, changed) == 2);
        RC_ASSERT(pinsHold(before, after));
        RC_ASSERT(bench.problems().isEmpty());
    }));
}

QTEST_APPLESS_MAIN(TestHand)
#include "tst_hand.moc"
