#include "domain/strategyrun.h"
#include "support/testplan.h"
#include "ui/models/roles.h"
#include "ui/proposal/movesmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// The moves of a proposal as a tree with ticks.
class TestMovesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void groupsByProduct();
    void saysWhatBecomesOfALine();
    void filtersToWhoGetsWorse();
    void untickingTakesWhatNeedsIt();
    void groupsTickAllThatIsShown();
    void whatStaysOpenCannotBeTicked();
    void marksWhatChanged();
    void keepsWhatWasLeftOut();
    void hostileTextIsOnlyText();
    void aHundredThousandMovesDoNotFreeze();

private:
    QString picture() const;
    QModelIndex move(int group, int row, int column = 0) const;

    std::unique_ptr<MovesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

std::shared_ptr<const Proposal> proposalOf(const std::vector<PlanProduct>& products, const Strategy& strategy)
{
    const Planning planning { planningDate, 0 };
    const std::vector<Plan> plans = planProducts(products, strategy, planning);
    return std::make_shared<const Proposal>(propose(products, plans, strategy, planning));
}

/// A tall order takes the stock of two small ones, which go to a later batch; a second product places one of two.
std::shared_ptr<const Proposal> someProposal()
{
    TestPlan table("TABLE");
    table.batch("B1", 6).batch("B2", 10, 20);
    table.line("TALL", 6, 5).line("SMALL", 0, 5).line("TINY", 0, 30);
    PlanProduct product = table.product();
    product.lines[1].freed = { { BatchRef("B1"), 4, {} } };
    product.lines[1].open = 4;
    product.lines[2].freed = { { BatchRef("B1"), 2, {} } };
    product.lines[2].open = 2;
    TestPlan lamp("LAMP");
    lamp.batch("L1", 3).line("ONE", 3).line("TWO", 2);
    const Strategy largestFirst = std::get<Strategy>(parseStrategy("largest-first"));
    return proposalOf({ product, lamp.product() }, largestFirst);
}

} // namespace

void TestMovesModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<MovesModel>(
        [](const LineId& line) { return u"of "_s + QString::fromStdString(line.order.text()); });
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->show(someProposal());
}

QModelIndex TestMovesModel::move(int group, int row, int column) const
{
    return m_model->index(row, column, m_model->index(group, 0));
}

/// "TABLE: [x] TALL open > 6 on B1 …", a line each.
QString TestMovesModel::picture() const
{
    QString text;
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QModelIndex parent = m_model->index(group, 0);
        text += parent.data().toString() + u'\n';
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QVariant tick = move(group, row).data(Qt::CheckStateRole);
            text += tick.isValid() ? tick.toInt() == Qt::Checked ? u"  [x] "_s : u"  [ ] "_s : u"  "_s;
            text += move(group, row, MoveColumn::Line).data().toString().section(u' ', 0, 0) + u' '
                + move(group, row, MoveColumn::From).data().toString() + u" > "_s
                + move(group, row, MoveColumn::To).data().toString() + u'\n';
        }
    }
    return text;
}

void TestMovesModel::groupsByProduct()
{
    QCOMPARE(picture(),
        u"TABLE\n"
        "  [x] TALL open > 6 on B1\n"
        "  [x] SMALL 4 on B1 > 4 on B2\n"
        "  [x] TINY 2 on B1 > 2 on B2\n"
        "LAMP\n"
        "  [x] ONE open > 3 on L1\n"
        "Stays open\n"
        "  TWO  > \n"_s);
    QCOMPARE(move(0, 1, MoveColumn::Customer).data().toString(), u"of SMALL"_s);
}

void TestMovesModel::saysWhatBecomesOfALine()
{
    const Chip tall = move(0, 0, MoveColumn::Then).data(ChipRole).value<Chip>();
    QCOMPARE(tall.text, u"6 open → on time"_s);
    QCOMPARE(tall.tone, Tone::Good);
    const Chip small = move(0, 1, MoveColumn::Then).data(ChipRole).value<Chip>();
    QCOMPARE(small.text, u"on time → 15 days late"_s);
    QCOMPARE(small.tone, Tone::Late);
    const Chip tiny = move(0, 2, MoveColumn::Then).data(ChipRole).value<Chip>();
    QCOMPARE(tiny.text, u"stays on time"_s);
    QVERIFY(!move(0, 0, MoveColumn::Why).data().toString().isEmpty());
}

void TestMovesModel::filtersToWhoGetsWorse()
{
    QCOMPARE(m_model->harmed(), 1U);
    m_model->setFilter(MovesModel::Filter::Harmed);
    QCOMPARE(picture(), u"TABLE\n  [x] SMALL 4 on B1 > 4 on B2\n"_s);
}

