#include "domain/deliver.h"
#include "domain/makeroom.h"
#include "support/anystock.h"

#include <QTest>
#include <set>

using namespace allocation;
using namespace allocation::test;

/// When so many units can be delivered, and who gives way for it.
class TestDeliver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<TestBench>(); }
    void nothingIsThere();
    void fromWhatIsFree();
    void tooLittle();
    void completeInOne();
    void aLineGivesWay();
    void aimsAtTheWantedDate();
    void moreOfItInTime();
    void whoDoesNotGiveWay();
    void givesWayInAChain();
    void fewestLines();
    void ordersAsOneStep();
    void refusedIfItWouldDoSomethingElse();
    void doesWhatItPromised();
    void noPlanIsBetter();
    void coversWithTheFewest();

private:
    QString answers(Quantity qty, std::optional<Date> by = {});
    /// A line of so many chairs on that batch.
    void chair(int order, Quantity qty, const char* batch, std::optional<Date> due, int priority = 5);

    std::unique_ptr<TestBench> m_bench;
};

namespace {

QString day(Date date)
{
    return QString::number(date - today);
}

/// "free 5+3 B1:4@0 B2:1@1", "moves … O1:4 B1>B2 spare 3"; the number after + is what cannot be had.
QString picture(const DeliveryAnswer& answer)
{
    static const std::array kinds { "free", "one", "moves" };
    QStringList text { QLatin1String(kinds.at(static_cast<std::size_t>(answer.kind))),
        QString::number(answer.units()) };
    if (answer.missing() > 0)
        text.last() += QLatin1Char('+') + QString::number(answer.missing());
    for (const DeliveryPart& part : answer.parts)
        text << QString::fromStdString(part.batch.text()) + QLatin1Char(':') + QString::number(part.qty)
                + QLatin1Char('@') + day(part.ready);
    for (const GivesWay& move : answer.moves)
        text << QString::fromStdString(move.line.order.text() + ':' + std::to_string(move.qty) + ' ' + move.from.text()
            + '>' + move.to.text() + " spare " + std::to_string(move.daysToSpare));
    return text.join(QLatin1Char(' '));
}

std::set<LineId> linesMoved(const DeliveryAnswer& answer)
{
    std::set<LineId> lines;
    for (const GivesWay& move : answer.moves)
        lines.insert(move.line);
    return lines;
}

/// The best that any way of moving lines allows, by trying all of them.
class EveryMove
{
public:
    EveryMove(const ProductSnapshot& product, Quantity units, std::optional<Date> by)
        : m_product(product)
        , m_units(units)
        , m_by(by)
        , m_batches(product.batches)
        , m_lines(product.lines)
    {
        for (std::size_t line = 0; line < m_lines.size(); ++line)
            for (const Allocation& part : product.lines[line].allocations)
                if (mayGo(product.lines[line], part))
                    m_parts.emplace_back(line, part);
        tryFrom(0);
    }

    Quantity inTime() const { return -std::get<0>(m_best); }
    Date complete() const { return std::get<1>(m_best); }
    std::size_t lines() const { return std::get<2>(m_best); }

private:
    bool mayGo(const OrderLine& line, const Allocation& part) const
    {
        const Batch* const batch = m_product.batch(part.batch);
        return line.due && line.open() == 0 && m_product.timingOf(line).daysLate == 0
            && !part.pinned(m_product.planning.date) && !batch->hold && batch->available() >= 0;
    }
    void tryFrom(std::size_t part)
    {
        if (part == m_parts.size()) {
            evaluate();
            return;
        }
        place(part, 0, m_parts[part].second.qty);
    }
    /// So many units of the part go on this batch or a later one; what goes on its own stays.
    void place(std::size_t part, std::size_t batch, Quantity units)
    {
        if (units == 0)
            tryFrom(part + 1);
        if (units == 0 || batch == m_batches.size())
            return;
        const auto& [line, was] = m_parts[part];
        for (Quantity moved = 0; moved <= units; ++moved) {
            move(line, was.batch, m_batches[batch].ref, moved);
            if (moved == 0 || m_batches[batch].ref == was.batch || !m_batches[batch].hold)
                place(part, batch + 1, units - moved);
            move(line, m_batches[batch].ref, was.batch, moved);
        }
    }
    void move(std::size_t line, const BatchRef& from, const BatchRef& to, Quantity units)
    {
        if (units == 0 || from == to)
            return;
        for (Batch& batch : m_batches)
            batch.allocated += batch.ref == to ? units : batch.ref == from ? -units : 0;
        auto& parts = m_lines[line].allocations;
        for (Allocation& part : parts)
            part.qty -= part.batch == from ? units : 0;
        const auto there = std::find_if(parts.begin(), parts.end(), [&](const auto& p) { return p.batch == to; });
        if (there == parts.end())
            parts.push_back({ to, units });
        else
            there->qty += units;
    }
    void evaluate()
    {
        for (std::size_t i = 0; i < m_batches.size(); ++i)
            if (m_batches[i].available() < std::min<Quantity>(0, m_product.batches[i].available()))
                return;
        std::size_t moved = 0;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            OrderLine line = m_lines[i];
            std::erase_if(line.allocations, [](const Allocation& part) { return part.qty == 0; });
            bool same = true;
            for (const Allocation& part : line.allocations)
                same = same && part.qty == m_product.lines[i].allocatedOn(part.batch);
            if (same)
                continue;
            ++moved;
            if (m_product.timingOf(line).daysLate > 0)
                return;
        }
        m_best = std::min(m_best, scoreNow(moved));
    }
    /// What is available by when.
    std::tuple<Quantity, Date, std::size_t> scoreNow(std::size_t moved) const
    {
        Quantity inTime = 0;
        Quantity sum = 0;
        Date complete = Date::fromDays(1'000'000);
        for (const Batch& batch : m_batches) {
            const Date ready = *timing(m_product.planning, batch.eta, {}).ready;
            const Quantity had = sum;
            sum = std::min(m_units, sum + std::max<Quantity>(0, batch.allocatable()));
            inTime = m_by && ready <= *m_by ? sum : inTime;
            complete = had < sum && sum == m_units ? ready : complete;
        }
        // What is in time is all the same.
        return { -inTime, m_by && inTime == m_units ? *m_by : complete, moved };
    }

