#include "service/since.h"
#include "support/anycommand.h"
#include "support/sender.h"
#include "support/testbench.h"

#include <rapidcheck.h>

#include <map>
#include <QTest>
#include <set>

using namespace allocation;
using namespace allocation::test;

namespace {

/// Also what leaves and what arrives.
Command anyDeed()
{
    switch (*rc::gen::inRange(0, 8)) {
    case 0:
        return Ship { { { anyLine(), anyBatch(), *rc::gen::inRange<Quantity>(1, 6) } } };
    case 1:
        return ReceiveBatch { anyBatch(), *rc::gen::inRange<Quantity>(1, 12), {} };
    case 2:
        return ReceiveBatch { anyBatch(), *rc::gen::inRange<Quantity>(1, 12), BatchRef("W") };
    default:
        return anyCommand();
    }
}

using State = std::map<Sku, ProductSnapshot>;

/// The same lists, of two states that are both known: no log is asked.
struct Naive {
    std::set<LineId> added, gone, changed, worse;
    std::map<LineId, Quantity> shipped;
    std::set<BatchRef> batchesAdded, batchesGone, otherEta, held, offHold;

    friend bool operator==(const Naive&, const Naive&) = default;
};

void compareLine(Naive& naive, const OrderLine& then, const OrderLine& now, const Timing& was, const Timing& is)
{
    if (now.shipped > then.shipped)
        naive.shipped.emplace(now.id, now.shipped - then.shipped);
    auto fields = changedFields(then, now);
    std::erase(fields, LineField::Shipped);
    if (!fields.empty())
        naive.changed.insert(now.id);
    const bool later = was.ready && is.ready && (*was.ready < *is.ready || was.daysLate < is.daysLate);
    if (now.open() > std::max<Quantity>(0, then.open()) || later)
        naive.worse.insert(now.id);
}

void compareBatch(Naive& naive, const Batch& then, const Batch& now)
{
    if (then.eta != now.eta)
        naive.otherEta.insert(now.ref);
    if (now.hold && !then.hold)
        naive.held.insert(now.ref);
    if (then.hold && !now.hold)
        naive.offHold.insert(now.ref);
}

void compareLines(Naive& naive, const ProductSnapshot& then, const ProductSnapshot& now)
{
    for (const OrderLine& line : now.lines)
        if (const OrderLine* const old = then.line(line.id))
            compareLine(naive, *old, line, then.timingOf(*old), now.timingOf(line));
        else {
            naive.added.insert(line.id);
            if (line.shipped > 0)
                naive.shipped.emplace(line.id, line.shipped);
        }
    for (const OrderLine& line : then.lines)
        if (now.line(line.id) == nullptr)
            naive.gone.insert(line.id);
}

void compareBatches(Naive& naive, const ProductSnapshot& then, const ProductSnapshot& now)
{
    for (const Batch& batch : now.batches)
        if (const Batch* const old = then.batch(batch.ref))
            compareBatch(naive, *old, batch);
        else
            naive.batchesAdded.insert(batch.ref);
    for (const Batch& batch : then.batches)
        if (now.batch(batch.ref) == nullptr)
            naive.batchesGone.insert(batch.ref);
}

Naive naively(const State& before, const State& after)
{
    Naive naive;
    for (const auto& [sku, now] : after) {
        compareLines(naive, before.at(sku), now);
        compareBatches(naive, before.at(sku), now);
    }
    return naive;
}

/// As the report tells it. A batch whose units arrived under another name is gone, and the other one is new.
Naive told(const SinceReport& report, const State& after)
{
    Naive naive;
    for (const auto& line : report.newLines)
        naive.added.insert(line.line);
    for (const auto& line : report.goneLines)
        naive.gone.insert(line.line);
    for (const auto& line : report.changedLines)
        naive.changed.insert(line.after.id);
    for (const auto& line : report.worse)
        naive.worse.insert(line.line);
    for (const auto& line : report.shipped)
        if (!naive.gone.contains(line.line) && after.at(line.line.sku).line(line.line) != nullptr)
            naive.shipped.emplace(line.line, line.qty);
    for (const auto& batch : report.newBatches)
        naive.batchesAdded.insert(batch.ref);
    for (const auto& batch : report.goneBatches)
        naive.batchesGone.insert(batch.ref);
    for (const auto* const list : { &report.slipped, &report.earlier })
        for (const auto& batch : *list)
            naive.otherEta.insert(batch.ref);
    for (const auto& batch : report.received) {
        (batch.from ? naive.batchesAdded : naive.otherEta).insert(batch.ref);
        if (batch.from && after.at(batch.sku).batch(*batch.from) == nullptr)
            naive.batchesGone.insert(*batch.from);
    }
    for (const auto& batch : report.held)
        naive.held.insert(batch.ref);
    for (const auto& batch : report.offHold)
        naive.offHold.insert(batch.ref);
    return naive;
}

} // namespace

/// The report against two states that are known, after whatever was done between them.
class TestSinceProperties : public QObject
{
    Q_OBJECT

private:
    /// Some commands before the window, some in it.
    void play()
    {
        m_now = startOf(*Date::parse("2024-10-01"));
        m_store = std::make_unique<MemoryStore>([this] { return m_now; });
        m_sender = std::make_unique<Sender>([this](const Envelope& e) { return m_store->begin(e); });
        m_steps.clear();
        for (int i = *rc::gen::inRange(5, 60); i > 0; --i)
            send();
        m_now += std::chrono::hours(1);
        m_from = m_now;
        m_steps.clear();
        m_before = state();
        for (int i = *rc::gen::inRange(0, 25); i > 0; --i)
            send();
    }
    void send()
    {
        try {
            const std::int64_t before = m_store->readModel().lastSeq();
            m_sender->send(anyDeed());
            bool changed = false;
            m_store->readModel().eventsAfter(
                before, [&](const LoggedEvent& logged) { changed = changed || changesState(logged.event); });
            if (changed) // else there is nothing to undo
                m_steps.push_back(m_sender->last());
        } catch (const Refused&) {
            return; // as it happens to a planner
        }
    }
    State state()
    {
        State all;
        for (const char* const sku : anySkus)
            all.emplace(sku, m_store->readModel().product(Sku(sku)));
        return all;
    }
    SinceReport report() { return since(m_store->readModel(), m_from); }

    Timestamp m_now;
    Timestamp m_from;
    State m_before;
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<Sender> m_sender;
    std::vector<CommandId> m_steps;

private Q_SLOTS:
    void tellsWhatIsAnotherThing()
    {
        QVERIFY(rc::check([this] {
            play();
            const State after = state();
            RC_ASSERT(told(report(), after) == naively(m_before, after));
        }));
    }

    void whatWasUndoneIsNone()
    {
        QVERIFY(rc::check([this] {
            play();
            for (; !m_steps.empty(); m_steps.pop_back())
                m_sender->undo(m_steps.back());
            RC_ASSERT(report().empty());
        }));
    }
};

QTEST_GUILESS_MAIN(TestSinceProperties)
#include "tst_sinceproperties.moc"
