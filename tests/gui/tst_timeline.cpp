#include "domain/projection.h"
#include "gui/testwindow.h"
#include "ui/selectionlink.h"
#include "ui/timeline/demandband.h"
#include "ui/timeline/supplyband.h"
#include "ui/timeline/timelinepage.h"
#include "ui/timeline/timelinepicture.h"
#include "workbench/composition.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QWindow>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// The chosen product along the days: picture, table and list of marks say the same, and a drag there is a drag.
class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(QApplication::topLevelWidgets().isEmpty()); }
    void emptyTeaches();
    void tableSaysWhatIsProjected();
    void marksAreWhatTheTableHas();
    void selectsBothWays();
    void dragMovesALine();
    void refusedDragChangesNothing();
    void dragOfAPartAsks();
    void cutAndPasteByKeyboard();
    void enterOffersToMove();
    void zoomsByKeysAndWheel();
    void marksAreListItems();
    void marksDoNotCoverEachOther();
    void hostileNamesArePlain();
    void mirrored();
    void manyMarks();
};

namespace {

/// The window, looking at the timeline of CHAIR.
struct Timeline {
    explicit Timeline(const TestWindow::Fill& fill = TestWindow::chairs)
        : test(fill)
    {
        test.window().activateWindow();
        if (!QTest::qWaitForWindowActive(&test.window()))
            qFatal("the window is not active");
        QTest::keyClick(test.window().windowHandle(), Qt::Key_3, Qt::ControlModifier);
        if (!QTest::qWaitFor([this] { return test.child("timelinePage")->isVisible(); }))
            qFatal("Ctrl+3 does not show the timeline");
        test.select(test.cell("productsView", "product:CHAIR|sku"));
        test.settle();
    }
    SupplyBand& supply() { return *test.child<SupplyBand>("timelineSupply"); }
    DemandBand& demand() { return *test.child<DemandBand>("timelineDemand"); }
    TimeScale& scale() { return test.child<TimelinePicture>("timelinePicture")->scale(); }
    int batch(const char* ref)
    {
        for (int mark = 0; mark < supply().count(); ++mark)
            if (supply().refOf(mark) == BatchRef(ref))
                return mark;
        return -1;
    }
    int line(const char* order)
    {
        for (int mark = 0; mark < demand().count(); ++mark)
            if (demand().lineOf(mark).order == OrderId(order))
                return mark;
        return -1;
    }
    static void click(TimelineBand& band, int mark)
    {
        QTest::mouseClick(band.viewport(), Qt::LeftButton, {}, band.markRect(mark).center());
    }
    void drag(const char* order, const char* ref, const std::function<void()>& hovering = {});
    QStringList table()
    {
        QStringList rows;
        const QAbstractItemModel* const model = test.table("timelineTable")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells << model->index(row, column).data().toString();
            rows << cells.join(u'|');
        }
        return rows;
    }

    TestWindow test;
};

QString written(const QTemporaryDir& folder, const QString& name, const QByteArray& content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the file was not written");
    return file.fileName();
}

/// As TestWindow::drag, from mark to mark.
void Timeline::drag(const char* order, const char* ref, const std::function<void()>& hovering)
{
    const int from = line(order);
    const int to = batch(ref);
    QVERIFY(from >= 0 && to >= 0);
    QWindow* const w = test.window().windowHandle();
    const auto inWindow = [w](const TimelineBand& band, int mark) {
        return w->mapFromGlobal(band.viewport()->mapToGlobal(band.markRect(mark).center()));
    };
    const QPoint start = inWindow(demand(), from);
    const QPoint end = inWindow(supply(), to);
    const auto released = std::make_shared<bool>(false);
    QTest::mousePress(w, Qt::LeftButton, {}, start);
    for (int step = 1; step <= 6; ++step)
        QTimer::singleShot(15 * step, &demand(), [=] {
            if (step <= 4)
                QTest::mouseMove(w, start + (end - start) * step / 4);
            else if (step == 5 && hovering)
                hovering();
            else if (step == 6) {
                QTest::mouseRelease(w, Qt::LeftButton, {}, end);
                *released = true;
            }
        });
    const int distance = QApplication::startDragDistance();
    QTest::mouseMove(w, start + QPoint(distance / 2 + 1, 1));
    QTest::mouseMove(w, start + QPoint(2 * distance, 2)); // blocks until the release
    QVERIFY(QTest::qWaitFor([&] { return *released; }));
    test.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&test.window()));
    QVERIFY(test.settle());
}

} // namespace