    const ProductSnapshot& m_product;
    Quantity m_units;
    std::optional<Date> m_by;
    std::vector<Batch> m_batches;
    std::vector<OrderLine> m_lines;
    std::vector<std::pair<std::size_t, Allocation>> m_parts;
    std::tuple<Quantity, Date, std::size_t> m_best { 1, Date(), 0 };
};

} // namespace

QString TestDeliver::answers(Quantity qty, std::optional<Date> by)
{
    m_bench->store().setPlanning({ today, 0 });
    QStringList all;
    for (const DeliveryAnswer& answer : deliver(chairs(*m_bench), qty, by))
        all << picture(answer);
    return all.join(QStringLiteral("; "));
}

void TestDeliver::chair(int order, Quantity qty, const char* batch, std::optional<Date> due, int priority)
{
    m_bench->send(AddOrderLine { chairOf(order).order, Sku("CHAIR"), qty, {}, due, priority, 1 });
    m_bench->send(AllocateTo { chairOf(order), BatchRef(batch) });
}

void TestDeliver::nothingIsThere()
{
    QCOMPARE(answers(5), QString());
    m_bench->batch("B1", "CHAIR", 5);
    chair(1, 5, "B1", later);
    QCOMPARE(answers(1), QString());
}

void TestDeliver::fromWhatIsFree()
{
    m_bench->batch("B2", "CHAIR", 10, later);
    m_bench->batch("B1", "CHAIR", 4);
    QCOMPARE(answers(3), QStringLiteral("free 3 B1:3@0"));
    m_bench->batch("B3", "CHAIR", 2, tomorrow);
    QCOMPARE(answers(7), QStringLiteral("free 7 B1:4@0 B3:2@1 B2:1@10; one 7 B2:7@10"));
    m_bench->send(HoldBatch { BatchRef("B3") });
    m_bench->store().setPlanning({ today, 2 });
    QCOMPARE(picture(deliver(chairs(*m_bench), 7).front()), QStringLiteral("free 7 B1:4@2 B2:3@12"));
}

void TestDeliver::tooLittle()
{
    m_bench->batch("B1", "CHAIR", 4);
    m_bench->batch("B2", "CHAIR", 2, tomorrow);
    QCOMPARE(answers(100), QStringLiteral("free 6+94 B1:4@0 B2:2@1"));
}

void TestDeliver::completeInOne()
{
    m_bench->batch("B1", "CHAIR", 4);
    m_bench->batch("B2", "CHAIR", 9, tomorrow);
    m_bench->batch("B3", "CHAIR", 9, later);
    QCOMPARE(answers(8), QStringLiteral("free 8 B1:4@0 B2:4@1; one 8 B2:8@1"));
}

void TestDeliver::aLineGivesWay()
{
    m_bench->batch("B1", "CHAIR", 6);
    m_bench->batch("B2", "CHAIR", 6, later);
    chair(1, 5, "B1", later + 3);
    QCOMPARE(answers(4), QStringLiteral("free 4 B1:1@0 B2:3@10; one 4 B2:4@10; moves 4 B1:4@0 O1:3 B1>B2 spare 3"));
}

