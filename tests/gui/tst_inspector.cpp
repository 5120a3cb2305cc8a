#include "gui/testwindow.h"
#include "ui/inspector/factlist.h"
#include "ui/panels/paneheader.h"
#include "workbench/composition.h"

#include <QDockWidget>
#include <QTextEdit>
#include <QToolButton>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// The pane on the right, for each kind of selection.
class TestInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void teachesWhenNothingIsSelected();
    void explainsALine();
    void enterMovesToACandidate();
    void journeyTellsMoveAndUndo();
    void ledgerAddsUp();
    void linesOfABatchSelect();
    void sumsSeveralLines();
    void tellsAProduct();
    void showsTheLastOfManySelections();
    void followsOthers();
    void hostileTextIsPlain();
    void canBeClosed();
};

namespace {

QString title(TestWindow& test)
{
    auto* const dock = test.child<QDockWidget>("inspectorDock");
    return static_cast<PaneHeader*>(dock->titleBarWidget())->title();
}

QString text(TestWindow& test, const char* name)
{
    return test.child<QTextEdit>(name)->toPlainText();
}

FactList* list(TestWindow& test, const char* name)
{
    return test.child<FactList>(name);
}

QStringList rows(TestWindow& test, const char* name)
{
    QStringList result;
    for (const Fact& fact : list(test, name)->facts())
        result << fact.text();
    return result;
}

/// Chooses the row with that id and presses Enter.
bool enter(TestWindow& test, const char* name, const QString& id)
{
    FactList* const facts = list(test, name);
    for (int row = 0; row < facts->model()->rowCount(); ++row) {
        const QModelIndex index = facts->model()->index(row, 0);
        if (index.data(Qt::AccessibleDescriptionRole).toString() != id)
            continue;
        facts->setCurrentIndex(index);
        QTest::keyClick(facts, Qt::Key_Return);
        return test.settle();
    }
    return false;
}

void selectLine(TestWindow& test, const char* order)
{
    test.select(test.line(order));
    QVERIFY(test.settle());
}

} // namespace

void TestInspector::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

void TestInspector::teachesWhenNothingIsSelected()
{
    TestWindow test;
    QVERIFY(test.child("inspectorHint")->isVisible());
    QCOMPARE(title(test), u"Inspector"_s);
}

void TestInspector::explainsALine()
{
    TestWindow test;
    selectLine(test, "SO-1");
    QCOMPARE(title(test), u"SO-1 \u00b7 CHAIR"_s);
    QVERIFY2(text(test, "inspectorHead").startsWith(u"4 units, due "_s), qPrintable(text(test, "inspectorHead")));
    QCOMPARE(text(test, "inspectorCustomer"), u"Smith \u00b7 priority 5"_s);
    QVERIFY2(text(test, "inspectorWhy").contains(u"chosen by hand"_s), qPrintable(text(test, "inspectorWhy")));
    const QStringList candidates = rows(test, "inspectorCandidates");
    QCOMPARE(candidates.size(), 2);
    QVERIFY2(candidates[0].contains(u"B2, 9 days late"_s), qPrintable(candidates[0]));
    QVERIFY2(candidates[1].contains(u"B3, fits 2 of 4"_s), qPrintable(candidates[1]));
    QVERIFY2(text(test, "inspectorOrder").contains(u"SO-1 / TABLE"_s), qPrintable(text(test, "inspectorOrder")));
    test.child<QToolButton>("inspectorHoldsBackButton")->click();
    QVERIFY(test.settle());
    QCOMPARE(title(test), u"SO-1 \u00b7 TABLE"_s);
}

void TestInspector::enterMovesToACandidate()
{
    TestWindow test;
    selectLine(test, "SO-1");
    QVERIFY(enter(test, "inspectorCandidates", u"candidate:B2"_s));
    QCOMPARE(test.allocationsInStore(), QStringList { u"SO-1/CHAIR 4 B2"_s });
    QVERIFY2(rows(test, "inspectorCandidates").front().startsWith(u"B1, on time"_s),
        qPrintable(rows(test, "inspectorCandidates").front()));
}

