#include "gui/testwindow.h"
#include "ui/delegates/productdelegate.h"

#include <QDockWidget>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// From pane to pane without a mouse.
class TestPanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void keyLeadsToEveryPane();
    void closedPanesAreLeftOut();
    void figuresOfAProductDoNotOverlap();

private:
    static bool isIn(TestWindow& test, const char* pane);
    static bool reaches(TestWindow& test, const char* pane);
};

void TestPanes::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

bool TestPanes::isIn(TestWindow& test, const char* pane)
{
    const QWidget* const focus = QApplication::focusWidget();
    const QWidget* const widget = test.child(pane);
    return focus && (widget == focus || widget->isAncestorOf(focus));
}

/// Within as many presses of F6 as there can be panes.
bool TestPanes::reaches(TestWindow& test, const char* pane)
{
    for (int press = 0; press < 8; ++press) {
        QTest::keyClick(&test.window(), Qt::Key_F6);
        if (isIn(test, pane))
            return true;
    }
    return false;
}

void TestPanes::keyLeadsToEveryPane()
{
    TestWindow test;
    test.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&test.window()));
    test.select(test.line("SO-1"));
    QVERIFY(test.settle());
    for (const char* const pane : { "inspectorDock", "productsView", "linesView", "batchesView", "inspectorDock" })
        QVERIFY2(reaches(test, pane), pane);
    test.child<QDockWidget>("activityDock")->show();
    QVERIFY(reaches(test, "activityDock"));
    QTest::keyClick(&test.window(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(reaches(test, "boardPage"));
    QVERIFY(reaches(test, "inspectorDock"));
}

void TestPanes::closedPanesAreLeftOut()
{
    TestWindow test;
    test.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&test.window()));
    test.child<QDockWidget>("inspectorDock")->close();
    QVERIFY(!reaches(test, "inspectorDock"));
}

void TestPanes::figuresOfAProductDoNotOverlap()
{
    TestWindow test([](Sender& sender) {
        sender.send(CreateBatch { BatchRef("B1"), Sku("CHAIR"), 1'234'567 });
        sender.send(AddOrderLine { OrderId("SO-1"), Sku("CHAIR"), 7'654'321 });
    });
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(19);
    const QFontMetrics metrics(font);
    const QModelIndex product = test.cell("productsView", "product:CHAIR|sku");
    for (const int width : { 1000, 600, 280 }) {
        const auto [demand, supply] = ProductDelegate::figuresFor(product, metrics, width);
        QVERIFY2(metrics.horizontalAdvance(demand) + metrics.horizontalAdvance(supply) <= width, qPrintable(demand));
        QVERIFY(demand.contains(u"654"_s) && supply.contains(u"234"_s));
        QCOMPARE(demand.contains(u"demand"_s), width > 300);
    }
}

QTEST_MAIN(TestPanes)
#include "tst_panes.moc"
