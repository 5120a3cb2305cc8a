#include "gui/colleague.h"
#include "ui/history/historymodel.h"

#include <QAbstractItemModelTester>
#include <QDockWidget>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// The pane History lists the steps, and goes to any of them.
class TestHistoryDock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(QApplication::topLevelWidgets().isEmpty()); }
    void hiddenAtFirst();
    void listsTheSteps();
    void clickGoesThere();
    void enterGoesThere();
    void tellsHowFarItIs();
    void stopsWhenAsked();
    void stopsWhereAStepIsRefused();
    void showsTheDraftsOwn();
    void hostileNamesArePlainText();

private:
    static void open(TestWindow& test);
    static void threeSteps(TestWindow& test);
    static QString cell(TestWindow& test, int row, int column)
    {
        return test.table("historyView")->model()->index(row, column).data().toString();
    }
    static void clickRow(TestWindow& test, int row)
    {
        QTableView* const view = test.table("historyView");
        view->scrollTo(view->model()->index(row, HistoryModel::What));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
            view->visualRect(view->model()->index(row, HistoryModel::What)).center());
    }
    static std::size_t done(TestWindow& test) { return test.window().dispatcher().history().done(); }
};

void TestHistoryDock::open(TestWindow& test)
{
    test.child<QDockWidget>("historyDock")->toggleViewAction()->trigger();
    QVERIFY(test.settle());
}

void TestHistoryDock::threeSteps(TestWindow& test)
{
    const auto send = [&](const Command& command) {
        test.window().dispatcher().send(command);
        QVERIFY(test.settle());
    };
    send(MoveLine { { lineOf("SO-1", "CHAIR") }, {}, BatchRef("B2") });
    send(AllocateTo { lineOf("SO-2", "CHAIR"), BatchRef("B1") });
    send(DeallocateLine { { lineOf("SO-1", "CHAIR"), lineOf("SO-2", "CHAIR") } });
}

void TestHistoryDock::hiddenAtFirst()
{
    TestWindow test;
    auto* const dock = test.child<QDockWidget>("historyDock");
    QVERIFY(!dock->isVisible());
    QVERIFY(test.child<QMenu>("viewMenu")->actions().contains(dock->toggleViewAction()));
    open(test);
    QVERIFY(dock->isVisible());
    QCOMPARE(test.table("historyView")->model()->rowCount(), 1);
}

void TestHistoryDock::listsTheSteps()
{
    TestWindow test;
    open(test);
    const QAbstractItemModelTester tester(
        test.table("historyView")->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    threeSteps(test);
    QCOMPARE(test.table("historyView")->model()->rowCount(), 4);
    QCOMPARE(cell(test, 1, HistoryModel::What), u"Move SO-1 / CHAIR to B2"_s);
    QCOMPARE(cell(test, 1, HistoryModel::Lines), u"1"_s);
    QCOMPARE(cell(test, 3, HistoryModel::Lines), u"2"_s);
    QVERIFY(!cell(test, 1, HistoryModel::When).isEmpty());
    QCOMPARE(cell(test, 3, HistoryModel::State), u"now"_s);
    QCOMPARE(cell(test, 2, HistoryModel::State), QString());
}

void TestHistoryDock::clickGoesThere()
{
    TestWindow test;
    const QStringList before = test.allocationsInStore();
    open(test);
    threeSteps(test);
    clickRow(test, 1);
    QTRY_COMPARE(done(test), std::size_t { 1 });
    QVERIFY(test.settle());
    QCOMPARE(test.allocationsInStore(), QStringList { u"SO-1/CHAIR 4 B2"_s });
    QCOMPARE(cell(test, 2, HistoryModel::State), u"undone"_s);
    const QModelIndex undone = test.table("historyView")->model()->index(3, HistoryModel::What);
    QVERIFY(undone.data(MutedRole).toBool());
    clickRow(test, 3);
    QTRY_COMPARE(done(test), std::size_t { 3 });
    QVERIFY(test.settle());
    QCOMPARE(test.allocationsInStore(), QStringList());
    clickRow(test, 0);
    QTRY_COMPARE(done(test), std::size_t { 0 });
    QVERIFY(test.settle());
    QCOMPARE(test.allocationsInStore(), before);
    test.table("linesView")->setFocus();
    test.action("redoAction")->trigger();
    QVERIFY(test.settle());
    QCOMPARE(test.table("historyView")->currentIndex().row(), 1); // it follows, if nobody is in it
}

void TestHistoryDock::enterGoesThere()
{
    TestWindow test;
    open(test);
    threeSteps(test);
    QTableView* const view = test.table("historyView");
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Up);
    QTest::keyClick(view, Qt::Key_Up);
    QCOMPARE(view->currentIndex().row(), 1);
    QCOMPARE(done(test), std::size_t { 3 });
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_COMPARE(done(test), std::size_t { 1 });
    QCOMPARE(view->currentIndex().row(), 1);
}

