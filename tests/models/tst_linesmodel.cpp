#include "models/picture.h"
#include "ui/chip.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace allocation;
using namespace allocation::test;

class TestLinesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsLines();
    void showsTimes();
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void searches_data();
    void searches();
    void searchesDescriptions();
    void narrowsToAProduct();
    void narrowsByStatus();
    void countsMatchesElsewhere();
    void identifiesCells();
    void saysWhatColumnsAre();
    void refusesToBeWritten();
    void marksLinesOfABatch();
    void findsLines();
    void knowsNoInvalidIndex();

private:
    QString orders() const;

    std::unique_ptr<LinesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestLinesModel::init()
{
    m_model = std::make_unique<LinesModel>(QStringLiteral("db"));
    m_model->setLocale(QLocale::c());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->load(block(someLines()));
}

void TestLinesModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

/// Arrivals in the order on the screen: what a sort or a filter is about.
QString TestLinesModel::orders() const
{
    QString result;
    for (int row = 0; row < m_model->rowCount(); ++row)
        result += QString::number(m_model->keyAt(row));
    return result;
}

void TestLinesModel::showsLines()
{
    namespace Col = LineColumn;
    const QStringList expected {
        QStringLiteral("SO-9 | CHAIR | 1 | Müller | 6 | 6 | 0 | B-1"),
        QStringLiteral("SO-10 | CHAIR | 1 | Casa Nova | 4 | 0 | 4 | —"),
        QStringLiteral("SO-10 | TABLE | 1 | Casa Nova | 12 | 12 | 0 | PO-77"),
        QStringLiteral("SO-11 | CHAIR | 1 |  | 8 | 8 | 0 | B-1 + PO-81"),
    };
    QCOMPARE(picture(*m_model,
                 { Col::Order, Col::Sku, Col::Line, Col::Customer, Col::Qty, Col::Allocated, Col::Open, Col::Batch }),
        expected);
}

void TestLinesModel::showsTimes()
{
    namespace Col = LineColumn;
    const QStringList expected {
        QStringLiteral("12 Jan | now |  | on time"),
        QStringLiteral("20 Jan |  |  | to allocate"),
        QStringLiteral("18 Jan | 21 Jan | 3 | 3 days late"),
        QStringLiteral(" | 26 Jan |  | on time"),
    };
    QCOMPARE(picture(*m_model, { Col::Due, Col::Ready, Col::Late, Col::Status }), expected);
    const auto tone = [this](int row) { return m_model->index(row, Col::Status).data(ChipRole).value<Chip>().tone; };
    QCOMPARE(tone(0), Tone::Plain);
    QCOMPARE(tone(1), Tone::Muted);
    QCOMPARE(tone(2), Tone::Late);
}

void TestLinesModel::sortsByEveryColumn_data()
{
    namespace Col = LineColumn;
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("up");
    QTest::addColumn<QString>("down");
    QTest::newRow("order: numbers by value, ties by arrival") << int { Col::Order } << "1234"
                                                              << "4231";
    QTest::newRow("sku") << int { Col::Sku } << "1243"
                         << "3124";
    QTest::newRow("customer: empty last, both ways") << int { Col::Customer } << "2314"
                                                     << "1234";
    QTest::newRow("qty") << int { Col::Qty } << "2143"
                         << "3412";
    QTest::newRow("open") << int { Col::Open } << "1342"
                          << "2134";
    QTest::newRow("due: none last") << int { Col::Due } << "1324"
                                    << "2314";
    QTest::newRow("batch: none last") << int { Col::Batch } << "1432"
                                      << "3412";
    QTest::newRow("ready: not yet is last") << int { Col::Ready } << "1342"
                                            << "4312";
    QTest::newRow("late: on time is last") << int { Col::Late } << "3124"
                                           << "3124";
    QTest::newRow("status: what needs attention first") << int { Col::Status } << "2314"
                                                        << "1432";
    QTest::newRow("none: arrival") << -1 << "1234"
                                   << "1234";
}

void TestLinesModel::sortsByEveryColumn()
{
    QFETCH(int, column);
    m_model->sort(column, Qt::AscendingOrder);
    QTEST(orders(), "up");
    m_model->sort(column, Qt::DescendingOrder);
    QTEST(orders(), "down");
}

void TestLinesModel::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("order") << "so-1"
                           << "234";
    QTest::newRow("sku") << "tab"
                         << "3";
    QTest::newRow("customer, without accents") << "MULLER"
                                               << "1";
    QTest::newRow("batch, one of two") << "po-8"
                                       << "4";
    QTest::newRow("spaces around") << "  casa nova "
                                   << "23";
    QTest::newRow("nothing") << "xyz"
                             << "";
    QTest::newRow("no search") << ""
                               << "1234";
}

void TestLinesModel::searches()
{
    QFETCH(QString, text);
    m_model->setSearch(QStringLiteral("something else"));
    m_model->setSearch(text);
    QTEST(orders(), "found");
    QCOMPARE(m_model->totalRows(), 4);
}

void TestLinesModel::searchesDescriptions()
{
    m_model->setDescriptions({ { Sku("TABLE"), "Oak dining table" } });
    m_model->setSearch(QStringLiteral("oak"));
    QCOMPARE(orders(), QStringLiteral("3"));
    QCOMPARE(m_model->index(0, 0).data(DescriptionRole).toString(), QStringLiteral("Oak dining table"));
    m_model->load(block(someLines()));
    QCOMPARE(orders(), QStringLiteral("3"));
    m_model->mergeProducts(
        { Sku("TABLE") }, block({ { 3, "SO-10", "TABLE", 12 }, { 9, "SO-99", "TABLE", 1 }, { 10, "oak" } }));
    QVERIFY2(orders() == QStringLiteral("3910"), qPrintable(orders()));
}

