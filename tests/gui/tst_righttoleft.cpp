#include "gui/testwindow.h"
#include "ui/panels/tableview.h"

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

class TestRightToLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void columnsBeginAtTheRight();
    void barsFillFromTheRight();
    void rowsCanBeChosenBeforeTheyAreSeen();
};

void TestRightToLeft::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

namespace {

class RightToLeft
{
public:
    RightToLeft() { QApplication::setLayoutDirection(Qt::RightToLeft); }
    ~RightToLeft() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    Q_DISABLE_COPY_MOVE(RightToLeft)
};

} // namespace

void TestRightToLeft::columnsBeginAtTheRight()
{
    const RightToLeft mirrored;
    TestWindow test;
    const QTableView* const lines = test.table("linesView");
    QVERIFY(lines->columnViewportPosition(LineColumn::Order) > lines->columnViewportPosition(LineColumn::Status));
    const auto x = [&](const char* name) { return test.child(name)->mapTo(&test.window(), QPoint()).x(); };
    QVERIFY(x("productsView") > x("linesView"));
}

void TestRightToLeft::barsFillFromTheRight()
{
    const RightToLeft mirrored;
    TestWindow test;
    test.select(test.cell("productsView", "product:CHAIR|sku"));
    test.drag(test.line("SO-1"), test.batch("B2"));
    QTRY_COMPARE(test.batchOf("SO-1"), u"B2"_s);
    QTableView* const batches = test.table("batchesView");
    const QRect cell = batches->visualRect(test.batch("B2", "use")); // 4 of 20 allocated
    const QImage picture = batches->viewport()->grab(cell).toImage();
    const int y = picture.height() / 2;
    QCOMPARE(picture.pixelColor(picture.width() - 20, y), test.appearance().theme().inbound.ink);
    QCOMPARE(picture.pixelColor(20, y), test.appearance().theme().sunken);
}

void TestRightToLeft::rowsCanBeChosenBeforeTheyAreSeen()
{
    const RightToLeft mirrored;
    TestWindow test;
    auto* const products = test.child<TableView>("productsView");
    products->clearSelection();
    products->resize(0, 0);
    products->chooseRow(1);
    QVERIFY(products->selectionModel()->isRowSelected(1));
}

QTEST_MAIN(TestRightToLeft)
#include "tst_righttoleft.moc"
