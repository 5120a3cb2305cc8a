#include "gui/testwindow.h"
#include "ui/figures/sparkline.h"
#include "workbench/composition.h"

#include <QAbstractItemModelTester>
#include <QDockWidget>
#include <QFile>
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
    void keepsThePointOfTheDay();
    void showsTheTrend();
    void aDraftIsNotTrueYet();
    void withoutABookThereIsNoTrend();

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

static QByteArray book(const TestWindow& test)
{
    QFile file(test.folder() + u"/test.db.trend.csv"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestFiguresDock::keepsThePointOfTheDay()
{
    {
        TestWindow test;
        QTRY_VERIFY2(book(test).contains("2027-01-08,0.25,0,"), book(test).constData());
        test.window().dispatcher().send(AllocateTo { lineOf("SO-2", "CHAIR"), BatchRef("B1") });
        QVERIFY(test.settle());
        QTRY_VERIFY_WITH_TIMEOUT(book(test).contains("2027-01-08,0.5,"), 10'000);
        QCOMPARE(book(test).count('\n'), 2);
    }
}

void TestFiguresDock::showsTheTrend()
{
    TestWindow test;
    open(test);
    auto* const line = test.child<Sparkline>("figureLinesTrend");
    QVERIFY(!line->isVisible());
    test.passMidnight();
    test.window().dispatcher().send(AllocateTo { lineOf("SO-2", "CHAIR"), BatchRef("B1") });
    QVERIFY(test.settle());
    QTRY_VERIFY(line->isVisible());
    QVERIFY2(
        line->summary().contains(u"25.0 %"_s) && line->summary().contains(u"50.0 %"_s), qPrintable(line->summary()));
    QVERIFY2(
        line->tipAt(0).startsWith(u"8 Jan"_s) || line->tipAt(0).startsWith(u"Jan 8"_s), qPrintable(line->tipAt(0)));
    QVERIFY(line->tipAt(line->width()).contains(u"50.0 %"_s));
    QCOMPARE(test.child("figureLines")->accessibleDescription(), line->summary());
    QVERIFY(!test.child<Sparkline>("figureDaysLateTrend")->isVisible());
}

void TestFiguresDock::aDraftIsNotTrueYet()
{
    TestWindow test;
    QTRY_VERIFY(!book(test).isEmpty());
    const QByteArray before = book(test);
    open(test);
    test.action("draftAction")->trigger();
    test.passMidnight();
    test.window().dispatcher().send(AllocateTo { lineOf("SO-2", "CHAIR"), BatchRef("B1") });
    QVERIFY(test.settle());
    QCOMPARE(book(test), before);
    QVERIFY(!test.child<Sparkline>("figureLinesTrend")->isVisible());
}

void TestFiguresDock::withoutABookThereIsNoTrend()
{
    TestWindow test;
    WindowPorts ports = workbench::windowPorts([] { return *Date::parse("2027-01-08"); });
    QVERIFY(!ports.trend);
    MainWindow window({ test.session(), ports, test.prompts(), test.appearance(), true });
    window.show();
    QTRY_VERIFY(window.store().isLoaded());
    QVERIFY(!window.findChild<Sparkline*>(u"figureLinesTrend"_s)->isVisible());
    QVERIFY(test.settle());
}

QTEST_MAIN(TestFiguresDock)
#include "tst_figuresdock.moc"
