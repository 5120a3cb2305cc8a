#include "gui/testwindow.h"

#include <QAbstractItemModelTester>
#include <QDockWidget>
#include <QLineEdit>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// The pane Figures says what the status bar says, in detail; a click on a row narrows.
class TestFiguresDock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(QApplication::topLevelWidgets().isEmpty()); }
    void agreesWithTheStatusBar();
    void clickNarrowsToTheProduct();
    void clickSearchesTheCustomer();
    void followsChangesAndSorts();

private:
    static void open(TestWindow& test);
    static QString cell(TestWindow& test, int row, int column)
    {
        return test.table("figuresTable")->model()->index(row, column).data().toString();
    }
    static void clickRow(TestWindow& test, int row)
    {
        QTableView* const view = test.table("figuresTable");
        QTest::mouseClick(
            view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(row, 0)).center());
    }
};

void TestFiguresDock::open(TestWindow& test)
{
    test.child<QDockWidget>("figuresDock")->toggleViewAction()->trigger();
    QTRY_VERIFY(test.table("figuresTable")->model()->rowCount() > 0);
}

void TestFiguresDock::agreesWithTheStatusBar()
{
    TestWindow test;
    open(test);
    const QAbstractItemModelTester tester(
        test.table("figuresTable")->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const auto& [tile, figure] : { std::pair("figureLines", "statusLines"), { "figureOrders", "statusOrders" },
             { "figureUnits", "statusUnits" }, { "figureOnTime", "statusOnTime" } }) {
        const QString value = test.child(tile)->accessibleName().section(u": "_s, -1);
        QVERIFY2(test.child(figure)->accessibleName().endsWith(value), tile);
        QVERIFY(!test.child(tile)->toolTip().isEmpty());
    }
    QCOMPARE(test.table("figuresTable")->model()->rowCount(), 2);
}

void TestFiguresDock::clickNarrowsToTheProduct()
{
    TestWindow test;
    open(test);
    clickRow(test, cell(test, 0, 0) == u"TABLE"_s ? 0 : 1);
    QVERIFY(test.settle());
    QCOMPARE(test.table("linesView")->model()->rowCount(), 1);
}

void TestFiguresDock::clickSearchesTheCustomer()
{
    TestWindow test;
    open(test);
    test.click(test.child("figuresByCustomer"));
    QCOMPARE(test.table("figuresTable")->model()->rowCount(), 2);
    clickRow(test, cell(test, 0, 0) == u"Jones"_s ? 0 : 1);
    QCOMPARE(test.child<QLineEdit>("searchEdit")->text(), u"Jones"_s);
    test.click(test.child("figuresByWeek"));
    QCOMPARE(cell(test, 1, 0), u"no due date"_s);
}

void TestFiguresDock::followsChangesAndSorts()
{
    TestWindow test;
    open(test);
    QTableView* const view = test.table("figuresTable");
    view->sortByColumn(1, Qt::AscendingOrder);
    QCOMPARE(cell(test, 0, 0), u"TABLE"_s);
    view->sortByColumn(1, Qt::DescendingOrder);
    QCOMPARE(cell(test, 0, 0), u"CHAIR"_s);
    QCOMPARE(cell(test, 0, 6), u"0"_s);
    test.drag(test.line("SO-1"), test.batch("B2"));
    QTRY_COMPARE(cell(test, 0, 6), u"1"_s);
    QCOMPARE(cell(test, 0, 7), u"9"_s);
}

QTEST_MAIN(TestFiguresDock)
#include "tst_figuresdock.moc"
