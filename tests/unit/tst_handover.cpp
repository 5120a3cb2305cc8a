#include "adapters/memory/memorydraftshelf.h"
#include "bridge/wording.h"
#include "service/handoverlists.h"
#include "service/since.h"
#include "support/sender.h"
#include "support/testbench.h"

#include <QTest>

using namespace allocation;
using namespace allocation::test;

namespace {

const Date today = *Date::parse("2030-01-03");

} // namespace

/// What one planner did today, and what whoever comes next has to know.
class TestHandOver : public QObject
{
    Q_OBJECT

private:
    BeginWork begin()
    {
        return [this](const Envelope& e) { return m_store->begin(e); };
    }
    std::vector<HandOverStep> mine() { return stepsOf(m_store->readModel(), "ann", startOf(today)); }
    HandOver whole(std::size_t few = allOfThem) { return handOver(m_store->readModel(), "ann", startOf(today), few); }

    Timestamp m_now;
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<Sender> m_ann;
    std::unique_ptr<Sender> m_ben;

private Q_SLOTS:
    /// Yesterday the stock of sender.h came, and all of it was allocated.
    void init()
    {
        m_now = startOf(today + -1);
        m_store = std::make_unique<MemoryStore>([this] { return m_now; });
        m_store->setPlanning({ today, 0 });
        m_ann = std::make_unique<Sender>(begin());
        m_ben = std::make_unique<Sender>(begin(), "ben");
        stock(*m_ann);
        m_ann->send(AllocateOpen {});
        m_now = startOf(today);
    }

    void onlyMineAndOnlyToday()
    {
        QVERIFY(mine().empty());
        m_ben->send(HoldBatch { BatchRef("B2") });
        QVERIFY(mine().empty());
        m_ann->send(UnholdBatch { BatchRef("B2") });
        m_ann->send(DeallocateLine { { lineOf("O1", "CHAIR"), lineOf("O1", "TABLE") } });
        const auto steps = mine();
        QCOMPARE(steps.size(), std::size_t(2));
        QCOMPARE(steps.back().entries, std::size_t(2));
        QCOMPARE(steps.back().tallies.size(), std::size_t(1));
        QCOMPARE(steps.back().tallies.begin()->second.units, 7);
    }

    void whatWasUndoneIsLeftOut()
    {
        m_ann->send(HoldBatch { BatchRef("B2") });
        const CommandId hold = m_ann->last();
        m_ben->undo(hold);
        const CommandId undo = m_ben->last();
        QVERIFY(mine().empty());
        m_ben->undo(undo); // done again
        QCOMPARE(mine().size(), std::size_t(1));
        QCOMPARE(mine().front().id, hold);
        m_ann->undo(m_ben->last());
        QVERIFY(mine().empty());
    }

    void undoOfYesterdayIsAStep()
    {
        m_ann->undo(m_ann->last());
        QCOMPARE(mine().size(), std::size_t(1));
        QVERIFY(mine().front().undo);
    }

    void undoneInPart()
    {
        m_ann->send(DeallocateLine { { lineOf("O1", "CHAIR"), lineOf("O1", "TABLE") } });
        const CommandId both = m_ann->last();
        m_ben->send(MoveLine { { lineOf("O1", "CHAIR") }, {}, BatchRef("B2") });
        m_ann->undo(both);
        QCOMPARE(mine().size(), std::size_t(1));
        QVERIFY(mine().front().undoneInPart);
    }

    void problems()
    {
        m_ann->send(PinLine { { lineOf("O2", "CHAIR") } });
        m_ann->send(ChangeBatchQuantity { BatchRef("B1"), 5 });
        m_ann->send(AddOrderLine { OrderId("O3"), Sku("LAMP"), 8, {}, {}, 1 });
        m_ann->send(AddOrderLine { OrderId("O4"), Sku("LAMP"), 9 });
        AddOrderLine quote { OrderId("O5"), Sku("LAMP"), 1 };
        quote.details.kind = LineKind::Quote;
        m_ann->send(quote);
        const HandOver all = whole(1);
        QCOMPARE(all.overAllocated.first.front().units, 1); // O2 is pinned with 6
        QCOMPARE(all.open.count, std::size_t(2));
        QCOMPARE(all.open.first.size(), std::size_t(1));
        QCOMPARE(all.open.first.front().line.order, OrderId("O3"));
        QCOMPARE(all.openUnits, 17);
        QCOMPARE(all.shortUnits, 18);
        QCOMPARE(all.late.count, std::size_t(1)); // O1 went to B2, which comes on the 5th; due on the 1st
        QCOMPARE(all.late.first.front().timing.daysLate, 4);
    }

