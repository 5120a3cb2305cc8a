#include "models/picture.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>
#include <random>

using namespace allocation;
using namespace allocation::test;

namespace {

std::vector<Sku> chair()
{
    return { Sku("CHAIR") };
}

std::vector<Line> chairs(int count)
{
    std::vector<Line> lines;
    for (int i = 1; i <= count; ++i)
        lines.push_back({ i, "SO", "CHAIR", i, {}, {}, "", i });
    return lines;
}

} // namespace

class TestLinesMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void changesInPlace();
    void costsNothingIfEqual();
    void insertsAtOnceAfterQuietAndLaterInABurst();
    void insertsWhereItBelongs();
    void removes();
    void forgetsALineThatWentBeforeItWasShown();
    void keepsALineThatCameBack();
    void staysWhereItNoLongerMatches();
    void staysWhereItNoLongerSorts();
    void comesInWhenItMatches();
    void keepsSelectionAndCurrent();
    void keepsSelectionOverAReload();
    void glows();
    void seesANewPlanningDate();
    void agreesWithANaiveTable();

private:
    QString keys() const;

    std::unique_ptr<LinesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestLinesMerge::init()
{
    m_model = std::make_unique<LinesModel>(QStringLiteral("db"));
    m_model->setLocale(QLocale::c());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->load(block(chairs(4)));
}

void TestLinesMerge::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

QString TestLinesMerge::keys() const
{
    QString result;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        result += QString::number(m_model->keyAt(row));
        if (m_model->index(row, 0).data(StayedRole).toBool())
            result += u'~';
    }
    return result;
}

void TestLinesMerge::changesInPlace()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::layoutChanged);
    QSignalSpy contents(m_model.get(), &TableModel::contentsChanged);
    std::vector<Line> lines = chairs(4);
    lines[1].parts = { stock("B-1", 2) };
    m_model->mergeProducts(chair(), block(lines));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), m_model->index(1, LineColumn::Allocated));
    QCOMPARE(changed[0][1].toModelIndex(), m_model->index(1, LineColumn::Status));
    QCOMPARE(moved.count(), 0);
    QCOMPARE(contents.count(), 1);
    QCOMPARE(m_model->rates().openUnits(), 1 + 3 + 4);
}

void TestLinesMerge::costsNothingIfEqual()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy contents(m_model.get(), &TableModel::contentsChanged);
    m_model->mergeProducts(chair(), block(chairs(4)));
    QCOMPARE(changed.count() + contents.count(), 0);
}

void TestLinesMerge::insertsAtOnceAfterQuietAndLaterInABurst()
{
    int held = 0;
    m_model->setHold([&held] {
        ++held;
        return std::shared_ptr<void>(nullptr, [&held](void*) { --held; });
    });
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QElapsedTimer clock;
    clock.start();
    for (int count = 5; count <= 40; ++count)
        m_model->mergeProducts(chair(), block(chairs(count)));
    QCOMPARE(m_model->totalRows(), 5);
    QCOMPARE(held, 1);
    QTRY_COMPARE(m_model->rowCount(), 40);
    QCOMPARE(held, 0);
    QVERIFY(inserted.count() <= 2 + clock.elapsed() / TableModel::mergeInterval);
    QCOMPARE(m_model->rates().lines(), 40);
}

void TestLinesMerge::insertsWhereItBelongs()
{
    m_model->sort(LineColumn::Qty, Qt::DescendingOrder);
    QCOMPARE(keys(), QStringLiteral("4321"));
    std::vector<Line> lines = chairs(4);
    lines.push_back({ 5, "SO", "CHAIR", 2, {}, {}, "", 5 });
    lines.push_back({ 6, "SO", "CHAIR", 9, {}, {}, "", 6 });
    m_model->mergeProducts(chair(), block(lines));
    QCOMPARE(keys(), QStringLiteral("643251"));
}

void TestLinesMerge::removes()
{
    std::vector<Line> lines = chairs(4);
    lines.erase(lines.begin() + 1);
    m_model->mergeProducts(chair(), block(lines));
    QCOMPARE(keys(), QStringLiteral("134"));
    QCOMPARE(m_model->rates().lines(), 3);
    m_model->mergeProducts({ Sku("OTHER") }, block({}));
    QCOMPARE(keys(), QStringLiteral("134"));
    m_model->mergeProducts(chair(), block({}));
    QTRY_COMPARE(keys(), QString()); // at once after a pause, else with the next merge
    QVERIFY(!m_model->rates().lineFill());
}

