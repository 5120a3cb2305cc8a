#include "gui/testwindow.h"

#include <QMenu>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

class TestHistoryList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void namesTheStep();
    void refusedStepsNeverEnter();
    void automaticRunIsOneStep();
    void listGoesToAnyStep();
    void disabledWhilePending();

private:
    static void move(TestWindow& test, const char* order, const char* to);
};

void TestHistoryList::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

void TestHistoryList::move(TestWindow& test, const char* order, const char* to)
{
    MoveLine command;
    command.lines = { lineOf(order, "CHAIR") };
    command.to = BatchRef(to);
    test.window().dispatcher().send(command);
    QVERIFY(test.settle());
}

void TestHistoryList::namesTheStep()
{
    TestWindow test;
    QVERIFY(!test.child("undoButton")->isEnabled());
    move(test, "SO-1", "B2");
    QCOMPARE(test.action("undoAction")->toolTip(), u"Undo move SO-1 / CHAIR to B2"_s);
    QCOMPARE(test.action("undoAction")->text().remove(u'&'), u"Undo"_s);
    test.click(test.child("undoButton"));
    QVERIFY(test.settle());
    QVERIFY(!test.child("undoButton")->isEnabled());
    QCOMPARE(test.action("redoAction")->toolTip(), u"Redo move SO-1 / CHAIR to B2"_s);
}

void TestHistoryList::refusedStepsNeverEnter()
{
    TestWindow test;
    move(test, "SO-3", "B3");
    QVERIFY(!test.message().isEmpty());
    QVERIFY(test.window().dispatcher().history().steps().empty());
}

void TestHistoryList::automaticRunIsOneStep()
{
    TestWindow test;
    const QStringList before = test.allocationsInStore();
    test.click(test.child("autoAllocateToolButton"));
    QTRY_VERIFY(test.child("allocateDialog"));
    test.click(test.child("allocateButton"));
    QVERIFY(test.settle());
    QTRY_VERIFY(test.allocationsInStore().size() > 2);
    QVERIFY(!test.message().isEmpty());
    QCOMPARE(test.window().dispatcher().history().steps().size(), std::size_t { 1 });
    test.click(test.child("undoButton"));
    QVERIFY(test.settle());
    QCOMPARE(test.allocationsInStore(), before);
}

void TestHistoryList::listGoesToAnyStep()
{
    TestWindow test;
    move(test, "SO-1", "B2");
    move(test, "SO-2", "B1");
    auto* const menu = test.child<QMenu>("historyMenu");
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().at(1)->trigger(); // the older one, and with it the newer
    QTRY_VERIFY(test.session().idle() && !test.window().dispatcher().history().toUndo());
    QTRY_COMPARE(test.allocationsInStore(), QStringList { u"SO-1/CHAIR 4 B1"_s });
}

void TestHistoryList::disabledWhilePending()
{
    TestWindow test;
    move(test, "SO-1", "B2");
    test.window().dispatcher().send(DeallocateLine { { lineOf("SO-1", "CHAIR") }, {} });
    QVERIFY(!test.child("undoButton")->isEnabled());
    QVERIFY(test.settle());
    QVERIFY(test.child("undoButton")->isEnabled());
}

QTEST_MAIN(TestHistoryList)
#include "tst_historylist.moc"
