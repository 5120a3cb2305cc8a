#include "adapters/memory/memorystore.h"
#include "models/borrowedreadmodel.h"
#include "models/picture.h"
#include "service/bootstrap.h"
#include "support/sender.h"
#include "ui/models/storeview.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>
#include <random>

using namespace allocation;
using namespace allocation::test;

namespace {

/// The whole way from a command to the tables: a store in memory, its threads, and what the window looks at.
struct Bench {
    MemoryStore store;
    std::unique_ptr<Session> session;
    std::unique_ptr<StoreView> view;

    void open()
    {
        store.setPlanning({ day(10), 0 });
        Session::Stores stores;
        stores.bus = [this](Observer observer) {
            Ports ports { [this](const Envelope& envelope) { return store.begin(envelope); } };
            ports.observers.push_back(std::move(observer));
            return bootstrap(std::move(ports));
        };
        stores.readModel = [this] { return std::make_unique<BorrowedReadModel>(store.readModel()); };
        stores.name = QStringLiteral("db");
        session = std::make_unique<Session>(std::move(stores), QStringLiteral("Anna"));
        view = std::make_unique<StoreView>(*session);
        view->lines().setLocale(QLocale::c());
        view->load();
    }
    void send(const Command& command) const { session->submit(command, {}); }
    Bench() = default;
    Q_DISABLE_COPY_MOVE(Bench)
    ~Bench()
    {
        view.reset();
        session.reset();
    }
};

/// Commands of all kinds; many are refused, as they would be.
void sendAnything(Bench& bench, int count)
{
    std::mt19937 random(42);
    const auto pick = [&](const char* what, unsigned of) { return what + std::to_string(random() % of); };
    for (int i = 0; i < count; ++i) {
        const Sku sku(pick("S", 5));
        switch (random() % 4) {
        case 0:
            bench.send(CreateBatch { BatchRef(pick("B", 40)), sku, static_cast<Quantity>(random() % 50), { day(15) } });
            break;
        case 1:
            bench.send(ChangeBatchQuantity { BatchRef(pick("B", 40)), static_cast<Quantity>(random() % 50) });
            break;
        case 2:
            bench.send(
                AddOrderLine { OrderId(pick("O", 30)), sku, static_cast<Quantity>(1 + random() % 9), "", day(13) });
            break;
        default:
            bench.send(AllocateOpen { { sku } });
        }
    }
}

} // namespace

class TestStoreView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loads();
    void followsCommands();
    void readsOnlyWhatChanged();
    void showsUndo();
    void keepsSelectionWhenEverythingChanges();
    void agreesWithAFreshView();
};

void TestStoreView::loads()
{
    Bench bench;
    Sender sender([&](const Envelope& envelope) { return bench.store.begin(envelope); });
    stock(sender);
    bench.open();
    QSignalSpy loaded(bench.view.get(), &StoreView::loaded);
    QVERIFY(!bench.session->idle());
    QTRY_VERIFY(bench.session->idle());
    QCOMPARE(loaded.count(), 1);
    namespace Col = LineColumn;
    const QStringList expected { QStringLiteral("O1 | CHAIR | 4 | —"), QStringLiteral("O2 | CHAIR | 6 | —"),
        QStringLiteral("O1 | TABLE | 3 | —") };
    QCOMPARE(picture(bench.view->lines(), { Col::Order, Col::Sku, Col::Qty, Col::Batch }), expected);
    QCOMPARE(bench.view->batches().rowCount(), 3);
    QCOMPARE(bench.view->products().rowCount(), 2);
    QCOMPARE(bench.view->activity().rowCount(), 6);
    QCOMPARE(bench.view->figures().openUnits, 13);
    QCOMPARE(bench.view->figures().placeableLines, 3);
    QCOMPARE(bench.view->figures().lineFill, std::optional(0.0));
    QVERIFY(bench.view->planning().date == day(10));
}

