#include "gui/testwindow.h"

#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// How a planner begins, and comes back to what was open before.
class TestWelcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void onlyWhileThereIsNothing();
    void leadsToEveryBeginning();
    void showsTheLastFiles();
    void menuOfTheLastFiles();
    void theListIsShortAndWithoutRepeats();
};

void TestWelcome::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

static void nothing(Sender&) { }

void TestWelcome::onlyWhileThereIsNothing()
{
    TestWindow test(nothing);
    QVERIFY(test.child("welcomePage")->isVisible());
    test.window().dispatcher().send(CreateBatch { BatchRef("B1"), Sku("CHAIR"), 10 });
    QTRY_VERIFY(!test.child("welcomePage")->isVisible());
    test.settle();
    test.action("undoAction")->trigger();
    QTRY_VERIFY(test.child("welcomePage")->isVisible());
}

void TestWelcome::leadsToEveryBeginning()
{
    TestWindow test(nothing);
    const QSignalSpy sample(&test.window(), &MainWindow::sampleWanted);
    const QSignalSpy existing(&test.window(), &MainWindow::openDatabaseWanted);
    const QSignalSpy made(&test.window(), &MainWindow::newDatabaseWanted);
    for (const char* const name : { "welcomeSampleButton", "welcomeOpenButton", "welcomeNewButton" })
        test.click(test.child(name));
    QCOMPARE(sample.size(), 1);
    QCOMPARE(existing.size(), 1);
    QCOMPARE(made.size(), 1);
    test.click(test.child("welcomeImportButton"));
    QTRY_VERIFY(test.child("importDialog"));
}

void TestWelcome::showsTheLastFiles()
{
    TestWindow test(nothing);
    const QString there = test.folder() + u"/a & <b>bold.db"_s;
    QVERIFY(QFile(there).open(QIODevice::WriteOnly));
    test.recent().add(test.folder() + u"/gone.db"_s);
    test.recent().add(there);
    QTRY_VERIFY(test.child("welcomeFile_1"));
    auto* const first = test.child<QPushButton>("welcomeFile_0");
    QCOMPARE(first->text(), u"a && <b>bold.db"_s);
    QVERIFY(!test.child("welcomeFile_1")->isEnabled());
    QSignalSpy chosen(&test.window(), &MainWindow::databaseWanted);
    test.click(first);
    QCOMPARE(chosen.value(0).value(0).toString(), there);
}

void TestWelcome::menuOfTheLastFiles()
{
    TestWindow test;
    const QString there = test.folder() + u"/test.db"_s;
    test.recent().add(test.folder() + u"/gone.db"_s);
    test.recent().add(there);
    auto* const menu = test.child<QMenu>("recentMenu");
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().value(0)->text(), u"test.db"_s);
    QVERIFY(menu->actions().value(0)->isEnabled());
    QVERIFY(!menu->actions().value(1)->isEnabled());
    QSignalSpy chosen(&test.window(), &MainWindow::databaseWanted);
    menu->actions().value(0)->trigger();
    QCOMPARE(chosen.value(0).value(0).toString(), there);
    test.action("clearRecentAction")->trigger();
    Q_EMIT menu->aboutToShow();
    QVERIFY(!test.action("clearRecentAction")->isEnabled());
    QVERIFY(test.recent().entries().isEmpty());
}

void TestWelcome::theListIsShortAndWithoutRepeats()
{
    RecentFiles files(false);
    for (int i = 0; i < 30; ++i)
        files.add(u"/somewhere/%1.db"_s.arg(i % 12));
    QCOMPARE(files.entries().size(), RecentFiles::most);
    QCOMPARE(files.entries().front().name(), u"5.db"_s);
    files.add(u"/somewhere/3.db"_s);
    QCOMPARE(files.entries().front().name(), u"3.db"_s);
    QCOMPARE(files.entries().size(), RecentFiles::most);
}

QTEST_MAIN(TestWelcome)
#include "tst_welcome.moc"
