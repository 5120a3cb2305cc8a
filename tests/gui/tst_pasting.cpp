#include "gui/testwindow.h"
#include "ui/pasting/pastedrows.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// Rows from a spreadsheet are looked at as a file with them would be; held lines are brought to a batch as before.
class TestPasting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void tellsLinesFromBatches();
    void takesRowsThatWereCopiedHere();
    void rowsOfOneProductNeedNotNameIt();
    void looksBeforeItImports();
    void batchesInTheirTable();
    void rejectsRowsWithReasons();
    void refusesWhatIsNoTable();
    void heldLinesComeFirst();
    void hostileTextIsOnlyText();

private:
    static void paste(TestWindow& test, const QString& text, const char* table = "linesView");
    static QStringList listed(TestWindow& test);
};

void TestPasting::cleanup()
{
    QApplication::clipboard()->clear();
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

void TestPasting::paste(TestWindow& test, const QString& text, const char* table)
{
    QApplication::clipboard()->setText(text);
    QCoreApplication::processEvents();
    test.table(table)->setFocus();
    QTest::keyClick(test.table(table), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(test.settle());
}

QStringList TestPasting::listed(TestWindow& test)
{
    auto* const headings = test.child<QAbstractItemView>("snapshotHeadings");
    QStringList all;
    for (int row = 0; row < headings->model()->rowCount(); ++row) {
        headings->setCurrentIndex(headings->model()->index(row, 0));
        const auto* const entries = test.child<QAbstractItemView>("snapshotEntries")->model();
        for (int entry = 0; entry < entries->rowCount(); ++entry)
            all << entries->index(entry, 0).data().toString();
    }
    return all;
}

void TestPasting::tellsLinesFromBatches()
{
    const Date near = *Date::parse("2027-01-08");
    const auto kindOf = [&](const QString& text) {
        const auto rows = pastedRows(text, {}, near, QLocale::c());
        return rows ? int(rows->kind) : -1;
    };
    QCOMPARE(kindOf(u"ref\tsku\tqty\nB\tS\t1"_s), int(ImportFile::Batches));
    QCOMPARE(kindOf(u"OrderId\tSKU\tQty\tdue\r\nO\tS\t1\t\r\n"_s), int(ImportFile::Orders));
    QCOMPARE(kindOf(u"orderid\tsku\tqty\tbatchref\nO\tS\t1\tB"_s), int(ImportFile::Allocations));
    QCOMPARE(kindOf(u"hello"_s), -1);
    QCOMPARE(kindOf({}), -1);
    QCOMPARE(pastedRows(u"ref\tsku\tqty\nB\tS\t1\nC\tS\t1\n"_s, {}, near, QLocale::c())->rows, 2);
}

void TestPasting::takesRowsThatWereCopiedHere()
{
    TestWindow test;
    test.select(test.line("SO-2"));
    QTest::keyClick(test.table("linesView"), Qt::Key_C, Qt::ControlModifier);
    QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(u"Order\t"_s), qPrintable(copied));
    copied.replace(u"\t6\t"_s, u"\t7\t"_s); // units ordered, and what is open of it
    paste(test, copied);
    QVERIFY(test.child("importDialog"));
    QTRY_VERIFY(test.child("snapshotView")->isVisible());
    QVERIFY2(listed(test).join(u'|').contains(u"SO-2 / CHAIR changed"_s), qPrintable(listed(test).join(u'|')));
    QCOMPARE(listed(test).size(), 1);
    test.click(test.child("importButton"));
    QTRY_COMPARE(test.line("SO-2", "qty").data().toString(), u"7"_s);
}

void TestPasting::rowsOfOneProductNeedNotNameIt()
{
    OwnTitles titles;
    titles.lines = { { u"Order"_s, u"orderid"_s }, { u"Qty"_s, u"qty"_s }, { u"Open"_s, {} }, { u"Due"_s, u"due"_s } };
    titles.product = u"CHAIR"_s;
    const auto rows = pastedRows(u"Order\tQty\tOpen\tDue\r\nSO-1\t1,200\t4\t20 Jan\r\n"_s, titles,
        *Date::parse("2027-01-08"), QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(rows);
    QCOMPARE(rows->table, QByteArray("orderid\tqty\tdue\tsku\nSO-1\t1200\t2027-01-20\tCHAIR\n"));
}

void TestPasting::looksBeforeItImports()
{
    TestWindow test;
    paste(test, u"orderid\tsku\tqty\tdue\nSO-2\tCHAIR\t8\t2027-01-20\nSO-9\tTABLE\t2\t\n"_s);
    QTRY_VERIFY(test.child("snapshotView")->isVisible());
    QVERIFY2(test.child<QLabel>("pastedText")->text().startsWith(u"2 pasted rows"_s),
        qPrintable(test.child<QLabel>("pastedText")->text()));
    QVERIFY2(!test.child("goneKeep")->isVisible(), "what was not pasted is not gone");
    QVERIFY(!test.child("batchesFileEdit")->isVisible());
    QVERIFY2(test.line("SO-2", "qty").data().toString() == u"6"_s, "nothing has changed yet");
    QCOMPARE(test.child<QPushButton>("importButton")->text(), u"&Import"_s);
    test.click(test.child("importButton"));
    QTRY_COMPARE(test.line("SO-2", "qty").data().toString(), u"8"_s);
    QVERIFY(test.settle());
    test.action("undoAction")->trigger();
    QTRY_COMPARE(test.line("SO-2", "qty").data().toString(), u"6"_s);
    QVERIFY(test.settle());
    QVERIFY2(!test.child("undoButton")->isEnabled(), "it was one step");
}

void TestPasting::batchesInTheirTable()
{
    TestWindow test;
    paste(test, u"ref\tsku\tqty\teta\nB3\tCHAIR\t5\t\nN1\tCHAIR\t4\t2027-02-01\n"_s, "batchesView");
    QTRY_VERIFY(test.child("snapshotView")->isVisible());
    QCOMPARE(listed(test).size(), 2);
    QTest::keyClick(test.child("importDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!test.child("importDialog"));
    QVERIFY(test.settle());
    QVERIFY(!test.batch("N1").isValid());
    QVERIFY(!test.child("undoButton")->isEnabled());
}

void TestPasting::rejectsRowsWithReasons()
{
    TestWindow test;
    paste(test, u"orderid\tsku\tqty\nSO-8\tCHAIR\tmany\nSO-9\tCHAIR\t3\n"_s);
    QTRY_VERIFY(test.child("rejectsView")->isVisible());
    const QAbstractItemModel& rejects = *test.table("rejectsView")->model();
    QCOMPARE(rejects.rowCount(), 1);
    QCOMPARE(rejects.index(0, 1).data().toString(), u"2"_s);
    QCOMPARE(listed(test).size(), 1);
}

void TestPasting::refusesWhatIsNoTable()
{
    TestWindow test;
    paste(test, u"just a sentence"_s);
    QVERIFY(!test.child("importDialog"));
    QVERIFY2(test.message().contains(u"orderid"_s), qPrintable(test.message()));
}

void TestPasting::heldLinesComeFirst()
{
    TestWindow test;
    QApplication::clipboard()->setText(u"ref\tsku\tqty\nB\tS\t1\n"_s);
    QCoreApplication::processEvents();
    QVERIFY(test.action("pasteRowsAction")->isEnabled());
    test.select(test.line("SO-2"));
    test.action("cutAction")->trigger();
    QVERIFY(test.settle());
    QVERIFY(!test.action("pasteRowsAction")->isEnabled());
    test.select(test.batch("B1"));
    QTest::keyClick(test.table("batchesView"), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(test.batchOf("SO-2"), u"B1"_s);
    QVERIFY(!test.child("importDialog"));
    QTRY_VERIFY(test.action("pasteRowsAction")->isEnabled());
}

void TestPasting::hostileTextIsOnlyText()
{
    TestWindow test;
    paste(test, u"orderid\tsku\tqty\n<b>x</b>\tCHAIR\t1\n"_s);
    QTRY_VERIFY(test.child("snapshotView")->isVisible());
    QVERIFY(listed(test).join(u'|').contains(u"<b>x</b>"_s));
    QCOMPARE(test.child<QLabel>("pastedText")->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestPasting)
#include "tst_pasting.moc"
