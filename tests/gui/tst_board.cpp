#include "gui/testboard.h"

#include <QLabel>
#include <QScrollBar>
#include <QSpinBox>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// The board: batches as lanes, lines as cards, dragged with the mouse.
class TestBoardView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void lanesStandInReadyOrder();
    void lanesAddUp();
    void withoutAProductItTeaches();
    void selectionGoesBothWays();
    void severalLanesAreSelectedTogether();
    void movesACard();
    void lanesAnswerAtPickUp();
    void movesOnlyThePartOfTheCard();
    void asksHowManyWithShift();
    void asksWhereOnlyAPartFits();
    void swapsOnACard();
    void swapsWhereItFitsWithControl();
    void takesWhatIsMissing();
    void movesSeveralAsOneStep();
    void goesBackToUnallocated();
    void escapeChangesNothing();
    void refusalSaysWhy();
    void fullLanesFoldWhereThereAreMany();
    void manyCardsAreRows();
    void anothersChangeKeepsThePlace();
    void showsTextAsItIs();
};

void TestBoardView::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

void TestBoardView::lanesStandInReadyOrder()
{
    TestBoard board;
    QStringList lanes;
    for (int lane = 0; lane < 4; ++lane)
        lanes << board.view(lane)->accessibleName();
    QCOMPARE(lanes,
        (QStringList { u"Unallocated, 15 open"_s, u"B1, in stock, 6 available"_s, u"B3, in stock, 2 available"_s,
            u"B2, 21 Jan, 20 available"_s }));
    QCOMPARE(board.cards(0), (QStringList { u"card:SO-2|CHAIR|1|"_s, u"card:SO-3|CHAIR|1|"_s }));
    QCOMPARE(board.cards(1), QStringList { u"card:SO-1|CHAIR|1|B1"_s });
    QCOMPARE(board.card("SO-1|CHAIR|1|B1").data(Qt::AccessibleTextRole).toString(),
        u"SO-1, Smith, 4 units, due 12 Jan, on time"_s);
}

void TestBoardView::lanesAddUp()
{
    TestBoard board([](Sender& sender) {
        sender.send(CreateBatch { BatchRef("B1"), Sku("CHAIR"), 500 });
        for (int i = 1; i <= 20; ++i) {
            const std::string order = "SO-" + std::to_string(i);
            sender.send(AddOrderLine { OrderId(order), Sku("CHAIR"), i });
            sender.send(AllocateTo { lineOf(order.c_str(), "CHAIR"), BatchRef("B1") });
        }
    });
    auto* const rest = board.child<QToolButton>("laneRest_1");
    const auto shown = [&] {
        qlonglong units = 0;
        QListView* const view = board.view(1);
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            const QRect card = view->visualRect(index);
            const int cutOff = card.height() - card.intersected(view->viewport()->rect()).height();
            if (cutOff <= card.height() / 4)
                units += index.data().toString().section(u'-', 1).toLongLong();
        }
        return units;
    };
    const auto hidden = [&] { return rest->text().section(u' ', 1, 1).toLongLong(); };
    QVERIFY2(rest->text().contains(u"lines"_s), qPrintable(rest->text()));
    QCOMPARE(shown() + hidden(), 210);
    board.view(1)->verticalScrollBar()->setValue(board.view(1)->verticalScrollBar()->maximum());
    QCOMPARE(shown() + hidden(), 210);
}

void TestBoardView::withoutAProductItTeaches()
{
    TestWindow test;
    test.child<QToolButton>("viewBoard")->click();
    QVERIFY(test.child("boardEmpty")->isVisible());
    test.click(test.child("boardEmptyButton"));
    QVERIFY(test.settle());
    QTRY_VERIFY(!test.child("boardEmpty")->isVisible());
    QVERIFY(test.child("lane_1"));
}

void TestBoardView::selectionGoesBothWays()
{
    TestBoard board;
    board.click("SO-1|CHAIR|1|B1");
    QCOMPARE(board.selectedInTable(), QStringList { u"SO-1"_s });
    board.select(board.line("SO-3"));
    QCOMPARE(board.selected(), QStringList { u"card:SO-3|CHAIR|1|"_s });
    board.click("SO-2|CHAIR|1|");
    QCOMPARE(board.selected(), QStringList { u"card:SO-2|CHAIR|1|"_s });
    board.click(board.child("laneHeader_3"));
    QVERIFY(board.table("batchesView")->selectionModel()->isRowSelected(board.batch("B2").row()));
    QTest::keyClick(board.window().windowHandle(), Qt::Key_Escape);
    QCOMPARE(board.selected(), QStringList());
}

