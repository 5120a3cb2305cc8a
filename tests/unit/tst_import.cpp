#include "support/importtext.h"
#include "support/testbench.h"

#include <QTest>

using namespace allocation;
using namespace allocation::test;

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<TestBench>(); }

    void rejectsRowsAndSaysWhy()
    {
        const auto data = parsed({ "REF , Sku,qty,eta,color\nB1,S,5,,red\n,S,5,\nB2,,5,\nB3,S,x,\nB4,S,5,soon\nB5,S,5\n"
                                   "B6,S,5,,red,more\n\n" });
        std::vector<std::pair<int, Reject::Why>> rejects;
        for (const Reject& reject : data->rejects)
            rejects.emplace_back(reject.row, reject.why);
        using Why = Reject::Why;
        QVERIFY(rejects
            == (std::vector<std::pair<int, Why>> { { 3, Why::Empty }, { 4, Why::Empty }, { 5, Why::BadQuantity },
                { 6, Why::BadDate }, { 7, Why::CellCount }, { 8, Why::CellCount } }));
        const ImportResult result = import({ "ref,sku,qty,eta\nB1,S,5,\nB1,S,6,\nB2,S,x,\n" });
        QCOMPARE(*result.batches, (ImportCount { 3, 1, 0, 0, 2 }));
        QCOMPARE(result.rejects.at(0).why, Why::DuplicateRef);
        QCOMPARE(result.rejects.at(1).row, 4);
    }

    void refusesWithoutItsColumns()
    {
        QVERIFY_THROWS_EXCEPTION(NotATable, parsed({ "ref,sku,qty\nB1,S,5\n" }));
        QVERIFY_THROWS_EXCEPTION(NotATable, parsed({ "ref,sku,qty,eta,QTY\nB1,S,5,,6\n" }));
    }

    void theSameAgainChangesNothing()
    {
        const ImportText files { "ref,sku,qty,eta,shipment\nB1,S,50,,\nB2,T,5,2027-01-08,S1\n",
            "orderid,sku,qty,customer\nO1,S,5,Ann\nO1,S,5,Ann\nO1,S,7,Ann\nO2,T,1,\n",
            "orderid,sku,qty,batchref\nO1,S,5,B1\nO1,S,5,B1\nO1,S,7,B1\n", "sku,description\nS,Sofa\n" };
        const ImportResult first = import(files);
        QCOMPARE(*first.orders, (ImportCount { 4, 4, 0, 0, 0 }));
        QCOMPARE(*first.allocations, (ImportCount { 3, 3, 0, 0, 0 }));
        const QString state = m_bench->state();
        const std::int64_t seq = m_bench->store().readModel().lastSeq();
        const ImportResult second = import(files);
        QCOMPARE(*second.orders, (ImportCount { 4, 0, 0, 4, 0 }));
        QCOMPARE(*second.allocations, (ImportCount { 3, 0, 0, 3, 0 }));
        QCOMPARE(*second.batches, (ImportCount { 2, 0, 0, 2, 0 }));
        QCOMPARE(*second.products, (ImportCount { 1, 0, 0, 1, 0 }));
        QCOMPARE(m_bench->state(), state);
        QCOMPARE(m_bench->store().readModel().lastSeq(), seq);
    }

    void matchesIdenticalRowsFirst()
    {
        import({ nullptr, "orderid,sku,qty\nO,S,10\nO,S,20\nO,S,30\n" });
        const ImportResult result = import({ nullptr, "orderid,sku,qty\nO,S,30\nO,S,10\nO,S,25\nO,S,1\n" });
        QCOMPARE(*result.orders, (ImportCount { 4, 1, 1, 2, 0 }));
        QCOMPARE(quantities(), QStringLiteral("10 25 30 1"));
    }

    void leavesColumnsAloneThatTheFileLacks()
    {
        import({ nullptr, "orderid,sku,qty,line,customer,due,priority\nO,S,10,1,Ann,2027-01-08,3\n" });
        QCOMPARE(*import({ nullptr, "orderid,sku,qty\nO,S,10\n" }).orders, (ImportCount { 1, 0, 0, 1, 0 }));
        import({ nullptr, "orderid,sku,qty,line,due\nO,S,11,1,\n" });
        QCOMPARE(m_bench->state(), QStringLiteral("O S#1 11 Ann - 3:\n"));
    }

    void aNumberNamesTheLine()
    {
        const ImportResult result = import({ nullptr, "orderid,sku,qty,line\nO,S,1,3\nO,S,2,\nO,S,4,3\nO,S,5,1\n" });
        QCOMPARE(*result.orders, (ImportCount { 4, 3, 0, 0, 1 }));
        QCOMPARE(result.rejects.at(0).why, Reject::Why::DuplicateLine);
        QCOMPARE(m_bench->state(), QStringLiteral("O S#3 1  - 0:\nO S#4 2  - 0:\nO S#1 5  - 0:\n"));
    }

    void keepsTheOrderOfTheFile()
    {
        import({ "ref,sku,qty,eta\nB3,S,1,\nB2,T,1,\nB1,S,1,\n", "orderid,sku,qty\nO3,S,1\nO2,T,1\nO1,S,1\n" });
        QStringList refs;
        m_bench->store().readModel().batches(
            {}, [&](const BatchRowView& row) { refs << QString::fromStdString(std::string(row.ref)); });
        QCOMPARE(refs.join(QLatin1Char(' ')), QStringLiteral("B3 B2 B1"));
        m_bench->send(AllocateOpen {});
        QVERIFY(m_bench->state().contains(QStringLiteral("O3 S#1 1  - 0: B3=1")));
    }

    void aCutCascades()
    {
        import({ "ref,sku,qty,eta\nB1,S,10,\n", "orderid,sku,qty\nO1,S,10\n" });
        m_bench->send(AllocateOpen {});
        import({ "ref,sku,qty,eta\nB1,S,4,\nB2,S,10,2027-01-08\n" });
        QVERIFY(m_bench->state().contains(QStringLiteral("O1 S#1 10  - 0: B2=10")));
    }

    void rejectsAllocationsThatDoNotFit()
    {
        const ImportResult result = import(
            { "ref,sku,qty,eta\nB1,S,10,\nB2,T,10,\n", "orderid,sku,qty\nO1,S,8\nO2,S,8\n",
                "orderid,sku,qty,batchref\nO1,S,8,B1\nO2,S,8,B1\nO2,S,2,B9\nO2,S,2,B2\nO3,S,1,B1\nO2,S,9,B1\nO2,S,2,"
                "B1\n" });
        std::vector<Reject::Why> why;
        for (const Reject& reject : result.rejects)
            why.push_back(reject.why);
        using Why = Reject::Why;
        QVERIFY(why
            == (std::vector<Why> {
                Why::BeyondBatch, Why::UnknownBatch, Why::OtherSku, Why::UnknownLine, Why::BeyondLine }));
        QCOMPARE(*result.allocations, (ImportCount { 7, 2, 0, 0, 5 }));
        QCOMPARE(m_bench->problems(), QString());
    }

    /// A file puts pins on and takes none off; units that are pinned are not taken away by one.
    void respectsPins()
    {
        import({ "ref,sku,qty,eta\nB1,S,9,\n", "orderid,sku,qty\nO1,S,5\nO2,S,4\n",
            "orderid,sku,qty,batchref,pinned\nO1,S,5,B1,TRUE\nO2,S,4,B1,no\n" });
        QVERIFY(m_bench->state().contains(QStringLiteral("B1=5!Anna")));
        const QString state = m_bench->state();
        const ImportResult result = import(
            { nullptr, "orderid,sku,qty\nO1,S,3\n", "orderid,sku,qty,batchref,pinned\nO1,S,5,B1,false\n" });
        QCOMPARE(*result.orders, (ImportCount { 1, 0, 0, 0, 1 }));
        QCOMPARE(result.rejects.at(0).why, Reject::Why::PinnedUnits);
        QCOMPARE(*result.allocations, (ImportCount { 1, 0, 0, 1, 0 }));
        QCOMPARE(m_bench->state(), state);
        const ImportResult again = import({ nullptr, nullptr, "orderid,sku,qty,batchref,pinned\nO2,S,4,B1,true\n" });
        QCOMPARE(*again.allocations, (ImportCount { 1, 1, 0, 0, 0 }));
    }

    void aBatchKeepsItsSku()
    {
        import({ "ref,sku,qty,eta\nB1,S,10,\n" });
        const ImportResult result = import({ "ref,sku,qty,eta\nB1,T,10,\n" });
        QCOMPARE(result.rejects.at(0).why, Reject::Why::OtherSku);
    }

    void aDryRunChangesNothing()
    {
        const auto data = parsed({ "ref,sku,qty,eta\nB1,S,10,\n" });
        const Outcome outcome = m_bench->send(Import { data, true });
        QVERIFY(std::get<ImportResult>(outcome.result).dryRun);
        QCOMPARE(std::get<ImportResult>(outcome.result).batches->added, 1U);
        QVERIFY(!outcome.changed());
        QCOMPARE(m_bench->state(), QString());
    }

    void cancelledItTakesNothing()
    {
        std::stop_source stop;
        RunControl control { stop.get_token(), [&](std::size_t, std::size_t) { stop.request_stop(); } };
        const auto data = parsed({ "ref,sku,qty,eta\nB1,S,10,\nB2,T,10,\n" });
        QVERIFY(m_bench->send(Import { data }, "Anna", control).cancelled);
        QCOMPARE(m_bench->state(), QString());
    }

    void aLargeOneIsToldInShort()
    {
        std::string orders = "orderid,sku,qty\n";
        for (int i = 0; i < 12'000; ++i)
            orders += "O" + std::to_string(i) + ",S" + std::to_string(i % 7) + ",1\n";
        const Outcome outcome = m_bench->send(Import { parsed({ nullptr, orders.c_str() }) });
        QCOMPARE(outcome.events.size(), 1U);
        QCOMPARE(std::get<RunChunk>(outcome.events.front()).skus.size(), 7U);
        m_bench->send(UndoCommand { m_bench->lastCommand() });
        QCOMPARE(m_bench->state(), QString());
    }

private:
    ImportResult import(const ImportText& files)
    {
        return std::get<ImportResult>(m_bench->send(Import { parsed(files) }).result);
    }
    QString quantities()
    {
        QStringList found;
        m_bench->store().readModel().lines({}, [&](const LineRow& row) { found << QString::number(row.qty); });
        return found.join(QLatin1Char(' '));
    }
    std::unique_ptr<TestBench> m_bench;
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
