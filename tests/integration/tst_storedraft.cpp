#include "adapters/memory/memoryscratch.h"
#include "service/draft.h"
#include "service/proposing.h"
#include "support/dump.h"
#include "support/importtext.h"
#include "support/sender.h"
#include "support/teststores.h"

#include <QTest>

using namespace allocation;
using namespace allocation::test;

/// Drafts, previews and proposals over every store: tried out on copies, applied as one step, undone as one.
class TestStoreDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void readsAProductWhole();
    void aDraftChangesNothingUntilApplied();
    void aDraftIsOneStepToUndo();
    void aDraftIsAppliedWholeOrNotAtAll();
    void aShipmentIsFoundOnTheCopy();
    void aProposalIsAccepted();
    void aPreviewKnowsWhatWasShipped();

private:
    std::string now() { return dump(m_store->reader()); }
    Draft newDraft() { return { m_store->reader(), m_scratch, "ann" }; }

    const NewScratch m_scratch = [](ReadModel& store) { return std::make_unique<MemoryScratch>(store); };
    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<Sender> m_sender;
};

void TestStoreDraft::initTestCase_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < static_cast<int>(storeKinds().size()); ++kind)
        QTest::newRow(storeKinds().at(static_cast<std::size_t>(kind)).name) << kind;
}

void TestStoreDraft::init()
{
    QFETCH_GLOBAL(int, kind);
    m_store = storeKinds().at(static_cast<std::size_t>(kind)).make();
    m_sender = std::make_unique<Sender>(m_store->begin());
    stock(*m_sender);
    m_sender->send(AllocateOpen {});
}

void TestStoreDraft::cleanup()
{
    QVERIFY(m_store->reader().check().empty());
    m_sender.reset();
    m_store.reset();
}

void TestStoreDraft::readsAProductWhole()
{
    const ProductSnapshot product = m_store->reader().product(Sku("CHAIR"));
    const auto asked = m_store->reader().snapshot(Sku("CHAIR"), { lineOf("O1", "CHAIR"), lineOf("O2", "CHAIR") });
    QVERIFY(product.lines == asked.lines);
    QVERIFY(product.batches == asked.batches);
    QCOMPARE(product.version, asked.version);
    QCOMPARE(m_store->reader().product(Sku("NOPE")).version, 0);
    QVERIFY(m_store->reader().skuOf(BatchRef("T1")) == Sku("TABLE"));
    QVERIFY(!m_store->reader().skuOf(BatchRef("NOPE")));
}

void TestStoreDraft::aDraftChangesNothingUntilApplied()
{
    const std::string before = now();
    Draft draft = newDraft();
    draft.stage({ CreateBatch { BatchRef("B3"), Sku("CHAIR"), 9 } });
    draft.stage({ MoveLine { { lineOf("O2", "CHAIR") }, {}, BatchRef("B3") } });
    draft.stage({ DeallocateLine { { lineOf("O1", "TABLE") } } });
    QCOMPARE(now(), before);
    QCOMPARE(draft.impact().lines.size(), 2U);
    m_sender->send(draft.command());
    QVERIFY(draft.impact().lines.empty());
    QCOMPARE(m_store->reader().snapshot(Sku("CHAIR"), {}).batch(BatchRef("B3"))->available(), 3);
}

void TestStoreDraft::aDraftIsOneStepToUndo()
{
    const std::string before = now();
    Draft draft = newDraft();
    draft.stage({ CreateBatch { BatchRef("B3"), Sku("CHAIR"), 9 } });
    draft.stage({ ChangeBatchQuantity { BatchRef("B1"), 3 } });
    draft.stage({ HoldBatch { BatchRef("B2"), true }, "wet" });
    const CommandId id = newCommandId();
    m_sender->send(id, draft.command());
    QVERIFY(now() != before);
    const std::int64_t seq = m_store->reader().lastSeq();
    m_sender->send(id, draft.command()); // the same again, as after a lost answer
    QCOMPARE(m_store->reader().lastSeq(), seq);
    m_sender->undo(id);
    QCOMPARE(now(), before);
}

void TestStoreDraft::aDraftIsAppliedWholeOrNotAtAll()
{
    Draft draft = newDraft();
    draft.stage({ DeallocateLine { { lineOf("O1", "CHAIR") } } });
    draft.stage({ MoveLine { { lineOf("O2", "CHAIR") }, {}, BatchRef("B2") } });
    m_sender->send(HoldBatch { BatchRef("B2") });
    const std::string before = now();
    QVERIFY_THROWS_EXCEPTION(Refused, m_sender->send(draft.command()));
    QCOMPARE(now(), before);
    QCOMPARE(draft.replay(), 1U);
}

void TestStoreDraft::aShipmentIsFoundOnTheCopy()
{
    const Impact later = preview(m_store->reader(), m_scratch, { newCommandId(), "ann" },
        ChangeShipmentEta { "SHIP1", Date::fromCalendar(2031, 1, 1) })
                             .impact;
    QCOMPARE(later.batches.size(), 1U);
    QVERIFY_THROWS_EXCEPTION(
        Refused, preview(m_store->reader(), m_scratch, { newCommandId(), "ann" }, ChangeShipmentEta { "SHIP9" }));
}

void TestStoreDraft::aProposalIsAccepted()
{
    const std::string before = now();
    m_sender->send(AddOrderLine { OrderId("O9"), Sku("CHAIR"), 10 });
    const std::string added = now();
    const Strategy optimal = std::get<Strategy>(parseStrategy("optimal"));
    const Proposal proposal = propose(m_store->reader(), {}, optimal, Replaces::Auto);
    QCOMPARE(now(), added);
    m_sender->send(acceptanceOf(proposal));
    QCOMPARE(m_store->reader().snapshot(Sku("CHAIR"), { lineOf("O9", "CHAIR") }).lines.at(0).open(), 0);
    m_sender->undo(m_sender->last());
    QCOMPARE(now(), added);
    QVERIFY(before != added);
}

void TestStoreDraft::aPreviewKnowsWhatWasShipped()
{
    m_sender->send(Ship { { { lineOf("O1", "CHAIR") } } });
    const auto shipped = m_store->reader().snapshot(Sku("CHAIR"), { lineOf("O1", "CHAIR") });
    const OrderLine& line = shipped.lines.front();
    QVERIFY(line.shipped > 0);
    // The file says what the batch had before: only a planner can tell whether it is older, or somebody counted.
    const Batch& from = shipped.batches.front();
    const std::string file = "ref,sku,qty,eta\n" + from.ref.text() + ",CHAIR," + std::to_string(from.qty + line.shipped)
        + "," + '\n';
    Import snapshot { parsed({ file.c_str() }) };
    snapshot.snapshot = Gone::Keep;
    const Preview shown = preview(m_store->reader(), m_scratch, { newCommandId(), "ann" }, snapshot);
    const std::vector<AskedEntry> asked { { from.ref, from.qty + line.shipped, from.qty, line.shipped } };
    QCOMPARE(std::get<ImportResult>(shown.outcome.result).asked, asked);
}

QTEST_GUILESS_MAIN(TestStoreDraft)
#include "tst_storedraft.moc"