void TestBoardView::severalLanesAreSelectedTogether()
{
    TestBoard board;
    board.click("SO-1|CHAIR|1|B1");
    board.click("SO-3|CHAIR|1|", Qt::ControlModifier);
    QCOMPARE(board.selected(), (QStringList { u"card:SO-3|CHAIR|1|"_s, u"card:SO-1|CHAIR|1|B1"_s }));
    QCOMPARE(board.selectedInTable(), (QStringList { u"SO-1"_s, u"SO-3"_s }));
    board.click("SO-2|CHAIR|1|");
    QCOMPARE(board.selected(), QStringList { u"card:SO-2|CHAIR|1|"_s });
    QCOMPARE(board.selectedInTable(), QStringList { u"SO-2"_s });
}

void TestBoardView::movesACard()
{
    TestBoard board;
    const QStringList quantities = board.quantitiesInStore();
    board.drag("SO-1|CHAIR|1|B1", board.below(3));
    QTRY_COMPARE(board.allocationsInStore(), QStringList { u"SO-1/CHAIR 4 B2"_s });
    QTRY_COMPARE(board.cards(3), QStringList { u"card:SO-1|CHAIR|1|B2"_s });
    QCOMPARE(board.selected(), QStringList { u"card:SO-1|CHAIR|1|B2"_s });
    QCOMPARE(board.quantitiesInStore(), quantities);
    QVERIFY(!board.child("dropTip")->isVisible());
    QCOMPARE(board.message(), u""_s);
}

void TestBoardView::lanesAnswerAtPickUp()
{
    TestBoard board;
    QStringList answers;
    QString tip;
    QRect tipRect;
    board.drag("SO-1|CHAIR|1|B1", board.below(3), {}, [&] {
        for (int lane = 0; lane < 4; ++lane)
            answers
                << board.child(("laneHeader_" + std::to_string(lane)).c_str())->accessibleName().section(u": "_s, 1);
        tip = board.child<QLabel>("dropTipText")->text();
        tipRect = board.child("dropTip")->geometry();
        QVERIFY(board.child("dropTip")->isVisible());
    });
    QCOMPARE(answers, (QStringList { u"deallocate"_s, u"is here"_s, u"fits 2 of 4"_s, u"9 days late (+9)"_s }));
    QVERIFY2(tip.split(u'\n').size() <= 4 && tip.endsWith(u"Shift part · Ctrl swap · Esc"_s), qPrintable(tip));
    QWidget* const lane = board.child("laneFrame_3");
    QVERIFY(!tipRect.intersects({ lane->mapTo(&board.window(), QPoint()), lane->size() }));
    QCOMPARE(board.child("laneHeader_3")->accessibleName(), u"B2, 21 Jan, 16 available"_s); // after the drop
}

void TestBoardView::movesOnlyThePartOfTheCard()
{
    TestBoard board([](Sender& sender) {
        TestWindow::chairs(sender);
        sender.send(AllocateTo { lineOf("SO-3", "CHAIR"), BatchRef("B1"), 3 });
        sender.send(AllocateTo { lineOf("SO-3", "CHAIR"), BatchRef("B3"), 2 });
    });
    board.drag("SO-3|CHAIR|1|B1", board.below(3));
    QTRY_COMPARE(board.placesOf("SO-3"), (QStringList { u"2 B3"_s, u"3 B2"_s }));
    board.drag("SO-3|CHAIR|1|", board.below(1));
    QTRY_COMPARE(board.placesOf("SO-3"), (QStringList { u"2 B3"_s, u"3 B2"_s, u"4 B1"_s }));
    board.drag("SO-3|CHAIR|1|B3", board.below(0));
    QTRY_COMPARE(board.placesOf("SO-3"), (QStringList { u"3 B2"_s, u"4 B1"_s }));
    QCOMPARE(board.card("SO-3|CHAIR|1|B2").data(Qt::AccessibleTextRole).toString(),
        u"SO-3, Jones, 3 units of 9, on time, was B3"_s);
}