void TestLinesMerge::forgetsALineThatWentBeforeItWasShown()
{
    m_model->mergeProducts(chair(), block(chairs(5)));
    m_model->mergeProducts(chair(), block(chairs(6)));
    m_model->mergeProducts(chair(), block(chairs(5)));
    m_model->refresh();
    QCOMPARE(keys(), QStringLiteral("12345"));
}

void TestLinesMerge::keepsALineThatCameBack()
{
    m_model->mergeProducts(chair(), block(chairs(5)));
    m_model->mergeProducts(chair(), block(chairs(3)));
    m_model->mergeProducts(chair(), block(chairs(4)));
    m_model->refresh();
    QCOMPARE(keys(), QStringLiteral("1234"));
    QCOMPARE(m_model->rates().openUnits(), 1 + 2 + 3 + 4);
}

void TestLinesMerge::staysWhereItNoLongerMatches()
{
    m_model->setStatusFilter(LineFilter::Open);
    std::vector<Line> lines = chairs(4);
    lines[1].parts = { stock("B-1", 2) };
    m_model->mergeProducts(chair(), block(lines));
    QCOMPARE(keys(), QStringLiteral("12~34"));
    m_model->mergeProducts(chair(), block(chairs(4)));
    QCOMPARE(keys(), QStringLiteral("1234"));
    m_model->mergeProducts(chair(), block(lines));
    m_model->refresh();
    QCOMPARE(keys(), QStringLiteral("134"));
}

void TestLinesMerge::staysWhereItNoLongerSorts()
{
    m_model->sort(LineColumn::Qty);
    std::vector<Line> lines = chairs(4);
    lines[0].qty = 9;
    m_model->mergeProducts(chair(), block(lines));
    QCOMPARE(keys(), QStringLiteral("1~234"));
    lines.push_back({ 5, "SO", "CHAIR", 3, {}, {}, "", 5 });
    m_model->mergeProducts(chair(), block(lines));
    QCOMPARE(keys(), QStringLiteral("1~2354"));
    m_model->sort(LineColumn::Qty);
    QCOMPARE(keys(), QStringLiteral("23541"));
}

void TestLinesMerge::comesInWhenItMatches()
{
    std::vector<Line> lines = chairs(4);
    lines[2].parts = { stock("B-1", 3) };
    m_model->mergeProducts(chair(), block(lines));
    m_model->setStatusFilter(LineFilter::Open);
    QCOMPARE(keys(), QStringLiteral("124"));
    m_model->mergeProducts(chair(), block(chairs(4)));
    QCOMPARE(keys(), QStringLiteral("1234"));
}

void TestLinesMerge::keepsSelectionAndCurrent()
{
    QItemSelectionModel selection(m_model.get());
    const auto rows = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    selection.setCurrentIndex(m_model->index(2, 0), rows);
    selection.select(m_model->index(3, 0), rows);
    const QPersistentModelIndex last = m_model->index(3, LineColumn::Qty);
    m_model->sort(LineColumn::Qty, Qt::DescendingOrder);
    std::vector<Line> lines = chairs(6);
    lines.erase(lines.begin() + 1);
    m_model->mergeProducts(chair(), block(lines));
    QCOMPARE(keys(), QStringLiteral("65431"));
    QCOMPARE(last.row(), 2);
    QCOMPARE(m_model->keyAt(selection.currentIndex().row()), 3);
    QVERIFY(selection.isRowSelected(2));
    QVERIFY(selection.isRowSelected(3));
    QCOMPARE(selection.selectedRows().size(), 2);
    m_model->setSearch(QStringLiteral("nothing"));
    m_model->setSearch(QString());
    QVERIFY(!last.isValid());
}