void TestHistoryDock::tellsHowFarItIs()
{
    TestWindow test;
    open(test);
    threeSteps(test);
    QList<int> seen;
    auto* const bar = test.child<QProgressBar>("historyProgress");
    connect(bar, &QProgressBar::valueChanged, bar, [&](int value) { seen << value; });
    clickRow(test, 0);
    QTRY_COMPARE(done(test), std::size_t { 0 });
    QVERIFY(test.settle());
    QVERIFY2(seen.contains(1) && seen.contains(2), qPrintable(QString::number(seen.size())));
    QVERIFY(!bar->isVisible());
}

void TestHistoryDock::stopsWhenAsked()
{
    TestWindow test;
    open(test);
    threeSteps(test);
    auto* const stop = test.child<QToolButton>("historyStopButton");
    connect(test.child<QProgressBar>("historyProgress"), &QProgressBar::valueChanged, stop, [stop](int value) {
        if (value == 1)
            stop->click();
    });
    clickRow(test, 0);
    QVERIFY(test.settle());
    QTRY_VERIFY(!stop->isVisible());
    QCOMPARE(done(test), std::size_t { 2 });
}

void TestHistoryDock::stopsWhereAStepIsRefused()
{
    TestWindow test;
    open(test);
    threeSteps(test);
    test.window().dispatcher().undo();
    QVERIFY(test.settle());
    colleague(test, [](Sender& ben) { ben.send(MoveLine { { lineOf("SO-2", "CHAIR") }, {}, BatchRef("B2") }); });
    clickRow(test, 0);
    QVERIFY(test.settle());
    QTRY_VERIFY2(test.message().contains(u"Stopped at"_s), qPrintable(test.message()));
    QVERIFY2(test.message().contains(u"SO-2 / CHAIR"_s), qPrintable(test.message()));
    QCOMPARE(done(test), std::size_t { 2 });
    QVERIFY(!test.child("historyProgress")->isVisible());
}

void TestHistoryDock::showsTheDraftsOwn()
{
    TestWindow test;
    open(test);
    threeSteps(test);
    test.action("draftAction")->trigger();
    QVERIFY(test.settle());
    QTRY_COMPARE(test.table("historyView")->model()->rowCount(), 1);
    test.window().dispatcher().send(AllocateTo { lineOf("SO-2", "CHAIR"), BatchRef("B1") });
    test.window().dispatcher().send(HoldBatch { BatchRef("B3") });
    QVERIFY(test.settle());
    QCOMPARE(test.table("historyView")->model()->rowCount(), 3);
    QCOMPARE(cell(test, 1, HistoryModel::Lines), u"1"_s);
    clickRow(test, 0);
    QTRY_COMPARE(done(test), std::size_t { 0 });
    clickRow(test, 2);
    QTRY_COMPARE(done(test), std::size_t { 2 });
    QVERIFY(test.settle());
    QVERIFY(!test.child("historyProgress")->isVisible());
}

void TestHistoryDock::hostileNamesArePlainText()
{
    TestWindow test([](Sender& sender) {
        TestWindow::chairs(sender);
        sender.send(AddOrderLine { OrderId("<b>x</b>"), Sku("CHAIR"), 1 });
    });
    open(test);
    test.window().dispatcher().send(AllocateTo { lineOf("<b>x</b>", "CHAIR"), BatchRef("B1") });
    QVERIFY(test.settle());
    const QModelIndex step = test.table("historyView")->model()->index(1, HistoryModel::What);
    QVERIFY(step.data().toString().contains(u"<b>x</b>"_s));
    QVERIFY(step.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
}

QTEST_MAIN(TestHistoryDock)
#include "tst_historydock.moc"
