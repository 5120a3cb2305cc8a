#include "gui/testboard.h"

#include <QLabel>
#include <QSpinBox>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// Everything the mouse does on the board, by keys.
class TestBoardKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void arrowsGoFromCardToCardAndLaneToLane();
    void bringsWhatIsHeld();
    void bringsAPart();
    void exchangesWithACard();
    void letsGo();
    void deallocatesOnlyThePart();
    void enterOpensMoveTo();
    void contextMenus();
};

namespace {

QString focusName()
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
}

} // namespace

void TestBoardKeys::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

void TestBoardKeys::arrowsGoFromCardToCardAndLaneToLane()
{
    TestBoard board;
    board.click("SO-2|CHAIR|1|");
    board.key(Qt::Key_Down);
    QCOMPARE(board.selected(), QStringList { u"card:SO-3|CHAIR|1|"_s });
    board.key(Qt::Key_Right);
    QCOMPARE(board.selected(), QStringList { u"card:SO-1|CHAIR|1|B1"_s });
    QCOMPARE(focusName(), u"lane_1"_s);
    board.key(Qt::Key_Right); // no cards there
    QCOMPARE(focusName(), u"laneHeader_2"_s);
    board.key(Qt::Key_Right);
    QCOMPARE(focusName(), u"laneHeader_3"_s);
    board.key(Qt::Key_Return);
    QVERIFY(board.table("batchesView")->selectionModel()->isRowSelected(board.batch("B2").row()));
    board.key(Qt::Key_Left);
    board.key(Qt::Key_Left);
    board.key(Qt::Key_Down);
    QCOMPARE(focusName(), u"lane_1"_s);
    board.key(Qt::Key_Up);
    QCOMPARE(focusName(), u"laneHeader_1"_s);
    QCOMPARE(board.selected(), QStringList { u"card:SO-1|CHAIR|1|B1"_s });
}

void TestBoardKeys::bringsWhatIsHeld()
{
    TestBoard board;
    board.click("SO-1|CHAIR|1|B1");
    board.key(Qt::Key_X, Qt::ControlModifier);
    QVERIFY(board.child<QLabel>("statusSelection")->text().contains(u"1 line, 4 units"_s));
    board.key(Qt::Key_Right);
    QCOMPARE(board.child("laneHeader_2")->accessibleName(), u"B3, in stock, 2 available: fits 2 of 4"_s);
    board.key(Qt::Key_Right);
    QCOMPARE(focusName(), u"laneHeader_3"_s);
    QCOMPARE(board.child("laneHeader_3")->accessibleName(), u"B2, 21 Jan, 20 available: 9 days late (+9)"_s);
    QVERIFY(board.child("dropTip")->isVisible());
    QCOMPARE(board.selected(), QStringList { u"card:SO-1|CHAIR|1|B1"_s });
    board.key(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(board.allocationsInStore(), QStringList { u"SO-1/CHAIR 4 B2"_s });
    QVERIFY(!board.child("dropTip")->isVisible());
}

void TestBoardKeys::bringsAPart()
{
    TestBoard board;
    QVERIFY(!board.action("pastePartAction")->isEnabled());
    board.click("SO-3|CHAIR|1|");
    board.key(Qt::Key_X, Qt::ControlModifier);
    board.key(Qt::Key_Right);
    board.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    auto* const quantity = board.child<QSpinBox>("choiceQuantityEdit");
    QTRY_VERIFY(quantity->isVisible());
    quantity->setValue(5);
    QTest::keyClick(quantity, Qt::Key_Return);
    QVERIFY(board.settle());
    QTRY_COMPARE(board.placesOf("SO-3"), QStringList { u"5 B1"_s });
}

void TestBoardKeys::exchangesWithACard()
{
    TestBoard board([](Sender& sender) {
        TestWindow::chairs(sender);
        sender.send(AllocateTo { lineOf("SO-2", "CHAIR"), BatchRef("B1") });
        sender.send(AllocateTo { lineOf("SO-3", "CHAIR"), BatchRef("B2") });
    });
    board.click("SO-2|CHAIR|1|B1");
    board.key(Qt::Key_X, Qt::ControlModifier);
    board.key(Qt::Key_Right);
    board.key(Qt::Key_Right);
    board.key(Qt::Key_Down);
    QCOMPARE(focusName(), u"lane_3"_s);
    const QString tip = board.child<QLabel>("dropTipText")->text();
    QVERIFY2(tip.contains(u"SO-3"_s), qPrintable(tip));
    board.key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY2(board.message().contains(u"B1"_s), qPrintable(board.message())); // 9 units do not fit there
    QCOMPARE(board.placesOf("SO-2"), QStringList { u"6 B1"_s });

    board.click("SO-3|CHAIR|1|B2");
    board.key(Qt::Key_X, Qt::ControlModifier);
    board.key(Qt::Key_Left);
    board.key(Qt::Key_Left);
    board.key(Qt::Key_Down); // SO-1
    board.key(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(board.placesOf("SO-3").size(), 1);
}

void TestBoardKeys::letsGo()
{
    TestBoard board;
    board.click("SO-1|CHAIR|1|B1");
    board.key(Qt::Key_X, Qt::ControlModifier);
    board.key(Qt::Key_Right);
    board.key(Qt::Key_Escape);
    QVERIFY(!board.child("dropTip")->isVisible());
    QCOMPARE(board.child("laneHeader_2")->accessibleName(), u"B3, in stock, 2 available"_s);
    board.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(board.allocationsInStore(), QStringList { u"SO-1/CHAIR 4 B1"_s });
}

void TestBoardKeys::deallocatesOnlyThePart()
{
    TestBoard board([](Sender& sender) {
        TestWindow::chairs(sender);
        sender.send(AllocateTo { lineOf("SO-3", "CHAIR"), BatchRef("B1"), 3 });
        sender.send(AllocateTo { lineOf("SO-3", "CHAIR"), BatchRef("B3"), 2 });
    });
    board.click("SO-3|CHAIR|1|B1");
    board.key(Qt::Key_Delete);
    QTRY_COMPARE(board.placesOf("SO-3"), QStringList { u"2 B3"_s });
}

void TestBoardKeys::enterOpensMoveTo()
{
    TestBoard board;
    board.click("SO-1|CHAIR|1|B1");
    board.key(Qt::Key_Return);
    QTRY_VERIFY(board.child("moveDialog"));
    QCOMPARE(board.child<QLabel>("moveTitle")->text(), u"Move SO-1 / CHAIR, 1 line, 4 units"_s);
}

void TestBoardKeys::contextMenus()
{
    TestBoard board;
    board.click("SO-1|CHAIR|1|B1");
    QVERIFY(board.settle());
    Q_EMIT board.view(1)->customContextMenuRequested(
        board.view(1)->visualRect(board.view(1)->model()->index(0, 0)).center());
    QVERIFY(board.child("linesMenu"));
    board.child("linesMenu")->close();
    Q_EMIT board.child("laneHeader_3")->customContextMenuRequested({ 5, 5 });
    QTRY_VERIFY(board.child("batchesMenu"));
    auto* const here = board.window().findChild<QAction*>(u"moveHereAction"_s);
    QVERIFY2(here->text().contains(u"9 days late"_s), qPrintable(here->text()));
    here->trigger();
    board.child("batchesMenu")->close();
    QVERIFY(board.settle());
    QTRY_COMPARE(board.placesOf("SO-1"), QStringList { u"4 B2"_s });
}

QTEST_MAIN(TestBoardKeys)
#include "tst_boardkeys.moc"
