#include "adapters/memory/memoryscratch.h"
#include "models/borrowedreadmodel.h"
#include "service/draftview.h"
#include "service/figuresshift.h"
#include "support/anycommand.h"
#include "support/testbench.h"

#include <rapidcheck.h>

#include <QTest>

using namespace allocation;
using namespace allocation::test;

/// A store seen with a draft over it.
class TestDraftView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutADraftItIsTheStore();
    void touchedProductsAreTheDraftsOthersTheStores();
    void rowsKeepTheirIdentityAndOrder();
    void newBatchesAreFoundAndRemovedOnesAreNot();
    void narrowedQuestions();
    void followsTheStore();
    void goesOnWithStepsThatWereKept();
    void closedItIsTheStoreAgain();
    void figuresShiftByWhatTheDraftDoes();
    void showsWhatApplyingItDoes();

private:
    QString shown() { return TestBench::stateOf(*m_view); }
    void stage(Command command) { m_view->stage({ std::move(command) }); }

    std::unique_ptr<TestBench> m_bench;
    std::unique_ptr<DraftView> m_view;
};

namespace {

std::unique_ptr<DraftView> viewOn(TestBench& bench)
{
    return std::make_unique<DraftView>(
        std::make_unique<BorrowedReadModel>(bench.store().readModel()),
        [](ReadModel& store) { return std::make_unique<MemoryScratch>(store); }, "Anna");
}

LineId line(const char* order, const char* sku)
{
    return { OrderId(order), Sku(sku), 1 };
}

template <class Ask>
std::vector<std::int64_t> keysOf(Ask ask)
{
    std::vector<std::int64_t> keys;
    ask([&](const auto& row) {
        if constexpr (requires { row.arrival; })
            keys.push_back(row.arrival);
        else
            keys.push_back(row.id);
    });
    return keys;
}

} // namespace