void TestStoreView::followsCommands()
{
    Bench bench;
    Sender sender([&](const Envelope& envelope) { return bench.store.begin(envelope); });
    stock(sender);
    bench.open();
    QTRY_VERIFY(bench.view->isLoaded());
    QSignalSpy figures(bench.view.get(), &StoreView::figuresChanged);
    bench.send(AllocateTo { lineOf("O1", "CHAIR"), BatchRef("B2") });
    QTRY_VERIFY(bench.session->idle());
    QVERIFY(figures.count() >= 1);
    QCOMPARE(bench.view->lines().index(0, LineColumn::Batch).data().toString(), QStringLiteral("B2"));
    QCOMPARE(bench.view->figures().openUnits, 9);
    QCOMPARE(bench.view->figures().lateLines, 1);
    QCOMPARE(bench.view->batches().facts(BatchRef("B2"))->allocated, 4);
    QCOMPARE(bench.view->products().rowOf(Sku("CHAIR")), 0);
    QVERIFY(bench.view->activity().index(0, ActivityColumn::What).data().toString().contains(QStringLiteral("O1")));
    QCOMPARE(bench.view->lines().index(0, 0).data(GlowRole).toString(), QString());
}

void TestStoreView::readsOnlyWhatChanged()
{
    Bench bench;
    Sender sender([&](const Envelope& envelope) { return bench.store.begin(envelope); });
    stock(sender);
    bench.open();
    QTRY_VERIFY(bench.view->isLoaded());
    QSignalSpy reset(&bench.view->lines(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(&bench.view->lines(), &QAbstractItemModel::dataChanged);
    bench.send(Allocate { lineOf("O1", "TABLE") });
    QTRY_VERIFY(bench.session->idle());
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 2);
}

void TestStoreView::showsUndo()
{
    Bench bench;
    bench.open();
    QTRY_VERIFY(bench.view->isLoaded());
    QVERIFY(!bench.view->figures().lineFill);
    const CommandId id = bench.session->submit(AddOrderLine { OrderId("O"), Sku("NEW"), 5 }, {});
    QTRY_VERIFY(bench.session->idle());
    QCOMPARE(bench.view->lines().rowCount(), 1);
    QCOMPARE(bench.view->figures().openUnits, 5);
    bench.send(UndoCommand { id });
    QTRY_VERIFY(bench.session->idle());
    QCOMPARE(bench.view->lines().rowCount(), 0);
    QCOMPARE(bench.view->figures().openUnits, 0);
}

void TestStoreView::keepsSelectionWhenEverythingChanges()
{
    Bench bench;
    Sender sender([&](const Envelope& envelope) { return bench.store.begin(envelope); });
    stock(sender);
    bench.open();
    QTRY_VERIFY(bench.view->isLoaded());
    QItemSelectionModel selection(&bench.view->lines());
    selection.select(bench.view->lines().index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    bench.view->load(); // as for a change of too many products to name
    QTRY_VERIFY(bench.session->idle());
    QVERIFY(selection.isRowSelected(1));
    bench.send(AllocateOpen {});
    QTRY_VERIFY(bench.session->idle());
    QCOMPARE(bench.view->figures().openUnits, 0);
    QCOMPARE(bench.view->figures().placeableLines, 0);
    QVERIFY(selection.isRowSelected(1));
}

void TestStoreView::agreesWithAFreshView()
{
    Bench bench;
    bench.open();
    QTRY_VERIFY(bench.view->isLoaded());
    sendAnything(bench, 300);
    QTRY_VERIFY(bench.session->idle());
    StoreView fresh(*bench.session);
    fresh.lines().setLocale(QLocale::c());
    fresh.load();
    QTRY_VERIFY(bench.session->idle());
    QVERIFY(fresh.isLoaded());
    QVERIFY(fresh.lines().rowCount() > 20);
    QVERIFY(fresh.figures() == bench.view->figures());
    namespace Col = LineColumn;
    QCOMPARE(picture(bench.view->lines(), { Col::Order, Col::Sku, Col::Line, Col::Open, Col::Batch, Col::Late }),
        picture(fresh.lines(), { Col::Order, Col::Sku, Col::Line, Col::Open, Col::Batch, Col::Late }));
    bench.view->refresh();
    QCOMPARE(picture(bench.view->products(), { 0, 1, 2, 3, 4, 5 }), picture(fresh.products(), { 0, 1, 2, 3, 4, 5 }));
    QCOMPARE(picture(bench.view->batches(), { 0, 1, 3, 4 }), picture(fresh.batches(), { 0, 1, 3, 4 }));
    QCOMPARE(bench.view->activity().keyAt(0), fresh.activity().keyAt(0));
}

QTEST_GUILESS_MAIN(TestStoreView)
#include "tst_storeview.moc"