void TestDeliver::aimsAtTheWantedDate()
{
    m_bench->batch("B1", "CHAIR", 6);
    m_bench->batch("B2", "CHAIR", 6, tomorrow);
    m_bench->batch("B3", "CHAIR", 12, later);
    chair(1, 6, "B1", later);
    chair(2, 6, "B2", later);
    QCOMPARE(answers(6).section(QStringLiteral("; "), -1), QStringLiteral("moves 6 B1:6@0 O1:6 B1>B3 spare 0"));
    // Tomorrow will do, and then the later line is the one to move.
    QCOMPARE(
        answers(6, tomorrow).section(QStringLiteral("; "), -1), QStringLiteral("moves 6 B2:6@1 O2:6 B2>B3 spare 0"));
    QCOMPARE(answers(6, later), QStringLiteral("free 6 B3:6@10"));
}

void TestDeliver::moreOfItInTime()
{
    m_bench->batch("B1", "CHAIR", 6);
    m_bench->batch("B2", "CHAIR", 12, later);
    chair(1, 4, "B1", later);
    QCOMPARE(answers(8, tomorrow),
        QStringLiteral("free 8 B1:2@0 B2:6@10; one 8 B2:8@10; moves 8 B1:6@0 B2:2@10 O1:4 B1>B2 spare 0"));
}

void TestDeliver::whoDoesNotGiveWay()
{
    m_bench->batch("B1", "CHAIR", 12);
    m_bench->batch("B2", "CHAIR", 12, later);
    chair(1, 3, "B1", {});         // nobody knows what it can spare
    chair(2, 3, "B1", today + -1); // is late
    chair(3, 3, "B1", later);
    m_bench->send(PinLine { { chairOf(3) } }, "Ben");
    chair(4, 3, "B1", later + -1); // would be late
    QCOMPARE(answers(3), QStringLiteral("free 3 B2:3@10"));
    m_bench->send(UnpinLine { { chairOf(3) } }, "Ben");
    QCOMPARE(answers(3), QStringLiteral("free 3 B2:3@10; moves 3 B1:3@0 O3:3 B1>B2 spare 0"));
    m_bench->send(HoldBatch { BatchRef("B2") });
    QCOMPARE(answers(3), QString());
}

void TestDeliver::givesWayInAChain()
{
    m_bench->batch("B1", "CHAIR", 3);
    m_bench->batch("B2", "CHAIR", 3, tomorrow);
    m_bench->batch("B3", "CHAIR", 3, later);
    chair(1, 3, "B1", tomorrow);
    chair(2, 3, "B2", later);
    QCOMPARE(answers(3), QStringLiteral("free 3 B3:3@10; moves 3 B1:3@0 O2:3 B2>B3 spare 0 O1:3 B1>B2 spare 0"));
}

void TestDeliver::fewestLines()
{
    m_bench->batch("B1", "CHAIR", 20);
    m_bench->batch("B2", "CHAIR", 20, later);
    chair(1, 4, "B1", later);
    chair(2, 6, "B1", later, 2);
    chair(3, 6, "B1", later, 7);
    chair(4, 4, "B1", later);
    QCOMPARE(answers(6).section(QStringLiteral("; "), -1), QStringLiteral("moves 6 B1:6@0 O3:6 B1>B2 spare 0"));
}

void TestDeliver::ordersAsOneStep()
{
    m_bench->batch("B1", "CHAIR", 6);
    m_bench->batch("B2", "CHAIR", 6, later);
    chair(1, 5, "B1", later + 3);
    const QString before = m_bench->state();
    const ProductSnapshot now = chairs(*m_bench);
    m_bench->send(orderFor(deliver(now, 4).back(), now, { OrderId("O1"), {}, 0, "Eva", later }));
    const ProductSnapshot after = chairs(*m_bench);
    const OrderLine* const added = after.line({ OrderId("O1"), Sku("CHAIR"), 2 });
    QVERIFY(added && added->customer == "Eva");
    QCOMPARE(added->allocatedOn(BatchRef("B1")), 4);
    QCOMPARE(after.line(chairOf(1))->allocatedOn(BatchRef("B2")), 3);
    m_bench->send(UndoCommand { m_bench->lastCommand() });
    QCOMPARE(m_bench->state(), before);
}

void TestDeliver::refusedIfItWouldDoSomethingElse()
{
    m_bench->batch("B1", "CHAIR", 6);
    m_bench->batch("B2", "CHAIR", 6, later);
    chair(1, 5, "B1", later + 3);
    const ProductSnapshot now = chairs(*m_bench);
    const ApplyDraft order = orderFor(deliver(now, 4).back(), now, { OrderId("O9"), {}, 0 });
    m_bench->send(ChangeBatchEta { BatchRef("B2"), later + 5 }, "Ben");
    const QString before = m_bench->state();
    QVERIFY(refusedFor<Outdated>([&] { m_bench->send(order); }));
    QCOMPARE(m_bench->state(), before);
}

