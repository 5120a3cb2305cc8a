#include "domain/sooner.h"
#include "support/anystock.h"

#include <QTest>

using namespace allocation;
using namespace allocation::test;

/// What could make a line ready earlier, and who pays for it.
class TestSooner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<TestBench>(); }
    void nothingToGain();
    void freeStock();
    void swapsWithWhoCanWait();
    void splits();
    void aPartSooner();
    void aLateAllocationStaysAndTheOpenUnitsComeFirst();
    void takesFromTheLessUrgent();
    void everyKindIsThere();
    void linesOfAnOrder();
    void doesWhatItPromised();

private:
    QString options(int order);
    void chair(int order, Quantity qty, const char* batch, std::optional<Date> due, int priority = 5);

    std::unique_ptr<TestBench> m_bench;
};

namespace {

/// "swap B1:4 ready 0 (O2 B1>B3 pays 3)", with ~ for a date that is not there.
QString picture(const SoonerOption& option)
{
    static const std::array kinds { "free", "swap", "split", "take" };
    QStringList text { QLatin1String(kinds.at(static_cast<std::size_t>(option.kind))) };
    for (const DeliveryPart& part : option.parts)
        text << QString::fromStdString(part.batch.text()) + QLatin1Char(':') + QString::number(part.qty);
    text << QStringLiteral("ready ")
            + (option.after.ready ? QString::number(*option.after.ready - today) : QStringLiteral("~"));
    for (const Affected& other : option.others)
        text << QString::fromStdString('(' + other.line.order.text() + ' ' + other.from.text() + '>'
            + (other.to ? other.to->text() : std::string("~")) + (other.pays() ? " pays " : " late ")
            + std::to_string(other.after.daysLate) + ')');
    return text.join(QLatin1Char(' '));
}

} // namespace

QString TestSooner::options(int order)
{
    m_bench->store().setPlanning({ today, 0 });
    QStringList all;
    for (const SoonerOption& option : sooner(chairs(*m_bench), chairOf(order)).options)
        all << picture(option);
    return all.join(QStringLiteral("; "));
}

void TestSooner::chair(int order, Quantity qty, const char* batch, std::optional<Date> due, int priority)
{
    m_bench->send(AddOrderLine { chairOf(order).order, Sku("CHAIR"), qty, {}, due, priority, 1 });
    if (QByteArray(batch) != "")
        m_bench->send(AllocateTo { chairOf(order), BatchRef(batch) });
}

void TestSooner::nothingToGain()
{
    QCOMPARE(options(1), QString()); // there is no such line
    m_bench->batch("B1", "CHAIR", 4);
    m_bench->batch("B2", "CHAIR", 4, later);
    chair(1, 4, "B1", today);
    QCOMPARE(options(1), QString());
    chair(2, 4, "B2", today);
    m_bench->send(PinLine { { chairOf(2) } });
    m_bench->send(DeallocateLine { { chairOf(1) } });
    QCOMPARE(options(2), QString());
}

void TestSooner::freeStock()
{
    m_bench->batch("B1", "CHAIR", 3);
    m_bench->batch("B2", "CHAIR", 9, tomorrow);
    m_bench->batch("B3", "CHAIR", 9, later);
    chair(1, 4, "B3", today);
    QCOMPARE(options(1), QStringLiteral("free B2:4 ready 1"));
    const SoonerOption best = sooner(chairs(*m_bench), chairOf(1)).options.front();
    QCOMPARE(*best.gain, 9);
    QCOMPARE(best.after.daysLate, 1);
}

void TestSooner::swapsWithWhoCanWait()
{
    m_bench->batch("B1", "CHAIR", 12);
    m_bench->batch("B2", "CHAIR", 4, later);
    chair(1, 4, "B2", today, 9); // so nobody is less urgent
    chair(2, 4, "B1", later + -1);
    chair(3, 4, "B1", {});
    chair(4, 4, "B1", later + 2);
    QCOMPARE(options(1), QStringLiteral("swap B1:4 ready 0 (O4 B1>B2 late 0)"));
    const Sooner answer = sooner(chairs(*m_bench), chairOf(1));
    QCOMPARE(*answer.options[0].others[0].daysToSpare, 2);
    QVERIFY(std::holds_alternative<SwapLines>(answer.options[0].command));
}

void TestSooner::splits()
{
    m_bench->batch("B1", "CHAIR", 2);
    m_bench->batch("B2", "CHAIR", 3, tomorrow);
    m_bench->batch("B3", "CHAIR", 9, later);
    chair(1, 4, "B3", today);
    QCOMPARE(options(1), QStringLiteral("split B1:2 B2:2 ready 1"));
}

void TestSooner::aPartSooner()
{
    m_bench->batch("B1", "CHAIR", 2);
    m_bench->batch("B3", "CHAIR", 9, later);
    chair(1, 4, "B3", today);
    QCOMPARE(options(1), QStringLiteral("split B1:2 ready 10"));
    QCOMPARE(*sooner(chairs(*m_bench), chairOf(1)).options[0].gain, 0);
    chair(2, 20, "", today);
    QCOMPARE(options(2), QStringLiteral("split B1:2 B3:5 ready ~"));
    QVERIFY(!sooner(chairs(*m_bench), chairOf(2)).options[0].gain);
}

