#include "gui/testwindow.h"

#include <QMenu>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

class TestContextMenus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void linesMenuSaysWhatItTouches();
    void nothingAllocatedIsNothingToDeallocate();
    void batchesMenuAnswersBefore();
    void batchesMenuMoves();
};

void TestContextMenus::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

namespace {

void open(TestWindow& test, const char* table, const QModelIndex& index)
{
    QTableView* const view = test.table(table);
    Q_EMIT view->customContextMenuRequested(view->visualRect(index).center());
}

/// "Move here" of the menu that is open, which closes.
struct MoveHere {
    QString text;
    bool enabled = false;
};

MoveHere moveHere(TestWindow& test, const char* batch)
{
    open(test, "batchesView", test.batch(batch));
    auto* const menu = test.child<QMenu>("batchesMenu");
    const QAction* const action = menu->findChild<QAction*>(u"moveHereAction"_s);
    MoveHere result { action->text(), action->isEnabled() };
    delete menu;
    return result;
}

} // namespace

void TestContextMenus::linesMenuSaysWhatItTouches()
{
    TestWindow test;
    open(test, "linesView", test.line("SO-1"));
    QVERIFY2(!test.child<QMenu>("linesMenu"), "nothing is selected");
    test.select(test.line("SO-1"));
    open(test, "linesView", test.line("SO-1"));
    const auto* const menu = test.child<QMenu>("linesMenu");
    QVERIFY(menu->actions().contains(test.action("moveToAction")));
    QCOMPARE(menu->actions().at(1)->text(), u"Deallocate 1 line, 4 units"_s);
    QVERIFY(menu->actions().at(1)->isEnabled());
}

void TestContextMenus::nothingAllocatedIsNothingToDeallocate()
{
    TestWindow test;
    test.select(test.line("SO-2"));
    open(test, "linesView", test.line("SO-2"));
    QVERIFY(!test.child<QMenu>("linesMenu")->actions().at(1)->isEnabled());
}

void TestContextMenus::batchesMenuAnswersBefore()
{
    TestWindow test;
    QVERIFY(!moveHere(test, "B2").enabled);
    test.select(test.line("SO-1"));
    QVERIFY(test.settle());
    QVERIFY(moveHere(test, "B2").enabled);
    QCOMPARE(moveHere(test, "B2").text, u"Move 1 line, 4 units here: 9 days late (+9)"_s);
    QVERIFY(moveHere(test, "B3").enabled);
    QCOMPARE(moveHere(test, "B3").text, u"Move 1 line, 4 units here: fits 2 of 4"_s);
    QVERIFY(!moveHere(test, "B1").enabled);
    QVERIFY(!moveHere(test, "T1").enabled);
}

void TestContextMenus::batchesMenuMoves()
{
    TestWindow test;
    test.select(test.line("SO-1"));
    QVERIFY(test.settle());
    open(test, "batchesView", test.batch("B2"));
    test.child<QMenu>("batchesMenu")->findChild<QAction*>(u"moveHereAction"_s)->trigger();
    QVERIFY(test.settle());
    QTRY_COMPARE(test.batchOf("SO-1"), u"B2"_s);
}

QTEST_MAIN(TestContextMenus)
#include "tst_contextmenus.moc"
