#include "models/picture.h"

#include <QTest>

using namespace allocation;
using namespace allocation::test;

class TestLinesSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addsUp();
    void countsARowOnce();
    void namesWhatIsSelected();

private:
    QItemSelection rows(int first, int last) const
    {
        return { m_model->index(first, 0), m_model->index(last, LineColumn::Count - 1) };
    }

    std::unique_ptr<LinesModel> m_model;
};

void TestLinesSelection::init()
{
    m_model = std::make_unique<LinesModel>(QStringLiteral("db"));
    m_model->load(block(someLines()));
}

void TestLinesSelection::addsUp()
{
    const LineSums sums = m_model->sums(rows(1, 3));
    QCOMPARE(sums.lines, 3);
    QCOMPARE(sums.units, 24);
    QCOMPARE(sums.late, 1);
    QCOMPARE(m_model->sums({}).lines, 0);
}

void TestLinesSelection::countsARowOnce()
{
    QItemSelection selection = rows(2, 3);
    selection.append(QItemSelectionRange(m_model->index(0, 2), m_model->index(2, 3)));
    QCOMPARE(m_model->sums(selection).lines, 4);
    QCOMPARE(m_model->linesIn(selection).size(), 4);
}

void TestLinesSelection::namesWhatIsSelected()
{
    m_model->sort(LineColumn::Qty, Qt::DescendingOrder);
    QList<LineId> expected { { OrderId("SO-10"), Sku("TABLE"), 1 }, { OrderId("SO-11"), Sku("CHAIR"), 1 } };
    QCOMPARE(m_model->linesIn(rows(0, 1)), expected);
    QCOMPARE(m_model->productsIn(rows(0, 1)).size(), std::size_t { 2 });
    QCOMPARE(m_model->productsIn(rows(1, 2)).size(), std::size_t { 1 });
    const std::vector<BatchRef> refs = m_model->batchesIn(rows(1, 3));
    QCOMPARE(refs, (std::vector { BatchRef("B-1"), BatchRef("PO-81") }));
}

QTEST_GUILESS_MAIN(TestLinesSelection)
#include "tst_linesselection.moc"