void TestTimeline::emptyTeaches()
{
    TestWindow test;
    test.click(test.child("viewTimeline"));
    QVERIFY(test.child("timelineEmpty")->isVisible());
    test.click(test.child("timelineEmptyButton"));
    QVERIFY(test.settle());
    QTRY_VERIFY(!test.child("timelineEmpty")->isVisible());
    QVERIFY(test.child<DemandBand>("timelineDemand")->count() > 0);
}

void TestTimeline::tableSaysWhatIsProjected()
{
    Timeline timeline;
    const QAbstractItemModelTester tester(
        timeline.test.table("timelineTable")->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QStringList rows = timeline.table();
    QCOMPARE(rows.size(), 6);
    QVERIFY2(rows[0].startsWith(u"8 Jan"_s) || rows[0].startsWith(u"Jan 8"_s), qPrintable(rows[0]));
    QVERIFY2(rows[0].contains(u"B1"_s) && rows[0].endsWith(u"|10||10"_s), qPrintable(rows[0]));
    QVERIFY2(rows[1].contains(u"B3"_s) && rows[1].endsWith(u"|2||12"_s), qPrintable(rows[1]));
    QVERIFY2(rows[2].contains(u"SO-1, 4 units"_s) && rows[2].endsWith(u"||4|8"_s), qPrintable(rows[2]));
    QVERIFY2(rows[3].contains(u"B2"_s) && rows[3].endsWith(u"|20||28"_s), qPrintable(rows[3]));
    QVERIFY2(rows[5].startsWith(u"no due date"_s) && rows[5].endsWith(u"||9|13"_s), qPrintable(rows[5]));
    // and follows what others do
    timeline.drag("SO-2", "B2");
    QTRY_VERIFY2(timeline.table()[4].contains(u"on B2"_s), qPrintable(timeline.table()[4]));
}

void TestTimeline::marksAreWhatTheTableHas()
{
    Timeline timeline;
    QStringList inTable;
    const QAbstractItemModel* const model = timeline.test.table("timelineTable")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        inTable << model->index(row, 1).data().toString();
    QStringList inPicture;
    for (TimelineBand* const band : std::initializer_list<TimelineBand*> { &timeline.supply(), &timeline.demand() })
        for (int mark = 0; mark < band->count(); ++mark)
            inPicture << band->nameOf(mark);
    inTable.sort();
    inPicture.sort();
    QCOMPARE(inPicture, inTable);
    QVERIFY2(inPicture.contains(u"SO-1, 4 units, due 12 Jan, on time, on B1"_s)
            || inPicture.contains(u"SO-1, 4 units, due Jan 12, on time, on B1"_s),
        qPrintable(inPicture.join(u" | "_s)));
}

void TestTimeline::selectsBothWays()
{
    Timeline timeline;
    TestWindow& test = timeline.test;
    Timeline::click(timeline.demand(), timeline.line("SO-2"));
    QVERIFY(test.table("linesView")->selectionModel()->isSelected(test.line("SO-2")));
    Timeline::click(timeline.supply(), timeline.batch("B2"));
    QVERIFY(test.table("batchesView")->selectionModel()->isSelected(test.batch("B2")));
    test.table("linesView")->selectRow(test.line("SO-3").row());
    QVERIFY(timeline.demand().isChosen(timeline.line("SO-3")));
    QVERIFY(!timeline.demand().isChosen(timeline.line("SO-2")));
    test.table("batchesView")->selectRow(test.batch("B3").row());
    QVERIFY(timeline.supply().isChosen(timeline.batch("B3")));
}

void TestTimeline::dragMovesALine()
{
    Timeline timeline;
    const QStringList quantities = timeline.test.quantitiesInStore();
    QString tip;
    timeline.drag("SO-1", "B2", [&] {
        for (const QLabel* const label : timeline.test.window().findChildren<QLabel*>(u"dropTipText"_s))
            if (label->isVisible())
                tip = label->text();
    });
    QTRY_COMPARE(timeline.test.batchOf("SO-1"), u"B2"_s);
    QCOMPARE(timeline.test.allocationsInStore(), QStringList { u"SO-1/CHAIR 4 B2"_s });
    QCOMPARE(timeline.test.quantitiesInStore(), quantities);
    QVERIFY2(tip.contains(u"late"_s), qPrintable(tip));
    QTRY_VERIFY2(timeline.demand().nameOf(timeline.line("SO-1")).contains(u"9 days late, on B2"_s),
        qPrintable(timeline.demand().nameOf(timeline.line("SO-1"))));
}

void TestTimeline::refusedDragChangesNothing()
{
    Timeline timeline([](Sender& sender) {
        TestWindow::chairs(sender);
        sender.send(HoldBatch { BatchRef("B2") });
    });
    const QStringList before = timeline.test.allocationsInStore();
    timeline.drag("SO-1", "B2");
    QTRY_VERIFY2(timeline.test.message().contains(u"B2"_s), qPrintable(timeline.test.message()));
    QCOMPARE(timeline.test.allocationsInStore(), before);
    QVERIFY(!timeline.test.child("undoButton")->isEnabled());
}

void TestTimeline::dragOfAPartAsks()
{
    Timeline timeline;
    timeline.drag("SO-1", "B3");
    QPushButton* accept = nullptr;
    for (QPushButton* const button : timeline.test.window().findChildren<QPushButton*>(u"choiceAcceptButton"_s))
        if (button->isVisible())
            accept = button;
    QVERIFY(accept != nullptr);
    QCOMPARE(timeline.test.allocationsInStore(), QStringList { u"SO-1/CHAIR 4 B1"_s });
    QTest::keyClick(accept, Qt::Key_Return);
    QVERIFY(timeline.test.settle());
    QTRY_VERIFY(timeline.test.allocationsInStore().contains(u"SO-1/CHAIR 2 B3"_s));
}

void TestTimeline::cutAndPasteByKeyboard()
{
    Timeline timeline;
    QWindow* const w = timeline.test.window().windowHandle();
    timeline.demand().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&timeline.demand(), Qt::Key_Home);
    QVERIFY(timeline.demand().isChosen(timeline.line("SO-1")));
    QTest::keyClick(w, Qt::Key_X, Qt::ControlModifier);
    timeline.supply().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&timeline.supply(), Qt::Key_End);
    QVERIFY(timeline.supply().isChosen(timeline.batch("B2")));
    QTest::keyClick(w, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(timeline.test.settle());
    QTRY_COMPARE(timeline.test.batchOf("SO-1"), u"B2"_s);
}

