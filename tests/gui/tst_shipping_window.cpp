#include "gui/testwindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// What leaves the house and comes in, by the window; each step can be undone.
class TestShippingWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(QApplication::topLevelWidgets().isEmpty()); }
    void releaseSaysWhatStaysAndWhy();
    void recallsAndUndoes();
    void shipsAPickListShort();
    void shipsWhatIsSelected();
    void pickListsShowTheirLines();
    void receivesInPart();
    void receivesAShipment();
    void anotherDateForAShipment();
    void returnsGoods();
    void holdsWithAReason();
    void nothingToDoIsDisabledAndSaysWhy();
    void hostileLocationIsText();
};

namespace {

LineId chair(const char* order)
{
    return lineOf(order, "CHAIR");
}

/// The chairs; SO-2 waits on B2, SO-3 on hold at B3.
void busy(Sender& sender)
{
    TestWindow::chairs(sender);
    sender.send(AllocateTo { chair("SO-2"), BatchRef("B2") });
    sender.send(AllocateTo { chair("SO-3"), BatchRef("B3"), 2 });
    sender.send(HoldBatch { BatchRef("B3") });
}

/// SO-1 is on pick list 1.
void released(Sender& sender)
{
    TestWindow::chairs(sender);
    sender.send(Release { { chair("SO-1") }, {}, {} });
}

QString signOf(TestWindow& test, const char* order)
{
    return test.line(order, "pin").data().toString();
}

QString text(TestWindow& test, const char* label)
{
    return test.child<QLabel>(label)->text();
}

void set(TestWindow& test, const char* edit, const QString& text)
{
    test.child<QLineEdit>(edit)->setText(text);
}

/// The primary button; then the dialog is gone.
void finish(TestWindow& test, const char* dialog, const char* button)
{
    const QPointer<QWidget> open(test.child(dialog));
    test.click(test.child(button));
    if (!QTest::qWaitFor([&] { return open.isNull(); }) || !test.settle())
        qFatal("%s did not close: %s", dialog,
            qPrintable(test.child<QLabel>(QByteArray(dialog).replace("Dialog", "Problem").constData())->text()));
}

void undo(TestWindow& test)
{
    test.action("undoAction")->trigger();
    if (!test.settle())
        qFatal("undo did not end");
}

/// How many units leave in that row.
void leave(TestWindow& test, int row, int units)
{
    QTableView* const view = test.table("shipView");
    view->model()->setData(view->model()->index(row, 6), units);
}

} // namespace

void TestShippingWindow::releaseSaysWhatStaysAndWhy()
{
    TestWindow test(busy);
    test.action("releaseAction")->trigger();
    QVERIFY(test.settle());
    QVERIFY(!test.child("releaseSelected")->isEnabled());
    QCOMPARE(text(test, "releaseLeaves"), u"1 line, 4 units go on a new pick list."_s);
    QVERIFY2(text(test, "releaseStays").contains(u"SO-2 / CHAIR stay: what is allocated to it is not in stock yet"_s),
        qPrintable(text(test, "releaseStays")));
    QVERIFY(text(test, "releaseStays").contains(u"SO-3 / CHAIR stay: its batch is on hold"_s));
    QCOMPARE(test.child<QPushButton>("releaseButton")->text(), u"&Release 1 line"_s);
    finish(test, "releaseDialog", "releaseButton");
    QTRY_COMPARE(signOf(test, "SO-1"), u"on a pick list"_s);
    QVERIFY2(test.message().contains(u"Pick list 1"_s), qPrintable(test.message()));
    undo(test);
    QTRY_COMPARE(signOf(test, "SO-1"), QString());
}

void TestShippingWindow::recallsAndUndoes()
{
    TestWindow test(released);
    test.select(test.line("SO-2"));
    QVERIFY(!test.action("recallAction")->isEnabled());
    test.select(test.line("SO-1"));
    QVERIFY(test.action("recallAction")->isEnabled());
    test.action("recallAction")->trigger();
    QTRY_COMPARE(signOf(test, "SO-1"), QString());
    QTRY_VERIFY(!test.action("recallAction")->isEnabled());
    undo(test);
    QTRY_COMPARE(signOf(test, "SO-1"), u"on a pick list"_s);
}

