#include "models/picture.h"
#include "ui/models/productsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace allocation;
using namespace allocation::test;

namespace {

ProductRowView product(
    std::int64_t id, const char* sku, Quantity demand, Quantity supply, Quantity open, Quantity inStock)
{
    return { id, sku, demand, supply, supply - (demand - open), open, inStock };
}

ProductBlock someProducts()
{
    ProductBlock block;
    block.add(product(1, "LAMP", 100, 150, 0, 150));
    block.add(product(2, "TABLE", 300, 280, 40, 200));
    block.add(product(3, "RUG", 60, 40, 21, 40));
    block.add(product(4, "SHELF", 10, 10, 0, 10));
    block.rows[3].description = block.texts.intern("Pine shelf");
    block.setPlaceable("TABLE", 7);
    block.setPlaceable("NOWHERE", 9);
    return block;
}

} // namespace

class TestProductsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheWorstFirst();
    void countsLatenessIn();
    void remembersLatenessOfProductsThatWait();
    void saysWhatIsShort();
    void addsUp();
    void finds();

private:
    QString skus() const { return picture(*m_model, { ProductColumn::Sku }).join(u' '); }

    std::unique_ptr<ProductsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestProductsModel::init()
{
    m_model = std::make_unique<ProductsModel>();
    m_model->setLocale(QLocale::c());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->load(someProducts());
}

void TestProductsModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestProductsModel::showsTheWorstFirst()
{
    QCOMPARE(skus(), QStringLiteral("TABLE RUG LAMP SHELF"));
    const QStringList expected { QStringLiteral("TABLE | 300 | 280 | 20 | 40 | 20") };
    namespace Col = ProductColumn;
    QCOMPARE(picture(*m_model, { Col::Sku, Col::Demand, Col::Supply, Col::Available, Col::Open, Col::Short }).mid(0, 1),
        expected);
}

void TestProductsModel::countsLatenessIn()
{
    m_model->setLateness({ { Sku("SHELF"), { 0, 9 } }, { Sku("RUG"), { 50, 1 } } });
    m_model->refresh();
    QCOMPARE(skus(), QStringLiteral("RUG TABLE SHELF LAMP"));
    m_model->load(someProducts());
    QCOMPARE(skus(), QStringLiteral("RUG TABLE SHELF LAMP"));
}

void TestProductsModel::remembersLatenessOfProductsThatWait()
{
    ProductBlock block = someProducts();
    block.add(product(5, "NEW", 1, 1, 0, 1));
    m_model->mergeProducts({ Sku("NEW") }, block);
    block.add(product(6, "NEWER", 1, 1, 0, 1));
    m_model->setLateness({ { Sku("NEWER"), { 900, 0 } } });
    m_model->mergeProducts({ Sku("NEWER") }, block);
    m_model->setLateness({ { Sku("NEWER"), { 1000, 0 } } });
    m_model->refresh();
    QCOMPARE(m_model->rowOf(Sku("NEWER")), 0);
}

void TestProductsModel::saysWhatIsShort()
{
    const auto at = [this](const char* sku, int role) {
        return m_model->index(m_model->rowOf(Sku(sku)), ProductColumn::Short).data(role);
    };
    QCOMPARE(at("TABLE", ChipRole).value<Chip>().text, QStringLiteral("20 short"));
    QCOMPARE(at("LAMP", ChipRole).value<Chip>().text, QStringLiteral("covered"));
    QCOMPARE(at("LAMP", ChipRole).value<Chip>().tone, Tone::Plain);
    const Bar bar = at("TABLE", BarRole).value<Bar>();
    QCOMPARE(bar.total, 300);
    QCOMPARE(bar.inStock, 200);
    QCOMPARE(bar.inbound, 80);
    QCOMPARE(bar.lacking, 20);
    QCOMPARE(at("SHELF", DescriptionRole).toString(), QStringLiteral("Pine shelf"));
    QCOMPARE(at("SHELF", Qt::AccessibleDescriptionRole).toString(), QStringLiteral("product:SHELF|short"));
}

void TestProductsModel::addsUp()
{
    QCOMPARE(m_model->placeableTotal(), 7);
    QCOMPARE(m_model->placeable(Sku("TABLE")), 7);
    QCOMPARE(m_model->shortTotal(), 20 + 20);
    QSignalSpy totals(m_model.get(), &ProductsModel::totalsChanged);
    ProductBlock block;
    block.add(product(3, "RUG", 60, 61, 21, 40));
    block.setPlaceable("RUG", 2);
    m_model->mergeProducts({ Sku("RUG") }, block);
    QCOMPARE(totals.count(), 1);
    QCOMPARE(m_model->placeableTotal(), 9);
    QCOMPARE(m_model->shortTotal(), 20);
    m_model->mergeProducts({ Sku("RUG") }, block);
    QCOMPARE(totals.count(), 1);
}

void TestProductsModel::finds()
{
    QVERIFY(m_model->skuAt(m_model->rowOf(Sku("RUG"))) == Sku("RUG"));
    QCOMPARE(m_model->rowOf(Sku("none")), -1);
    QCOMPARE(m_model->description(Sku("SHELF")), QStringLiteral("Pine shelf"));
    m_model->setSearch(QStringLiteral("pine"));
    QCOMPARE(skus(), QStringLiteral("SHELF"));
}

QTEST_GUILESS_MAIN(TestProductsModel)
#include "tst_productsmodel.moc"
