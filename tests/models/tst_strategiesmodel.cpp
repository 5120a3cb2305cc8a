#include "support/testplan.h"
#include "ui/chip.h"
#include "ui/models/roles.h"
#include "ui/proposal/strategiesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// Strategies side by side: what each comes to, and which is the best of each figure.
class TestStrategiesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatWasWorkedOut();
    void marksTheBest();
    void nothingIsBestWhereAllAreAlike();
    void ticksAndForgets();
    void ownStrategiesAreAddedOnce();
    void everyNameCanBeFound();

private:
    QModelIndex cell(const char* name, int column) const;
    static std::shared_ptr<const Proposal> proposal(std::int64_t open, std::int64_t late);

    std::unique_ptr<StrategiesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestStrategiesModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<StrategiesModel>(strategies::named());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const char* const name : { "first-fit", "due-first", "optimal" })
        m_model->setTicked(cell(name, 0).row(), true);
}

QModelIndex TestStrategiesModel::cell(const char* name, int column) const
{
    const auto choice = strategies::find(QLatin1StringView(name));
    return m_model->index(m_model->rowOf(choice->strategy), column);
}

std::shared_ptr<const Proposal> TestStrategiesModel::proposal(std::int64_t open, std::int64_t late)
{
    Proposal proposal;
    proposal.before.linesOpen = 9;
    proposal.after.linesOpen = open;
    proposal.after.linesLate = late;
    return std::make_shared<const Proposal>(std::move(proposal));
}

void TestStrategiesModel::showsWhatWasWorkedOut()
{
    QCOMPARE(cell("first-fit", FigureColumn::LinesOpen).data().toString(), u"…"_s);
    QCOMPARE(cell("most-lines", FigureColumn::LinesOpen).data().toString(), QString());
    m_model->setProposal(Strategy(), proposal(3, 1));
    QCOMPARE(cell("first-fit", FigureColumn::LinesOpen).data().toString(), u"3"_s);
    QCOMPARE(m_model->index(StrategiesModel::nowRow, FigureColumn::LinesOpen).data().toString(), u"9"_s);
    QCOMPARE(m_model->index(StrategiesModel::nowRow, FigureColumn::Moves).data().toString(), QString());
}

void TestStrategiesModel::marksTheBest()
{
    m_model->setProposal(Strategy(), proposal(3, 1));
    m_model->setProposal(strategies::find(u"due-first"_s)->strategy, proposal(2, 4));
    m_model->setProposal(strategies::find(u"optimal"_s)->strategy, proposal(2, 1));
    const auto best = [&](const char* name, int column) {
        return !cell(name, column).data(ChipRole).value<Chip>().text.isEmpty();
    };
    QVERIFY(!best("first-fit", FigureColumn::LinesOpen));
    QVERIFY(best("due-first", FigureColumn::LinesOpen) && best("optimal", FigureColumn::LinesOpen));
    QVERIFY(best("first-fit", FigureColumn::LinesLate) && !best("due-first", FigureColumn::LinesLate));
    QVERIFY(cell("optimal", FigureColumn::LinesOpen).data(Qt::AccessibleTextRole).toString().contains(u"best"_s));
    m_model->setTicked(cell("due-first", 0).row(), false);
    QVERIFY2(!best("optimal", FigureColumn::LinesLate), "the only worse one is not compared any more");
}

void TestStrategiesModel::nothingIsBestWhereAllAreAlike()
{
    m_model->setProposal(Strategy(), proposal(3, 1));
    m_model->setProposal(strategies::find(u"due-first"_s)->strategy, proposal(3, 1));
    for (int column = 0; column < FigureColumn::Count; ++column)
        QVERIFY(!cell("first-fit", column).data(ChipRole).isValid());
}

void TestStrategiesModel::ticksAndForgets()
{
    const QSignalSpy told(m_model.get(), &StrategiesModel::tickChanged);
    QVERIFY(m_model->setData(cell("most-lines", 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!m_model->setData(m_model->index(StrategiesModel::nowRow, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(told.size(), 1);
    QCOMPARE(m_model->tickedNames(), QStringList({ u"first-fit"_s, u"due-first"_s, u"most-lines"_s, u"optimal"_s }));
    m_model->setProposal(Strategy(), proposal(3, 1));
    m_model->forget();
    QVERIFY(!m_model->proposalAt(cell("first-fit", 0).row()));
}

void TestStrategiesModel::ownStrategiesAreAddedOnce()
{
    const int before = m_model->rowCount();
    const auto own = strategies::find(u"due-date+split"_s);
    QVERIFY(own);
    const int row = m_model->add(*own);
    QCOMPARE(m_model->rowCount(), before + 1);
    QCOMPARE(m_model->add(*own), row);
    QCOMPARE(m_model->add(*strategies::find(u"due-first"_s)), cell("due-first", 0).row());
}

void TestStrategiesModel::everyNameCanBeFound()
{
    for (const StrategyChoice& choice : strategies::named()) {
        QVERIFY(!choice.description.isEmpty());
        QCOMPARE(strategies::find(choice.name)->strategy, choice.strategy);
    }
    QVERIFY(!strategies::find(u"nonsense"_s));
    QVERIFY(!strategies::find(QString()));
}

QTEST_MAIN(TestStrategiesModel)
#include "tst_strategiesmodel.moc"
