#include "gui/testwindow.h"

#include <QAbstractButton>
#include <QLabel>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// Pins and holds by the window's own actions.
class TestKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void pinsAndUnpins();
    void nothingToPinIsDisabled();
    void anothersPinIsShownFirst();
    void holdsABatch();
    void aHeldBatchRefuses();
};

void TestKeeping::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

namespace {

QString pinOf(TestWindow& test, const char* order)
{
    return test.line(order, "pin").data().toString();
}

/// The chairs, SO-1 pinned by Ben.
void pinnedByBen(Sender& sender)
{
    TestWindow::chairs(sender);
    sender.send(PinLine { { lineOf("SO-1", "CHAIR") }, {}, Date::fromCalendar(2027, 1, 20) });
}

} // namespace

void TestKeeping::pinsAndUnpins()
{
    TestWindow test;
    test.select(test.line("SO-1"));
    QVERIFY(!test.action("unpinAction")->isEnabled());
    test.action("pinAction")->trigger();
    QTRY_COMPARE(pinOf(test, "SO-1"), u"pinned by "_s + test.session().who());
    QTRY_VERIFY(!test.action("pinAction")->isEnabled());
    test.action("unpinAction")->trigger();
    QTRY_COMPARE(pinOf(test, "SO-1"), QString());
    QTRY_VERIFY(test.action("pinAction")->isEnabled());
    test.action("undoAction")->trigger();
    QTRY_COMPARE(pinOf(test, "SO-1"), u"pinned by "_s + test.session().who());
}

void TestKeeping::nothingToPinIsDisabled()
{
    TestWindow test;
    QVERIFY(!test.action("pinAction")->isEnabled());
    test.select(test.line("SO-2"));
    QVERIFY(!test.action("pinAction")->isEnabled());
    QVERIFY(!test.action("unpinAction")->isEnabled());
}

void TestKeeping::anothersPinIsShownFirst()
{
    TestWindow test(pinnedByBen);
    test.select(test.line("SO-1"));
    QVERIFY(test.settle());
    QVERIFY(!test.action("pinAction")->isEnabled());
    test.action("unpinAction")->trigger();
    QCOMPARE(test.child<QLabel>("choiceText")->text(), u"SO-1 / CHAIR on B1 is pinned by ann until 2027-01-20."_s);
    QVERIFY2(!pinOf(test, "SO-1").isEmpty(), "nothing happens before the answer");
    test.child<QAbstractButton>("choiceAcceptButton")->click();
    QTRY_COMPARE(pinOf(test, "SO-1"), QString());
}

void TestKeeping::holdsABatch()
{
    TestWindow test;
    QVERIFY(!test.action("holdBatchAction")->isEnabled());
    test.select(test.batch("B1"));
    test.action("holdBatchAction")->trigger();
    QTRY_COMPARE(test.batch("B1", "hold").data().toString(), u"on hold by "_s + test.session().who());
    QVERIFY(test.action("holdBatchAction")->text().contains(u"off"_s));
    QCOMPARE(test.batchOf("SO-1"), u"B1"_s);
    test.action("holdBatchAction")->trigger();
    QTRY_COMPARE(test.batch("B1", "hold").data().toString(), QString());
}

void TestKeeping::aHeldBatchRefuses()
{
    TestWindow test;
    test.select(test.batch("B2"));
    test.action("holdBatchAction")->trigger();
    QTRY_VERIFY(!test.batch("B2", "hold").data().toString().isEmpty());
    test.drag(test.line("SO-1"), test.batch("B2"));
    QVERIFY(test.settle());
    QVERIFY2(test.message().contains(u"on hold"_s), qPrintable(test.message()));
    QCOMPARE(test.batchOf("SO-1"), u"B1"_s);
}

QTEST_MAIN(TestKeeping)
#include "tst_keeping.moc"
