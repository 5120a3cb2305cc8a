#include "models/picture.h"
#include "ui/models/scrollanchor.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace allocation;
using namespace allocation::test;

namespace {

/// Lines with even arrivals up to `last`, and if wanted those between them.
std::vector<Line> lines(int last, bool odd)
{
    std::vector<Line> result;
    for (int arrival = 1; arrival <= last; ++arrival)
        if (odd || arrival % 2 == 0)
            result.push_back({ arrival, "SO", "CHAIR", 1, {}, {}, "", arrival });
    return result;
}

} // namespace

class TestScrollAnchor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheTopRow_data();
    void keepsTheTopRow();
    void hasAsManySectionsAsRows();
};

void TestScrollAnchor::keepsTheTopRow_data()
{
    QTest::addColumn<QAbstractItemView::ScrollMode>("mode");
    QTest::newRow("by row") << QAbstractItemView::ScrollPerItem;
    QTest::newRow("by pixel") << QAbstractItemView::ScrollPerPixel;
}

void TestScrollAnchor::keepsTheTopRow()
{
    QFETCH(QAbstractItemView::ScrollMode, mode);
    LinesModel model(QStringLiteral("db"));
    model.load(block(lines(400, false)));
    QTableView view;
    view.setVerticalScrollMode(mode);
    view.setModel(&model);
    keepScrollAnchor(&view);
    view.resize(400, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2 + 3);
    const qint64 top = model.keyAt(view.rowAt(0));
    const int offset = view.rowViewportPosition(view.rowAt(0));
    view.selectRow(view.rowAt(0) + 2);
    const qint64 selected = model.keyAt(view.currentIndex().row());

    model.mergeProducts({ Sku("CHAIR") }, block(lines(400, true)));
    QCOMPARE(model.rowCount(), 400);
    QCOMPARE(model.keyAt(view.rowAt(0)), top);
    QCOMPARE(view.rowViewportPosition(view.rowAt(0)), offset);
    QCOMPARE(model.keyAt(view.currentIndex().row()), selected);
    QVERIFY(view.selectionModel()->isRowSelected(view.currentIndex().row()));
}

/// Rows come and go by layoutChanged(): the header has to follow, and must not lose the widths of its columns.
void TestScrollAnchor::hasAsManySectionsAsRows()
{
    LinesModel model(QStringLiteral("db"));
    model.load(block(lines(400, false)));
    QTableView view;
    view.setModel(&model);
    view.setColumnWidth(LineColumn::Order, 217);
    view.resize(400, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    for (const char* const search : { "nothing", "", "SO", "nothing", "" }) {
        model.setSearch(QString::fromLatin1(search));
        QCOMPARE(view.verticalHeader()->count(), model.rowCount());
        QCOMPARE(view.columnWidth(LineColumn::Order), 217);
    }
    model.mergeProducts({ Sku("CHAIR") }, block(lines(500, true)));
    QCOMPARE(view.verticalHeader()->count(), 500);
    model.mergeProducts({ Sku("CHAIR") }, block(lines(300, false)));
    QTRY_COMPARE(view.verticalHeader()->count(), 150);
}

QTEST_MAIN(TestScrollAnchor)
#include "tst_scrollanchor.moc"
