#include "gui/testwindow.h"
#include "ui/dispatcher.h"
#include "ui/models/roles.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// A table is written as it is shown; a workbook that comes back says what differs in it before it is taken.
class TestExportShown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(QApplication::topLevelWidgets().isEmpty()); }
    void writesWhatIsShown();
    void writesBatches();
    void aFormulaIsOnlyText();
    void cancellingLeavesTheFile();
    void saysWhyItCannotBeWritten();
    void aWorkbookThatComesBackSaysWhatDiffers();
    void aWorkbookThatIsTheSameChangesNothing();

private:
    static QStringList written(TestWindow& test, const char* action, const char* name);
};

namespace {

QStringList linesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

void importWorkbook(TestWindow& test, const QString& orders)
{
    test.action("importAction")->trigger();
    test.child<QLineEdit>("ordersFileEdit")->setText(orders);
    test.click(test.child("importButton"));
    QVERIFY(test.settle());
}

void exportLines(TestWindow& test, const QString& file)
{
    test.action("exportAction")->trigger();
    test.child<QComboBox>("exportTableBox")->setCurrentIndex(1);
    test.child<QLineEdit>("exportFileEdit")->setText(file);
    test.click(test.child("exportButton"));
    QTRY_VERIFY(!test.child("exportDialog"));
    QVERIFY(test.settle());
}

} // namespace

QStringList TestExportShown::written(TestWindow& test, const char* action, const char* name)
{
    test.prompts().file = test.folder() + u'/' + QLatin1StringView(name);
    test.action(action)->trigger();
    if (!QTest::qWaitFor([&] { return test.message().startsWith(u"Exported"_s); }) || !test.settle())
        qFatal("%s", qPrintable(test.message()));
    return linesOf(test.prompts().file);
}

void TestExportShown::writesWhatIsShown()
{
    TestWindow test;
    test.table("linesView")->sortByColumn(LineColumn::Qty, Qt::DescendingOrder);
    test.child<QLineEdit>("searchEdit")->setText(u"chair"_s);
    QVERIFY(test.settle());
    const QStringList rows = written(test, "exportShownLinesAction", "shown.csv");
    QCOMPARE(rows.size(), 4);
    QVERIFY2(rows[0].startsWith(u"Order,Product,Customer,Qty"_s), qPrintable(rows[0]));
    QVERIFY2(rows[1].startsWith(u"SO-3,CHAIR,Jones,9"_s), qPrintable(rows[1]));
    QVERIFY2(rows[3].startsWith(u"SO-1,CHAIR,Smith,4"_s) && rows[3].contains(u"2027-01-12"_s), qPrintable(rows[3]));
    QVERIFY2(test.message().startsWith(u"Exported 3 rows to "_s), qPrintable(test.message()));
}

void TestExportShown::writesBatches()
{
    TestWindow test;
    const QStringList rows = written(test, "exportShownBatchesAction", "shown.csv");
    QCOMPARE(rows.size(), 5);
    QVERIFY2(rows.filter(u"B2,"_s).value(0).contains(u"2027-01-21"_s), qPrintable(rows.join(u'|')));
}

void TestExportShown::aFormulaIsOnlyText()
{
    TestWindow test([](Sender& sender) { sender.send(AddOrderLine { OrderId("=1+1"), Sku("CHAIR"), 4, "\"A\", B" }); });
    const QStringList rows = written(test, "exportShownLinesAction", "shown.csv");
    QVERIFY2(rows[1].startsWith(u"'=1+1,"_s) && rows[1].contains(u"\"\"\"A\"\", B\""_s), qPrintable(rows[1]));
}

void TestExportShown::cancellingLeavesTheFile()
{
    TestWindow test;
    const QString path = test.folder() + u"/shown.csv"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("before") == 6);
    file.close();
    test.prompts().file = path;
    test.action("exportShownLinesAction")->trigger();
    QVERIFY(test.child("shownExportDialog"));
    test.click(test.child("shownExportCancelButton"));
    QTRY_VERIFY(!test.child("shownExportDialog"));
    QVERIFY(test.settle());
    QCOMPARE(linesOf(path), QStringList(u"before"_s));
    QVERIFY(test.message().isEmpty());
}

void TestExportShown::saysWhyItCannotBeWritten()
{
    TestWindow test;
    test.prompts().file = test.folder() + u"/no such folder/shown.csv"_s;
    test.action("exportShownLinesAction")->trigger();
    QTRY_VERIFY(!test.message().isEmpty());
    QVERIFY2(!test.message().startsWith(u"Exported"_s), qPrintable(test.message()));
    QTRY_VERIFY(!test.child("shownExportDialog"));
}

void TestExportShown::aWorkbookThatComesBackSaysWhatDiffers()
{
    TestWindow test;
    const QString file = test.folder() + u"/lines.xlsx"_s;
    exportLines(test, file);
    ChangeOrderLine change { lineOf("SO-2", "CHAIR") };
    change.qty = 8;
    test.window().dispatcher().send(change);
    QVERIFY(test.settle());
    importWorkbook(test, file);
    QTRY_VERIFY(test.child("snapshotView")->isVisible());
    QVERIFY2(test.line("SO-2", "qty").data().toString() == u"8"_s, "nothing has changed yet");
    const auto* const entries = test.child<QAbstractItemView>("snapshotEntries")->model();
    const QString told = entries->index(0, 0).data().toString();
    QVERIFY2(
        told.startsWith(u"SO-2 / CHAIR changed"_s) && told.contains(u'8') && told.contains(u'6'), qPrintable(told));
    test.click(test.child("importButton"));
    QTRY_COMPARE(test.line("SO-2", "qty").data().toString(), u"6"_s);
}

void TestExportShown::aWorkbookThatIsTheSameChangesNothing()
{
    TestWindow test;
    const QString file = test.folder() + u"/lines.xlsx"_s;
    exportLines(test, file);
    importWorkbook(test, file);
    QTRY_VERIFY2(test.child<QLabel>("importResult")->text().contains(u"Nothing has changed"_s),
        qPrintable(test.child<QLabel>("importResult")->text()));
}

QTEST_MAIN(TestExportShown)
#include "tst_exportshown.moc"
