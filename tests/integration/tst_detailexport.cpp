#include "adapters/csv/csvexport.h"
#include "adapters/csv/csvfile.h"
#include "support/dump.h"
#include "support/importtext.h"
#include "support/sender.h"
#include "support/teststores.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

// What is exported can be imported again and changes nothing; in an empty store it makes the same again.

using namespace allocation;
using namespace allocation::test;

class TestDetailExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < static_cast<int>(storeKinds().size()); ++kind)
            QTest::newRow(storeKinds().at(static_cast<std::size_t>(kind)).name) << kind;
    }
    void init()
    {
        m_store = newStore();
        m_sender = std::make_unique<Sender>(m_store->begin());
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup()
    {
        m_sender.reset();
        m_store.reset();
    }

    void thereAndBack_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("CSV") << QStringLiteral(".csv");
        QTest::newRow("workbook") << QStringLiteral(".xlsx");
    }

    void thereAndBack()
    {
        QFETCH(const QString, ending);
        fill();
        exportAll(ending);
        const std::string before = dump(m_store->reader());
        QVERIFY(before.find("red|or") != std::string::npos && before.find("until 2027-01-31") != std::string::npos);
        const auto data = read(ending);
        QVERIFY(data->frame().rejects.empty());
        const std::int64_t seq = m_store->reader().lastSeq();
        QVERIFY(!m_sender->send(Import { data }).changed());
        QCOMPARE(m_store->reader().lastSeq(), seq);
        QCOMPARE(dump(m_store->reader()), before);

        const auto store = newStore();
        Sender ben(store->begin(), "ben");
        const auto result = std::get<ImportResult>(ben.send(Import { data }).result);
        QVERIFY(result.rejects.empty());
        QCOMPARE(sorted(dump(store->reader())), sorted(before));
        QVERIFY(store->reader().check().empty());
        ben.undo(ben.last());
        QVERIFY(dump(store->reader()).find("line") == std::string::npos);
    }

    /// Nobody who does without details sees their columns.
    void onlyColumnsWithSomethingInThem()
    {
        stock(*m_sender);
        exportAll(QStringLiteral(".csv"));
        QCOMPARE(header("b"), QByteArray("ref,sku,qty,eta,shipment"));
        QCOMPARE(header("l"), QByteArray("orderid,sku,qty,line,customer,due,priority"));
        QCOMPARE(header("p"), QByteArray("sku,description"));
        ChangeOrderLine change { lineOf("O1", "CHAIR") };
        change.flag = true;
        m_sender->send(change);
        exportAll(QStringLiteral(".csv"));
        QCOMPARE(header("l"), QByteArray("orderid,sku,qty,line,customer,due,priority,flag"));
        fill();
        exportAll(QStringLiteral(".csv"));
        QCOMPARE(header("b"),
            QByteArray("ref,sku,qty,eta,shipment,location,received_from,hold,hold_by,hold_until,note,follow_up"));
        QCOMPARE(header("l"),
            QByteArray("orderid,sku,qty,line,customer,due,priority,shipped,promised,told,told_by,transit,completeness,"
                       "kind,stop,note,follow_up,flag,'=SUM(1),\"My, \"\"colour\"\"\",\xc3\x84rger,\xe2\x82\xac|"));
        QCOMPARE(header("p"), QByteArray("sku,description,unit,pack,note,follow_up"));
    }

private:
    static std::unique_ptr<TestStore> newStore()
    {
        QFETCH_GLOBAL(int, kind);
        return storeKinds().at(static_cast<std::size_t>(kind)).make();
    }
    static QStringList sorted(const std::string& text)
    {
        QStringList lines;
        for (const QString& line : QString::fromStdString(text).split(QLatin1Char('\n'))) {
            QStringList words = line.split(QLatin1Char(' '));
            if (words.size() > 2 && words[0] != QLatin1String("product"))
                words.removeAt(1); // the place in the order of arrival
            lines << words.join(QLatin1Char(' '));
        }
        lines.sort();
        return lines;
    }

    void fill()
    {
        const ImportText text {
            "ref,sku,qty,eta,shipment,location,received_from,hold,hold_by,hold_until,note,follow_up\n"
            "H1,SOFA,10,,,\"A|1\",'=Oak Ltd,\"wet,\n\"\"very\"\"\",Ben,2027-01-31,\"dry\r\nit\",2027-01-05\n"
            "H2,SOFA,5,2027-02-01,S1,,,,carl,,,2027-01-06\nH3,SOFA,5,,,,,,,,,\n",
            "orderid,sku,qty,shipped,promised,told,told_by,transit,completeness,kind,stop,note,follow_up,flag,"
            "\"My, \"\"colour\"\"\",'=SUM(1),\xe2\x82\xac|,\xc3\x84rger\n"
            "L1,SOFA,9,2,2027-01-08,2027-01-02,Ben,3,line,set-aside,-credit,\"a|b\n\"\"c\"\"\",2027-01-05,true,"
            "red|or,'=1+1,\"x\ny\",''@z\n"
            "L1,SOFA,4,,2027-01-09,,,365,order,quote,,,2027-01-07,false,,007,,\n"
            "L1,SOFA,4,4,2027-01-09,,Ann,,,,,_x000D_,,,blue,,,\nL2,SOFA,3\n",
            "orderid,sku,qty,batchref\nL1,SOFA,4,H1\nL2,SOFA,3,H3\n",
            "sku,description,unit,pack,note,follow_up\nSOFA,\"S|o\",cm,12,\"'=x\ny\",2027-01-05\nSTOOL,,,3,,\n"
        };
        const auto result = std::get<ImportResult>(m_sender->send(Import { parsed(text) }).result);
        QVERIFY(result.rejects.empty());
    }

    QString file(const char* name, const QString& ending) const
    {
        return m_folder->filePath(QLatin1String(name) + ending);
    }
    void exportAll(const QString& ending)
    {
        ReadModel& reader = m_store->reader();
        QVERIFY(csv::exportBatches(reader, file("b", ending)));
        QVERIFY(csv::exportLines(reader, file("l", ending)));
        QVERIFY(csv::exportAllocations(reader, file("a", ending)));
        QVERIFY(csv::exportProducts(reader, file("p", ending)));
    }
    std::shared_ptr<const ImportSource> read(const QString& ending) const
    {
        return csv::readImport({ file("b", ending), file("l", ending), file("a", ending), file("p", ending) });
    }
    QByteArray header(const char* name) const
    {
        QFile source(file(name, QStringLiteral(".csv")));
        return source.open(QIODevice::ReadOnly) ? source.readLine().trimmed() : QByteArray();
    }

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<Sender> m_sender;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDetailExport)
#include "tst_detailexport.moc"
