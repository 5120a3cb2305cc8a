#include "adapters/csv/csvexport.h"
#include "adapters/csv/csvfile.h"
#include "adapters/xlsx/xlsxwriter.h"
#include "support/testbench.h"

#include <array>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace allocation;
using namespace allocation::test;

/// From a store to a workbook and back.
class TestXlsxExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_bench = std::make_unique<TestBench>();
        m_bench->batch("=B1", "007", 20);
        m_bench->batch("'=B2", "007", 20, Date::parse("2027-01-08"));
        m_bench->batch("_x0041_", "1E5", 0, Date::parse("1899-12-31"));
        m_bench->batch("B <&> \"4\" '", "Gr\xc3\xbcn \xf0\x9f\x9b\x8b", 1000000000, Date::parse("9999-12-31"));
        m_bench->line("O,1", "007", 12);
        m_bench->line("O,1", "007", 3);
        m_bench->line("-O2", "007", 8);
        m_bench->send(AllocateOpen {});
        m_bench->send(MoveLine { { { OrderId("-O2"), Sku("007"), 1 } }, {}, BatchRef("=B1"), 3 });
        auto data = std::make_shared<ImportData>();
        OrderLine nasty { { OrderId("O3"), Sku("007"), 5 }, 1 };
        nasty.customer = "'=Ann\r\n  & \"Bob\"\n_x005F_x000D_ _x_ _x12_";
        nasty.due = Date::parse("1900-02-28");
        nasty.priority = 3;
        data->orders = { { 2, nasty, true } };
        data->hasCustomer = data->hasDue = data->hasPriority = true;
        m_bench->send(Import { data });
    }

    void whatIsExportedChangesNothing()
    {
        QVERIFY(csv::exportBatches(readModel(), file("b.xlsx")));
        QVERIFY(csv::exportLines(readModel(), file("l.XLSX")));
        QVERIFY(csv::exportAllocations(readModel(), file("a.xlsx")));
        const auto data = csv::readImport({ file("b.xlsx"), file("l.XLSX"), file("a.xlsx") });
        QVERIFY(data->frame().rejects.empty());
        const std::int64_t seq = readModel().lastSeq();
        QVERIFY(!m_bench->send(Import { data }).changed());
        QCOMPARE(readModel().lastSeq(), seq);
        TestBench copy;
        copy.send(Import { data });
        QCOMPARE(copy.state(), m_bench->state());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 3);
    }

    void itIsReplacedAsAWholeOrNotAtAll()
    {
        write("b.xlsx", "old");
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!csv::exportBatches(readModel(), file("b.xlsx"), stop.get_token()));
        QCOMPARE(read("b.xlsx"), QByteArray("old"));
        QVERIFY_THROWS_EXCEPTION(NotWritten, csv::exportBatches(readModel(), file("no/b.xlsx")));
        QVERIFY_THROWS_EXCEPTION(NotWritten, csv::exportBatches(readModel(), m_folder->path() + QStringLiteral("/")));
        QVERIFY(csv::exportBatches(readModel(), file("b.xlsx")));
        QVERIFY(read("b.xlsx").startsWith("PK"));
    }

    void whatDoesNotFitIsSaid()
    {
        const std::array columns { csv::OutColumn { "a" } };
        write("b.xlsx", "old");
        const auto table = xlsx::beginWorkbook(file("b.xlsx"), "b", columns);
        const std::string longest(32'767, 'x');
        const std::string tooLong = longest + 'x';
        table->write(std::array { csv::OutCell(std::string_view(longest)) });
        try {
            table->write(std::array { csv::OutCell(std::string_view(tooLong)) });
            QFAIL("written");
        } catch (const NotWritten& error) {
            QCOMPARE(error.why(), NotWritten::Why::LongText);
            QCOMPARE(error.row(), 3);
        }
        QCOMPARE(read("b.xlsx"), QByteArray("old"));
    }

    /// The kind of a file is what it holds.
    void theNameDoesNotDecide()
    {
        write("csv.xlsx", "ref,sku,qty,eta\nB,S,1,\n");
        QCOMPARE(csv::readImport({ file("csv.xlsx") })->count(), 1U);
        QVERIFY(csv::exportBatches(readModel(), file("b.xlsx")));
        QVERIFY(QFile::copy(file("b.xlsx"), file("b")));
        QCOMPARE(csv::readImport({ file("b") })->frame().encodings.at(ImportFile::Batches), std::string("xlsx"));
        for (const char* name : { "b.csv", "b.TXT", "b.tsv" }) {
            QVERIFY(QFile::copy(file("b.xlsx"), file(name)));
            QCOMPARE(refusal(name), NotATable::Why::Xlsx);
        }
        write("b.xls", QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0W\0o\0r\0k\0b\0o\0o\0k\0", 26));
        QCOMPARE(refusal("b.xls"), NotATable::Why::OldWorkbook);
        write("p.xlsx",
            QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8)
                + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32));
        QCOMPARE(refusal("p.xlsx"), NotATable::Why::Encrypted);
    }

private:
    ReadModel& readModel() { return m_bench->store().readModel(); }
    QString file(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    NotATable::Why refusal(const char* name) const
    {
        try {
            csv::readImport({ file(name) });
        } catch (const NotATable& refused) {
            return refused.why();
        }
        throw std::logic_error("not refused");
    }
    void write(const char* name, const QByteArray& content)
    {
        QFile target(file(name));
        QVERIFY(target.open(QIODevice::WriteOnly));
        QCOMPARE(target.write(content), content.size());
    }
    QByteArray read(const char* name)
    {
        QFile source(file(name));
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestBench> m_bench;
};

QTEST_GUILESS_MAIN(TestXlsxExport)
#include "tst_xlsxexport.moc"
