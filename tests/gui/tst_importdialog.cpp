#include "gui/testwindow.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void addsRowsAndSaysSo();
    void theSameAgainChangesNothing();
    void savesRejectedRows();
    void refusesWhatIsNoTable();
    void needsAFile();

private:
    static QString write(TestWindow& test, const char* name, const QByteArray& text);
    static QString import(TestWindow& test, const QString& batches, const QString& orders);
};

void TestImportDialog::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

QString TestImportDialog::write(TestWindow& test, const char* name, const QByteArray& text)
{
    QString path = test.folder() + u'/' + QLatin1StringView(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", name);
    return path;
}

/// @returns what the dialog says
QString TestImportDialog::import(TestWindow& test, const QString& batches, const QString& orders)
{
    if (!test.child("importDialog"))
        test.action("importAction")->trigger();
    test.child<QLineEdit>("batchesFileEdit")->setText(batches);
    test.child<QLineEdit>("ordersFileEdit")->setText(orders);
    test.child<QLabel>("importResult")->clear();
    test.click(test.child("importButton"));
    const bool answered = QTest::qWaitFor([&] { return !test.child<QLabel>("importResult")->text().isEmpty(); });
    if (!answered || !test.settle())
        qFatal("the import did not end");
    return test.child<QLabel>("importResult")->text();
}

void TestImportDialog::addsRowsAndSaysSo()
{
    TestWindow test;
    const QString batches = write(test, "batches.csv", "ref,sku,qty,eta\nN1,STOOL,7,\nN2,STOOL,5,2027-02-01\n");
    const QString orders = write(test, "orders.csv", "orderid,sku,qty\nSO-9,STOOL,3\n");
    const QString said = import(test, batches, orders);
    QVERIFY2(said.contains(u"2 rows read, 2 added"_s), qPrintable(said));
    QVERIFY2(said.contains(u"1 rows read, 1 added"_s), qPrintable(said));
    QTRY_VERIFY(test.cell("batchesView", "batch:N1|ref").isValid());
    QTRY_VERIFY(test.cell("linesView", "line:SO-9|STOOL|1|order").isValid());
    QVERIFY(test.child("undoButton")->isEnabled());
}

void TestImportDialog::theSameAgainChangesNothing()
{
    TestWindow test;
    const QString batches = write(test, "batches.csv", "ref,sku,qty,eta\nN1,STOOL,7,\n");
    import(test, batches, {});
    const QString said = import(test, batches, {});
    QVERIFY2(said.contains(u"1 unchanged"_s) && said.contains(u"Nothing has changed"_s), qPrintable(said));
}

void TestImportDialog::savesRejectedRows()
{
    TestWindow test;
    const QString batches = write(test, "batches.csv", "ref,sku,qty,eta\nN1,STOOL,seven,\nN2,STOOL,5,\n");
    const QString said = import(test, batches, {});
    QVERIFY2(said.contains(u"1 rejected"_s), qPrintable(said));
    QCOMPARE(test.table("rejectsView")->model()->rowCount(), 1);
    test.prompts().file = test.folder() + u"/rejects.csv"_s;
    test.click(test.child("rejectsSaveButton"));
    QFile file(test.prompts().file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.startsWith("file,row,column,reason,value") && text.contains("seven"), text.constData());
}

void TestImportDialog::refusesWhatIsNoTable()
{
    TestWindow test;
    const QString said = import(test, write(test, "batches.csv", "ref,qty\nN1,7\n"), {});
    QVERIFY2(said.contains(u"sku"_s), qPrintable(said));
    QVERIFY(!test.child("undoButton")->isEnabled());
}

void TestImportDialog::needsAFile()
{
    TestWindow test;
    test.action("importAction")->trigger();
    QVERIFY(!test.child("importButton")->isEnabled());
    QVERIFY(!test.child("importButton")->toolTip().isEmpty());
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
