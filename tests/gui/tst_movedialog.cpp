#include "gui/testwindow.h"

#include <QSpinBox>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

class TestMoveDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void offersBatchesWithVerdicts();
    void movesWhole();
    void movesPart();
    void refusesWhereNothingFits();
    void needsASelection();

private:
    static void open(TestWindow& test, const char* order);
    static void choose(TestWindow& test, const char* ref);
};

void TestMoveDialog::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

void TestMoveDialog::open(TestWindow& test, const char* order)
{
    test.select(test.line(order));
    QTest::keyClick(test.window().windowHandle(), Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(test.child("moveDialog"));
    QTRY_VERIFY(test.table("candidatesView")->model()->rowCount() > 0);
}

void TestMoveDialog::choose(TestWindow& test, const char* ref)
{
    const QModelIndex cell = test.cell("candidatesView", (std::string("batch:") + ref + "|ref").c_str());
    QVERIFY(cell.isValid());
    test.table("candidatesView")->selectRow(cell.row());
}

void TestMoveDialog::offersBatchesWithVerdicts()
{
    TestWindow test;
    open(test, "SO-1");
    QStringList rows;
    for (const char* const ref : { "B1", "B2", "B3" })
        rows << test.cell("candidatesView", (std::string("batch:") + ref + "|verdict").c_str()).data().toString();
    QCOMPARE(rows.size(), 3);
    QVERIFY2(rows[0].contains(u"here"_s), qPrintable(rows[0]));
    QVERIFY2(rows[1].contains(u"late"_s), qPrintable(rows[1]));
    QVERIFY2(rows[2].contains(u"2 of 4"_s), qPrintable(rows[2]));
    QVERIFY(!test.child("moveButton")->isEnabled());
}

void TestMoveDialog::movesWhole()
{
    TestWindow test;
    open(test, "SO-1");
    choose(test, "B2");
    test.click(test.child("moveButton"));
    QVERIFY(test.settle());
    QTRY_COMPARE(test.allocationsInStore(), QStringList { u"SO-1/CHAIR 4 B2"_s });
    QTRY_VERIFY(!test.child("moveDialog"));
}

void TestMoveDialog::movesPart()
{
    TestWindow test;
    open(test, "SO-1");
    choose(test, "B2");
    test.child<QSpinBox>("quantityEdit")->setValue(1);
    test.click(test.child("moveButton"));
    QVERIFY(test.settle());
    QTRY_COMPARE(test.allocationsInStore().size(), 2);
    QVERIFY(test.allocationsInStore().contains(u"SO-1/CHAIR 1 B2"_s));
}

void TestMoveDialog::refusesWhereNothingFits()
{
    TestWindow test([](Sender& sender) {
        TestWindow::chairs(sender);
        sender.send(AllocateTo { lineOf("SO-2", "CHAIR"), BatchRef("B3"), 2 });
    });
    open(test, "SO-1");
    choose(test, "B3");
    QVERIFY(!test.child("moveButton")->isEnabled());
    QVERIFY(!test.child("moveButton")->toolTip().isEmpty());
}

void TestMoveDialog::needsASelection()
{
    TestWindow test;
    QVERIFY(!test.action("moveToAction")->isEnabled());
    QVERIFY(!test.action("deallocateAction")->isEnabled());
    test.select(test.line("SO-1"));
    QVERIFY(test.action("moveToAction")->isEnabled());
    QVERIFY2(test.action("deallocateAction")->toolTip().contains(u"1 line, 4 units"_s),
        qPrintable(test.action("deallocateAction")->toolTip()));
    test.select(test.line("SO-2"));
    QVERIFY(!test.action("deallocateAction")->isEnabled());
}

QTEST_MAIN(TestMoveDialog)
#include "tst_movedialog.moc"