void TestShippingWindow::shipsAPickListShort()
{
    TestWindow test(released);
    test.action("shipAction")->trigger();
    QVERIFY(test.settle());
    QCOMPARE(test.table("shipView")->model()->rowCount(), 1);
    QVERIFY(test.child("shipButton")->isEnabled());
    leave(test, 0, 3);
    QTableView* const view = test.table("shipView");
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(0, 7)).center());
    QCOMPARE(view->model()->index(0, 7).data().toString(), u"1 not found"_s);
    QVERIFY2(!test.child("shipButton")->isEnabled(), "without a reason");
    set(test, "shipReasonEdit", u"broken"_s);
    finish(test, "shipDialog", "shipButton");
    QTRY_COMPARE(test.batch("B1", "qty").data().toString(), u"6"_s);
    QCOMPARE(signOf(test, "SO-1"), QString());
    undo(test);
    QTRY_COMPARE(test.batch("B1", "qty").data().toString(), u"10"_s);
    QCOMPARE(signOf(test, "SO-1"), u"on a pick list"_s);
}

void TestShippingWindow::shipsWhatIsSelected()
{
    TestWindow test;
    test.select(test.line("SO-1"));
    test.action("shipAction")->trigger();
    QVERIFY(test.settle());
    QVERIFY(test.child<QComboBox>("shipSourceBox")->currentText().contains(u"1 line, 4 units"_s));
    finish(test, "shipDialog", "shipButton");
    QTRY_COMPARE(test.batch("B1", "qty").data().toString(), u"6"_s);
    undo(test);
    QTRY_COMPARE(test.batch("B1", "qty").data().toString(), u"10"_s);
}

void TestShippingWindow::pickListsShowTheirLines()
{
    TestWindow test(released);
    test.action("pickListsAction")->trigger();
    QVERIFY(test.settle());
    QTableView* const parts = test.table("pickPartsView");
    QCOMPARE(parts->model()->rowCount(), 1);
    QTest::mouseClick(parts->viewport(), Qt::LeftButton, {}, parts->visualRect(parts->model()->index(0, 2)).center());
    QTRY_COMPARE(test.table("linesView")->selectionModel()->selectedRows().size(), 1);
    test.click(test.child("pickListRecallButton"));
    QTRY_COMPARE(parts->model()->rowCount(), 0);
    QVERIFY(!test.child("pickListRecallButton")->isEnabled());
    undo(test);
    QTRY_COMPARE(parts->model()->rowCount(), 1);
}

void TestShippingWindow::receivesInPart()
{
    TestWindow test(busy);
    test.select(test.batch("B1"));
    QVERIFY2(!test.action("receiveAction")->isEnabled(), "it is in stock");
    test.select(test.batch("B2"));
    test.action("receiveAction")->trigger();
    test.click(test.child("receivePart"));
    QVERIFY2(!test.child("receiveButton")->isEnabled(), "without a name");
    set(test, "receiveAsEdit", u"B2-a"_s);
    test.child<QSpinBox>("receivePartEdit")->setValue(6);
    finish(test, "receiveDialog", "receiveButton");
    QTRY_COMPARE(test.batchOf("SO-2"), u"B2-a"_s);
    QCOMPARE(test.batch("B2", "qty").data().toString(), u"14"_s);
    undo(test);
    QTRY_COMPARE(test.batchOf("SO-2"), u"B2"_s);
}

namespace {

void shipment(Sender& sender)
{
    const Schedule schedule { Date::parse("2027-01-21"), "S&1" };
    sender.send(CreateBatch { BatchRef("B1"), Sku("CHAIR"), 10, schedule });
    sender.send(CreateBatch { BatchRef("T1"), Sku("TABLE"), 5, schedule });
}

} // namespace

void TestShippingWindow::receivesAShipment()
{
    TestWindow test(shipment);
    test.select(test.batch("B1"));
    test.action("receiveAction")->trigger();
    QVERIFY(test.child<QRadioButton>("receiveShipment")->text().contains(u"S&&1, as announced: 2 batches, 15 units"_s));
    test.click(test.child("receiveShipment"));
    finish(test, "receiveDialog", "receiveButton");
    QTRY_COMPARE(test.batch("T1", "eta").data().toString(), u"in stock"_s);
    undo(test);
    QTRY_VERIFY(test.batch("T1", "eta").data().toString() != u"in stock"_s);
}

