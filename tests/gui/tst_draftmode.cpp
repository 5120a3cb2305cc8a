#include "adapters/sql/store.h"
#include "gui/testwindow.h"

#include <QLabel>
#include <QPushButton>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// Draft mode, driven as a planner would: what is tried out shows everywhere, and nothing is done until it is applied.
class TestDraftMode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void showsWhatTheStoreDoesNotHave();
    void nothingJumps();
    void appliesAsOneStepThatCanBeUndone();
    void takesBackAndStagesAgain();
    void discardingCanBeUndone();
    void anotherProgramMakesAStepImpossible();
    void runsAreRefusedInOneSentence();
    void differencesAreListed();
    void figuresBeforeAndAfter();

private:
    static void begin(TestWindow& test);
    static void moveTwo(TestWindow& test);
    static QString title(TestWindow& test) { return test.child<QLabel>("draftTitle")->text(); }
    static QPushButton* button(TestWindow& test, const char* name) { return test.child<QPushButton>(name); }
    static const QStringList asStored;
    static const QStringList asMoved;
};

const QStringList TestDraftMode::asStored { u"SO-1/CHAIR 4 B1"_s };
const QStringList TestDraftMode::asMoved { u"SO-1/CHAIR 4 B2"_s, u"SO-2/CHAIR 6 B1"_s };

namespace {

void key(TestWindow& test, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(test.window().windowHandle(), key, modifiers);
    QVERIFY(test.settle());
}

/// What another program does to the same file.
void elsewhere(TestWindow& test, const Command& command)
{
    SqlStore store(QDir(test.folder()).filePath(u"test.db"_s).toStdString());
    Sender(store.beginWork(), "Ben").send(command);
}

} // namespace

void TestDraftMode::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

void TestDraftMode::begin(TestWindow& test)
{
    QVERIFY(!test.child("draftTitle")->isVisible());
    test.click(test.child("draftButton"));
    QVERIFY(test.settle());
    QVERIFY(test.child("draftTitle")->isVisible());
}

void TestDraftMode::moveTwo(TestWindow& test)
{
    begin(test);
    test.drag(test.line("SO-1"), test.batch("B2"));
    test.drag(test.line("SO-2"), test.batch("B1"));
    QTRY_COMPARE(title(test), u"Draft: 2 changes, not applied"_s);
}

void TestDraftMode::showsWhatTheStoreDoesNotHave()
{
    TestWindow test;
    moveTwo(test);
    QCOMPARE(test.batchOf("SO-1"), u"B2"_s);
    QCOMPARE(test.batchOf("SO-2"), u"B1"_s);
    QCOMPARE(test.batch("B2", "allocated").data().toString(), u"4"_s);
    QCOMPARE(test.batch("B1", "allocated").data().toString(), u"6"_s);
    QCOMPARE(test.allocationsInStore(), asStored);
    QCOMPARE(test.message(), QString());
}

void TestDraftMode::nothingJumps()
{
    TestWindow test;
    const QRect table = test.table("linesView")->geometry();
    const int height = test.child("draftStrip")->height();
    begin(test);
    QCOMPARE(test.table("linesView")->geometry(), table);
    QCOMPARE(test.child("draftStrip")->height(), height);
    key(test, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!test.child("draftTitle")->isVisible());
    QCOMPARE(test.child("draftStrip")->height(), height);
    QCOMPARE(test.message(), QString());
}