void TestDraftView::init()
{
    m_bench = std::make_unique<TestBench>();
    m_bench->batch("B1", "CHAIR", 10);
    m_bench->batch("T1", "TABLE", 5);
    m_bench->batch("B2", "CHAIR", 10, Date::fromDays(30'000));
    m_bench->line("O1", "CHAIR", 6);
    m_bench->line("O1", "TABLE", 2);
    m_bench->line("O2", "CHAIR", 4);
    m_bench->send(AllocateTo { line("O1", "CHAIR"), BatchRef("B1") });
    m_view = viewOn(*m_bench);
}

void TestDraftView::withoutADraftItIsTheStore()
{
    QCOMPARE(shown(), m_bench->state());
    QVERIFY(m_view->draft() == nullptr);
    QVERIFY(m_view->touched().empty());
}

void TestDraftView::touchedProductsAreTheDraftsOthersTheStores()
{
    const QString before = m_bench->state();
    m_view->open();
    QCOMPARE(shown(), before);
    stage(MoveLine { { line("O1", "CHAIR") }, {}, BatchRef("B2") });
    QCOMPARE(m_bench->state(), before);
    QCOMPARE(m_view->touched(), std::set<Sku> { Sku("CHAIR") });
    QVERIFY(shown() != before);
    QCOMPARE(m_view->product(Sku("CHAIR")).batch(BatchRef("B2"))->allocated, 6);
    QCOMPARE(m_view->snapshot(Sku("CHAIR"), { line("O1", "CHAIR") }).lines[0].allocatedOn(BatchRef("B2")), 6);
    QCOMPARE(m_view->product(Sku("TABLE")).lines, m_bench->store().readModel().product(Sku("TABLE")).lines);
    QCOMPARE(m_view->lastSeq(), m_bench->store().readModel().lastSeq());
}

void TestDraftView::rowsKeepTheirIdentityAndOrder()
{
    ReadModel& store = m_bench->store().readModel();
    const auto lines = [](ReadModel& of) { return keysOf([&](auto visit) { of.lines({}, visit, {}); }); };
    const auto batches = [](ReadModel& of) { return keysOf([&](auto visit) { of.batches({}, visit, {}); }); };
    const auto products = [](ReadModel& of) { return keysOf([&](auto visit) { of.products({}, visit, {}); }); };
    m_view->open();
    stage(DeallocateLine { { line("O1", "CHAIR") } });
    stage(AllocateTo { line("O1", "TABLE"), BatchRef("T1") });
    QCOMPARE(lines(*m_view), lines(store));
    QCOMPARE(batches(*m_view), batches(store));
    QCOMPARE(products(*m_view), products(store));

    // What is new comes last, and is not taken for something of the store.
    stage(AddOrderLine { OrderId("O3"), Sku("CHAIR"), 1 });
    stage(CreateBatch { BatchRef("L1"), Sku("LAMP"), 3 });
    m_bench->line("O4", "TABLE", 1);
    QCOMPARE(lines(*m_view).size(), lines(store).size() + 1);
    QVERIFY(lines(*m_view).back() > newArrivals);
    QVERIFY(batches(*m_view).back() > newArrivals);
    QVERIFY(products(*m_view).back() >= newArrivals);
    QVERIFY(std::ranges::is_sorted(lines(*m_view)) && std::ranges::is_sorted(products(*m_view)));
}

void TestDraftView::newBatchesAreFoundAndRemovedOnesAreNot()
{
    m_view->open();
    stage(CreateBatch { BatchRef("NEW"), Sku("CHAIR"), 3 });
    stage(RemoveBatch { BatchRef("B2") });
    QCOMPARE(m_view->skuOf(BatchRef("NEW")), Sku("CHAIR"));
    QVERIFY(!m_view->skuOf(BatchRef("B2")));
    QCOMPARE(m_view->skuOf(BatchRef("T1")), Sku("TABLE"));
    QVERIFY(!m_view->skuOf(BatchRef("NOWHERE")));
}

void TestDraftView::narrowedQuestions()
{
    m_view->open();
    stage(MoveLine { { line("O1", "CHAIR") }, {}, BatchRef("B2") });
    const auto count = [&](const Scope& scope) {
        int rows = 0;
        m_view->lines(scope, [&](const LineRow&) { ++rows; }, {});
        return rows;
    };
    QCOMPARE(count({ { Sku("TABLE") }, {} }), 1);
    QCOMPARE(count({ { Sku("CHAIR") }, {} }), 2);
    QCOMPARE(count({ { Sku("CHAIR"), Sku("TABLE") }, {} }), 3);
    QCOMPARE(count({ {}, { OrderId("O1") } }), 2);
    QCOMPARE(count({ { Sku("CHAIR") }, { OrderId("O2") } }), 1);
    std::map<std::string, std::size_t> placeable;
    m_view->placeable({}, [&](std::string_view sku, std::size_t lines) { placeable[std::string(sku)] = lines; }, {});
    QCOMPARE(placeable, (std::map<std::string, std::size_t> { { "CHAIR", 1 }, { "TABLE", 1 } }));
}

void TestDraftView::followsTheStore()
{
    m_view->open();
    stage(MoveLine { { line("O1", "CHAIR") }, {}, BatchRef("B2") });
    m_bench->send(ChangeBatchQuantity { BatchRef("T1"), 9 });
    QCOMPARE(m_view->product(Sku("TABLE")).batches[0].qty, 9);
    m_bench->send(ChangeBatchQuantity { BatchRef("B2"), 3 });
    QCOMPARE(m_view->product(Sku("CHAIR")).batch(BatchRef("B2"))->qty, 3);
    QVERIFY2(m_view->draft()->steps()[0].refusal, "it has no room any more");
    QCOMPARE(shown(), m_bench->state());
    QVERIFY(m_view->replays() > 0);
    m_bench->send(ChangeBatchQuantity { BatchRef("B2"), 30 });
    QVERIFY(!m_view->draft()->steps()[0].refusal);
    QCOMPARE(m_view->product(Sku("CHAIR")).batch(BatchRef("B2"))->allocated, 6);
}

void TestDraftView::goesOnWithStepsThatWereKept()
{
    m_view->open();
    stage(MoveLine { { line("O1", "CHAIR") }, {}, BatchRef("B2") });
    stage(AllocateTo { line("O2", "CHAIR"), BatchRef("B1") });
    const QString was = shown();
    std::vector<DraftStep> kept;
    for (const Draft::Step& step : m_view->draft()->steps())
        kept.push_back(step.what);
    m_view->close();
    m_view->open(kept);
    QCOMPARE(shown(), was);
    m_view->close();
    m_bench->send(ChangeBatchQuantity { BatchRef("B1"), 1 });
    m_view->open(kept);
    QVERIFY2(m_view->draft()->steps()[1].refusal, "B1 has one left");
}

void TestDraftView::closedItIsTheStoreAgain()
{
    m_view->open();
    stage(DeallocateLine { { line("O1", "CHAIR") } });
    m_view->takeBack();
    QCOMPARE(shown(), m_bench->state());
    stage(DeallocateLine { { line("O1", "CHAIR") } });
    m_view->close();
    QCOMPARE(shown(), m_bench->state());
}

void TestDraftView::figuresShiftByWhatTheDraftDoes()
{
    m_view->open();
    QCOMPARE(shiftOf(m_view->store(), *m_view, m_view->touched()), FiguresShift {});
    stage(AllocateTo { line("O2", "CHAIR"), BatchRef("B1") });
    stage(AddOrderLine { OrderId("O5"), Sku("CHAIR"), 50 });
    const FiguresShift shift = shiftOf(m_view->store(), *m_view, m_view->touched());
    QCOMPARE(shift.orders, 1);
    QCOMPARE(shift.openOrders, 0); // O2 is no longer open, O5 is
    QCOMPARE(shift.openUnits, 46);
    QCOMPARE(shift.shortUnits, 40);
    QCOMPARE(shift.lateLines, 0);
}

void TestDraftView::showsWhatApplyingItDoes()
{
    const bool holds = rc::check("what is shown with a draft is what the store holds when it is applied", [] {
        TestBench bench;
        const auto attempt = [](const auto& work) {
            try {
                work();
            } catch (const Refused&) {
                return; // and nothing has changed
            }
        };
        for (int i = *rc::gen::inRange(0, 30); i > 0; --i)
            attempt([&] { bench.send(anyCommand()); });
        const auto view = viewOn(bench);
        const QString before = bench.state();
        view->open();
        for (int i = *rc::gen::inRange(1, 10); i > 0; --i)
            attempt([&] { view->stage({ anyCommand() }); });
        RC_PRE(!view->draft()->steps().empty());
        RC_ASSERT(bench.state() == before);
        const QString shown = TestBench::stateOf(*view);
        const FiguresShift shift = shiftOf(view->store(), *view, view->touched());
        bench.send(view->draft()->command());
        view->close();
        RC_ASSERT(shown == TestBench::stateOf(*view));
        RC_ASSERT(shown == bench.state());
        RC_ASSERT(shift.openUnits <= 1'000'000);
    });
    QVERIFY(holds);
}

QTEST_APPLESS_MAIN(TestDraftView)
#include "tst_draftview.moc"
