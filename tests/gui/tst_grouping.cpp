#include "gui/testwindow.h"
#include "ui/dispatcher.h"
#include "ui/models/storeview.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// The order lines that are shown are folded into groups, with what each comes to.
class TestGrouping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(QApplication::topLevelWidgets().isEmpty()); }
    void sumsUpByCustomer();
    void byOrderBatchAndWeek();
    void aGroupUnfoldsInTheTable();
    void followsWhatIsShownAndWhatChanges();
    void sortsByAColumn();
    void closingShowsAllAgain();
    void hostileTextIsOnlyText();

private:
    /// "Jones 2 15 15 ", a row each.
    static QStringList groups(TestWindow& test);
    static void groupBy(TestWindow& test, const char* action);
};

QStringList TestGrouping::groups(TestWindow& test)
{
    const QAbstractItemModel& model = *test.table("groupsView")->model();
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        all << cells.join(u' ');
    }
    return all;
}

void TestGrouping::groupBy(TestWindow& test, const char* action)
{
    test.action(action)->trigger();
    QVERIFY(test.settle());
}

void TestGrouping::sumsUpByCustomer()
{
    TestWindow test;
    const QAbstractItemModelTester tester(
        test.table("groupsView")->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(!test.child("groupsDock")->isVisible());
    groupBy(test, "groupCustomerAction");
    QVERIFY(test.child("groupsDock")->isVisible());
    QTRY_COMPARE(groups(test), QStringList({ u"Jones 2 15 15 "_s, u"Smith 2 7 3 "_s }));
}

void TestGrouping::byOrderBatchAndWeek()
{
    TestWindow test;
    groupBy(test, "groupOrderAction");
    QTRY_COMPARE(groups(test), QStringList({ u"SO-3 1 9 9 "_s, u"SO-2 1 6 6 "_s, u"SO-1 2 7 3 "_s }));
    groupBy(test, "groupBatchAction");
    QTRY_COMPARE(groups(test), QStringList({ u"(none) 3 18 18 "_s, u"B1 1 4  "_s }));
    groupBy(test, "groupWeekAction"); // 12 January 2027 is a Tuesday
    QTRY_COMPARE(groups(test).size(), 2);
    QVERIFY2(groups(test)[1].contains(u"11"_s) && groups(test)[1].endsWith(u" 1 4  "_s), qPrintable(groups(test)[1]));
}

void TestGrouping::aGroupUnfoldsInTheTable()
{
    TestWindow test;
    groupBy(test, "groupCustomerAction");
    QTRY_COMPARE(groups(test).size(), 2);
    QVERIFY(!test.child("groupsAllButton")->isVisible());
    QTableView* const view = test.table("groupsView");
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(1, 0)).center());
    QTRY_COMPARE(test.table("linesView")->model()->rowCount(), 2);
    QVERIFY(test.line("SO-1").isValid());
    QTRY_COMPARE(groups(test), QStringList(u"Smith 2 7 3 "_s));
    test.click(test.child("groupsAllButton"));
    QTRY_COMPARE(test.table("linesView")->model()->rowCount(), 4);
    QTRY_COMPARE(groups(test).size(), 2);
}

void TestGrouping::followsWhatIsShownAndWhatChanges()
{
    TestWindow test;
    groupBy(test, "groupCustomerAction");
    QTRY_COMPARE(groups(test).size(), 2);
    test.child<QLineEdit>("searchEdit")->setText(u"table"_s);
    QTRY_COMPARE(groups(test), QStringList(u"Smith 1 3 3 "_s));
    test.child<QLineEdit>("searchEdit")->clear();
    test.window().dispatcher().send(AllocateTo { lineOf("SO-2", "CHAIR"), BatchRef("B1") });
    QTRY_COMPARE(groups(test), QStringList({ u"Jones 2 15 9 "_s, u"Smith 2 7 3 "_s }));
}

void TestGrouping::sortsByAColumn()
{
    TestWindow test;
    groupBy(test, "groupCustomerAction");
    QTRY_COMPARE(groups(test).size(), 2);
    test.table("groupsView")->sortByColumn(0, Qt::DescendingOrder);
    QVERIFY(groups(test).front().startsWith(u"Smith"_s));
    test.table("groupsView")->sortByColumn(2, Qt::DescendingOrder);
    QVERIFY(groups(test).front().startsWith(u"Jones"_s));
}

void TestGrouping::closingShowsAllAgain()
{
    TestWindow test;
    groupBy(test, "groupCustomerAction");
    QTRY_COMPARE(groups(test).size(), 2);
    test.table("groupsView")->setFocus();
    test.table("groupsView")->selectRow(0);
    QTest::keyClick(test.table("groupsView"), Qt::Key_Return);
    QTRY_COMPARE(test.table("linesView")->model()->rowCount(), 2);
    test.click(test.child("groupsCloseButton"));
    QTRY_COMPARE(test.table("linesView")->model()->rowCount(), 4);
    QVERIFY(test.action("groupNothingAction")->isChecked());
}

void TestGrouping::hostileTextIsOnlyText()
{
    TestWindow test([](Sender& sender) { sender.send(AddOrderLine { OrderId("A"), Sku("CHAIR"), 1, "<b>x</b>" }); });
    groupBy(test, "groupCustomerAction");
    QTRY_COMPARE(groups(test).size(), 1);
    const QModelIndex name = test.table("groupsView")->model()->index(0, 0);
    QCOMPARE(name.data().toString(), u"<b>x</b>"_s);
    QVERIFY(!name.data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
}

QTEST_MAIN(TestGrouping)
#include "tst_grouping.moc"