void TestBoardView::asksHowManyWithShift()
{
    TestBoard board;
    board.drag("SO-2|CHAIR|1|", board.below(3), Qt::ShiftModifier);
    QTRY_VERIFY(board.child("choicePopover")->isVisible());
    auto* const quantity = board.child<QSpinBox>("choiceQuantityEdit");
    QVERIFY(quantity->isVisible());
    QCOMPARE(quantity->maximum(), 6);
    quantity->setValue(2);
    QTest::keyClick(quantity, Qt::Key_Return);
    QVERIFY(board.settle());
    QTRY_COMPARE(board.placesOf("SO-2"), QStringList { u"2 B2"_s });
}

void TestBoardView::asksWhereOnlyAPartFits()
{
    TestBoard board;
    board.drag("SO-1|CHAIR|1|B1", board.below(2));
    QTRY_VERIFY(board.child("choicePopover")->isVisible());
    QCOMPARE(board.child<QLabel>("choiceText")->text(), u"2 here, 2 stay at B1"_s);
    QVERIFY(!board.child("choiceQuantityEdit")->isVisible());
    QTest::keyClick(board.child("choiceAcceptButton"), Qt::Key_Return);
    QVERIFY(board.settle());
    QTRY_COMPARE(board.placesOf("SO-1"), (QStringList { u"2 B1"_s, u"2 B3"_s }));
}

namespace {

/// SO-1 waits for B2; SO-2 has B1 in stock to the last unit, and time; SO-3 has the rest of B2.
void fullBatches(Sender& sender)
{
    sender.send(CreateBatch { BatchRef("B1"), Sku("CHAIR"), 6 });
    sender.send(CreateBatch { BatchRef("B2"), Sku("CHAIR"), 12, { Date::parse("2027-01-21"), {} } });
    sender.send(AddOrderLine { OrderId("SO-1"), Sku("CHAIR"), 6, "Smith", Date::parse("2027-01-12") });
    sender.send(AddOrderLine { OrderId("SO-2"), Sku("CHAIR"), 6, "Jones", Date::parse("2027-01-30") });
    sender.send(AddOrderLine { OrderId("SO-3"), Sku("CHAIR"), 4, "Jones", Date::parse("2027-01-30") });
    sender.send(AllocateTo { lineOf("SO-1", "CHAIR"), BatchRef("B2") });
    sender.send(AllocateTo { lineOf("SO-2", "CHAIR"), BatchRef("B1") });
}

} // namespace

