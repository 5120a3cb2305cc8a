#include "gui/testwindow.h"

#include <QLabel>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

class TestDragging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void movesALine();
    void movesSeveralLines();
    void undoneAndRedoneByKeyboard();
    void batchesAnswerAtPickUp();
    void tipLeavesTargetsFree_data();
    void tipLeavesTargetsFree();
    void refusedChangesNothingAndSaysWhy();
    void partIsAskedFor();
    void partIsLeftByEscape();
    void droppedBackDeallocates();
    void droppedOnItselfChangesNothing();
    void deleteKeyDeallocates();
    void cutAndPasteMoves();
};

namespace {

void undo(TestWindow& test)
{
    QTest::keyClick(test.window().windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(test.settle());
}

void redo(TestWindow& test)
{
    QTest::keyClick(test.window().windowHandle(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(test.settle());
}

} // namespace

void TestDragging::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

void TestDragging::movesALine()
{
    TestWindow test;
    const QStringList quantities = test.quantitiesInStore();
    test.drag(test.line("SO-1"), test.batch("B2"));

    QTRY_COMPARE(test.batchOf("SO-1"), u"B2"_s);
    QCOMPARE(test.batch("B2", "allocated").data().toString(), u"4"_s);
    QCOMPARE(test.batch("B1", "allocated").data().toString(), u"0"_s);
    QCOMPARE(test.allocationsInStore(), QStringList { u"SO-1/CHAIR 4 B2"_s });
    QCOMPARE(test.quantitiesInStore(), quantities);
    const QString latest = test.table("activityView")->model()->index(0, ActivityColumn::What).data().toString();
    QVERIFY2(latest.contains(u"SO-1"_s) && latest.contains(u"B2"_s), qPrintable(latest));
    QVERIFY(!test.child("dropTip")->isVisible());
    QCOMPARE(test.message(), u""_s);
}

void TestDragging::movesSeveralLines()
{
    TestWindow test;
    test.select(test.line("SO-1"));
    QTableView* const lines = test.table("linesView");
    QTest::mouseClick(
        lines->viewport(), Qt::LeftButton, Qt::ControlModifier, lines->visualRect(test.line("SO-2")).center());
    test.drag(test.line("SO-2"), test.batch("B2"));

    QTRY_COMPARE(test.batchOf("SO-1"), u"B2"_s);
    QTRY_COMPARE(test.batchOf("SO-2"), u"B2"_s);
    undo(test);
    QCOMPARE(test.allocationsInStore(), QStringList { u"SO-1/CHAIR 4 B1"_s });
}

void TestDragging::undoneAndRedoneByKeyboard()
{
    TestWindow test;
    test.drag(test.line("SO-1"), test.batch("B2"));
    QTRY_COMPARE(test.batchOf("SO-1"), u"B2"_s);
    undo(test);
    QTRY_COMPARE(test.batchOf("SO-1"), u"B1"_s);
    QCOMPARE(test.allocationsInStore(), QStringList { u"SO-1/CHAIR 4 B1"_s });
    redo(test);
    QTRY_COMPARE(test.batchOf("SO-1"), u"B2"_s);
    QCOMPARE(test.allocationsInStore(), QStringList { u"SO-1/CHAIR 4 B2"_s });
}

void TestDragging::batchesAnswerAtPickUp()
{
    TestWindow test;
    QStringList answers;
    QString tip;
    int tipWidth = 0;
    test.drag(test.line("SO-1"), test.batch("B2"), [&] {
        for (const char* const ref : { "B1", "B2", "B3" })
            answers << test.batch(ref, "use").data(ChipRole).value<Chip>().text;
        tip = test.child<QLabel>("dropTipText")->text();
        tipWidth = test.child("dropTip")->isVisible() ? test.child("dropTip")->width() : -1;
    });
    QVERIFY2(!tip.isEmpty(), "no tip while hovering");
    QVERIFY2(tip.split(u'\n').size() <= 4, qPrintable(tip));
    QVERIFY(tipWidth > 0 && tipWidth <= 280);
    QVERIFY2(!tip.contains(u"2027-"_s), qPrintable(tip));
    QVERIFY2(answers.join(u' ').contains(u"late"_s), qPrintable(answers.join(u" | ")));
}

void TestDragging::tipLeavesTargetsFree_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestDragging::tipLeavesTargetsFree()
{
    QFETCH(Qt::LayoutDirection, direction);
    TestWindow test;
    test.window().setLayoutDirection(direction);
    QTableView* const batches = test.table("batchesView");
    for (const char* const ref : { "B1", "B2", "T1" }) {
        QRect tip;
        QRect target;
        int lines = 0;
        test.drag(test.line("SO-1"), test.batch(ref), [&] {
            lines = test.child("dropTip")->height() / test.child("dropTipText")->fontMetrics().lineSpacing();
            tip = test.child("dropTip")->geometry();
            target = batches->visualRect(test.batch(ref));
            target.setHeight(2 * target.height()); // with the one that comes next
            target.moveTopLeft(batches->viewport()->mapTo(&test.window(), target.topLeft()));
            target.setLeft(0);
            target.setRight(test.window().width());
        });
        QVERIFY(test.window().rect().contains(tip));
        QVERIFY2(!tip.intersects(target), ref);
        QVERIFY2(lines >= 1 && lines <= 4 + 1, ref); // with the margins
        if (test.child("choicePopover")->isVisible())
            QTest::keyClick(test.child("choiceAcceptButton"), Qt::Key_Escape);
    }
}

void TestDragging::refusedChangesNothingAndSaysWhy()
{
    TestWindow test;
    const QStringList before = test.allocationsInStore();
    test.drag(test.line("SO-1"), test.cell("batchesView", "batch:T1|ref"));
    QTRY_VERIFY(!test.message().isEmpty());
    QVERIFY2(test.message().contains(u"T1"_s), qPrintable(test.message()));
    QCOMPARE(test.allocationsInStore(), before);
    QVERIFY(!test.child("undoButton")->isEnabled());
}

void TestDragging::partIsAskedFor()
{
    TestWindow test;
    test.drag(test.line("SO-1"), test.batch("B3"));
    QTRY_VERIFY(test.child("choicePopover")->isVisible());
    QCOMPARE(test.child<QLabel>("choiceText")->text(), u"2 here, 2 stay at B1"_s);
    QCOMPARE(test.allocationsInStore(), QStringList { u"SO-1/CHAIR 4 B1"_s });
    QTest::keyClick(test.child("choiceAcceptButton"), Qt::Key_Return);
    QVERIFY(test.settle());
    QTRY_COMPARE(test.allocationsInStore().size(), 2);
    QVERIFY(test.allocationsInStore().contains(u"SO-1/CHAIR 2 B3"_s));
    QVERIFY(test.allocationsInStore().contains(u"SO-1/CHAIR 2 B1"_s));
}

void TestDragging::partIsLeftByEscape()
{
    TestWindow test;
    test.drag(test.line("SO-1"), test.batch("B3"));
    QTRY_VERIFY(test.child("choicePopover")->isVisible());
    QTest::keyClick(test.child("choiceAcceptButton"), Qt::Key_Escape);
    QVERIFY(!test.child("choicePopover")->isVisible());
    QVERIFY(test.settle());
    QCOMPARE(test.allocationsInStore(), QStringList { u"SO-1/CHAIR 4 B1"_s });
}

void TestDragging::droppedBackDeallocates()
{
    TestWindow test;
    QTableView* const lines = test.table("linesView");
    const QPoint empty(lines->viewport()->width() / 2, lines->viewport()->height() - 20);
    test.drag(lines, test.line("SO-1"), lines, empty);
    QTRY_COMPARE(test.allocationsInStore(), QStringList());
    undo(test);
    QTRY_COMPARE(test.batchOf("SO-1"), u"B1"_s);
}

void TestDragging::droppedOnItselfChangesNothing()
{
    TestWindow test;
    QTableView* const lines = test.table("linesView");
    const QModelIndex line = test.line("SO-1");
    test.drag(lines, line, lines, lines->visualRect(line).center() + QPoint(60, 0));
    QCOMPARE(test.allocationsInStore(), QStringList { u"SO-1/CHAIR 4 B1"_s });
}

void TestDragging::deleteKeyDeallocates()
{
    TestWindow test;
    test.select(test.line("SO-1"));
    QTest::keyClick(test.window().windowHandle(), Qt::Key_Delete);
    QVERIFY(test.settle());
    QTRY_COMPARE(test.allocationsInStore(), QStringList());
}

void TestDragging::cutAndPasteMoves()
{
    TestWindow test;
    test.select(test.line("SO-1"));
    QTest::keyClick(test.window().windowHandle(), Qt::Key_X, Qt::ControlModifier);
    QVERIFY(test.child<QLabel>("statusSelection")->text().contains(u"Ctrl+V"_s));
    test.select(test.batch("B2"));
    QTest::keyClick(test.window().windowHandle(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(test.settle());
    QTRY_COMPARE(test.batchOf("SO-1"), u"B2"_s);
}

QTEST_MAIN(TestDragging)
#include "tst_dragging.moc"