void TestInspector::journeyTellsMoveAndUndo()
{
    TestWindow test;
    selectLine(test, "SO-1");
    QVERIFY(enter(test, "inspectorCandidates", u"candidate:B2"_s));
    QVERIFY2(rows(test, "inspectorJourney").front().startsWith(u"4 units moved from B1 to B2, "_s),
        qPrintable(rows(test, "inspectorJourney").front()));
    test.action("undoAction")->trigger();
    QVERIFY(test.settle());
    const std::vector<Fact>& journey = list(test, "inspectorJourney")->facts();
    QCOMPARE(journey.size(), std::size_t { 4 }); // added, allocated, moved, taken back
    QVERIFY2(journey[0].title.startsWith(u"4 units moved from B2 to B1"_s), qPrintable(journey[0].title));
    QVERIFY2(journey[0].detail.contains(u"takes back"_s), qPrintable(journey[0].detail));
    QVERIFY(!journey[0].struck);
    QVERIFY2(journey[1].struck && journey[1].detail.contains(u"undone"_s), qPrintable(journey[1].detail));
    QVERIFY(!journey[2].struck);
    test.action("redoAction")->trigger();
    QVERIFY(test.settle());
    QVERIFY(list(test, "inspectorJourney")->facts()[1].struck);
    QVERIFY2(!list(test, "inspectorJourney")->facts()[2].struck, "what was done again counts");
}

void TestInspector::ledgerAddsUp()
{
    TestWindow test([](Sender& sender) {
        TestWindow::chairs(sender);
        sender.send(AllocateTo { lineOf("SO-2", "CHAIR"), BatchRef("B1"), 5 });
        sender.send(ChangeBatchQuantity { BatchRef("B1"), 12 });
        sender.send(Release { { lineOf("SO-1", "CHAIR") } });
        sender.send(Ship { { { lineOf("SO-1", "CHAIR"), BatchRef("B1") } } });
        sender.send(MoveLine { { lineOf("SO-2", "CHAIR") }, {}, BatchRef("B2") });
    });
    test.select(test.batch("B1"));
    QVERIFY(test.settle());
    QCOMPARE(title(test), u"B1 \u00b7 CHAIR"_s);
    QCOMPARE(text(test, "inspectorBatchHead"), u"8 units, in stock"_s);
    const std::vector<Fact>& ledger = list(test, "inspectorLedger")->facts();
    qlonglong sum = 0;
    for (auto step = ledger.rbegin(); step != ledger.rend(); ++step) {
        QString change = step->trail;
        sum += change.replace(QChar(0x2212), u'-').toLongLong();
        if (!step->trail.isEmpty())
            QVERIFY2(step->detail.endsWith(u"%1 left"_s.arg(sum)), qPrintable(step->text()));
    }
    QCOMPARE(sum, 8);
    QCOMPARE(ledger.back().trail, u"+10"_s);
    QVERIFY2(ledger.front().title.contains(u"SO-2 went to B2"_s), qPrintable(ledger.front().title));
    QCOMPARE(ledger.front().trail, u"+5"_s);
}

void TestInspector::linesOfABatchSelect()
{
    TestWindow test;
    test.select(test.batch("B1"));
    QVERIFY(test.settle());
    QCOMPARE(rows(test, "inspectorBatchLines").size(), 1);
    FactList* const lines = list(test, "inspectorBatchLines");
    QTest::mouseClick(lines->viewport(), Qt::LeftButton, {}, lines->visualRect(lines->model()->index(0, 0)).center());
    QVERIFY(test.settle());
    QCOMPARE(title(test), u"SO-1 \u00b7 CHAIR"_s);
}

void TestInspector::sumsSeveralLines()
{
    TestWindow test;
    test.table("linesView")->selectAll();
    QVERIFY(test.settle());
    QCOMPARE(title(test), u"4 lines selected"_s);
    QCOMPARE(text(test, "inspectorLinesHead"), u"4 lines, 22 units"_s);
    QVERIFY(text(test, "inspectorLinesSums").contains(u"1 line, 4 units allocated"_s));
    QCOMPARE(rows(test, "inspectorLinesProducts"),
        (QStringList { u"CHAIR, 3 lines, 19 units"_s, u"TABLE, 1 line, 3 units"_s }));
}

