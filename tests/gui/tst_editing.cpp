#include "gui/testwindow.h"
#include "ui/dispatcher.h"
#include "ui/editing/linefields.h"
#include "ui/models/storeview.h"
#include "ui/panels/tableview.h"

#include <QLabel>
#include <QLineEdit>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// Order lines are changed where they stand: typed over, filled down, brought to a batch that is picked in its cell.
class TestEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(QApplication::topLevelWidgets().isEmpty()); }
    void readsDays_data();
    void readsDays();
    void typesADueDate();
    void aDigitBeginsAPriority();
    void refusesInWords();
    void escapeLeavesIt();
    void aNoteKeepsItsFollowUp();
    void fillsDownAsOneStep();
    void fillsNoteAndFlagDown();
    void fillsABatchDown();
    void saysWhyNothingCanBeFilled();
    void picksABatch();
    void hostileTextIsOnlyText();

private:
    static LineFacts facts(TestWindow& test, const char* order);
};

namespace {

QLineEdit* editor(TestWindow& test)
{
    return test.child<QLineEdit>("cellEditor");
}

void open(TestWindow& test, const QModelIndex& cell)
{
    test.select(cell);
    QTest::keyClick(test.table("linesView"), Qt::Key_F2);
}

void type(TestWindow& test, const QString& text)
{
    editor(test)->setText(text);
    QTest::keyClick(editor(test), Qt::Key_Return);
    QVERIFY(test.settle());
}

/// Priority is not among the columns that are shown at first.
void showPriority(TestWindow& test)
{
    static_cast<TableView*>(test.table("linesView"))->chooseColumn(LineColumn::Priority, true);
}

void selectThree(TestWindow& test, const char* column)
{
    test.select(test.line("SO-1", column));
    for (const char* const order : { "SO-2", "SO-3" }) {
        const QModelIndex cell = test.line(order, column);
        QTest::mouseClick(test.table("linesView")->viewport(), Qt::LeftButton, Qt::ControlModifier,
            test.table("linesView")->visualRect(cell).center());
    }
    QVERIFY(test.settle());
}

} // namespace

LineFacts TestEditing::facts(TestWindow& test, const char* order)
{
    return test.window().store().lines().facts(lineOf(order, "CHAIR")).value_or(LineFacts {});
}

void TestEditing::readsDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("day");
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QLocale german(QLocale::German, QLocale::Germany);
    QTest::addRow("iso") << u"2027-01-20"_s << german << u"2027-01-20"_s;
    QTest::addRow("german") << u"20.01.2027"_s << german << u"2027-01-20"_s;
    QTest::addRow("english") << u"20/01/2027"_s << english << u"2027-01-20"_s;
    QTest::addRow("as shown") << u"20 Jan"_s << english << u"2027-01-20"_s;
    QTest::addRow("of last year") << u"20 Dec"_s << english << u"2026-12-20"_s;
    QTest::addRow("nonsense") << u"soon"_s << english << QString();
    QTest::addRow("no such day") << u"2027-02-30"_s << english << QString();
}

void TestEditing::readsDays()
{
    QFETCH(const QString, text);
    QFETCH(const QLocale, locale);
    QFETCH(const QString, day);
    const auto read = linefields::dayOf(text, *Date::parse("2027-01-08"), locale);
    QCOMPARE(read ? QString::fromStdString(read->toString()) : QString(), day);
}

void TestEditing::typesADueDate()
{
    TestWindow test;
    open(test, test.line("SO-2", "due"));
    QVERIFY(editor(test));
    type(test, u"2027-01-25"_s);
    QTRY_VERIFY(!editor(test));
    QCOMPARE(facts(test, "SO-2").due, Date::parse("2027-01-25"));
    open(test, test.line("SO-2", "due"));
    type(test, {});
    QTRY_COMPARE(facts(test, "SO-2").due, std::optional<Date>());
    test.action("undoAction")->trigger();
    QTRY_COMPARE(facts(test, "SO-2").due, Date::parse("2027-01-25"));
}

void TestEditing::aDigitBeginsAPriority()
{
    TestWindow test;
    showPriority(test);
    test.select(test.line("SO-2", "priority"));
    QTest::keyClick(test.table("linesView"), Qt::Key_2);
    QVERIFY(editor(test));
    QCOMPARE(editor(test)->text(), u"2"_s);
    QTest::keyClick(editor(test), Qt::Key_Return);
    QVERIFY(test.settle());
    QTRY_COMPARE(facts(test, "SO-2").priority, std::optional(2));
}

void TestEditing::refusesInWords()
{
    TestWindow test;
    open(test, test.line("SO-2", "due"));
    type(test, u"soon"_s);
    QVERIFY(editor(test));
    QVERIFY2(test.child<QLabel>("cellFault")->text().contains(u"“soon” is no date"_s),
        qPrintable(test.child<QLabel>("cellFault")->text()));
    QTest::keyClick(editor(test), Qt::Key_Escape);
    QTRY_VERIFY(!editor(test));
    QVERIFY(!test.child("undoButton")->isEnabled());
}

void TestEditing::escapeLeavesIt()
{
    TestWindow test;
    const auto due = facts(test, "SO-1").due;
    open(test, test.line("SO-1", "due"));
    editor(test)->setText(u"2027-03-01"_s);
    QTest::keyClick(editor(test), Qt::Key_Escape);
    QTRY_VERIFY(!editor(test));
    QVERIFY(test.settle());
    QCOMPARE(facts(test, "SO-1").due, due);
    QVERIFY2(test.table("linesView")->hasFocus(), "the keyboard is back in the table");
}