void TestShippingWindow::anotherDateForAShipment()
{
    TestWindow test(shipment);
    const QString before = test.batch("T1", "eta").data().toString();
    test.select(test.batch("B1"));
    test.action("shipmentEtaAction")->trigger();
    QVERIFY2(!test.child("shipmentEtaButton")->isEnabled(), "it is that day already");
    test.child<QDateEdit>("shipmentDateEdit")->setDate(QDate(2027, 1, 30));
    finish(test, "shipmentEtaDialog", "shipmentEtaButton");
    QTRY_VERIFY(test.batch("T1", "eta").data().toString().contains(u"30"_s));
    undo(test);
    QTRY_COMPARE(test.batch("T1", "eta").data().toString(), before);
}

void TestShippingWindow::returnsGoods()
{
    TestWindow test;
    test.select(test.line("SO-1"));
    test.action("returnAction")->trigger();
    QCOMPARE(test.child<QLineEdit>("returnFromEdit")->text(), u"Smith"_s);
    set(test, "returnProductEdit", u"CHAIRS"_s);
    QVERIFY2(!test.child("returnButton")->isEnabled(), "there is no such product");
    set(test, "returnProductEdit", u"CHAIR"_s);
    set(test, "returnRefEdit", u"B1"_s);
    test.click(test.child("returnButton"));
    QTRY_VERIFY2(test.child("returnProblem")->isVisible(), "the name is taken");
    set(test, "returnRefEdit", u"R-1"_s);
    test.child<QSpinBox>("returnUnitsEdit")->setValue(2);
    finish(test, "returnDialog", "returnButton");
    QTRY_VERIFY(test.batch("R-1", "hold").data().toString().startsWith(u"on hold"_s));
    undo(test);
    QTRY_VERIFY(!test.batch("R-1").isValid());
}

void TestShippingWindow::holdsWithAReason()
{
    TestWindow test;
    test.select(test.batch("B2"));
    test.action("holdWithReasonAction")->trigger();
    QVERIFY(!test.child("holdButton")->isEnabled());
    set(test, "holdReasonEdit", u"wet"_s);
    test.child<QCheckBox>("holdUntilBox")->setChecked(true);
    test.child<QDateEdit>("holdUntilEdit")->setDate(QDate(2027, 1, 15));
    finish(test, "holdDialog", "holdButton");
    QTRY_VERIFY(test.batch("B2", "hold").data().toString().contains(u"wet"_s));
    QVERIFY(test.batch("B2", "hold").data().toString().contains(u"15"_s));
    undo(test);
    QTRY_COMPARE(test.batch("B2", "hold").data().toString(), QString());
}

void TestShippingWindow::nothingToDoIsDisabledAndSaysWhy()
{
    TestWindow test([](Sender&) {});
    for (const char* const name : { "releaseAction", "recallAction", "shipAction", "pickListsAction", "receiveAction",
             "shipmentEtaAction", "holdWithReasonAction", "toldAction", "noteAction", "flagAction", "batchNoteAction",
             "productNoteAction" }) {
        QVERIFY2(!test.action(name)->isEnabled(), name);
        QVERIFY2(test.action(name)->toolTip().size() > 10, name);
    }
}

void TestShippingWindow::hostileLocationIsText()
{
    TestWindow test([](Sender& sender) {
        TestWindow::chairs(sender);
        sender.send(DescribeBatch { BatchRef("B1"), "<img src=x>\n\u05d0", {}, {} });
        sender.send(Release { { chair("SO-1") }, {}, {} });
    });
    test.action("pickListsAction")->trigger();
    QVERIFY(test.settle());
    const QModelIndex location = test.table("pickPartsView")->model()->index(0, 0);
    QCOMPARE(location.data().toString(), u"<img src=x>\n\u05d0"_s);
    QVERIFY(location.data(Qt::ToolTipRole).toString().contains(u"&lt;img"_s));
}

QTEST_MAIN(TestShippingWindow)
#include "tst_shipping_window.moc"
