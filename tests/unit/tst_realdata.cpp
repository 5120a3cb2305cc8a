#include "adapters/csv/csvfile.h"
#include "adapters/csv/csvfolder.h"
#include "support/testbench.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <set>

using namespace allocation;

// Real trade data with the allocations that an independent reference allocator makes of it. It is not in a checkout:
// without it these tests are skipped, visibly.

namespace {

QString dataFolder()
{
    const QString named = qEnvironmentVariable("ALLOCATION_TEST_DATA");
    return named.isEmpty() ? QStringLiteral(ALLOCATION_SOURCE_DIR "/../shared/data") : named;
}

QByteArray content(const QString& file)
{
    QFile plain(file);
    if (plain.open(QIODevice::ReadOnly))
        return plain.readAll();
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"), { QStringLiteral("-dc"), file + QStringLiteral(".gz") });
    gzip.waitForFinished();
    return gzip.readAllStandardOutput();
}

void unpack(const QString& from, const QString& to)
{
    QFile file(to);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray bytes = content(from);
    QCOMPARE(file.write(bytes), static_cast<qint64>(bytes.size()));
}

/// The rows without header, sorted.
std::multiset<QByteArray> rows(const QByteArray& csv)
{
    std::multiset<QByteArray> rows;
    for (const QByteArray& line : csv.split('\n'))
        if (!line.trimmed().isEmpty() && !line.startsWith("orderid,"))
            rows.insert(line.trimmed());
    return rows;
}

std::multiset<QByteArray> allocations(ReadModel& readModel)
{
    std::multiset<QByteArray> rows;
    readModel.lines({}, [&](const LineRow& line) {
        for (const LinePart& part : line.parts)
            rows.insert(QByteArray::fromStdString(std::string(line.order) + ',' + std::string(line.sku) + ','
                + std::to_string(part.qty) + ',' + std::string(part.batch)));
    });
    return rows;
}

} // namespace

class TestRealData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QDir(dataFolder()).exists())
            QSKIP("no real data: set ALLOCATION_TEST_DATA to its folder");
    }
    void allocatesAsTheReference_data() { folders(); }
    void allocatesAsTheReference();
    void fromCsv_data() { folders(); }
    void fromCsv();

private:
    static void folders()
    {
        QTest::addColumn<QString>("folder");
        for (const char* name :
            { "northwind/open-orders", "northwind/full-history", "adventureworks/horizon-2013-08-31" })
            QTest::newRow(name) << dataFolder() + QLatin1Char('/') + QLatin1String(name);
    }
    void copyInputs(const QString& folder)
    {
        unpack(folder + QStringLiteral("/batches.csv"), m_directory.filePath(QStringLiteral("batches.csv")));
        unpack(folder + QStringLiteral("/orders.csv"), m_directory.filePath(QStringLiteral("orders.csv")));
    }
    QTemporaryDir m_directory;
};

void TestRealData::allocatesAsTheReference()
{
    QFETCH(const QString, folder);
    copyInputs(folder);
    QElapsedTimer timer;
    timer.start();
    const auto data = csv::readImport(
        { m_directory.filePath(QStringLiteral("batches.csv")), m_directory.filePath(QStringLiteral("orders.csv")) });
    const qint64 parsedAt = timer.restart();
    test::TestBench bench;
    bench.send(Import { data });
    const qint64 importedAt = timer.restart();
    const Outcome run = bench.send(AllocateOpen {});
    qInfo("parsed %lld ms, imported %lld ms, allocated %lld ms", parsedAt, importedAt, timer.elapsed());

    const auto expected = rows(content(folder + QStringLiteral("/expected/allocations.csv")));
    QCOMPARE(std::get<AllocateResult>(run.result).allocated, expected.size());
    QVERIFY(allocations(bench.store().readModel()) == expected);
    QCOMPARE(bench.problems(), QString());

    const std::int64_t before = bench.store().readModel().lastSeq();
    const auto again = std::get<ImportResult>(bench.send(Import { data }).result);
    QCOMPARE(again.orders->unchanged, again.orders->read);
    QCOMPARE(again.batches->unchanged, again.batches->read);
    QCOMPARE(bench.store().readModel().lastSeq(), before);
}

void TestRealData::fromCsv()
{
    QFETCH(const QString, folder);
    copyInputs(folder);
    const QString file = m_directory.filePath(QStringLiteral("allocations.csv"));
    QFile::remove(file);
    const auto expected = rows(content(folder + QStringLiteral("/expected/allocations.csv")));

    const csv::FolderResult first = csv::allocateFolder(m_directory.path());
    QCOMPARE(first.allocate.allocated, expected.size());
    const QByteArray written = content(file);
    QVERIFY(rows(written) == expected);

    const csv::FolderResult second = csv::allocateFolder(m_directory.path());
    QCOMPARE(second.allocate.allocated, 0U);
    QCOMPARE(second.allocate.already, expected.size());
    QCOMPARE(content(file), written);

    // Half of the rows are there already: they stay as they are, and the others come after them.
    const QByteArray half = written.left(written.indexOf('\n', written.size() / 2) + 1);
    QFile shortened(file);
    QVERIFY(shortened.open(QIODevice::WriteOnly));
    shortened.write(half);
    shortened.close();
    csv::allocateFolder(m_directory.path());
    QVERIFY(content(file).startsWith(half));
    QVERIFY(rows(content(file)) == expected);
}

QTEST_GUILESS_MAIN(TestRealData)
#include "tst_realdata.moc"