    void theLatestFirst()
    {
        for (int days = 1; days <= 40; ++days) {
            const std::string order = "L" + std::to_string(days);
            m_ann->send(AddOrderLine { OrderId(order), Sku("DESK"), 1, {}, today + -((days * 7) % 41) });
        }
        m_ann->send(CreateBatch { BatchRef("D1"), Sku("DESK"), 100 });
        m_ann->send(AllocateOpen { { Sku("DESK") } });
        const auto late = whole(3).late;
        QCOMPARE(late.count, std::size_t(41)); // and O1
        QCOMPARE(late.first.size(), std::size_t(3));
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(late.first[i].timing.daysLate, 40 - static_cast<int>(i));
    }

    void toBeLookedAtAgain()
    {
        ChangeOrderLine change { lineOf("O1", "CHAIR") };
        change.note = Note { "call", today };
        change.flag = true;
        change.stop = "credit";
        m_ann->send(change);
        m_ann->send(TellPromise { { lineOf("O2", "CHAIR") }, today + 9 });
        m_ann->send(DescribeBatch { BatchRef("B1"), {}, {}, Note { "count", today + -1 } });
        m_ann->send(DescribeProduct { Sku("TABLE"), {}, {}, {}, Note { "later", today + 1 } });
        const HandOver all = whole();
        QCOMPARE(all.followUps.count, std::size_t(2));
        QCOMPARE(std::get<BatchRef>(all.followUps.first.front().about), BatchRef("B1"));
        QCOMPARE(all.flagged.first.front().note.text, std::string("call"));
        QCOMPARE(all.stopped.first.front().why, std::string("credit"));
        QCOMPARE(all.toInform.first.front().line, lineOf("O2", "CHAIR"));
        QCOMPARE(aboutOf(all.followUps.first.front()).sku, Sku("CHAIR"));
        QCOMPARE(aboutOf(all.followUps.first.front()).batch, std::optional(BatchRef("B1")));
        QCOMPARE(aboutOf(all.flagged.first.front()).lines, std::vector { lineOf("O1", "CHAIR") });
    }

    void stepsAreAboutTheirLines()
    {
        m_ann->send(DeallocateLine { { lineOf("O1", "CHAIR"), lineOf("O2", "CHAIR") } });
        m_ann->send(HoldBatch { BatchRef("B2") });
        m_ann->send(PinLine { { lineOf("O1", "TABLE") } });
        const auto steps = mine();
        std::vector<LineId> lines = aboutOf(steps[0]).lines;
        std::ranges::sort(lines);
        QCOMPARE(lines, (std::vector { lineOf("O1", "CHAIR"), lineOf("O2", "CHAIR") }));
        QCOMPARE(aboutOf(steps[1]).batch, std::optional(BatchRef("B2")));
        QCOMPARE(aboutOf(steps[2]).lines, std::vector { lineOf("O1", "TABLE") });
        QVERIFY(aboutOf(HandOver::StoredDraft()).sku.empty());
    }

    void everyListIsVisited()
    {
        HandOver all = whole();
        all.drafts.push_back({ "a", "ben", m_now, 3 });
        all.flagged = { 1, { {} } };
        std::size_t lists = 0;
        forEachList(all, [&](const auto& entries) { lists += entries.empty() ? 0 : 1; });
        QCOMPARE(wording::handOver(all).size(), lists);
    }

    void storedDraftsAreListed()
    {
        MemoryDraftShelf shelf;
        shelf.keep({ "first", "ann", m_now, { { HoldBatch { BatchRef("B1") } } } });
        shelf.keep({ "second", "ben", m_now + std::chrono::hours(1), {} });
        QVERIFY(whole().drafts.empty());
        const auto drafts = handOver(m_store->readModel(), "ann", startOf(today), 3, &shelf).drafts;
        QCOMPARE(drafts.size(), std::size_t(2));
        QCOMPARE(drafts[0].name, std::string("second"));
        QCOMPARE(drafts[1].steps, std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestHandOver)
#include "tst_handover.moc"