/// Whatever answer is taken: the line gets the units and the date it was promised, and who gives way is on time.
void TestDeliver::doesWhatItPromised()
{
    QVERIFY(rc::check("an answer does what it promises", [] {
        TestBench bench;
        fillWithAnyStock(bench);
        const ProductSnapshot before = chairs(bench);
        const auto by = *rc::gen::arbitrary<bool>() ? anyDateWithin(12) : std::nullopt;
        const std::vector<DeliveryAnswer> answers = deliver(before, anyOf<Quantity>(1, 25), by);
        if (answers.empty())
            return;
        const DeliveryAnswer& answer = answers.at(anyOf<std::size_t>(0, answers.size()));
        RC_TAG(static_cast<int>(answer.kind));
        bench.send(orderFor(answer, before, { OrderId("NEW"), {}, 0, {}, by }));

        const ProductSnapshot after = chairs(bench);
        OrderLine added = *after.line({ OrderId("NEW"), Sku("CHAIR"), 1 });
        RC_ASSERT(added.open() == answer.missing());
        for (const DeliveryPart& part : answer.parts)
            RC_ASSERT(added.allocatedOn(part.batch) == part.qty);
        added.qty -= answer.missing();
        RC_ASSERT(after.timingOf(added).ready == answer.ready());
        const std::set<LineId> moved = linesMoved(answer);
        for (const OrderLine& line : before.lines) {
            const OrderLine& now = *after.line(line.id);
            RC_ASSERT(moved.contains(line.id) || now == line);
            RC_ASSERT(after.timingOf(now).daysLate == before.timingOf(line).daysLate);
        }
        for (const GivesWay& move : answer.moves) {
            RC_ASSERT(after.timingOf(*after.line(move.line)).ready == move.ready);
            RC_ASSERT(*after.line(move.line)->due - move.ready == move.daysToSpare);
        }
        RC_ASSERT(pinsHold(before, after));
        RC_ASSERT(bench.problems().isEmpty());
    }));
}

void TestDeliver::noPlanIsBetter()
{
    QVERIFY(rc::check("no way of moving lines is better", [] {
        TestBench bench;
        fillWithAnyStock(bench, { 4, 3, 6, 6 });
        const ProductSnapshot product = chairs(bench);
        const auto by = *rc::gen::arbitrary<bool>() ? anyDateWithin(8) : std::nullopt;
        const std::vector<DeliveryAnswer> answers = deliver(product, anyOf<Quantity>(1, 9), by);
        if (answers.empty())
            return;
        const DeliveryAnswer& best = answers.back().kind == DeliveryAnswer::Kind::IfMoved ? answers.back()
                                                                                          : answers.front();
        const EveryMove every(product, best.units(), by);
        RC_TAG(static_cast<int>(best.kind), linesMoved(best).size());
        const Quantity inTime = by ? best.unitsBy(by) : 0;
        RC_ASSERT(inTime == every.inTime());
        RC_ASSERT((by && inTime == best.units() ? *by : best.ready()) == every.complete());
        RC_ASSERT(linesMoved(best).size() == every.lines());
    }));
}

void TestDeliver::coversWithTheFewest()
{
    QCOMPARE(fewestThatCover({}, { {} }), std::vector<std::size_t>());
    // The most useful one by one would take the first and then still need both others.
    QCOMPARE(fewestThatCover({ 6, 6 }, { { 4, 4 }, { 6, 0 }, { 0, 6 } }), (std::vector<std::size_t> { 1, 2 }));
    QVERIFY(rc::check("no smaller set covers", [] {
        const auto some = rc::gen::container<std::vector<Quantity>>(3, rc::gen::inRange<Quantity>(0, 5));
        const auto missing = *some;
        const auto gains = *rc::gen::container<std::vector<std::vector<Quantity>>>(7, some);
        std::size_t fewest = 8;
        for (unsigned set = 0; set < 128; ++set) {
            std::vector<Quantity> rest = missing;
            std::size_t size = 0;
            for (std::size_t i = 0; i < 7; ++i)
                if ((set >> i & 1U) != 0) {
                    ++size;
                    for (std::size_t at = 0; at < 3; ++at)
                        rest[at] -= gains[i][at];
                }
            if (std::all_of(rest.begin(), rest.end(), [](Quantity units) { return units <= 0; }))
                fewest = std::min(fewest, size);
        }
        if (fewest == 8)
            return;
        RC_ASSERT(fewestThatCover(missing, gains).size() == fewest);
    }));
}

QTEST_APPLESS_MAIN(TestDeliver)
#include "tst_deliver.moc"