void TestBoardView::swapsOnACard()
{
    TestBoard board(fullBatches);
    QString tip;
    QString donor;
    board.drag("SO-1|CHAIR|1|B2", board.above("SO-2|CHAIR|1|B1"), {}, [&] {
        tip = board.child<QLabel>("dropTipText")->text();
        donor = board.card("SO-2|CHAIR|1|B1").data(Qt::AccessibleTextRole).toString();
    });
    QCOMPARE(tip,
        u"Swap with SO-2\nSO-1: 9 days late → on time\nSO-2: stays on time, 9 days to spare\n"
        "Shift part · Ctrl swap · Esc"_s);
    QVERIFY2(donor.contains(u"stays on time"_s), qPrintable(donor));
    QTRY_COMPARE(board.allocationsInStore(), (QStringList { u"SO-1/CHAIR 6 B1"_s, u"SO-2/CHAIR 6 B2"_s }));
    QTest::keyClick(board.window().windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(board.settle());
    QTRY_COMPARE(board.allocationsInStore(), (QStringList { u"SO-1/CHAIR 6 B2"_s, u"SO-2/CHAIR 6 B1"_s }));
}

void TestBoardView::swapsWhereItFitsWithControl()
{
    TestBoard board(fullBatches);
    board.drag("SO-2|CHAIR|1|B1", board.above("SO-1|CHAIR|1|B2")); // fits: a move
    QTRY_COMPARE(board.allocationsInStore(), (QStringList { u"SO-1/CHAIR 6 B2"_s, u"SO-2/CHAIR 6 B2"_s }));
    QTest::keyClick(board.window().windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(board.settle());
    QTRY_COMPARE(board.placesOf("SO-2"), QStringList { u"6 B1"_s });
    board.drag("SO-2|CHAIR|1|B1", board.above("SO-1|CHAIR|1|B2"), Qt::ControlModifier);
    QTRY_COMPARE(board.allocationsInStore(), (QStringList { u"SO-1/CHAIR 6 B1"_s, u"SO-2/CHAIR 6 B2"_s }));
}

void TestBoardView::takesWhatIsMissing()
{
    TestBoard board(fullBatches);
    QString tip;
    board.drag(
        "SO-3|CHAIR|1|", board.above("SO-2|CHAIR|1|B1"), {}, [&] { tip = board.child<QLabel>("dropTipText")->text(); });
    QVERIFY2(tip.startsWith(u"Take 4 units from SO-2\nSO-3: to allocate → on time\n"_s), qPrintable(tip));
    QTRY_COMPARE(board.placesOf("SO-3"), QStringList { u"4 B1"_s });
    QCOMPARE(board.placesOf("SO-2"), (QStringList { u"2 B1"_s, u"4 B2"_s }));
}

void TestBoardView::movesSeveralAsOneStep()
{
    TestBoard board;
    board.click("SO-1|CHAIR|1|B1");
    board.click("SO-3|CHAIR|1|", Qt::ControlModifier);
    QString tip;
    board.drag("SO-3|CHAIR|1|", board.below(3), {}, [&] { tip = board.child<QLabel>("dropTipText")->text(); });
    QVERIFY2(tip.startsWith(u"2 lines, 13 units"_s), qPrintable(tip));
    QTRY_COMPARE(board.allocationsInStore(), (QStringList { u"SO-1/CHAIR 4 B2"_s, u"SO-3/CHAIR 9 B2"_s }));
    QTest::keyClick(board.window().windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(board.settle());
    QTRY_COMPARE(board.allocationsInStore(), QStringList { u"SO-1/CHAIR 4 B1"_s });
}

void TestBoardView::goesBackToUnallocated()
{
    TestBoard board;
    board.drag("SO-1|CHAIR|1|B1", board.below(0));
    QTRY_COMPARE(board.allocationsInStore(), QStringList());
    QTRY_VERIFY(board.cards(0).contains(u"card:SO-1|CHAIR|1|"_s));
}

void TestBoardView::escapeChangesNothing()
{
    TestBoard board;
    board.drag("SO-1|CHAIR|1|B1", board.below(3), {}, {}, true);
    QCOMPARE(board.allocationsInStore(), QStringList { u"SO-1/CHAIR 4 B1"_s });
    QCOMPARE(board.child("laneHeader_3")->accessibleName(), u"B2, 21 Jan, 20 available"_s);
    QVERIFY(!board.child("dropTip")->isVisible());
    QVERIFY(!board.child("undoButton")->isEnabled());
}

void TestBoardView::refusalSaysWhy()
{
    TestBoard board([](Sender& sender) {
        TestWindow::chairs(sender);
        sender.send(HoldBatch { BatchRef("B2") });
    });
    board.drag("SO-1|CHAIR|1|B1", board.below(3));
    QTRY_VERIFY(board.message().contains(u"B2"_s) && board.message().contains(u"on hold"_s));
    QCOMPARE(board.allocationsInStore(), QStringList { u"SO-1/CHAIR 4 B1"_s });
}

namespace {

/// Batches of 5, every other one used up.
void manyBatches(Sender& sender)
{
    for (int i = 1; i <= 30; ++i) {
        const std::string number = std::to_string(100 + i);
        sender.send(CreateBatch { BatchRef("B" + number), Sku("CHAIR"), 5 });
        sender.send(AddOrderLine { OrderId("SO-" + number), Sku("CHAIR"), i % 2 == 0 ? 5 : 3 });
        sender.send(AllocateTo { { OrderId("SO-" + number), Sku("CHAIR"), 1 }, BatchRef("B" + number) });
    }
}

} // namespace

void TestBoardView::fullLanesFoldWhereThereAreMany()
{
    TestBoard board(manyBatches);
    QVERIFY(!board.child("lane_30")); // only what is in sight exists
    QVERIFY(board.view(1)->isVisible());
    QVERIFY(!board.view(2)->isVisible());
    QWidget* const folded = board.child("laneFrame_2");
    QCOMPARE(folded->width(), 28);
    QCOMPARE(folded->accessibleName(), u"B102, in stock, 0 available"_s);
    bool opened = false;
    board.drag("SO-101|CHAIR|1|B101", { folded, folded->rect().center() }, {},
        [&] { opened = QTest::qWaitFor([&] { return board.view(2)->isVisible(); }); });
    QVERIFY(opened);

    board.click(board.child("laneFrame_4"));
    QVERIFY(board.view(4)->isVisible());
}

void TestBoardView::manyCardsAreRows()
{
    TestBoard board([](Sender& sender) {
        for (int i = 1; i <= 60; ++i)
            sender.send(AddOrderLine { OrderId("SO-" + std::to_string(i)), Sku("CHAIR"), 2 });
        sender.send(CreateBatch { BatchRef("B1"), Sku("CHAIR"), 5 });
    });
    QListView* const view = board.view(0);
    QVERIFY(view->visualRect(view->model()->index(0, 0)).height() <= 30);
}

void TestBoardView::anothersChangeKeepsThePlace()
{
    TestBoard board([](Sender& sender) {
        sender.send(CreateBatch { BatchRef("B1"), Sku("CHAIR"), 500 });
        sender.send(CreateBatch { BatchRef("B2"), Sku("CHAIR"), 500, { Date::parse("2027-01-21"), {} } });
        for (int i = 1; i <= 30; ++i) {
            const std::string order = "SO-" + std::to_string(100 + i);
            sender.send(AddOrderLine { OrderId(order), Sku("CHAIR"), 1 });
            sender.send(AllocateTo { { OrderId(order), Sku("CHAIR"), 1 }, BatchRef("B1") });
        }
    });
    board.click("SO-115|CHAIR|1|B1");
    QListView* const view = board.view(1);
    const QModelIndex top = view->indexAt({ 40, 1 });
    const int offset = view->visualRect(top).top();
    const QString id = top.data().toString();
    QVERIFY(view->verticalScrollBar()->value() > 0);
    const auto move = [&](const char* order) {
        MoveLine command;
        command.lines = { lineOf(order, "CHAIR") };
        command.to = BatchRef("B2");
        board.sendFromOutside(command);
    };
    move("SO-101");
    QTRY_COMPARE(board.cards(2).size(), 1);
    QCOMPARE(view->indexAt({ 40, 1 }).data().toString(), id);
    QCOMPARE(view->visualRect(view->indexAt({ 40, 1 })).top(), offset);
    QCOMPARE(board.selected(), QStringList { u"card:SO-115|CHAIR|1|B1"_s });
    move("SO-115"); // the selected card goes to another lane, and stays selected
    QTRY_COMPARE(board.selected(), QStringList { u"card:SO-115|CHAIR|1|B2"_s });
}

void TestBoardView::showsTextAsItIs()
{
    const QString markup = u"<b>A</b>&amp;%|:"_s;
    const QString longText = QString(300, u'x');
    const QString hebrew = u"\u05d0\u05d1\u05d2"_s;
    TestBoard board([&](Sender& sender) {
        const auto text = [](const QString& from) { return from.toStdString(); };
        sender.send(CreateBatch { BatchRef(text(markup)), Sku("CHAIR"), 5 });
        sender.send(CreateBatch { BatchRef(text(longText.left(190))), Sku("CHAIR"), 5 });
        sender.send(AddOrderLine { OrderId(text(markup)), Sku("CHAIR"), 2, text(hebrew + u"\n<img src=x>"_s) });
        sender.send(AllocateTo { { OrderId(text(markup)), Sku("CHAIR"), 1 }, BatchRef(text(markup)) });
    });
    QVERIFY(board.view(1)->accessibleName().startsWith(markup));
    QVERIFY(board.child("laneHeader_1")->toolTip().contains(u"&lt;b&gt;"_s));
    const QModelIndex card = board.view(1)->model()->index(0, 0);
    QCOMPARE(card.data().toString(), markup);
    QVERIFY(!card.data(Qt::ToolTipRole).toString().contains(u"<img"_s));
    QCOMPARE(card.data(Qt::AccessibleDescriptionRole).toString(),
        u"card:<b>A</b>&amp;%25%7C%3A|CHAIR|1|<b>A</b>&amp;%25%7C%3A"_s);
    QVERIFY(!board.window().grab().isNull());
}

QTEST_MAIN(TestBoardView)
#include "tst_board.moc"