void TestTimeline::enterOffersToMove()
{
    Timeline timeline;
    timeline.demand().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&timeline.demand(), Qt::Key_Home);
    QTest::keyClick(&timeline.demand(), Qt::Key_Return);
    QTRY_VERIFY(timeline.test.child("moveDialog") && timeline.test.child("moveDialog")->isVisible());
}

void TestTimeline::zoomsByKeysAndWheel()
{
    Timeline timeline;
    const double fitted = timeline.scale().dayWidth();
    QTest::keyClick(&timeline.demand(), Qt::Key_Plus);
    QTest::keyClick(&timeline.demand(), Qt::Key_Plus);
    QVERIFY(timeline.scale().dayWidth() > fitted);
    QTest::keyClick(&timeline.demand(), Qt::Key_0);
    QCOMPARE(timeline.scale().dayWidth(), fitted);
    QWidget* const view = timeline.supply().viewport();
    const QPoint at(view->width() / 2, 5);
    timeline.scale().zoom(1.8); // from here on there is more than the view holds
    const Date pointed = timeline.scale().dayAt(at.x());
    for (int notch = 0; notch < 6; ++notch) {
        QWheelEvent wheel(
            at, view->mapToGlobal(at), {}, { 0, 120 }, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view, &wheel);
    }
    QVERIFY(timeline.scale().dayWidth() > 2 * fitted);
    QVERIFY(std::abs(timeline.scale().dayAt(at.x()) - pointed) <= 1);
    const int offset = timeline.scale().offset();
    QTest::keyClick(&timeline.demand(), Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(timeline.scale().offset() > offset);
    timeline.test.click(timeline.test.child("timelineFit"));
    QCOMPARE(timeline.scale().dayWidth(), fitted);
}

void TestTimeline::marksAreListItems()
{
    Timeline timeline;
    QAccessibleInterface* const list = QAccessible::queryAccessibleInterface(&timeline.demand());
    QVERIFY(list && list->isValid());
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), timeline.demand().count());
    for (int mark = 0; mark < list->childCount(); ++mark) {
        QAccessibleInterface* const item = list->child(mark);
        QVERIFY(item && item->isValid());
        QCOMPARE(item->role(), QAccessible::ListItem);
        QCOMPARE(item->text(QAccessible::Name), timeline.demand().nameOf(mark));
        QCOMPARE(item->parent(), list);
        QCOMPARE(list->indexOfChild(item), mark);
        QCOMPARE(list->childAt(item->rect().center().x(), item->rect().center().y()), item);
    }
    QAccessibleInterface* const second = list->child(1);
    second->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(second->state().selected);
    QVERIFY(timeline.demand().isChosen(1));
    QVERIFY(!list->child(0)->state().selected);
}

