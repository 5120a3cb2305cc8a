#include "gui/testwindow.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// Nothing jumps: what a planner has selected, sorted and scrolled to stays through every change.
class TestSteadiness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void selectionScrollAndSortingStay();
    void aLineMarksItsBatchesAndABatchItsLines();
    void selectionIsSummed();
    void startsWithNothingSelected();
};

namespace {

void manyLines(Sender& sender)
{
    sender.send(CreateBatch { BatchRef("B1"), Sku("CHAIR"), 5000 });
    sender.send(CreateBatch { BatchRef("B2"), Sku("CHAIR"), 1000 });
    for (int i = 1; i <= 60; ++i) {
        const std::string order = "SO-" + std::to_string(i);
        sender.send(AddOrderLine { OrderId(order), Sku("CHAIR"), i });
        sender.send(AllocateTo { { OrderId(order), Sku("CHAIR"), 1 }, BatchRef("B1") });
    }
}

} // namespace

void TestSteadiness::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

void TestSteadiness::selectionScrollAndSortingStay()
{
    TestWindow test(manyLines);
    QTableView* const lines = test.table("linesView");
    lines->sortByColumn(LineColumn::Qty, Qt::DescendingOrder);
    test.select(test.line("SO-30"));
    lines->verticalScrollBar()->setValue(20);
    const int scrolled = lines->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    const QSignalSpy resets(lines->model(), &QAbstractItemModel::modelReset);

    MoveLine move;
    move.lines = { lineOf("SO-30", "CHAIR") };
    move.to = BatchRef("B2");
    test.window().dispatcher().send(move);
    QVERIFY(test.settle());

    QCOMPARE(lines->verticalScrollBar()->value(), scrolled);
    QCOMPARE(lines->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(lines->selectionModel()->selectedRows().front().data().toString(), u"SO-30"_s);
    QCOMPARE(lines->horizontalHeader()->sortIndicatorSection(), int(LineColumn::Qty));
    QCOMPARE(lines->model()->index(0, LineColumn::Order).data().toString(), u"SO-60"_s);
    QCOMPARE(resets.count(), 0);
    QTRY_COMPARE(test.batchOf("SO-30"), u"B2"_s);
}

void TestSteadiness::aLineMarksItsBatchesAndABatchItsLines()
{
    TestWindow test;
    test.select(test.line("SO-1"));
    QVERIFY(test.batch("B1").data(MarkedRole).toBool());
    QVERIFY(!test.batch("B2").data(MarkedRole).toBool());
    test.select(test.batch("B1"));
    QVERIFY(test.line("SO-1").data(MarkedRole).toBool());
    QVERIFY(!test.line("SO-2").data(MarkedRole).toBool());
}

void TestSteadiness::selectionIsSummed()
{
    TestWindow test;
    test.table("linesView")->selectAll();
    const QString sum = test.child<QLabel>("statusSelection")->text();
    QVERIFY2(sum.startsWith(u"Selected 4 lines · 22 units"_s), qPrintable(sum));
}

void TestSteadiness::startsWithNothingSelected()
{
    TestWindow test;
    for (const char* const name : { "linesView", "batchesView", "productsView" })
        QVERIFY(!test.table(name)->selectionModel()->hasSelection());
    QCOMPARE(test.child<QLabel>("busyLabel")->text(), u"idle"_s);
}

QTEST_MAIN(TestSteadiness)
#include "tst_steadiness.moc"
