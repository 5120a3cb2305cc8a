#include "gui/testwindow.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QTextEdit>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// Pin… : with a reason and an end.
class TestPinDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void needsAnAllocation();
    void pinsWithReasonAndEnd();
    void pinsWithoutEnd();
    void changesOnesOwnPin();
    void doesNothingWhenCancelled();

private:
    static void open(TestWindow& test);
};

void TestPinDialog::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

void TestPinDialog::open(TestWindow& test)
{
    test.select(test.line("SO-1"));
    QVERIFY(test.settle());
    test.action("pinUntilAction")->trigger();
    QTRY_VERIFY(test.child("pinDialog"));
}

void TestPinDialog::needsAnAllocation()
{
    TestWindow test;
    QVERIFY(!test.action("pinUntilAction")->isEnabled());
    test.select(test.line("SO-2"));
    QVERIFY(!test.action("pinUntilAction")->isEnabled());
    QVERIFY(!test.action("pinUntilAction")->toolTip().isEmpty());
}

void TestPinDialog::pinsWithReasonAndEnd()
{
    TestWindow test;
    open(test);
    QVERIFY(test.child<QLabel>("pinTitle")->text().contains(u"SO-1 / CHAIR"_s));
    test.child<QLineEdit>("pinReasonEdit")->setText(u"<b>promised</b>"_s);
    test.child<QCheckBox>("pinUntilBox")->setChecked(true);
    test.child<QDateEdit>("pinUntilEdit")->setDate(QDate(2027, 1, 20));
    test.click(test.child("pinButton"));
    QVERIFY(test.settle());
    const QString pin = test.child<QTextEdit>("inspectorPin")->toPlainText();
    QVERIFY2(pin.startsWith(u"B1: pinned by Anna until "_s) && pin.endsWith(u": <b>promised</b>"_s), qPrintable(pin));
    QTRY_VERIFY(!test.child("pinDialog"));
    test.action("undoAction")->trigger();
    QVERIFY(test.settle());
    QVERIFY(test.child<QTextEdit>("inspectorPin")->toPlainText().startsWith(u"Not pinned"_s));
}

void TestPinDialog::pinsWithoutEnd()
{
    TestWindow test;
    open(test);
    QVERIFY(!test.child("pinUntilEdit")->isEnabled());
    test.click(test.child("pinButton"));
    QVERIFY(test.settle());
    QCOMPARE(test.child<QTextEdit>("inspectorPin")->toPlainText(), u"B1: pinned by Anna"_s);
}

void TestPinDialog::changesOnesOwnPin()
{
    TestWindow test;
    open(test);
    test.child<QLineEdit>("pinReasonEdit")->setText(u"promised"_s);
    test.click(test.child("pinButton"));
    QVERIFY(test.settle());
    QTRY_VERIFY(!test.child("pinDialog"));
    open(test);
    QCOMPARE(test.child<QLineEdit>("pinReasonEdit")->text(), u"promised"_s);
    test.child<QLineEdit>("pinReasonEdit")->setText(u"agreed"_s);
    test.click(test.child("pinButton"));
    QVERIFY(test.settle());
    QCOMPARE(test.child<QTextEdit>("inspectorPin")->toPlainText(), u"B1: pinned by Anna: agreed"_s);
}

void TestPinDialog::doesNothingWhenCancelled()
{
    TestWindow test;
    open(test);
    test.child<QLineEdit>("pinReasonEdit")->setText(u"promised"_s);
    test.click(test.child("pinCancelButton"));
    QVERIFY(test.settle());
    QVERIFY(test.child<QTextEdit>("inspectorPin")->toPlainText().startsWith(u"Not pinned"_s));
    QVERIFY(!test.action("undoAction")->isEnabled());
}

QTEST_MAIN(TestPinDialog)
#include "tst_pindialog.moc"
