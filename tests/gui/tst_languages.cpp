#include "adapters/sql/store.h"
#include "support/sender.h"
#include "ui/languages/languages.h"
#include "ui/mainwindow.h"
#include "ui/selectionlink.h"
#include "workbench/workbench.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// The program as it is put together, switched from language to language while it runs.
class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void speaksEach_data();
    void speaksEach();
    void nothingIsLost();
    void anOpenDraftStays();
    void isRemembered();

private:
    static bool settle(workbench::Workbench& workbench);
    static QStringList menusOf(const MainWindow& window);
    QString database() const { return m_folder.filePath(u"test.db"_s); }

    QTemporaryDir m_folder;
};

static Date today()
{
    return *Date::parse("2027-01-08");
}

void TestLanguages::init()
{
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 9));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(u"allocation-test"_s);
    QFile::remove(database());
    createDatabase(database().toStdString());
    SqlStore store(database().toStdString());
    Sender sender(store.beginWork());
    sender.send(CreateBatch { BatchRef("B1"), Sku("CHAIR"), 10 });
    sender.send(CreateBatch { BatchRef("T1"), Sku("TABLE"), 10 });
    sender.send(AddOrderLine { OrderId("SO-1"), Sku("CHAIR"), 4 });
    sender.send(AddOrderLine { OrderId("SO-2"), Sku("CHAIR"), 2000 });
    sender.send(AddOrderLine { OrderId("SO-3"), Sku("TABLE"), 2 });
}

void TestLanguages::cleanup()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

bool TestLanguages::settle(workbench::Workbench& workbench)
{
    return QTest::qWaitFor([&] {
        QCoreApplication::processEvents();
        return workbench.session()->idle() && workbench.window()->store().isLoaded();
    });
}

QStringList TestLanguages::menusOf(const MainWindow& window)
{
    QStringList titles;
    for (const QAction* const action : window.menuBar()->actions())
        titles << action->text();
    return titles;
}

void TestLanguages::speaksEach_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("thousands");
    QTest::addRow("German") << u"de"_s << u"languageDeAction"_s << u"2.000"_s;
}

void TestLanguages::speaksEach()
{
    QFETCH(QString, code);
    QFETCH(QString, action);
    QFETCH(QString, thousands);
    workbench::Workbench workbench(u"Anna"_s, today, true);
    workbench.open(database());
    QVERIFY(settle(workbench));
    const QStringList english = menusOf(*workbench.window());
    QCOMPARE(english.front(), u"&File"_s);
    workbench.window()->findChild<QAction*>(action)->trigger();
    QTRY_VERIFY(menusOf(*workbench.window()) != english);
    QVERIFY(settle(workbench));
    const QStringList menus = menusOf(*workbench.window());
    for (qsizetype i = 0; i < menus.size(); ++i)
        QVERIFY2(menus[i] != english[i], qPrintable(menus[i]));
    QCOMPARE(workbench.window()->isRightToLeft(), code == u"ar");
    QVERIFY(workbench.window()->findChild<QAction*>(action)->isChecked());
    const QAbstractItemModel& lines = workbench.window()->store().lines();
    QStringList quantities;
    for (int row = 0; row < lines.rowCount(); ++row)
        quantities << lines.index(row, LineColumn::Qty).data().toString();
    QVERIFY2(quantities.contains(thousands), qPrintable(quantities.join(u' ')));
    QVERIFY(lines.headerData(LineColumn::Order, Qt::Horizontal).toString() != u"Order"_s);
    // And back.
    workbench.window()->findChild<QAction*>(u"languageEnAction"_s)->trigger();
    QTRY_COMPARE(menusOf(*workbench.window()), english);
    QVERIFY(settle(workbench));
    QVERIFY(!workbench.window()->isRightToLeft());
}

void TestLanguages::nothingIsLost()
{
    workbench::Workbench workbench(u"Anna"_s, today, true);
    workbench.open(database());
    QVERIFY(settle(workbench));
    workbench.window()->resize(1100, 700);
    workbench.window()->dispatcher().send(AllocateTo { lineOf("SO-1", "CHAIR"), BatchRef("B1") });
    workbench.window()->selection().chooseProduct(Sku("CHAIR"));
    QVERIFY(settle(workbench));
    workbench.window()->selection().chooseLines({ lineOf("SO-1", "CHAIR") });
    workbench.window()->selection().chooseBatch(BatchRef("B1"));
    workbench.window()->findChild<QLineEdit*>(u"searchEdit"_s)->setText(u"SO"_s);
    QVERIFY(settle(workbench));
    const QPointer<MainWindow> before = workbench.window();
    workbench.languages().choose(u"de"_s);
    QTRY_VERIFY(before.isNull());
    QVERIFY(settle(workbench));
    MainWindow& window = *workbench.window();
    QTRY_COMPARE(window.selection().lines(), QList { lineOf("SO-1", "CHAIR") });
    QCOMPARE(window.selection().batch(), std::optional(BatchRef("B1")));
    QCOMPARE(window.selection().product(), std::optional(Sku("CHAIR")));
    QCOMPARE(window.findChild<QLineEdit*>(u"searchEdit"_s)->text(), u"SO"_s);
    QCOMPARE(window.size(), QSize(1100, 700));
    QVERIFY(window.isVisible());
    QVERIFY(window.findChild<QAction*>(u"undoAction"_s)->isEnabled());
    window.dispatcher().undo();
    QVERIFY(settle(workbench));
    QVERIFY(!window.findChild<QAction*>(u"undoAction"_s)->isEnabled());
}

void TestLanguages::anOpenDraftStays()
{
    workbench::Workbench workbench(u"Anna"_s, today, true);
    workbench.open(database());
    QVERIFY(settle(workbench));
    workbench.window()->dispatcher().send(HoldBatch { BatchRef("T1") });
    QVERIFY(settle(workbench));
    workbench.window()->dispatcher().openDraft();
    workbench.window()->dispatcher().send(AllocateTo { lineOf("SO-1", "CHAIR"), BatchRef("B1") });
    QVERIFY(settle(workbench));
    const QPointer<MainWindow> before = workbench.window();
    workbench.languages().choose(u"de"_s);
    QTRY_VERIFY(before.isNull());
    QVERIFY(settle(workbench));
    DraftDesk& desk = workbench.window()->dispatcher().desk();
    QTRY_VERIFY(desk.isOpen());
    QTRY_COMPARE(desk.sheet().steps.size(), std::size_t(1));
    QCOMPARE(desk.history().done(), std::size_t(1));
    QCOMPARE(workbench.window()->dispatcher().doneHistory().done(), std::size_t(1));
    QVERIFY(workbench.window()->close() == false); // it is not saved, and the window asks
    workbench.languages().choose(u"en"_s);
    QVERIFY(settle(workbench));
}

void TestLanguages::isRemembered()
{
    {
        workbench::Workbench workbench(u"Anna"_s, today, false);
        workbench.open(database());
        QVERIFY(settle(workbench));
        workbench.languages().choose(u"ar"_s);
        QTRY_VERIFY(workbench.window()->isRightToLeft());
        QVERIFY(settle(workbench));
    }
    workbench::Workbench workbench(u"Anna"_s, today, false);
    workbench.open(database());
    QVERIFY(settle(workbench));
    QVERIFY(workbench.window()->isRightToLeft());
    QCOMPARE(workbench.languages().choice(), u"ar"_s);
    workbench.languages().choose({});
    QTRY_VERIFY(!workbench.window()->isRightToLeft());
    QVERIFY(settle(workbench));
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
