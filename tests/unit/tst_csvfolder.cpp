#include "adapters/csv/csvexport.h"
#include "adapters/csv/csvfile.h"
#include "adapters/csv/csvfolder.h"
#include "service/storeerror.h"
#include "support/testbench.h"

#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace allocation;
using namespace allocation::test;

/// Allocation on a folder of CSV files, and the way back from a store to files.
class TestCsvFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write("batches.csv", "ref,sku,qty,eta\nB2,S,10,2027-01-08\nB1,S,10,\nB3,T,5,\n");
        write("orders.csv", "orderid,sku,qty\nO1,S,8\nO2,S,8\nO3,T,1\nO4,X,1\n");
    }

    void writesBatchByBatch()
    {
        const auto result = csv::allocateFolder(m_folder->path());
        QCOMPARE(result.allocate, (AllocateResult { 4, 3, 0, 1, 0, 17 }));
        QCOMPARE(
            read("allocations.csv"), QByteArray("orderid,sku,qty,batchref\r\nO2,S,8,B2\r\nO1,S,8,B1\r\nO3,T,1,B3\r\n"));
    }

    void keepsWhatIsThere()
    {
        // another order of columns, no line end at the end, a line nobody knows, more than the batch has
        const QByteArray there = "batchref;qty;sku;orderid;note\nB1;30;S;O9;mine\nB9;1;S;O1;\nB2;8;S;O2;x";
        write("allocations.csv", there);
        const auto result = csv::allocateFolder(m_folder->path());
        QCOMPARE(*result.import.allocations, (ImportCount { 3, 2, 0, 0, 1 }));
        QCOMPARE(result.allocate, (AllocateResult { 4, 1, 1, 1, 1, 1 })); // B1 is over-full, 2 are left on B2
        QCOMPARE(read("allocations.csv"), there + "\nB3;1;T;O3;\n");
    }

    void isLocked()
    {
        QLockFile lock(m_folder->filePath(QStringLiteral("allocations.csv.lock")));
        QVERIFY(lock.lock());
        QVERIFY_THROWS_EXCEPTION(StoreError, csv::allocateFolder(m_folder->path()));
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("allocations.csv"))));
    }

    void whatIsExportedChangesNothing()
    {
        TestBench bench;
        bench.batch("=B1", "S", 20);
        bench.batch("B2", "S", 20, Date::parse("2027-01-08"));
        bench.line("O,1", "S", 12);
        bench.line("O,1", "S", 3);
        bench.line("-O2", "S", 8);
        bench.send(AllocateOpen {});
        bench.send(MoveLine { { { OrderId("-O2"), Sku("S"), 1 } }, {}, BatchRef("=B1"), 3 });
        exportAll(bench);
        QVERIFY(read("a.csv").startsWith("orderid,sku,qty,batchref,line,pinned,origin\r\n\"O,1\",S,12,'=B1,1,"));

        const auto data = csv::readImport({ file("b.csv"), file("l.csv"), file("a.csv") });
        const std::int64_t seq = bench.store().readModel().lastSeq();
        QVERIFY(!bench.send(Import { data }).changed());
        QCOMPARE(bench.store().readModel().lastSeq(), seq);
        TestBench copy;
        copy.send(Import { data });
        QCOMPARE(copy.state(), bench.state());
    }

    void refusesAMissingFile()
    {
        QVERIFY_THROWS_EXCEPTION(NotATable, csv::readImport({ file("nothing.csv") }));
        QVERIFY_THROWS_EXCEPTION(NotATable, csv::readImport({ m_folder->path() }));
    }

private:
    QString file(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    void write(const char* name, const QByteArray& content)
    {
        QFile target(file(name));
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(content);
    }
    QByteArray read(const char* name)
    {
        QFile source(file(name));
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }
    void exportAll(TestBench& bench)
    {
        QVERIFY(csv::exportBatches(bench.store().readModel(), file("b.csv")));
        QVERIFY(csv::exportLines(bench.store().readModel(), file("l.csv")));
        QVERIFY(csv::exportAllocations(bench.store().readModel(), file("a.csv")));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCsvFolder)
#include "tst_csvfolder.moc"
