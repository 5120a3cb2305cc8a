#include "gui/testwindow.h"
#include "ui/panels/tableview.h"

#include <QHeaderView>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

class TestColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void statusIsNeverCut();
    void scrollsRatherThanCuts();
    void draggedWidthsStay();
    void savedColumnsComeBack();
};

void TestColumns::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

namespace {

/// In view as a whole, without scrolling.
bool wholeInSight(const QTableView* view, int column)
{
    const int x = view->columnViewportPosition(column);
    return !view->isColumnHidden(column) && x >= 0 && x + view->columnWidth(column) <= view->viewport()->width();
}

void setWidth(TestWindow& test, int width)
{
    QTableView* const lines = test.table("linesView");
    test.window().resize(test.window().width() + width - lines->viewport()->width(), test.window().height());
    QTRY_COMPARE(lines->viewport()->width(), width);
}

} // namespace

void TestColumns::statusIsNeverCut()
{
    TestWindow test;
    test.select(test.cell("productsView", "product:CHAIR|sku"));
    QTableView* const lines = test.table("linesView");
    setWidth(test, 1000);
    QVERIFY(wholeInSight(lines, LineColumn::Status));
    QVERIFY(wholeInSight(lines, LineColumn::Open));
    const int customer = lines->columnWidth(LineColumn::Customer);
    setWidth(test, 615);
    QVERIFY(lines->columnWidth(LineColumn::Customer) < customer);
    QVERIFY(lines->isColumnHidden(LineColumn::Open));
    QVERIFY(wholeInSight(lines, LineColumn::Status));
    setWidth(test, 1000);
    QVERIFY(wholeInSight(lines, LineColumn::Open));
    QCOMPARE(lines->columnWidth(LineColumn::Customer), customer);
}

void TestColumns::scrollsRatherThanCuts()
{
    TestWindow test;
    QTableView* const lines = test.table("linesView");
    setWidth(test, 400);
    lines->scrollTo(lines->model()->index(0, LineColumn::Status));
    QVERIFY(wholeInSight(lines, LineColumn::Status));
}

void TestColumns::draggedWidthsStay()
{
    TestWindow test;
    QTableView* const lines = test.table("linesView");
    setWidth(test, 1000);
    lines->setColumnWidth(LineColumn::Customer, 217);
    setWidth(test, 700);
    QCOMPARE(lines->columnWidth(LineColumn::Customer), 217);
    QVERIFY(!lines->isColumnHidden(LineColumn::Open));
}

void TestColumns::savedColumnsComeBack()
{
    QByteArray saved;
    {
        TestWindow test;
        auto* const lines = test.child<TableView>("linesView");
        lines->setColumnWidth(LineColumn::Due, 123);
        lines->sortByColumn(LineColumn::Qty, Qt::DescendingOrder);
        lines->horizontalHeader()->moveSection(0, 3);
        saved = lines->saveColumns();
    }
    TestWindow test;
    auto* const lines = test.child<TableView>("linesView");
    lines->restoreColumns("rubbish");
    QCOMPARE(lines->horizontalHeader()->visualIndex(LineColumn::Order), 0);
    lines->restoreColumns(saved);
    QCOMPARE(lines->columnWidth(LineColumn::Due), 123);
    QCOMPARE(lines->horizontalHeader()->visualIndex(LineColumn::Order), 3);
    QCOMPARE(lines->model()->index(0, LineColumn::Qty).data().toString(), u"9"_s);
}

QTEST_MAIN(TestColumns)
#include "tst_columns.moc"