void TestDraftMode::appliesAsOneStepThatCanBeUndone()
{
    TestWindow test;
    moveTwo(test);
    QCOMPARE(button(test, "draftApplyButton")->text(), u"Apply 2 changes"_s);
    test.click(button(test, "draftApplyButton"));
    QVERIFY(test.settle());
    QVERIFY(!test.child("draftTitle")->isVisible());
    QVERIFY(!test.action("draftAction")->isChecked());
    QCOMPARE(test.allocationsInStore(), asMoved);
    QCOMPARE(test.batchOf("SO-2"), u"B1"_s);
    QCOMPARE(test.action("undoAction")->toolTip(), u"Undo apply a draft of 2 changes"_s);
    key(test, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(test.allocationsInStore(), asStored);
    QTRY_COMPARE(test.batchOf("SO-1"), u"B1"_s);
}

void TestDraftMode::takesBackAndStagesAgain()
{
    TestWindow test;
    moveTwo(test);
    QCOMPARE(test.action("undoAction")->toolTip(), u"Undo move SO-2 / CHAIR to B1"_s);
    key(test, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(title(test), u"Draft: 1 change, not applied"_s);
    QTRY_COMPARE(test.batchOf("SO-2"), u"—"_s);
    QCOMPARE(test.batchOf("SO-1"), u"B2"_s);
    key(test, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(test.batchOf("SO-2"), u"B1"_s);
    key(test, Qt::Key_Z, Qt::ControlModifier);
    key(test, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(test.batchOf("SO-1"), u"B1"_s);
    QVERIFY(!test.action("undoAction")->isEnabled());
    QVERIFY2(test.child("draftTitle")->isVisible(), "the draft is empty, but still open");
    QVERIFY(!button(test, "draftApplyButton")->isEnabled());
    QCOMPARE(test.allocationsInStore(), asStored);
}

void TestDraftMode::discardingCanBeUndone()
{
    TestWindow test;
    moveTwo(test);
    test.click(button(test, "draftDiscardButton"));
    QVERIFY(test.settle());
    QTRY_COMPARE(test.batchOf("SO-1"), u"B1"_s);
    QVERIFY(test.message().contains(u"2 changes"_s));
    QVERIFY(test.child("draftBringBackButton"));
    key(test, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(title(test), u"Draft: 2 changes, not applied"_s);
    QTRY_COMPARE(test.batchOf("SO-1"), u"B2"_s);
    QCOMPARE(test.allocationsInStore(), asStored);

    test.click(button(test, "draftDiscardButton"));
    QVERIFY(test.settle());
    test.click(test.child("draftBringBackButton"));
    QTRY_COMPARE(test.batchOf("SO-2"), u"B1"_s);

    test.click(button(test, "draftDiscardButton"));
    QVERIFY(test.settle());
    test.click(test.child("draftButton"));
    QVERIFY(test.settle());
    test.click(test.child("draftButton"));
    QVERIFY(test.settle());
    QVERIFY2(!test.action("undoAction")->isEnabled(), "there was another draft since");
}

void TestDraftMode::anotherProgramMakesAStepImpossible()
{
    TestWindow test;
    moveTwo(test);
    elsewhere(test, ChangeBatchQuantity { BatchRef("B2"), 3 });
    QTRY_COMPARE(button(test, "draftApplyButton")->text(), u"Apply 1 of 2"_s);
    QCOMPARE(title(test), u"Draft: 2 changes, one no longer fits"_s);
    // SO-1 stays on B1, whose 10 are enough for both.
    QTRY_COMPARE(test.batchOf("SO-1"), u"B1"_s);
    QCOMPARE(test.batchOf("SO-2"), u"B1"_s);
    QVERIFY(test.settle());
    test.click(button(test, "draftDifferencesButton"));
    const QAbstractItemModel* const steps = test.table("draftSteps")->model();
    QCOMPARE(steps->rowCount(), 2);
    QCOMPARE(steps->index(0, 1).data().toString(), u"no longer fits"_s);
    QCOMPARE(steps->index(0, 2).data().toString(), u"B2 has 3 units available, 4 wanted."_s);
    QCOMPARE(steps->index(1, 1).data().toString(), u"fits"_s);
    test.click(button(test, "draftCloseButton"));
    test.click(button(test, "draftApplyButton"));
    QVERIFY(test.settle());
    QCOMPARE(test.allocationsInStore(), (QStringList { u"SO-1/CHAIR 4 B1"_s, u"SO-2/CHAIR 6 B1"_s }));
    QVERIFY(test.message().contains(u"left out"_s));
}

void TestDraftMode::runsAreRefusedInOneSentence()
{
    TestWindow test;
    begin(test);
    test.window().dispatcher().send(AllocateOpen {});
    QVERIFY(test.settle());
    QVERIFY2(test.message().contains(u"cannot be part of a draft"_s), qPrintable(test.message()));
    QCOMPARE(test.allocationsInStore(), asStored);
    QVERIFY(!test.action("undoAction")->isEnabled());
}

void TestDraftMode::differencesAreListed()
{
    TestWindow test;
    moveTwo(test);
    test.click(button(test, "draftDifferencesButton"));
    const QAbstractItemModel* const steps = test.table("draftSteps")->model();
    QCOMPARE(steps->index(0, 0).data().toString(), u"Move SO-1 / CHAIR to B2"_s);
    QCOMPARE(steps->index(1, 0).data().toString(), u"Move SO-2 / CHAIR to B1"_s);
    QStringList impact;
    const QAbstractItemModel* const lines = test.table("draftImpact")->model();
    for (int row = 0; row < lines->rowCount(); ++row)
        impact << lines->index(row, 0).data().toString();
    QVERIFY2(impact.filter(u"SO-2 / CHAIR"_s).size() == 1, qPrintable(impact.join(u'\n')));
    test.click(button(test, "draftTakeBackButton"));
    QTRY_COMPARE(steps->rowCount(), 1);
    QTRY_COMPARE(test.batchOf("SO-2"), u"—"_s);
}

void TestDraftMode::figuresBeforeAndAfter()
{
    TestWindow test;
    moveTwo(test);
    // SO-1 was due on the 12th and would come on the 21st. Of three orders none was whole; SO-2 would be.
    QTRY_COMPARE(test.child<QLabel>("draftFigures")->text(), u"late 0 → 1 · short 0 → 0 · orders 0.0 % → 33.3 %"_s);
    QCOMPARE(test.window().store().figures().lateLines, 1);
    test.click(button(test, "draftDiscardButton"));
    QTRY_COMPARE(test.window().store().figures().lateLines, 0);
}

QTEST_MAIN(TestDraftMode)
#include "tst_draftmode.moc"
