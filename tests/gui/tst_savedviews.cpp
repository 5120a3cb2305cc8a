#include "adapters/sql/store.h"
#include "support/sender.h"
#include "ui/mainwindow.h"
#include "ui/panels/linesview.h"
#include "workbench/workbench.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// Views under a name, in the program as it is put together: kept, chosen, renamed, deleted, and there the next time.
class TestSavedViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keptAndChosen();
    void surviveARestart();
    void renamed();
    void deleted();
    void shippedOnesStay();
    void notesCanBeFiltered();

private:
    QString database() const { return m_folder->filePath(u"test.db"_s); }
    std::unique_ptr<workbench::Workbench> start() const;
    static bool settle(workbench::Workbench& workbench);
    static QAction* entry(workbench::Workbench& workbench, const QString& text);
    static QStringList entries(workbench::Workbench& workbench);
    static void keepAs(workbench::Workbench& workbench, const QString& text);
    static void narrow(workbench::Workbench& workbench, int column, const ColumnFilter& wanted);
    static QStringList orders(workbench::Workbench& workbench);
    static QString chosen(workbench::Workbench& workbench);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSavedViews::init()
{
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 9));
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    QCoreApplication::setOrganizationName(u"allocation-test"_s);
    QSettings().clear();
    createDatabase(database().toStdString());
    SqlStore store(database().toStdString());
    Sender sender(store.beginWork());
    sender.send(CreateBatch { BatchRef("B1"), Sku("CHAIR"), 10 });
    sender.send(AddOrderLine { OrderId("SO-1"), Sku("CHAIR"), 4, "Smith" });
    sender.send(AddOrderLine { OrderId("SO-2"), Sku("CHAIR"), 9, "Jones" });
    ChangeOrderLine noted { lineOf("SO-2", "CHAIR") };
    noted.note = Note { "Calls back on Friday", {} };
    sender.send(noted);
}

void TestSavedViews::cleanup()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

std::unique_ptr<workbench::Workbench> TestSavedViews::start() const
{
    auto workbench = std::make_unique<workbench::Workbench>(
        u"Anna"_s, [] { return *Date::parse("2027-01-08"); }, false);
    workbench->open(database());
    if (!settle(*workbench))
        qFatal("the window did not come up");
    return workbench;
}

bool TestSavedViews::settle(workbench::Workbench& workbench)
{
    return QTest::qWaitFor([&] {
        QCoreApplication::processEvents();
        return workbench.session()->idle() && workbench.window()->store().isLoaded();
    });
}

QAction* TestSavedViews::entry(workbench::Workbench& workbench, const QString& text)
{
    auto* const menu = workbench.window()->findChild<QMenu*>(u"viewsMenu"_s);
    Q_EMIT menu->aboutToShow();
    for (QAction* const action : menu->actions())
        if (action->text() == text)
            return action;
    return nullptr;
}

QStringList TestSavedViews::entries(workbench::Workbench& workbench)
{
    QStringList texts;
    auto* const menu = workbench.window()->findChild<QMenu*>(u"viewsMenu"_s);
    Q_EMIT menu->aboutToShow();
    for (const QAction* const action : menu->actions())
        if (action->isCheckable())
            texts << action->text();
    return texts;
}