void TestSooner::aLateAllocationStaysAndTheOpenUnitsComeFirst()
{
    m_bench->batch("B1", "CHAIR", 5);
    m_bench->batch("B2", "CHAIR", 5, later);
    m_bench->send(AddOrderLine { chairOf(1).order, Sku("CHAIR"), 10, {}, today, {}, 1 });
    m_bench->send(AllocateTo { chairOf(1), BatchRef("B2"), 5 });
    QCOMPARE(options(1), QStringLiteral("split B1:5 ready 10"));
}

void TestSooner::takesFromTheLessUrgent()
{
    m_bench->batch("B1", "CHAIR", 5);
    m_bench->batch("B2", "CHAIR", 9, later);
    chair(1, 4, "B2", today, 1);
    chair(2, 4, "B1", today + 5, 2);
    QCOMPARE(options(1), QStringLiteral("split B1:1 ready 10; take B1:4 ready 0 (O2 B1>B2 pays 5)"));
    const Affected payer = sooner(chairs(*m_bench), chairOf(1)).options[1].others[0];
    QCOMPARE(payer.qty, 3);
    QCOMPARE(payer.daysLateCaused(), 5);
    QCOMPARE(options(2), QString()); // is ready today
}

void TestSooner::everyKindIsThere()
{
    m_bench->batch("B1", "CHAIR", 40);
    m_bench->batch("B2", "CHAIR", 5, tomorrow);
    m_bench->batch("B3", "CHAIR", 50, later);
    chair(1, 4, "B3", today, 1);
    for (int order = 2; order < 10; ++order)
        chair(order, 4, "B1", later + order);
    chair(10, 8, "B1", tomorrow, 9);
    const Sooner answer = sooner(chairs(*m_bench), chairOf(1));
    QCOMPARE(answer.options.size(), 5U);
    std::set<SoonerOption::Kind> kinds;
    for (const SoonerOption& option : answer.options)
        kinds.insert(option.kind);
    QCOMPARE(kinds.size(), 3U);
    QVERIFY(kinds.contains(SoonerOption::Kind::FreeStock) && !answer.options.back().somebodyPays());
}

void TestSooner::linesOfAnOrder()
{
    const auto line = [](int number) { return LineId { OrderId("O1"), Sku("CHAIR"), number }; };
    const OrderStanding early { { line(1), 0, today }, 0 };
    const OrderStanding last { { line(2), 0, later }, 0 };
    const OrderStanding late { { line(3), 0, tomorrow }, 2 };
    const OrderStanding open { { line(4), 3, {} }, 0 };
    QVERIFY(worthSooner({ early }).empty());
    QCOMPARE(worthSooner({ early, last, late }), (std::vector { line(2), line(3) }));
    QCOMPARE(worthSooner({ early, last, open }), (std::vector { line(4) }));
}

/// Whatever answer is taken: the line and whoever pays get what was said, and nobody else changes.
void TestSooner::doesWhatItPromised()
{
    QVERIFY(rc::check("an answer does what it promises", [] {
        TestBench bench;
        fillWithAnyStock(bench);
        const ProductSnapshot before = chairs(bench);
        if (before.lines.empty())
            return;
        const LineId id = before.lines.at(anyOf<std::size_t>(0, before.lines.size())).id;
        const Sooner answer = sooner(before, id);
        if (answer.options.empty())
            return;
        const SoonerOption& option = answer.options.at(anyOf<std::size_t>(0, answer.options.size()));
        RC_TAG(static_cast<int>(option.kind), option.somebodyPays());
        Envelope envelope { newCommandId(), "Anna" };
        envelope.shown = option.shown;
        bench.send(envelope, option.command);

        const ProductSnapshot after = chairs(bench);
        RC_ASSERT(after.timingOf(*after.line(id)) == option.after);
        for (const DeliveryPart& part : option.parts)
            RC_ASSERT(after.line(id)->allocatedOn(part.batch) == before.line(id)->allocatedOn(part.batch) + part.qty);
        for (const OrderLine& line : before.lines) {
            const auto named = std::find_if(option.others.begin(), option.others.end(),
                [&](const Affected& other) { return other.line == line.id; });
            const OrderLine& now = *after.line(line.id);
            if (named == option.others.end()) {
                RC_ASSERT(line.id == id || now == line);
                continue;
            }
            RC_ASSERT(after.timingOf(now) == named->after && before.timingOf(line) == named->before);
            RC_ASSERT(now.open() - line.open() == named->openedUnits);
            RC_ASSERT((named->pays() || (now.open() <= line.open() && named->daysLateCaused() == 0)));
            RC_ASSERT((!named->to || now.allocatedOn(*named->to) > 0));
            RC_ASSERT((!named->daysToSpare || *line.due - *after.timingOf(now).ready == *named->daysToSpare));
        }
        RC_ASSERT(pinsHold(before, after));
        RC_ASSERT(bench.problems().isEmpty());
    }));
}

QTEST_APPLESS_MAIN(TestSooner)
#include "tst_sooner.moc"
