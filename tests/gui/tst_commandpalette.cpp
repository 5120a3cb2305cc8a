#include "gui/testwindow.h"
#include "ui/commands/commandlist.h"
#include "ui/commands/commandmodel.h"
#include "ui/commands/fuzzy.h"
#include "ui/panels/messagebar.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

class TestCommandPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewLettersFindIt_data();
    void fewLettersFindIt();
    void aWholeWordComesFirst();
    void mnemonicsGo();
    void everyActionIsThere();
    void findsRunsAndRemembers();
    void saysWhyNot();
    void keyboardAlone();
    void opensFromTheSearchField();
    void clickElsewhereCloses();
    void sheetListsTheKeys();
    void messagesAreAlerts();

private:
    static QLineEdit& openPalette(TestWindow& test);
    static QString first(TestWindow& test);
};

void TestCommandPalette::fewLettersFindIt_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::addRow("initials") << u"mt"_s << u"Move to…"_s << true;
    QTest::addRow("part") << u"allo"_s << u"Auto-allocate…"_s << true;
    QTest::addRow("case") << u"UNDO"_s << u"Undo"_s << true;
    QTest::addRow("accent") << u"ubernehmen"_s << u"Übernehmen"_s << true;
    QTest::addRow("alef") << u"استيراد"_s << u"إستيراد"_s << true;
    QTest::addRow("Chinese") << u"分配"_s << u"自动分配…"_s << false; // in the middle of a word
    QTest::addRow("order") << u"tm"_s << u"Move to…"_s << false;
    QTest::addRow("inside a word") << u"ove"_s << u"Move to…"_s << false;
    QTest::addRow("a later start is the better one") << u"ab"_s << u"a x ab"_s << true;
}

void TestCommandPalette::fewLettersFindIt()
{
    QFETCH(QString, term);
    QFETCH(QString, text);
    QFETCH(bool, found);
    const auto match = fuzzy::match(term, text);
    QCOMPARE(match.has_value(), found);
    if (match)
        QCOMPARE(match->places.size(), term.size());
    if (text == u"a x ab")
        QCOMPARE(match->places, (QList<qsizetype> { 4, 5 }));
}

void TestCommandPalette::aWholeWordComesFirst()
{
    QVERIFY(fuzzy::match(u"ship"_s, u"Ship…"_s)->score > fuzzy::match(u"ship"_s, u"Shipment ETA…"_s)->score);
}

void TestCommandPalette::mnemonicsGo()
{
    QCOMPARE(withoutMnemonic(u"&Move to…"_s), u"Move to…"_s);
    QCOMPARE(withoutMnemonic(u"Pick && pack"_s), u"Pick & pack"_s);
    QCOMPARE(withoutMnemonic(u"导入(&I)…"_s), u"导入…"_s);
}

QLineEdit& TestCommandPalette::openPalette(TestWindow& test)
{
    test.window().activateWindow();
    QTest::keyClick(test.window().windowHandle(), Qt::Key_K, Qt::ControlModifier);
    return *test.child<QLineEdit>("commandEdit");
}

QString TestCommandPalette::first(TestWindow& test)
{
    return test.child<QListView>("commandList")->model()->index(0, 0).data().toString();
}

void TestCommandPalette::everyActionIsThere()
{
    TestWindow test;
    QSet<QAction*> there;
    for (const WindowCommand& command : commandsOf(test.window())) {
        QVERIFY2(!command.text.isEmpty() && !command.text.contains(u'&'), qPrintable(command.text));
        QVERIFY2(!command.tip.contains(u"<"), qPrintable(command.tip));
        there << command.action;
    }
    const auto actions = test.window().findChildren<QAction*>();
    for (QAction* const action : actions) {
        const bool named = action->objectName().endsWith(u"Action") && !action->objectName().startsWith(u'_');
        const bool ofTheWindow = test.window().actions().contains(action);
        if (named && ofTheWindow && action->isVisible())
            QVERIFY2(there.contains(action), qPrintable(action->objectName()));
    }
    for (const char* const name : { "viewTablesAction", "appearanceDarkAction", "pinAction", "letGoAction" })
        QVERIFY2(there.contains(test.action(name)), name);
}