void TestLinesModel::narrowsToAProduct()
{
    m_model->setProduct(Sku("TABLE"));
    QCOMPARE(orders(), QStringLiteral("3"));
    m_model->setProduct(Sku("NEW"));
    QCOMPARE(orders(), QString());
    m_model->mergeProducts({ Sku("NEW") }, block({ { 7, "SO-12", "NEW" } }));
    QCOMPARE(orders(), QStringLiteral("7"));
    m_model->setProduct({});
    QCOMPARE(orders(), QStringLiteral("12347"));
}

void TestLinesModel::narrowsByStatus()
{
    QSignalSpy shown(m_model.get(), &TableModel::shownChanged);
    m_model->setStatusFilter(LineFilter::Open);
    QCOMPARE(orders(), QStringLiteral("2"));
    m_model->setStatusFilter(LineFilter::Late);
    QCOMPARE(orders(), QStringLiteral("3"));
    m_model->setStatusFilter(LineFilter::Late);
    QCOMPARE(shown.count(), 2);
}

void TestLinesModel::countsMatchesElsewhere()
{
    m_model->setSearch(QStringLiteral("so-10"));
    QCOMPARE(m_model->matchesElsewhere(), 0);
    m_model->setProduct(Sku("CHAIR"));
    QCOMPARE(orders(), QStringLiteral("2"));
    QCOMPARE(m_model->matchesElsewhere(), 1);
}

void TestLinesModel::identifiesCells()
{
    m_model->load(block({ { 1, "A|1", "B:2", 5, {}, {}, "", 3 } }));
    QStringList ids;
    for (int column = 0; column < m_model->columnCount(); ++column)
        ids << m_model->index(0, column).data(Qt::AccessibleDescriptionRole).toString().section(u'|', -1);
    QCOMPARE(ids.join(u' '),
        QStringLiteral("order sku line customer qty allocated open due priority batch ready late pin note status"));
    QCOMPARE(m_model->index(0, LineColumn::Qty).data(Qt::AccessibleDescriptionRole).toString(),
        QStringLiteral("line:A%7C1|B%3A2|3|qty"));
    QCOMPARE(m_model->index(0, LineColumn::Qty).data(Qt::AccessibleTextRole).toString(), QStringLiteral("5"));
}

void TestLinesModel::saysWhatColumnsAre()
{
    QCOMPARE(m_model->headerData(LineColumn::Qty, Qt::Horizontal).toString(), QStringLiteral("Qty"));
    QVERIFY(!m_model->headerData(LineColumn::Ready, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(!m_model->headerData(LineColumn::Count, Qt::Horizontal).isValid());
    const auto isRight = [this](int column) {
        return (m_model->index(0, column).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    };
    QVERIFY(isRight(LineColumn::Qty));
    QVERIFY(!isRight(LineColumn::Order));
}

void TestLinesModel::refusesToBeWritten()
{
    const QModelIndex qty = m_model->index(0, LineColumn::Qty);
    for (const int role : { Qt::DisplayRole, Qt::EditRole })
        QVERIFY(!m_model->setData(qty, QVariant(), role));
    QVERIFY(!m_model->clearItemData(qty));
    QVERIFY(!m_model->removeRows(0, 1));
    QCOMPARE(qty.data().toString(), QStringLiteral("6"));
}

void TestLinesModel::marksLinesOfABatch()
{
    const auto marked = [this] {
        QString result;
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (m_model->index(row, 0).data(MarkedRole).toBool())
                result += QString::number(m_model->keyAt(row));
        return result;
    };
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setMarkedBatch(BatchRef("B-1"));
    QCOMPARE(marked(), QStringLiteral("14"));
    QCOMPARE(changed.count(), 1);
    m_model->setMarkedBatch({});
    QCOMPARE(marked(), QString());
}

void TestLinesModel::findsLines()
{
    const LineId id { OrderId("SO-10"), Sku("TABLE"), 1 };
    QCOMPARE(m_model->rowOf(id), 2);
    QVERIFY(m_model->lineAt(2) == id);
    QCOMPARE(m_model->rowOf({ OrderId("SO-10"), Sku("TABLE"), 2 }), -1);
    m_model->mergeProducts(
        { Sku("TABLE") }, block({ { 3, "SO-10", "TABLE", 12 }, { 5, "SO-10", "TABLE", 1, {}, {}, "", 2 } }));
    QCOMPARE(m_model->rowOf({ OrderId("SO-10"), Sku("TABLE"), 2 }), 4);
    m_model->setProduct(Sku("CHAIR"));
    QCOMPARE(m_model->rowOf(id), -1);
    const auto facts = m_model->facts(id);
    QVERIFY(facts);
    QCOMPARE(facts->open, 12);
    const LineFacts split = m_model->factsAt(2);
    QCOMPARE(split.batches.size(), std::size_t { 2 });
    QVERIFY(split.batches[1] == BatchRef("PO-81"));
}

void TestLinesModel::knowsNoInvalidIndex()
{
    QCOMPARE(m_model->flags(QModelIndex()), Qt::NoItemFlags);
    QVERIFY(!m_model->data(QModelIndex()).isValid());
    QVERIFY(!m_model->index(99, 0).isValid());
    QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 0);
}

QTEST_GUILESS_MAIN(TestLinesModel)
#include "tst_linesmodel.moc"
