#include "support/testplan.h"

#include <QTest>
#include <set>

using namespace allocation;
using namespace allocation::test;

class TestStrategyNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameIsReadAndWritten();
    void combinations();
    void refused_data();
    void refused();
};

void TestStrategyNames::everyNameIsReadAndWritten()
{
    QVERIFY(namedStrategies().front().strategy == Strategy {});
    std::set<std::string_view> seen;
    for (const NamedStrategy& named : namedStrategies()) {
        QVERIFY(seen.insert(named.name).second);
        QVERIFY(std::get<Strategy>(parseStrategy(named.name)) == named.strategy);
        QCOMPARE(nameOf(named.strategy), std::string(named.name));
        QVERIFY(named.description.ends_with('.'));
    }
    for (const StrategyWord& word : strategyWords()) {
        QVERIFY2(seen.insert(word.word).second, word.word.data()); // a word that is a name too would be ambiguous
        if (word.word != "horizon-N")
            QVERIFY(std::holds_alternative<Strategy>(parseStrategy(word.word)));
    }
}

void TestStrategyNames::combinations()
{
    Strategy wanted;
    wanted.sequence = Sequence::DueDate;
    wanted.choice = Choice::LatestOnTime;
    wanted.serving = Serving::Split;
    QVERIFY(strategyOf("due-date+latest-on-time+split") == wanted);
    QVERIFY(strategyOf("split+due-date+latest-on-time") == wanted);
    QVERIFY(strategyOf("keep-early-stock+due-date+split") == wanted);
    QCOMPARE(nameOf(strategyOf("due-date+latest-on-time+split+horizon-14")),
        std::string("due-first+latest-on-time+split+horizon-14"));
    QCOMPARE(nameOf(strategyOf("optimal+whole+horizon-0")), std::string("optimal-whole+horizon-0"));
    QCOMPARE(nameOf(strategyOf("split")), std::string("split"));
    QCOMPARE(nameOf(strategyOf("file-order+earliest+whole")), std::string("first-fit"));
    QCOMPARE(strategyOf("near-demand+horizon-9").horizonDays, std::optional(9));
}

void TestStrategyNames::refused_data()
{
    using Why = BadStrategy::Why;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("why");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char* text, Why why, const char* part) {
        QTest::newRow(text) << QByteArray(text) << static_cast<int>(why) << QByteArray(part);
    };
    row("", Why::Unknown, "");
    row("fist-fit", Why::Unknown, "fist-fit");
    row("due-date+", Why::Unknown, "");
    row("Due-Date", Why::Unknown, "Due-Date");
    row("due-date+priority", Why::Contradicts, "priority");
    row("due-date+optimal", Why::Contradicts, "optimal");
    row("optimal+best-fit", Why::Contradicts, "best-fit");
    row("optimal+complete-orders", Why::Contradicts, "complete-orders");
    row("optimal+equal-shares", Why::Contradicts, "equal-shares");
    row("complete-orders+equal-shares", Why::Contradicts, "equal-shares");
    row("share-equally+complete-orders", Why::Contradicts, "complete-orders");
    row("horizon-", Why::BadHorizon, "horizon-");
    row("horizon--1", Why::BadHorizon, "horizon--1");
    row("horizon-9x", Why::BadHorizon, "horizon-9x");
    row("horizon-99999999999", Why::BadHorizon, "horizon-99999999999");
    row("horizon-1+horizon-2", Why::Contradicts, "horizon-2");
}

void TestStrategyNames::refused()
{
    QFETCH(const QByteArray, text);
    const auto read = parseStrategy(text.toStdString());
    QVERIFY(std::holds_alternative<BadStrategy>(read));
    const auto& bad = std::get<BadStrategy>(read);
    QTEST(static_cast<int>(bad.why), "why");
    QTEST(QByteArray::fromStdString(bad.part), "part");
}

QTEST_APPLESS_MAIN(TestStrategyNames)
#include "tst_strategynames.moc"
