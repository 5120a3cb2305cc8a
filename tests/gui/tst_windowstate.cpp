#include "gui/testwindow.h"
#include "ui/panels/tableview.h"
#include "ui/windowstate.h"

#include <QDockWidget>
#include <QSettings>
#include <QToolButton>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

class TestWindowState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void theNextWindowIsAsThisOneWasLeft();
};

void TestWindowState::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

void TestWindowState::theNextWindowIsAsThisOneWasLeft()
{
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QCoreApplication::setOrganizationName(u"allocation-test"_s);
    {
        TestWindow test;
        test.window().resize(1001, 703);
        test.click(test.child("productsCloseButton"));
        QVERIFY(!test.child("productsDock")->isVisible());
        test.child("activityDock")->show();
        test.window().addDockWidget(Qt::RightDockWidgetArea, test.child<QDockWidget>("activityDock"));
        test.child<TableView>("batchesView")->sortByColumn(BatchColumn::Qty, Qt::DescendingOrder);
        test.child<TableView>("batchesView")->setColumnWidth(BatchColumn::Eta, 150);
        test.appearance().choose(Appearance::Choice::Dark);
        windowstate::save(test.window(), test.appearance(), test.window().views());
    }
    TestWindow test;
    windowstate::restore(test.window(), test.appearance(), test.window().views());
    windowstate::restoreColumns(test.window());
    QTRY_COMPARE(test.window().size(), QSize(1001, 703));
    QVERIFY(!test.child("productsDock")->isVisible());
    QCOMPARE(test.window().dockWidgetArea(test.child<QDockWidget>("activityDock")), Qt::RightDockWidgetArea);
    QCOMPARE(test.table("batchesView")->model()->index(0, BatchColumn::Ref).data().toString(), u"B2"_s);
    QCOMPARE(test.table("batchesView")->columnWidth(BatchColumn::Eta), 150);
    QCOMPARE(test.appearance().choice(), Appearance::Choice::Dark);
    test.window().findChild<QDockWidget*>(u"productsDock"_s)->toggleViewAction()->trigger();
    QVERIFY(test.child("productsDock")->isVisible());
}

QTEST_MAIN(TestWindowState)
#include "tst_windowstate.moc"