void TestLinesMerge::keepsSelectionOverAReload()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex third = m_model->index(2, 0);
    const QPersistentModelIndex fourth = m_model->index(3, 0);
    std::vector<Line> lines = chairs(3);
    lines.erase(lines.begin());
    m_model->load(block(lines));
    QCOMPARE(third.row(), 1);
    QVERIFY(!fourth.isValid());
    QCOMPARE(reset.count(), 0);
    QCOMPARE(m_model->rates().lines(), 2);
}

void TestLinesMerge::glows()
{
    std::vector<Line> lines = chairs(5);
    lines[0].qty = 7;
    m_model->mergeProducts(chair(), block(lines), QStringLiteral("Anna"));
    QCOMPARE(m_model->index(0, 0).data(GlowRole).toString(), QStringLiteral("Anna"));
    QCOMPARE(m_model->index(4, 0).data(GlowRole).toString(), QStringLiteral("Anna"));
    QCOMPARE(m_model->index(1, 0).data(GlowRole).toString(), QString());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->index(0, 0).data(GlowRole).toString(), QString(), 2 * TableModel::glowTime);
    QCOMPARE(changed.count(), 2);
}

void TestLinesMerge::seesANewPlanningDate()
{
    std::vector<Line> lines = chairs(1);
    lines[0].parts = { stock("B-1", 1) };
    lines[0].due = day(12);
    m_model->mergeProducts(chair(), block(lines));
    QCOMPARE(m_model->rates().lateLines(), 0);
    m_model->mergeProducts(chair(), block(lines, { day(15), 0 }));
    QCOMPARE(m_model->rates().lateLines(), 1);
    QCOMPARE(m_model->lateness(Sku("CHAIR")).days, 3);
    QCOMPARE(m_model->index(0, LineColumn::Late).data().toString(), QStringLiteral("3"));
}

namespace {

/// A random product: some lines of before are gone or have other batches, some are new.
std::vector<Line> randomLines(std::mt19937& random, int orders)
{
    std::vector<Line> lines;
    static const char* const names[] = { "A", "B", "C", "D", "E" };
    for (int arrival = 1; arrival <= orders; ++arrival) {
        if (random() % 8 == 0)
            continue;
        Line line { arrival, names[arrival % 5], "CHAIR", static_cast<Quantity>(1 + arrival % 9) };
        line.number = arrival;
        if (random() % 3 == 0)
            line.due = day(static_cast<int>(random() % 30));
        if (random() % 2 == 0)
            line.parts.push_back(inbound("PO", line.qty - static_cast<Quantity>(random() % 2), 20));
        lines.push_back(line);
    }
    return lines;
}

} // namespace

/// What is kept incrementally is what a table that was just loaded has.
void TestLinesMerge::agreesWithANaiveTable()
{
    std::mt19937 random(4711);
    m_model->setStatusFilter(LineFilter::Open);
    m_model->sort(LineColumn::Due, Qt::DescendingOrder);
    for (int round = 0; round < 150; ++round) {
        const std::vector<Line> lines = randomLines(random, 40 + round % 20);
        m_model->mergeProducts(chair(), block(lines));
        if (round % 3 != 0)
            continue;
        m_model->refresh();
        LinesModel naive(QStringLiteral("db"));
        naive.setLocale(QLocale::c());
        naive.setStatusFilter(LineFilter::Open);
        naive.load(block(lines));
        naive.sort(LineColumn::Due, Qt::DescendingOrder);
        namespace Col = LineColumn;
        QCOMPARE(picture(*m_model, { Col::Order, Col::Line, Col::Qty, Col::Open, Col::Due }),
            picture(naive, { Col::Order, Col::Line, Col::Qty, Col::Open, Col::Due }));
        const FillRates& mine = m_model->rates();
        const FillRates& theirs = naive.rates();
        QCOMPARE(mine.lines(), theirs.lines());
        QCOMPARE(mine.openUnits(), theirs.openUnits());
        QCOMPARE(mine.lateLines(), theirs.lateLines());
        QCOMPARE(mine.lineFill(), theirs.lineFill());
        QCOMPARE(mine.orderFill(), theirs.orderFill());
        QCOMPARE(mine.onTime(), theirs.onTime());
        QVERIFY(m_model->lateness(Sku("CHAIR")) == naive.lateness(Sku("CHAIR")));
    }
}

QTEST_GUILESS_MAIN(TestLinesMerge)
#include "tst_linesmerge.moc"