void TestMovesModel::untickingTakesWhatNeedsIt()
{
    const QSignalSpy told(m_model.get(), &MovesModel::ticksChanged);
    QVERIFY(m_model->setData(move(0, 1), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.front().at(0).value<std::size_t>(), 1U); // TALL needs what SMALL frees
    QVERIFY(!m_model->ticks().ticked(0));
    QCOMPARE(m_model->ticks().count(), 2U);
    QCOMPARE(move(0, 0, MoveColumn::Why).data().toString(), u"not possible without SMALL / TABLE"_s);
    m_model->setData(move(0, 0), Qt::Checked, Qt::CheckStateRole);
    QCOMPARE(m_model->ticks().count(), 4U);
    QCOMPARE(told.back().at(0).value<std::size_t>(), 1U);
}

void TestMovesModel::groupsTickAllThatIsShown()
{
    const QModelIndex table = m_model->index(0, 0);
    m_model->setFilter(MovesModel::Filter::Harmed);
    m_model->setTicked({ m_model->index(0, 0) }, false);
    QCOMPARE(m_model->ticks().count(), 2U); // TINY may still go
    m_model->setFilter(MovesModel::Filter::All);
    QCOMPARE(m_model->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    m_model->setTicked({ m_model->index(0, 0) }, true);
    QCOMPARE(m_model->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    Q_UNUSED(table)
}

void TestMovesModel::whatStaysOpenCannotBeTicked()
{
    QVERIFY(!m_model->flags(move(2, 0)).testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(!m_model->setData(move(2, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!move(2, 0, MoveColumn::Why).data().toString().isEmpty());
}

void TestMovesModel::marksWhatChanged()
{
    m_model->show(someProposal(), { { OrderId("TALL"), Sku("TABLE"), 1 } });
    QVERIFY(move(0, 0).data(MarkedRole).toBool());
    QVERIFY(!move(0, 1).data(MarkedRole).toBool());
    QVERIFY(move(0, 0, MoveColumn::Why).data().toString().startsWith(u"changed meanwhile"_s));
}

void TestMovesModel::keepsWhatWasLeftOut()
{
    m_model->setData(move(0, 1), Qt::Unchecked, Qt::CheckStateRole);
    const auto leftOut = m_model->leftOut();
    QCOMPARE(leftOut.size(), 1U);
    m_model->show(someProposal());
    QCOMPARE(m_model->ticks().count(), 4U);
    m_model->leaveOut(leftOut);
    QCOMPARE(m_model->ticks().count(), 2U);
}

void TestMovesModel::hostileTextIsOnlyText()
{
    TestPlan plan("<b>SKU</b>\n|x");
    plan.batch("<img src=x>", 5).line("<table>|1", 3);
    m_model->show(proposalOf({ plan.product() }, {}));
    QCOMPARE(m_model->index(0, 0).data().toString(), u"<b>SKU</b>\n|x"_s);
    QVERIFY(!move(0, 0).data(Qt::ToolTipRole).toString().contains(u"<table>"_s));
    QCOMPARE(move(0, 0).data(Qt::AccessibleDescriptionRole).toString().count(u'|'), 3);
}

void TestMovesModel::aHundredThousandMovesDoNotFreeze()
{
    m_tester.reset(); // it looks at every row
    std::vector<PlanProduct> products;
    for (int product = 0; product < 100; ++product) {
        TestPlan plan(("P" + std::to_string(product)).c_str());
        plan.batch("B", 100'000);
        for (int line = 0; line < 1000; ++line)
            plan.line(("O" + std::to_string(line)).c_str(), 1, 5);
        products.push_back(plan.product());
    }
    const auto proposal = proposalOf(products, {});
    QCOMPARE(proposal->moves.size(), 100'000U);
    QElapsedTimer timer;
    timer.start();
    m_model->show(proposal);
    m_model->setFilter(MovesModel::Filter::Harmed);
    m_model->setFilter(MovesModel::Filter::All);
    const qint64 shown = timer.restart();
    m_model->setTicked({ move(3, 7) }, false);
    const qint64 ticked = timer.elapsed();
    qInfo("100,000 moves shown three times in %lld ms, one unticked in %lld ms", shown, ticked);
    QCOMPARE(m_model->ticks().count(), 99'999U);
    QVERIFY2(ticked < 1000, "a tick has to be seen at once"); // far above what it takes: no timed test
}

QTEST_MAIN(TestMovesModel)
#include "tst_movesmodel.moc"