void TestInspector::tellsAProduct()
{
    TestWindow test;
    test.select(test.cell("productsView", "product:CHAIR|sku"));
    QVERIFY(test.settle());
    QCOMPARE(title(test), u"CHAIR"_s);
    QCOMPARE(text(test, "inspectorProductSums"), u"Demand 19, supply 32\nOpen 15, available 28"_s);
    QVERIFY2(text(test, "inspectorProductNext").contains(u"20 units with B2"_s),
        qPrintable(text(test, "inspectorProductNext")));
}

void TestInspector::showsTheLastOfManySelections()
{
    TestWindow test;
    for (const char* const order : { "SO-1", "SO-2", "SO-3", "SO-1", "SO-2" }) {
        test.select(test.line(order));
        QCoreApplication::processEvents();
    }
    QVERIFY(test.settle());
    QCOMPARE(title(test), u"SO-2 \u00b7 CHAIR"_s);
    QCOMPARE(text(test, "inspectorCustomer"), u"Jones \u00b7 priority 5"_s);
}

void TestInspector::followsOthers()
{
    TestWindow test;
    selectLine(test, "SO-1");
    QVERIFY(text(test, "inspectorPin").startsWith(u"Not pinned"_s));
    Session other(
        workbench::storesOf(test.folder() + u"/test.db"_s, [] { return *Date::parse("2027-01-08"); }), u"Ben"_s);
    Sending sending;
    sending.reason = u"customer agreed"_s;
    other.submit(
        PinLine { { lineOf("SO-1", "CHAIR") } }, [](const Answer&) {}, sending);
    QTRY_COMPARE(text(test, "inspectorPin"), u"B1: pinned by Ben: customer agreed"_s);
    QVERIFY2(rows(test, "inspectorJourney").front().contains(u"\u201ccustomer agreed\u201d"_s),
        qPrintable(rows(test, "inspectorJourney").front()));
    QVERIFY(test.settle());
}

void TestInspector::hostileTextIsPlain()
{
    const QString hostile = u"<b>x</b>%1%2 \u0634\u0631\u0643\u0629 "_s + QString(300, u'W');
    TestWindow test([&](Sender& sender) {
        sender.send(CreateBatch { BatchRef("<i>&amp;%1"), Sku("CHAIR"), 10 });
        sender.send(AddOrderLine { OrderId("<u>%2"), Sku("CHAIR"), 4, hostile.toStdString() });
        sender.send(AllocateTo { { OrderId("<u>%2"), Sku("CHAIR"), 1 }, BatchRef("<i>&amp;%1") });
    });
    test.table("linesView")->selectRow(0);
    QVERIFY(test.settle());
    QCOMPARE(title(test), u"<u>%2 \u00b7 CHAIR"_s);
    QVERIFY(text(test, "inspectorCustomer").startsWith(hostile));
    QVERIFY(text(test, "inspectorWhy").contains(u"<i>&amp;%1"_s));
    QVERIFY2(test.child("inspectorDock")->width() < 400, "long words are wrapped");
    test.table("batchesView")->selectRow(0);
    QVERIFY(test.settle());
    QVERIFY(rows(test, "inspectorLedger").front().contains(u"<u>%2"_s));
}

void TestInspector::canBeClosed()
{
    TestWindow test;
    auto* const dock = test.child<QDockWidget>("inspectorDock");
    test.click(test.child("inspectorCloseButton"));
    QVERIFY(!dock->isVisible());
    selectLine(test, "SO-1");
    QCOMPARE(title(test), u"Inspector"_s);
    dock->toggleViewAction()->trigger();
    QVERIFY(test.settle());
    QTRY_COMPARE(title(test), u"SO-1 \u00b7 CHAIR"_s);
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
