#include "gui/colleague.h"
#include "ui/panels/messagebar.h"
#include "ui/selectionlink.h"

#include <QPushButton>
#include <QToolButton>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// Somebody else was faster: the message says who did what, and offers what is possible.
class TestConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(QApplication::topLevelWidgets().isEmpty()); }
    void replaysWhatStillFits();
    void offersAnotherBatchIfNothingIsLeft();
    void discardLeavesEverything();
    void refusedAgainIsToldAgain();
    void lineIsGone();
    void undoSaysWhoCameBetween();
    void ownChangesAreNoConflict();
    void hostileNamesArePlainText();

private:
    static void moveToB1(TestWindow& test, const TestWindow::Fill& meanwhile, const char* name = "Ben");
    static QToolButton* button(TestWindow& test, const char* name) { return test.child<QToolButton>(name); }
};

namespace {

TestWindow::Fill taking(Quantity units)
{
    return [units](Sender& ben) { ben.send(AllocateTo { lineOf("SO-3", "CHAIR"), BatchRef("B1"), units }); };
}

} // namespace

/// Of SO-2 (6 open) to B1 (6 available), by the dialog; meanwhile somebody else does something.
void TestConflicts::moveToB1(TestWindow& test, const TestWindow::Fill& meanwhile, const char* name)
{
    test.select(test.line("SO-2"));
    test.action("moveToAction")->trigger();
    QVERIFY(test.settle());
    auto* const candidates = test.table("candidatesView");
    const auto found = candidates->model()->match(candidates->model()->index(0, 1), Qt::DisplayRole, u"B1"_s, 1);
    QCOMPARE(found.size(), 1);
    candidates->selectRow(found.front().row());
    QVERIFY(test.child("moveButton")->isEnabled());
    colleague(test, meanwhile, name);
    test.child<QPushButton>("moveButton")->click();
    QVERIFY(test.settle());
}

void TestConflicts::replaysWhatStillFits()
{
    TestWindow test;
    moveToB1(test, taking(3));
    QVERIFY2(
        test.message().contains(u"Ben"_s) && test.message().contains(u"SO-3 / CHAIR"_s), qPrintable(test.message()));
    QVERIFY2(test.message().contains(u"move SO-2 / CHAIR to B1"_s), qPrintable(test.message()));
    QVERIFY2(test.message().contains(u"3 units left"_s), qPrintable(test.message()));
    QVERIFY(test.allocationsInStore().filter(u"SO-2"_s).isEmpty());
    QCOMPARE(button(test, "conflictReplayButton")->text(), u"Move 3 units"_s);
    button(test, "conflictReplayButton")->click();
    QVERIFY(test.settle());
    QCOMPARE(test.allocationsInStore().filter(u"SO-2"_s), QStringList { u"SO-2/CHAIR 3 B1"_s });
    QCOMPARE(test.message(), QString());
    test.action("undoAction")->trigger();
    QVERIFY(test.settle());
    QVERIFY(test.allocationsInStore().filter(u"SO-2"_s).isEmpty());
}

void TestConflicts::offersAnotherBatchIfNothingIsLeft()
{
    TestWindow test;
    moveToB1(test, taking(6));
    QVERIFY2(test.message().contains(u"nothing is left"_s), qPrintable(test.message()));
    QVERIFY(!button(test, "conflictReplayButton"));
    button(test, "conflictChooseButton")->click();
    QVERIFY(test.settle());
    QTRY_VERIFY(test.child("moveDialog"));
    QVERIFY(test.child("moveDialog")->isVisible());
    QCOMPARE(test.window().selection().lines(), QList<LineId> { lineOf("SO-2", "CHAIR") });
}

void TestConflicts::discardLeavesEverything()
{
    TestWindow test;
    moveToB1(test, taking(3));
    const QStringList before = test.allocationsInStore();
    button(test, "conflictDiscardButton")->click();
    QVERIFY(test.settle());
    QCOMPARE(test.message(), QString());
    QCOMPARE(test.allocationsInStore(), before);
    QVERIFY(test.window().dispatcher().history().steps().empty());
}

void TestConflicts::refusedAgainIsToldAgain()
{
    TestWindow test;
    moveToB1(test, taking(3));
    colleague(test, [](Sender& ben) { ben.send(AllocateTo { lineOf("SO-3", "CHAIR"), BatchRef("B1"), 2 }); });
    button(test, "conflictReplayButton")->click();
    QVERIFY(test.settle());
    QVERIFY2(test.message().contains(u"1 unit left"_s), qPrintable(test.message()));
    QCOMPARE(button(test, "conflictReplayButton")->text(), u"Move 1 unit"_s);
}

void TestConflicts::lineIsGone()
{
    TestWindow test;
    moveToB1(test, [](Sender& ben) { ben.send(CancelLine { { lineOf("SO-2", "CHAIR") } }); });
    QVERIFY2(
        test.message().contains(u"Ben"_s) && test.message().contains(u"was not done"_s), qPrintable(test.message()));
    QVERIFY(!button(test, "conflictReplayButton"));
    QVERIFY(!button(test, "conflictChooseButton"));
    QVERIFY(button(test, "conflictDiscardButton"));
}

void TestConflicts::undoSaysWhoCameBetween()
{
    TestWindow test;
    test.window().dispatcher().send(MoveLine { { lineOf("SO-1", "CHAIR") }, {}, BatchRef("B2") });
    QVERIFY(test.settle());
    colleague(test, [](Sender& ben) {
        ben.send(MoveLine { { lineOf("SO-1", "CHAIR") }, {}, BatchRef("B1") });
        ben.send(HoldBatch { BatchRef("B3") });
    });
    colleague(test, [](Sender& ben) { ben.send(DeallocateLine { { lineOf("SO-1", "CHAIR") } }); });
    test.action("undoAction")->trigger();
    QVERIFY(test.settle());
    QVERIFY2(
        test.message().contains(u"Ben"_s) && test.message().contains(u"SO-1 / CHAIR"_s), qPrintable(test.message()));
    button(test, "conflictShowButton")->click();
    QTRY_COMPARE(test.window().selection().lines(), QList<LineId> { lineOf("SO-1", "CHAIR") });
}

void TestConflicts::ownChangesAreNoConflict()
{
    TestWindow test;
    moveToB1(test, taking(3), "Anna");
    QVERIFY2(test.message().contains(u"3 of 6 would fit now"_s), qPrintable(test.message()));
    QVERIFY(!button(test, "conflictReplayButton"));
}

void TestConflicts::hostileNamesArePlainText()
{
    TestWindow test;
    moveToB1(test, taking(3), "<b>Ben</b>");
    QVERIFY2(test.message().contains(u"<b>Ben</b>"_s), qPrintable(test.message()));
}

QTEST_MAIN(TestConflicts)
#include "tst_conflicts.moc"