void TestEditing::aNoteKeepsItsFollowUp()
{
    TestWindow test([](Sender& sender) {
        TestWindow::chairs(sender);
        ChangeOrderLine noted { lineOf("SO-2", "CHAIR") };
        noted.note = Note { "old", Date::parse("2027-01-15") };
        sender.send(noted);
    });
    open(test, test.line("SO-2", "note"));
    QTRY_VERIFY(editor(test));
    QCOMPARE(editor(test)->text(), u"old"_s);
    type(test, u"new"_s);
    QTRY_VERIFY2(test.line("SO-2", "note").data().toString().contains(u"new"_s),
        qPrintable(test.line("SO-2", "note").data().toString()));
    QVERIFY2(test.line("SO-2", "note").data().toString().contains(u"15"_s), "the day to look at it again");
}

void TestEditing::fillsDownAsOneStep()
{
    TestWindow test;
    selectThree(test, "due");
    QVERIFY2(test.action("fillDownAction")->isEnabled(), qPrintable(test.action("fillDownAction")->toolTip()));
    QTest::keyClick(test.table("linesView"), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(test.settle());
    QTRY_COMPARE(facts(test, "SO-3").due, Date::parse("2027-01-12"));
    QCOMPARE(facts(test, "SO-2").due, Date::parse("2027-01-12"));
    QVERIFY2(
        test.action("undoAction")->toolTip().contains(u"2 lines"_s), qPrintable(test.action("undoAction")->toolTip()));
    test.action("undoAction")->trigger();
    QTRY_COMPARE(facts(test, "SO-3").due, std::optional<Date>());
    QVERIFY(test.settle());
    QCOMPARE(facts(test, "SO-2").due, std::optional<Date>());
    QVERIFY2(!test.child("undoButton")->isEnabled(), "it was one step");
}

void TestEditing::fillsNoteAndFlagDown()
{
    TestWindow test([](Sender& sender) {
        TestWindow::chairs(sender);
        ChangeOrderLine noted { lineOf("SO-1", "CHAIR") };
        noted.note = Note { "calls back", Date::parse("2027-01-15") };
        noted.flag = true;
        sender.send(noted);
    });
    selectThree(test, "note");
    test.action("fillDownAction")->trigger();
    QVERIFY(test.settle());
    QTRY_VERIFY(facts(test, "SO-3").flag);
    QVERIFY(test.line("SO-2", "note").data().toString().contains(u"calls back"_s));
    test.action("fillDownAction")->trigger();
    QTRY_VERIFY2(test.message().contains(u"Nothing has changed"_s), qPrintable(test.message()));
}

void TestEditing::fillsABatchDown()
{
    TestWindow test;
    test.select(test.line("SO-1", "batch"));
    const QModelIndex second = test.line("SO-2", "batch");
    QTest::mouseClick(test.table("linesView")->viewport(), Qt::LeftButton, Qt::ControlModifier,
        test.table("linesView")->visualRect(second).center());
    QVERIFY(test.settle());
    test.action("fillDownAction")->trigger();
    QVERIFY(test.settle());
    QTRY_COMPARE(test.batchOf("SO-2"), u"B1"_s);
}

void TestEditing::saysWhyNothingCanBeFilled()
{
    TestWindow test;
    test.select(test.line("SO-1", "due"));
    QVERIFY(!test.action("fillDownAction")->isEnabled());
    QVERIFY(test.action("fillDownAction")->toolTip().contains(u"several"_s));
    selectThree(test, "customer");
    QVERIFY(!test.action("fillDownAction")->isEnabled());
    QVERIFY(test.action("fillDownAction")->toolTip().contains(u"Due"_s));
}

void TestEditing::picksABatch()
{
    TestWindow test;
    open(test, test.line("SO-2", "batch"));
    QVERIFY(test.child("batchPicker"));
    QTRY_COMPARE(test.table("pickerView")->model()->rowCount(), 3);
    QCOMPARE(test.table("pickerView")->model()->index(0, 0).data().toString(), u"B1"_s);
    QVERIFY(!test.table("pickerView")->model()->index(0, 2).data().toString().isEmpty());
    QTest::keyClicks(test.child("pickerSearch"), u"b2"_s);
    QTest::keyClick(test.child("pickerSearch"), Qt::Key_Return);
    QTRY_VERIFY(!test.child("batchPicker"));
    QVERIFY(test.settle());
    QTRY_COMPARE(test.batchOf("SO-2"), u"B2"_s);
    test.select(test.line("SO-3", "batch"));
    QTest::keyClick(test.table("linesView"), Qt::Key_B);
    QVERIFY2(test.child("batchPicker"), "a letter begins to look for one");
    QCOMPARE(test.child<QLineEdit>("pickerSearch")->text(), u"b"_s);
    QTest::keyClick(test.child("pickerSearch"), Qt::Key_Escape);
    QTRY_VERIFY(!test.child("batchPicker"));
}

void TestEditing::hostileTextIsOnlyText()
{
    TestWindow test([](Sender& sender) {
        TestWindow::chairs(sender);
        sender.send(CreateBatch { BatchRef("<b>\u05d0</b>"), Sku("CHAIR"), 50 });
    });
    open(test, test.line("SO-2", "due"));
    type(test, u"<img src=x>"_s);
    QCOMPARE(test.child<QLabel>("cellFault")->textFormat(), Qt::PlainText);
    QTest::keyClick(editor(test), Qt::Key_Escape);
    QTRY_VERIFY(!editor(test));
    open(test, test.line("SO-2", "batch"));
    QTRY_COMPARE(test.table("pickerView")->model()->rowCount(), 4);
    for (const QLabel* const label : test.child("batchPicker")->findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QTest::keyClick(test.child("pickerSearch"), Qt::Key_Escape);
    QTRY_VERIFY(!test.child("batchPicker"));
}

QTEST_MAIN(TestEditing)
#include "tst_editing.moc"
