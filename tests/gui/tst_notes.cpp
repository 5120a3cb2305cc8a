#include "gui/testwindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// Notes, flags and follow-ups on lines, batches and products: a sign in the tables, found by the search.
class TestNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(QApplication::topLevelWidgets().isEmpty()); }
    void writesOnALine();
    void severalLinesAreOneStep();
    void flagsAndTakesItOff();
    void writesOnBatchAndProduct();
    void theSearchFindsNotes();
    void hostileNoteIsText();
};

namespace {

QString noteOf(TestWindow& test, const char* order)
{
    return test.line(order, "note").data().toString();
}

void open(TestWindow& test, const char* action)
{
    test.action(action)->trigger();
    if (!test.settle())
        qFatal("the dialog did not come");
}

void finish(TestWindow& test, const char* dialog, const char* button)
{
    const QPointer<QWidget> open(test.child(dialog));
    test.click(test.child(button));
    if (!QTest::qWaitFor([&] { return open.isNull(); }) || !test.settle())
        qFatal("%s did not close", dialog);
}

void selectAllChairs(TestWindow& test)
{
    test.select(test.cell("productsView", "product:CHAIR|sku"));
    test.table("linesView")->selectAll();
}

} // namespace

void TestNotes::writesOnALine()
{
    TestWindow test;
    test.select(test.line("SO-1"));
    open(test, "noteAction");
    QVERIFY2(!test.child("noteButton")->isEnabled(), "nothing was changed yet");
    test.child<QCheckBox>("noteFollowUpBox")->setChecked(true);
    QVERIFY2(!test.child("noteButton")->isEnabled(), "what is to be looked at?");
    test.child<QPlainTextEdit>("noteEdit")->setPlainText(u"call back"_s);
    test.child<QDateEdit>("noteFollowUpEdit")->setDate(QDate(2027, 1, 12));
    test.child<QLineEdit>("noteStopEdit")->setText(u"credit"_s);
    test.child<QSpinBox>("noteTransitEdit")->setValue(5);
    test.child<QComboBox>("noteCompletenessBox")->setCurrentIndex(1);
    test.child<QCheckBox>("notePromisedBox")->setChecked(true);
    finish(test, "noteDialog", "noteButton");
    QTRY_COMPARE(noteOf(test, "SO-1"), u"stopped: credit · call back · look again 12 Jan"_s);
    QCOMPARE(test.line("SO-1", "status").data().toString(), u"1 day late"_s);
    open(test, "noteAction");
    QCOMPARE(test.child<QPlainTextEdit>("noteEdit")->toPlainText(), u"call back"_s);
    QCOMPARE(test.child<QComboBox>("noteCompletenessBox")->currentIndex(), 1);
    QVERIFY(test.child<QLabel>("notePromiseNow")->text().startsWith(u"told by Anna"_s));
    test.click(test.child("noteCloseButton"));
    test.action("undoAction")->trigger();
    QTRY_COMPARE(noteOf(test, "SO-1"), QString());
}

void TestNotes::severalLinesAreOneStep()
{
    TestWindow test;
    test.select(test.line("SO-1"));
    open(test, "noteAction");
    test.child<QPlainTextEdit>("noteEdit")->setPlainText(u"first"_s);
    finish(test, "noteDialog", "noteButton");
    selectAllChairs(test);
    open(test, "noteAction");
    QCOMPARE(test.child<QLabel>("noteTitle")->text(), u"3 lines"_s);
    QCOMPARE(test.child<QPlainTextEdit>("noteEdit")->placeholderText(), u"(different)"_s);
    test.child<QLineEdit>("noteStopEdit")->setText(u"credit"_s);
    finish(test, "noteDialog", "noteButton");
    QTRY_COMPARE(noteOf(test, "SO-1"), u"stopped: credit · first"_s); // the note stays
    QCOMPARE(noteOf(test, "SO-3"), u"stopped: credit"_s);
    QCOMPARE(test.action("undoAction")->toolTip(), u"Undo change 3 lines"_s);
    test.action("undoAction")->trigger();
    QTRY_COMPARE(noteOf(test, "SO-1"), u"first"_s);
    QCOMPARE(noteOf(test, "SO-3"), QString());
}

void TestNotes::flagsAndTakesItOff()
{
    TestWindow test;
    selectAllChairs(test);
    test.action("flagAction")->trigger();
    QTRY_COMPARE(noteOf(test, "SO-2"), u"flagged"_s);
    QTRY_VERIFY(test.action("flagAction")->text().contains(u"off"_s));
    test.action("flagAction")->trigger();
    QTRY_COMPARE(noteOf(test, "SO-2"), QString());
    test.action("undoAction")->trigger();
    QTRY_COMPARE(noteOf(test, "SO-2"), u"flagged"_s);
}

void TestNotes::writesOnBatchAndProduct()
{
    TestWindow test;
    test.select(test.cell("productsView", "product:CHAIR|sku"));
    test.select(test.batch("B2"));
    open(test, "batchNoteAction");
    QCOMPARE(test.child<QLabel>("thingNoteTitle")->text(), u"Batch B2"_s);
    test.child<QPlainTextEdit>("noteEdit")->setPlainText(u"ask the forwarder"_s);
    finish(test, "thingNoteDialog", "thingNoteButton");
    QTRY_COMPARE(test.batch("B2", "note").data().toString(), u"ask the forwarder"_s);
    open(test, "productNoteAction");
    test.child<QPlainTextEdit>("noteEdit")->setPlainText(u"being phased out"_s);
    finish(test, "thingNoteDialog", "thingNoteButton");
    QTRY_COMPARE(test.cell("productsView", "product:CHAIR|note").data().toString(), u"being phased out"_s);
    test.action("undoAction")->trigger();
    QTRY_COMPARE(test.cell("productsView", "product:CHAIR|note").data().toString(), QString());
    test.action("undoAction")->trigger();
    QTRY_COMPARE(test.batch("B2", "note").data().toString(), QString());
}

void TestNotes::theSearchFindsNotes()
{
    TestWindow test;
    test.select(test.line("SO-2"));
    open(test, "noteAction");
    test.child<QPlainTextEdit>("noteEdit")->setPlainText(u"Urgent for the fair"_s);
    finish(test, "noteDialog", "noteButton");
    test.child<QLineEdit>("searchEdit")->setText(u"the fair"_s);
    QTRY_COMPARE(test.table("linesView")->model()->rowCount(), 1);
    QVERIFY(test.line("SO-2").isValid());
}

void TestNotes::hostileNoteIsText()
{
    TestWindow test([](Sender& sender) {
        TestWindow::chairs(sender);
        ChangeOrderLine command;
        command.line = lineOf("SO-1", "CHAIR");
        command.note = Note { "<table>\n\u05d0\u05d1" };
        sender.send(command);
    });
    QCOMPARE(noteOf(test, "SO-1"), u"<table>\n\u05d0\u05d1"_s);
    QVERIFY(test.line("SO-1", "note").data(Qt::ToolTipRole).toString().contains(u"&lt;table&gt;"_s));
    test.select(test.line("SO-1"));
    open(test, "noteAction");
    QCOMPARE(test.child<QLabel>("noteTitle")->textFormat(), Qt::PlainText);
    QVERIFY(test.child<QPlainTextEdit>("noteEdit")->toPlainText().startsWith(u"<table>"_s));
}

QTEST_MAIN(TestNotes)
#include "tst_notes.moc"
