// How long a million lines take. The limits are generous, for machines that are slow or busy; the figures are printed.
#include "models/manylines.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QTest>

using namespace allocation;
using namespace allocation::test;

namespace {

constexpr int lineCount = ManyLines::lines;
constexpr int productCount = ManyLines::products;

/// The lines of a product, all of them on one batch if wanted, and `more` new ones.
LineBlock productBlock(int product, bool moved, int more)
{
    LineBlock block;
    block.planning = { day(10), 0 };
    ManyLines many;
    const auto add = [&](int n, int number) {
        LineRow row = many.line(n);
        row.arrival = number;
        row.number = number;
        if (moved) {
            row.parts = { { "B-OTHER", row.qty, day(30) } };
            row.allocated = row.qty;
        }
        block.add(row);
    };
    for (int n = product == 0 ? productCount : product; n <= lineCount; n += productCount)
        add(n, n);
    for (int i = 1; i <= more; ++i)
        add(product + productCount, lineCount + i);
    return block;
}

} // namespace

class TestMillionLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fitsInMemory();
    void sorts_data();
    void sorts();
    void searches_data();
    void searches();
    void narrows();
    void merges();
    void findsAndSums();
    void keepsABigSelection();

private:
    static qint64 measured(const char* what, const std::function<void()>& act);
    /// What is worked out in another thread: until it is shown, and how long this one had no time for anything else.
    qint64 arranged(const char* what, const std::function<void()>& act);

    std::unique_ptr<LinesModel> m_model;
};

qint64 TestMillionLines::measured(const char* what, const std::function<void()>& act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    qInfo("%s: %.1f ms", what, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    return timer.elapsed();
}

qint64 TestMillionLines::arranged(const char* what, const std::function<void()>& act)
{
    QElapsedTimer whole;
    QElapsedTimer step;
    whole.start();
    step.start();
    act();
    qint64 longest = step.nsecsElapsed();
    while (m_model->isArranging()) {
        step.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, step.nsecsElapsed());
    }
    qInfo("%s: shown after %lld ms, the window waited %.1f ms at most", what, whole.elapsed(),
        static_cast<double>(longest) / 1e6);
    return longest / 1'000'000;
}

void TestMillionLines::initTestCase()
{
    m_model = std::make_unique<LinesModel>(QStringLiteral("db"));
    LineBlock block;
    measured("read into a block (reader thread)", [&] { block = ManyLines::block(lineCount); });
    measured("count and rank (reader thread)", [&] { block.count(); });
    QVERIFY(measured("load", [&] { m_model->load(std::move(block)); }) < 400);
}

void TestMillionLines::fitsInMemory()
{
    const double each = static_cast<double>(m_model->bytesUsed()) / lineCount;
    qInfo("%.1f bytes a line, texts included", each);
    QVERIFY(each < 95); // 56 of them the record: shipped units and days in transit took 8
}

void TestMillionLines::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("order") << int { LineColumn::Order };
    QTest::newRow("customer") << int { LineColumn::Customer };
    QTest::newRow("qty") << int { LineColumn::Qty };
    QTest::newRow("due") << int { LineColumn::Due };
    QTest::newRow("batch") << int { LineColumn::Batch };
    QTest::newRow("late") << int { LineColumn::Late };
    QTest::newRow("status") << int { LineColumn::Status };
    QTest::newRow("arrival") << -1;
}

void TestMillionLines::sorts()
{
    QFETCH(int, column);
    QVERIFY(arranged("sort", [&] { m_model->sort(column, Qt::DescendingOrder); }) < 200);
}

void TestMillionLines::searches_data()
{
    QTest::addColumn<int>("sortedBy");
    QTest::newRow("in order of arrival") << -1;
    QTest::newRow("sorted by customer") << int { LineColumn::Customer };
}

void TestMillionLines::searches()
{
    QFETCH(int, sortedBy);
    arranged("sort", [&] { m_model->sort(sortedBy); });
    for (const char* const text : { "s", "so", "so-", "so-1", "so-12", "so-123", "" })
        QVERIFY(arranged(*text == '\0' ? "search cleared" : text, [&] {
            m_model->setSearch(QString::fromLatin1(text));
        }) < 200);
    QCOMPARE(m_model->rowCount(), lineCount);
    arranged("order of arrival", [&] { m_model->sort(-1); });
}

void TestMillionLines::narrows()
{
    arranged("product", [&] { m_model->setProduct(Sku("SKU-77")); });
    QCOMPARE(m_model->rowCount(), 100);
    arranged("no product", [&] { m_model->setProduct({}); });
    arranged("late", [&] { m_model->setStatusFilter(LineFilter::Late); });
    arranged("all", [&] { m_model->setStatusFilter(LineFilter::All); });
    const ColumnFilter nova { ColumnFilter::Test::Contains, QStringLiteral("customer 17"), {}, {}, {} };
    const ColumnFilter many { ColumnFilter::Test::Range, {}, {}, 20, {} };
    QVERIFY(arranged("filter two columns", [&] {
        m_model->setColumnFilters({ { LineColumn::Customer, nova }, { LineColumn::Qty, many } });
    }) < 200);
    QVERIFY(m_model->rowCount() > 0 && m_model->rowCount() < lineCount / 2);
    QVERIFY(arranged("filters cleared", [&] { m_model->setColumnFilters({}); }) < 200);
    QCOMPARE(m_model->rowCount(), lineCount);
}

void TestMillionLines::merges()
{
    arranged("sort", [&] { m_model->sort(LineColumn::Due); });
    const LineBlock moved = productBlock(77, true, 0);
    measured("100 changed lines", [&] { m_model->mergeProducts({ Sku("SKU-77") }, moved); });
    measured("100 equal lines", [&] { m_model->mergeProducts({ Sku("SKU-77") }, moved); });
    const LineBlock more = productBlock(77, true, 50);
    measured("50 new lines", [&] { m_model->mergeProducts({ Sku("SKU-77") }, more); });
    QCOMPARE(m_model->rowCount(), lineCount + 50);
    // So soon after other rows it may wait up to mergeInterval before it shows these.
    const LineBlock original = productBlock(77, false, 0);
    measured("50 lines gone, 100 changed, with the wait", [&] {
        m_model->mergeProducts({ Sku("SKU-77") }, original);
        QTRY_COMPARE(m_model->rowCount(), lineCount);
    });
    arranged("order of arrival", [&] { m_model->sort(-1); });
}

void TestMillionLines::findsAndSums()
{
    const LineId id = m_model->lineAt(lineCount / 2);
    measured("find the first time", [&] { QCOMPARE(m_model->rowOf(id), lineCount / 2); });
    measured("find", [&] { QCOMPARE(m_model->rowOf(id), lineCount / 2); });
    const QItemSelection all(m_model->index(0, 0), m_model->index(lineCount - 1, 0));
    measured("sums of all", [&] { QCOMPARE(m_model->sums(all).lines, lineCount); });
}

void TestMillionLines::keepsABigSelection()
{
    QItemSelectionModel selection(m_model.get());
    selection.select({ m_model->index(0, 0), m_model->index(lineCount - 1, LineColumn::Count - 1) },
        QItemSelectionModel::ClearAndSelect);
    arranged("sort while all is selected", [&] { m_model->sort(LineColumn::Qty); });
    QVERIFY(selection.isRowSelected(lineCount / 2));
}

QTEST_GUILESS_MAIN(TestMillionLines)
#include "tst_millionlines.moc"