void TestTimeline::marksDoNotCoverEachOther()
{
    Timeline timeline([](Sender& sender) {
        for (int i = 0; i < 40; ++i) {
            const std::string n = std::to_string(i);
            sender.send(CreateBatch { BatchRef("B" + n), Sku("CHAIR"), i, { *Date::parse("2027-01-08") + i % 7, {} } });
            sender.send(AddOrderLine { OrderId("SO-" + n), Sku("CHAIR"), 1 + i, "Smith",
                i % 5 == 0 ? std::nullopt : std::optional(*Date::parse("2027-01-04") + i % 9) });
        }
    });
    QCOMPARE(timeline.supply().count(), 39); // nothing comes with the empty one
    QCOMPARE(timeline.demand().count(), 40);
    for (TimelineBand* const band : std::initializer_list<TimelineBand*> { &timeline.supply(), &timeline.demand() })
        for (int a = 0; a < band->count(); ++a)
            for (int b = 0; b < a; ++b)
                QVERIFY2(!band->markRect(a).intersects(band->markRect(b)), qPrintable(band->nameOf(a)));
}

void TestTimeline::hostileNamesArePlain()
{
    const std::string hostile = "<b>&amp;\xd7\xa9\xd7\x9c%1%2|:" + std::string(120, 'W');
    Timeline timeline([&hostile](Sender& sender) {
        sender.send(CreateBatch { BatchRef(hostile), Sku("CHAIR"), 10 });
        sender.send(AddOrderLine { OrderId(hostile), Sku("CHAIR"), 4, hostile, Date::parse("9999-12-31"), {} });
        sender.send(AllocateTo { { OrderId(hostile), Sku("CHAIR"), 1 }, BatchRef(hostile) });
    });
    const QString name = QString::fromStdString(hostile);
    QCOMPARE(timeline.demand().count(), 1);
    QVERIFY(timeline.demand().nameOf(0).startsWith(name));
    QVERIFY(timeline.demand().nameOf(0).endsWith(name));
    QVERIFY(timeline.supply().nameOf(0).startsWith(name));
    QVERIFY(timeline.demand().tipOf(0).contains(name));
    QVERIFY(timeline.demand().markRect(0).width() < 400);
    for (int notch = 0; notch < 60; ++notch)
        timeline.scale().zoom(1.5);
    QVERIFY(!timeline.test.window().grab().isNull()); // eight thousand years of 96 pixels a day
}

void TestTimeline::mirrored()
{
    Timeline timeline;
    const int leftToRight = timeline.demand().markRect(timeline.line("SO-1")).left();
    timeline.test.window().setLayoutDirection(Qt::RightToLeft);
    timeline.test.settle();
    const QRect mark = timeline.demand().markRect(timeline.line("SO-1"));
    QCOMPARE(timeline.demand().viewport()->width() - 1 - mark.right(), leftToRight);
    QCOMPARE(timeline.demand().markAt(mark.center()), timeline.line("SO-1"));
    // The key that points to what comes later leads there.
    timeline.demand().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&timeline.demand(), Qt::Key_Home);
    QTest::keyClick(&timeline.demand(), Qt::Key_Left);
    QCOMPARE(timeline.demand().current(), 1);
}

/// Measured, never asserted.
void TestTimeline::manyMarks()
{
    Timeline timeline([](Sender& sender) {
        const QTemporaryDir folder;
        const auto day = [](int days) {
            return QByteArray::fromStdString((*Date::parse("2027-01-04") + days).toString());
        };
        QByteArray batches("ref,sku,qty,eta\n");
        for (int i = 0; i < 400; ++i)
            batches += "B" + QByteArray::number(i) + ",CHAIR," + QByteArray::number(10 + i % 90) + ',' + day(i % 300)
                + '\n';
        QByteArray orders("orderid,sku,qty,due\n");
        for (int i = 0; i < 5000; ++i)
            orders += "SO-" + QByteArray::number(i) + ",CHAIR," + QByteArray::number(1 + i % 9) + ',' + day(i * 7 % 310)
                + '\n';
        const ImportFiles files { written(folder, u"batches.csv"_s, batches),
            written(folder, u"orders.csv"_s, orders) };
        sender.send(Import { workbench::windowPorts({}).readFiles(files, {}).data, false });
    });
    QCOMPARE(timeline.demand().count(), 5000);
    QWidget* const picture = timeline.test.child("timelinePicture");
    const auto paint = [picture](const char* what) {
        QElapsedTimer time;
        time.start();
        constexpr int times = 10;
        for (int i = 0; i < times; ++i)
            picture->grab();
        qInfo("%s: painted in %.1f ms", what, double(time.elapsed()) / times);
    };
    paint("all in view");
    QElapsedTimer time;
    time.start();
    for (int notch = 0; notch < 10; ++notch)
        timeline.scale().zoom(1.25);
    qInfo("a step of zoom: %.1f ms", double(time.elapsed()) / 10);
    paint("zoomed in");
}

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