void TestSavedViews::keepAs(workbench::Workbench& workbench, const QString& text)
{
    auto* const edit = workbench.window()->findChild<QLineEdit*>(u"viewNameEdit"_s);
    QVERIFY(edit);
    edit->setText(text);
    QTest::mouseClick(workbench.window()->findChild<QPushButton*>(u"saveViewButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!workbench.window()->findChild<QLineEdit*>(u"viewNameEdit"_s));
}

void TestSavedViews::narrow(workbench::Workbench& workbench, int column, const ColumnFilter& wanted)
{
    workbench.window()->store().lines().setColumnFilters({ { column, wanted } });
    QVERIFY(settle(workbench));
}

QStringList TestSavedViews::orders(workbench::Workbench& workbench)
{
    QStringList found;
    const QAbstractItemModel& lines = workbench.window()->store().lines();
    for (int row = 0; row < lines.rowCount(); ++row)
        found << lines.index(row, LineColumn::Order).data().toString();
    found.sort();
    return found;
}

QString TestSavedViews::chosen(workbench::Workbench& workbench)
{
    return workbench.window()->findChild<QToolButton*>(u"viewsButton"_s)->text();
}

static ColumnFilter holding(const QString& text)
{
    return { ColumnFilter::Test::Contains, text, {}, {}, {} };
}

void TestSavedViews::keptAndChosen()
{
    const auto workbench = start();
    QVERIFY(!entries(*workbench).contains(u"Only Smith"_s));
    narrow(*workbench, LineColumn::Customer, holding(u"smith"_s));
    QTRY_COMPARE(orders(*workbench), QStringList { u"SO-1"_s });
    entry(*workbench, u"Save as…"_s)->trigger();
    keepAs(*workbench, u"Only Smith"_s);
    QVERIFY(chosen(*workbench).startsWith(u"Only Smith"_s));
    entry(*workbench, u"All order lines"_s)->trigger();
    QTRY_COMPARE(orders(*workbench).size(), 2);
    entry(*workbench, u"Only Smith"_s)->trigger();
    QTRY_COMPARE(orders(*workbench), QStringList { u"SO-1"_s });
    QVERIFY(entry(*workbench, u"Only Smith"_s)->isChecked());
}

void TestSavedViews::surviveARestart()
{
    {
        const auto workbench = start();
        narrow(*workbench, LineColumn::Customer, holding(u"smith"_s));
        workbench->window()->findChild<LinesView*>()->sortByColumn(LineColumn::Qty, Qt::DescendingOrder);
        entry(*workbench, u"Save as…"_s)->trigger();
        keepAs(*workbench, u"<b>Smith</b> & co"_s);
    }
    const auto workbench = start();
    QAction* const view = entry(*workbench, u"<b>Smith</b> && co"_s);
    QVERIFY(view);
    view->trigger();
    QTRY_COMPARE(orders(*workbench), QStringList { u"SO-1"_s });
    QCOMPARE(workbench->window()->store().lines().sortColumn(), int(LineColumn::Qty));
    QCOMPARE(workbench->window()->store().lines().sortOrder(), Qt::DescendingOrder);
}

void TestSavedViews::renamed()
{
    {
        const auto workbench = start();
        entry(*workbench, u"Save as…"_s)->trigger();
        keepAs(*workbench, u"A"_s);
        entry(*workbench, u"Rename “A”…"_s)->trigger();
        auto* const edit = workbench->window()->findChild<QLineEdit*>(u"viewNameEdit"_s);
        auto* const button = workbench->window()->findChild<QPushButton*>(u"saveViewButton"_s);
        QCOMPARE(edit->text(), u"A"_s);
        QVERIFY2(!button->isEnabled(), "that is its name");
        edit->setText(entries(*workbench).front());
        QVERIFY2(!button->isEnabled(), "comes with the program");
        keepAs(*workbench, u"B"_s);
        QVERIFY(chosen(*workbench).startsWith(u'B'));
        QVERIFY(!entries(*workbench).contains(u"A"_s));
    }
    QVERIFY(entries(*start()).contains(u"B"_s));
}

void TestSavedViews::deleted()
{
    {
        const auto workbench = start();
        QVERIFY(!entry(*workbench, u"Delete"_s)->isEnabled());
        entry(*workbench, u"Save as…"_s)->trigger();
        keepAs(*workbench, u"A"_s);
        entry(*workbench, u"Delete “A”"_s)->trigger();
        QVERIFY(!entries(*workbench).contains(u"A"_s));
        QVERIFY(chosen(*workbench).startsWith(u"Views"_s));
    }
    QVERIFY(!entries(*start()).contains(u"A"_s));
}

void TestSavedViews::shippedOnesStay()
{
    const auto workbench = start();
    const QString shipped = entries(*workbench).front();
    entry(*workbench, shipped)->trigger();
    for (const QString& change : { u"Update"_s, u"Rename…"_s, u"Delete"_s }) {
        QVERIFY2(!entry(*workbench, change)->isEnabled(), qPrintable(change));
        QVERIFY(!entry(*workbench, change)->toolTip().isEmpty());
    }
    entry(*workbench, u"Save as…"_s)->trigger();
    workbench->window()->findChild<QLineEdit*>(u"viewNameEdit"_s)->setText(shipped);
    QVERIFY(!workbench->window()->findChild<QPushButton*>(u"saveViewButton"_s)->isEnabled());
}

void TestSavedViews::notesCanBeFiltered()
{
    const auto workbench = start();
    narrow(*workbench, LineColumn::Note, holding(u"friday"_s));
    QTRY_COMPARE(orders(*workbench), QStringList { u"SO-2"_s });
    narrow(*workbench, LineColumn::Note, { ColumnFilter::Test::Empty, {}, {}, {}, {} });
    QTRY_COMPARE(orders(*workbench), QStringList { u"SO-1"_s });
    ChangeOrderLine stopped { lineOf("SO-1", "CHAIR") };
    stopped.stop = "credit";
    workbench->window()->dispatcher().send(stopped);
    narrow(*workbench, LineColumn::Note, holding(u"CREDIT"_s));
    QTRY_COMPARE(orders(*workbench), QStringList { u"SO-1"_s });
    narrow(*workbench, LineColumn::Note, { ColumnFilter::Test::NotEmpty, {}, {}, {}, {} });
    QTRY_COMPARE(orders(*workbench).size(), 2);
}

QTEST_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
