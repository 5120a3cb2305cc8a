#include "adapters/csv/csvtable.h"
#include "adapters/csv/csvwriter.h"

#include <QTest>

using namespace allocation;
using namespace allocation::csv;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// All records with the header, blank ones included.
Rows read(std::string bytes)
{
    CsvTable table("test.csv", std::move(bytes));
    Rows rows { table.header() };
    for (Record record; table.next(record);)
        rows.emplace_back(record.cells.begin(), record.cells.end());
    return rows;
}

NotATable::Why refusal(std::string bytes)
{
    try {
        read(std::move(bytes));
    } catch (const NotATable& refused) {
        return refused.why();
    }
    throw std::logic_error("not refused");
}

Rows expected()
{
    return { { "a", "b" }, { "1", "2" }, { "3", "4" } };
}

} // namespace

class TestCsvTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineEndsAndSeparators()
    {
        QCOMPARE(read("a,b\n1,2\n3,4"), expected());
        QCOMPARE(read("a,b\r\n1,2\r\n3,4\r\n"), expected());
        QCOMPARE(read("a,b\r1,2\r3,4\r"), expected());
        QCOMPARE(read("a;b\n1;2\n3;4\n"), expected());
        QCOMPARE(read("a\tb\n1\t2\n3\t4\n"), expected());
        QCOMPARE(read("sep=;\na;b\n1;2\n3;4\n"), expected());
        QCOMPARE(read("\"sep=|\"\r\na|b\r\n1|2\r\n3|4\r\n"), expected());
    }

    void quotes()
    {
        QCOMPARE(read("a,b\n\"1\",\"2\"\n\"3\",4"), expected());
        const Rows nasty { { "a", "b" }, { "x, \"y\"\nz", "" }, { "2\" pipe", "ok" } };
        QCOMPARE(read("a,b\n\"x, \"\"y\"\"\nz\",\n2\" pipe,\"o\"k\n"), nasty);
        QCOMPARE(refusal("a,b\n1,\"2\n3,4\n"), NotATable::Why::UnclosedQuote);
    }

    void cellsAreTrimmedAndUnguarded()
    {
        const Rows rows { { "a", "b" }, { "x y", "=1+1" }, { "'=1", "'x" } };
        QCOMPARE(read(" a ,\tb\n x y\t,'=1+1\n''=1,'x\n"), rows);
    }

    void rowsAreCountedAsASpreadsheetDoes()
    {
        CsvTable table("test.csv", "sep=,\na,b\n\n\"1\n\",2\n,\n3,4\n");
        std::vector<int> rows;
        for (Record record; table.next(record);)
            if (!record.cells.front().empty())
                rows.push_back(record.row);
        QCOMPARE(rows, (std::vector<int> { 3, 5 }));
    }

    void encodings()
    {
        const Rows rows { { "a", "b" },
            { "Gr\xc3\xbc\xc3\x9f"
              "e",
                "\xe2\x82\xac" } };
        const std::string utf8 = "a,b\nGr\xc3\xbc\xc3\x9f"
                                 "e,\xe2\x82\xac\n";
        QCOMPARE(read(utf8), rows);
        QCOMPARE(read("\xef\xbb\xbf" + utf8), rows);
        QCOMPARE(read("a,b\nGr\xfc\xdf"
                      "e,\x80\n"),
            rows);
        QCOMPARE(CsvTable("x", "a,b\n\xfc,1\n").encoding(), std::string("windows-1252"));
        QCOMPARE(read("\xff\xfe" + *encode(utf8, Encoding::Utf16LittleEndian)), rows);
        QCOMPARE(read("\xfe\xff" + *encode(utf8, Encoding::Utf16BigEndian)), rows);
        QVERIFY(!encode("\xd0\x96", Encoding::Windows1252));
    }

    void refusesWhatIsNoTable()
    {
        QCOMPARE(refusal(""), NotATable::Why::Empty);
        QCOMPARE(refusal("\xef\xbb\xbf\r\n"), NotATable::Why::Empty);
        QCOMPARE(refusal("PK\x03\x04 and so on"), NotATable::Why::Xlsx);
        QCOMPARE(refusal("<!DOCTYPE html><table>"), NotATable::Why::Html);
        QCOMPARE(refusal(std::string("a,b\n\0\0", 6)), NotATable::Why::Binary);
        QCOMPARE(refusal("\xff\xfe\x41"), NotATable::Why::Binary);
        std::string wide = "c0";
        for (int i = 1; i <= 200; ++i)
            wide += ",c" + std::to_string(i);
        QCOMPARE(refusal(wide + "\n"), NotATable::Why::TooManyColumns);
    }

    void writesWhatASpreadsheetDoesNotRun()
    {
        std::string text;
        const std::vector<std::string_view> cells { "=1", "'=1", "'x", "-5", "a,b", "say \"hi\"", "a\nb", "plain",
            "+\"" };
        writeRecord(text, cells);
        QCOMPARE(text, std::string("'=1,''=1,'x,'-5,\"a,b\",\"say \"\"hi\"\"\",\"a\nb\",plain,\"'+\"\"\""));
    }
};

QTEST_GUILESS_MAIN(TestCsvTable)
#include "tst_csvtable.moc"