void TestCommandPalette::findsRunsAndRemembers()
{
    TestWindow test;
    QLineEdit& edit = openPalette(test);
    QVERIFY(edit.isVisible() && edit.hasFocus());
    auto* const model = test.child<QListView>("commandList")->model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int all = model->rowCount();
    QVERIFY(all > 20);
    QTest::keyClicks(&edit, u"appdark"_s); // by its menu and its name
    QCOMPARE(model->rowCount(), 0);
    edit.clear();
    QTest::keyClicks(&edit, u"app dark"_s);
    QCOMPARE(first(test), u"Dark"_s);
    QCOMPARE(model->index(0, 0).data(CommandModel::PathRole).toString(), u"View › Appearance"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QTRY_COMPARE(test.appearance().choice(), Appearance::Choice::Dark);
    QVERIFY(!edit.isVisible());
    openPalette(test);
    QCOMPARE(model->rowCount(), all);
    QCOMPARE(first(test), u"Dark"_s); // used last
}

void TestCommandPalette::saysWhyNot()
{
    TestWindow test;
    QLineEdit& edit = openPalette(test);
    QTest::keyClicks(&edit, u"unpin"_s);
    QCOMPARE(first(test), u"Unpin"_s);
    auto* const hint = test.child<QLabel>("commandHint");
    QCOMPARE(hint->text(), u"Nothing that is selected is pinned"_s);
    QVERIFY2(hint->accessibleName().contains(u"not possible now"), qPrintable(hint->accessibleName()));
    QTest::keyClick(&edit, Qt::Key_Return);
    QVERIFY(edit.isVisible()); // nothing happened, and the reason stays in sight
    QTest::keyClicks(&edit, u"zzz"_s);
    QVERIFY(hint->text().contains(u"Nothing is called that"));
    QTest::keyClick(&edit, Qt::Key_Return);
    QVERIFY(edit.isVisible());
}

void TestCommandPalette::keyboardAlone()
{
    TestWindow test;
    test.table("linesView")->setFocus();
    QLineEdit& edit = openPalette(test);
    auto* const list = test.child<QListView>("commandList");
    QTest::keyClick(&edit, Qt::Key_Down);
    QTest::keyClick(&edit, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 2);
    QTest::keyClick(&edit, Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), 1);
    QTest::keyClick(&edit, Qt::Key_PageDown);
    QVERIFY(list->currentIndex().row() > 5);
    QTest::keyClick(&edit, Qt::Key_Tab);
    QVERIFY(edit.hasFocus());
    QTest::keyClick(&edit, Qt::Key_Escape);
    QVERIFY(!edit.isVisible());
    QVERIFY(test.table("linesView")->hasFocus());
}

void TestCommandPalette::opensFromTheSearchField()
{
    TestWindow test;
    auto* const search = test.child<QLineEdit>("searchEdit");
    search->setFocus();
    QTest::keyClicks(search, u"SO"_s);
    QTest::keyClick(search, Qt::Key_Home);
    QLineEdit& edit = openPalette(test);
    QVERIFY(edit.isVisible());
    QCOMPARE(search->text(), u"SO"_s);
}

void TestCommandPalette::clickElsewhereCloses()
{
    TestWindow test;
    QLineEdit& edit = openPalette(test);
    QVERIFY(edit.isVisible());
    test.click(test.child("statusBar"));
    QVERIFY(!edit.isVisible());
}

void TestCommandPalette::sheetListsTheKeys()
{
    TestWindow test;
    test.action("shortcutsAction")->trigger();
    auto* const sheet = test.table("shortcutsView");
    QVERIFY(sheet);
    const int all = sheet->model()->rowCount();
    test.child<QLineEdit>("shortcutsFilter")->setText(u"ctrl+shift+z"_s);
    QCOMPARE(sheet->model()->rowCount(), 1);
    QCOMPARE(sheet->model()->index(0, 0).data().toString(), u"Redo"_s);
    QVERIFY(all > 10);
}

/// Screen readers say by themselves what an alert says as soon as it shows.
void TestCommandPalette::messagesAreAlerts()
{
    TestWindow test;
    test.window().messageBar().tell(u"Moved <b>1</b> line."_s);
    const QAccessibleInterface* const bar = QAccessible::queryAccessibleInterface(&test.window().messageBar());
    QCOMPARE(bar->role(), QAccessible::AlertMessage);
    QCOMPARE(bar->text(QAccessible::Name), u"Moved <b>1</b> line."_s);
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
