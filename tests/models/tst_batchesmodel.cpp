#include "models/picture.h"
#include "ui/models/batchesmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace allocation;
using namespace allocation::test;

namespace {

BatchBlock someBatches(Quantity allocatedOfSecond = 30)
{
    BatchBlock block;
    block.add({ 1, "PO-81", "CHAIR", 60, 48, day(26), "MAERSK" });
    block.add({ 2, "PO-77", "CHAIR", 40, allocatedOfSecond, day(21) });
    block.add({ 3, "B-1", "CHAIR", 10, 10 });
    block.add({ 4, "T|1", "TABLE", 5, 7 });
    return block;
}

Verdict verdictOf(Verdict::Kind kind, Quantity wanted, Quantity fits, int daysLate = 0)
{
    Verdict verdict;
    verdict.kind = kind;
    verdict.wanted = wanted;
    verdict.fits = fits;
    verdict.daysLate = daysLate;
    return verdict;
}

} // namespace

class TestBatchesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsBatchesInReadyOrder();
    void merges();
    void narrows();
    void saysHowBatchesAreUsed();
    void answersWhileLinesAreDragged();
    void marksBatches();
    void identifiesCells();

private:
    QVariant use(const char* ref, int role) const
    {
        return m_model->index(m_model->rowOf(BatchRef(ref)), BatchColumn::Use).data(role);
    }

    std::unique_ptr<BatchesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestBatchesModel::init()
{
    m_model = std::make_unique<BatchesModel>(QStringLiteral("db"));
    m_model->setLocale(QLocale::c());
    m_model->setPlanning({ day(10), 0 });
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->load(someBatches());
}

void TestBatchesModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestBatchesModel::showsBatchesInReadyOrder()
{
    namespace Col = BatchColumn;
    const QStringList expected {
        QStringLiteral("B-1 | CHAIR | in stock | 10 | 10 | 0"),
        QStringLiteral("T|1 | TABLE | in stock | 5 | 7 | -2"),
        QStringLiteral("PO-77 | CHAIR | 21 Jan | 40 | 30 | 10"),
        QStringLiteral("PO-81 | CHAIR | 26 Jan | 60 | 48 | 12"),
    };
    QCOMPARE(picture(*m_model, { Col::Ref, Col::Sku, Col::Eta, Col::Qty, Col::Allocated, Col::Available }), expected);
    m_model->sort(Col::Ref);
    QCOMPARE(picture(*m_model, { Col::Ref }).join(u' '), QStringLiteral("B-1 PO-77 PO-81 T|1"));
}

void TestBatchesModel::merges()
{
    BatchBlock block = someBatches(39);
    block.rows.erase(block.rows.begin() + 2);
    m_model->mergeProducts({ Sku("CHAIR") }, block);
    const QStringList expected { QStringLiteral("T|1 | -2"), QStringLiteral("PO-77 | 1"),
        QStringLiteral("PO-81 | 12") };
    QCOMPARE(picture(*m_model, { BatchColumn::Ref, BatchColumn::Available }), expected);
}

void TestBatchesModel::narrows()
{
    m_model->setProduct(Sku("TABLE"));
    QCOMPARE(m_model->rowCount(), 1);
    m_model->setProduct({});
    m_model->setSearch(QStringLiteral("maersk"));
    QCOMPARE(picture(*m_model, { BatchColumn::Ref }), QStringList(QStringLiteral("PO-81")));
    m_model->setSearch(QStringLiteral("SO-42"));
    QVERIFY2(m_model->rowCount() == 4, "a search for an order leaves somewhere to drop it");
}

void TestBatchesModel::saysHowBatchesAreUsed()
{
    const Bar over = use("T|1", BarRole).value<Bar>();
    QCOMPARE(over.inStock, 5);
    QCOMPARE(over.lacking, 2);
    const Bar inbound = use("PO-77", BarRole).value<Bar>();
    QCOMPARE(inbound.inbound, 30);
    QCOMPARE(inbound.total, 40);
    QCOMPARE(use("PO-77", Qt::AccessibleTextRole).toString(), QStringLiteral("30 of 40"));
    const QModelIndex eta = m_model->index(m_model->rowOf(BatchRef("PO-77")), BatchColumn::Eta);
    QVERIFY(eta.data(ChipRole).value<Chip>()
        == (Chip { Tone::Inbound, QStringLiteral("inbound"), QStringLiteral("21 Jan") }));
}

void TestBatchesModel::answersWhileLinesAreDragged()
{
    using Kind = Verdict::Kind;
    m_model->setVerdicts({ { BatchRef("PO-77"), verdictOf(Kind::FitsPart, 12, 10) },
        { BatchRef("PO-81"), verdictOf(Kind::Fits, 12, 12, 5) }, { BatchRef("B-1"), verdictOf(Kind::Full, 12, 0) } });
    QCOMPARE(use("PO-77", ChipRole).value<Chip>().tone, Tone::Muted);
    QCOMPARE(use("PO-77", BarRole).value<Bar>().added, 10);
    QCOMPARE(use("PO-77", BarRole).value<Bar>().refused, 2);
    QVERIFY(use("PO-77", BarRole).value<Bar>().isInbound);
    QCOMPARE(use("PO-81", ChipRole).value<Chip>().tone, Tone::Late);
    QCOMPARE(use("B-1", ChipRole).value<Chip>().tone, Tone::Short);
    QVERIFY(use("T|1", MutedRole).toBool());
    QVERIFY(!use("T|1", ChipRole).isValid());
    m_model->clearVerdicts();
    QVERIFY(!use("T|1", MutedRole).toBool());
    QVERIFY(!use("PO-77", ChipRole).isValid());
}

void TestBatchesModel::marksBatches()
{
    m_model->setMarked({ BatchRef("B-1") });
    QVERIFY(use("B-1", MarkedRole).toBool());
    QVERIFY(!use("PO-77", MarkedRole).toBool());
}

void TestBatchesModel::identifiesCells()
{
    const int row = m_model->rowOf(BatchRef("T|1"));
    QCOMPARE(m_model->index(row, BatchColumn::Available).data(Qt::AccessibleDescriptionRole).toString(),
        QStringLiteral("batch:T%7C1|available"));
    QCOMPARE(m_model->factsAt(row).available(), -2);
    QVERIFY(!m_model->facts(BatchRef("none")));
}

QTEST_GUILESS_MAIN(TestBatchesModel)
#include "tst_batchesmodel.moc"
