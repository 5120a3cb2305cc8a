#include "adapters/csv/csvtable.h"
#include "adapters/csv/textencoding.h"
#include "service/importparser.h"
#include "support/tables.h"

#include <QTest>

using namespace allocation;
using namespace allocation::test;

// Every way we know in which a spreadsheet, or a person with one, writes a table. Each file here is taken as if the
// planner had written it by hand, or refused in words; `told` is what a table of orders looks like after it was read.

namespace {

QByteArray bytes(const char* text, qsizetype size = -1)
{
    return { text, size };
}

QByteArray utf16(const QByteArray& utf8, csv::Encoding encoding)
{
    return QByteArray::fromStdString(*csv::encode(utf8.toStdString(), encoding));
}

} // namespace

class TestSpreadsheetCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tables_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("told");
        encodings();
        separatorsAndLineEnds();
        columns();
        values();
        identifiers();
        quotes();
    }

    void tables()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, told);
        csv::CsvTable table("orders.csv", file.toStdString());
        QCOMPARE(ordersIn(table), told);
    }

    void refused_data();
    void refused()
    {
        QFETCH(QByteArray, file);
        QFETCH(NotATable::Why, why);
        try {
            csv::CsvTable table("orders.csv", file.toStdString());
            const QString told = ordersIn(table);
            QFAIL(qPrintable(told));
        } catch (const NotATable& refused) {
            QCOMPARE(refused.why(), why);
            QCOMPARE(refused.file(), std::string("orders.csv"));
        }
    }

    /// Whatever piece of the file ends in the middle of what.
    void longFilesAreReadInPieces_data();
    void longFilesAreReadInPieces();
    void aGiantCellIsOneRejectedRow_data();
    void aGiantCellIsOneRejectedRow();

private:
    static void row(const char* name, const QByteArray& file, const char* told)
    {
        QTest::newRow(name) << file << QString::fromUtf8(told);
    }

    static void encodings()
    {
        const char* const told = "2:O1/Grün/3";
        const QByteArray text = "orderid,sku,qty\r\nO1,Grün,3\r\n";
        row("UTF-8", text, told);
        row("UTF-8 with mark", "\xef\xbb\xbf" + text, told);
        row("UTF-8 with mark, header in quotes", "\xef\xbb\xbf\"orderid\",\"sku\",\"qty\"\nO1,Grün,3\n", told);
        row("UTF-16 LE", "\xff\xfe" + utf16(text, csv::Encoding::Utf16LittleEndian), told);
        row("UTF-16 BE", "\xfe\xff" + utf16(text, csv::Encoding::Utf16BigEndian), told);
        row("Unicode text",
            "\xff\xfe" + utf16("orderid\tsku\tqty\r\nO1\tGrün\t3\r\n", csv::Encoding::Utf16LittleEndian), told);
        row("Windows-1252", bytes("orderid;sku;qty\r\nO1;Gr\xfcn;3\r\n"), told);
        row("Windows-1252 euro", bytes("orderid,sku,qty\nO1,5\x80,3\n"), "2:O1/5€/3");
        row("outside the first plane",
            "\xff\xfe" + utf16("orderid,sku,qty\nO1,\xf0\x9f\x9b\x8b,3\n", csv::Encoding::Utf16LittleEndian),
            "2:O1/\xf0\x9f\x9b\x8b/3");
    }

    static void separatorsAndLineEnds()
    {
        const char* const told = "2:O1/S/3 3:O2/S/4";
        row("LF", "orderid,sku,qty\nO1,S,3\nO2,S,4\n", told);
        row("CRLF", "orderid,sku,qty\r\nO1,S,3\r\nO2,S,4\r\n", told);
        row("CR", "orderid,sku,qty\rO1,S,3\rO2,S,4\r", told);
        row("mixed", "orderid,sku,qty\r\nO1,S,3\nO2,S,4\r", told);
        row("no end of the last line", "orderid,sku,qty\nO1,S,3\nO2,S,4", told);
        row("semicolon", "orderid;sku;qty\nO1;S;3\nO2;S;4\n", told);
        row("tab", "orderid\tsku\tqty\nO1\tS\t3\nO2\tS\t4\n", told);
        row("sep line", "sep=|\norderid|sku|qty\nO1|S|3\nO2|S|4\n", told);
        row("sep line, quoted, mark, CRLF", "\xef\xbb\xbf\"Sep=;\"\r\norderid;sku;qty\r\nO1;S;3\r\nO2;S;4\r\n", told);
        row("sep line against the header", "sep=;\n\"orderid\";\"sku\";\"qty\";\"a,b,c,d,e,f\"\nO1;S;3;\nO2;S;4;\n",
            told);
        row("commas in a quoted header", "orderid;sku;qty;\"a,b,c,d,e,f\"\nO1;S;3;\nO2;S;4;\n", told);
        row("blank records at the end", "orderid,sku,qty\nO1,S,3\nO2,S,4\n\n,,\n\r\n  \n", told);
        row("blank records between", "orderid,sku,qty\n\nO1,S,3\n,,\n\nO2,S,4\n", "3:O1/S/3 6:O2/S/4");
        row("header only", "orderid,sku,qty\n", "");
        row("header only, no line end", "orderid,sku,qty", "");
    }

    static void columns()
    {
        row("other order", "QTY,Orderid,SKU\n3,O1,S\n", "2:O1/S/3");
        row("spaces", " orderid ,\tsku\t, Qty \n O1 ,\tS , 3 \n", "2:O1/S/3");
        row("non-breaking spaces in the header", "orderid\xc2\xa0,\xc2\xa0sku,qty \xc2\xa0 \nO1,S,3\n", "2:O1/S/3");
        row("more columns", "colour,orderid,sku,qty,note\nred,O1,S,3,\"x, y\"\n", "2:O1/S/3");
        row("columns without a name", "orderid,sku,qty,,,\nO1,S,3,,,\n", "2:O1/S/3");
        row("cells under no name", "orderid,sku,qty,,\nO1,S,3,,left over\n", "2:O1/S/3");
        row("own columns in capitals and not", "orderid,sku,qty,colour,Colour\nO1,S,3,a,b\n", "2:O1/S/3");
        row("cells missing at the end", "orderid,sku,qty,customer,due\nO1,S,3\n", "2:O1/S/3");
        row("too few", "orderid,sku,qty\nO1,S\nO2,S,4\n", "2!CellCount(qty=2) 3:O2/S/4");
        row("too many", "orderid,sku,qty\nO1,S,1,200\nO2,S,4\n", "2!CellCount(=4) 3:O2/S/4");
        row("all of them", "orderid,sku,qty,line,customer,due,priority\nO1,S,3,7,Ann,2027-01-08,2\n",
            "2:O1/S/3#7 Ann 2027-01-08 p2");
    }

    static void values()
    {
        row("12.0", "orderid,sku,qty\nO1,S,12.0\nO2,S,12.00\nO3,S,0012\n", "2:O1/S/12 3:O2/S/12 4:O3/S/12");
        row("not guessed at", "orderid,sku,qty\nO,S,\"1,200\"\nO,S,\"12,0\"\nO,S,+5\nO,S,1e3\nO,S,1.5\nO,S,\nO,S,0\n",
            "2!BadQuantity(qty=1,200) 3!BadQuantity(qty=12,0) 4!BadQuantity(qty=+5) 5!BadQuantity(qty=1e3) "
            "6!BadQuantity(qty=1.5) 7!Empty(qty=) 8!BadQuantity(qty=0)");
        row("cancellations", "orderid,sku,qty\nC1,S,-1\nO1,S,3\nC2,S,'-2\nC3,S,-0\n",
            "2!BadQuantity(qty=-1) 3:O1/S/3 4!BadQuantity(qty=-2) 5!BadQuantity(qty=-0)");
        row("non-breaking space in a number", "orderid,sku,qty\nO1,S,1\xc2\xa0\x32\x30\x30\nO2,S,3\xc2\xa0\n",
            "2!BadQuantity(qty=1\xc2\xa0\x32\x30\x30) 3!BadQuantity(qty=3\xc2\xa0)");
        row("dates",
            "orderid,sku,qty,due\nO,S,1,2027-01-08\nO,S,1,2027-01-08 00:00\nO,S,1,2027-01-08T00:00:00\n"
            "O,S,1,2027-01-08 10:30:00.000\nO,S,1,\n",
            "2:O/S/1 2027-01-08 3:O/S/1 2027-01-08 4:O/S/1 2027-01-08 5:O/S/1 2027-01-08 6:O/S/1");
        row("no dates",
            "orderid,sku,qty,due\nO,S,1,08.01.2027\nO,S,1,1/8/2027\nO,S,1,46030\nO,S,1,2027-02-29\nO,S,1,"
            "2027-01-08 24:00\nO,S,1,8-Jan-27\n",
            "2!BadDate(due=08.01.2027) 3!BadDate(due=1/8/2027) 4!BadDate(due=46030) 5!BadDate(due=2027-02-29) "
            "6!BadDate(due=2027-01-08 24:00) 7!BadDate(due=8-Jan-27)");
        row("priority", "orderid,sku,qty,priority\nO,S,1,1\nO,S,1,10\nO,S,1,\n",
            "2:O/S/1 p1 3!BadPriority(priority=10) "
            "4:O/S/1");
    }

    static void identifiers()
    {
        row("text stays", "orderid,sku,qty\n007,00.10,1\no1,s,1\n1E5,TRUE,1\n", "2:007/00.10/1 3:o1/s/1 4:1E5/TRUE/1");
        row("guarded formulas", "orderid,sku,qty\n'=O,'+S,1\n''=O,'x,1\n'-O,'@S,1\n", "2:=O/+S/1 3:'=O/'x/1 4:-O/@S/1");
        row("repeated", "orderid,sku,qty\nO1,S,3\nO1,S,3\n", "2:O1/S/3 3:O1/S/3");
        row("control characters", bytes("orderid,sku,qty\nO\x01,S,3\nO,\"S\n1\",3\n"),
            "2!ControlCharacter(orderid=O\x01) 3!ControlCharacter(sku=S\\n1)");
        row("200 and 201 characters",
            "orderid,sku,qty\n" + QByteArray("ü").repeated(200) + ",S,1\n" + QByteArray("x").repeated(201) + ",S,1\n",
            QByteArray(
                "2:" + QByteArray("ü").repeated(200) + "/S/1 3!TooLong(orderid=" + QByteArray("x").repeated(201) + ")")
                .constData());
        row("zero byte far in",
            "orderid,sku,qty\n" + QByteArray("O,S,1\n").repeated(1) + QByteArray(9000, ' ')
                + bytes(",S,1\nO\0,S,1\n", 12),
            "2:O/S/1 3!Empty(orderid=) 4!ControlCharacter(orderid=O\\0)");
    }

    static void quotes()
    {
        row("everything quoted", "\"orderid\",\"sku\",\"qty\"\n\"O1\",\"S\",\"3\"\n", "2:O1/S/3");
        row("doubled quotes", "orderid,sku,qty\n\"O\"\"1\"\"\",\"a,b;c\",3\n", "2:O\"1\"/a,b;c/3");
        row("line breaks inside", "orderid,sku,qty,customer\nO1,S,3,\"Ann\r\nRow 2\"\nO2,S,4,Bob\n",
            "2:O1/S/3 Ann\\r\\nRow 2 3:O2/S/4 Bob");
        row("quote in the middle", "orderid,sku,qty\nO1,2\" pipe,3\n", "2:O1/2\" pipe/3");
        row("empty quotes", "orderid,sku,qty,customer\nO1,S,3,\"\"\n\"\",\"\",\"\",\"\"\nO2,S,4,\n",
            "2:O1/S/3 4:O2/S/4");
        row("quoted spaces", "orderid,sku,qty\n\" O1 \",\"\tS\",\" 3\"\n", "2:O1/S/3");
    }
};

void TestSpreadsheetCsv::refused_data()
{
    using Why = NotATable::Why;
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<NotATable::Why>("why");
    const auto row = [](const char* name, const QByteArray& file, Why why) { QTest::newRow(name) << file << why; };
    row("empty", "", Why::Empty);
    row("mark only", "\xef\xbb\xbf", Why::Empty);
    row("UTF-16 mark only", "\xff\xfe", Why::Empty);
    row("blank", " \r\n\t\r\n", Why::Empty);
    row("sep line only", "sep=;\n", Why::Empty);
    row("blank first record", "\norderid,sku,qty\nO1,S,3\n", Why::Empty);
    row("nothing but separators", ",,,\nO1,S,3,\n", Why::Empty);
    row("a column missing", "orderid,sku\nO1,S\n", Why::MissingColumn);
    row("no header", "O1,S,3\nO2,S,4\n", Why::MissingColumn);
    row("another separator", "orderid|sku|qty\nO1|S|3\n", Why::MissingColumn);
    row("a column twice", "orderid,sku,qty, SKU \nO1,S,3,S\n", Why::ColumnTwice);
    row("an optional column twice", "orderid,sku,qty,due,Due\nO1,S,3,,\n", Why::ColumnTwice);
    row("a planner's own column twice", "orderid,sku,qty,colour, colour\nO1,S,3,a,b\n", Why::ColumnTwice);
    row("web page", "<!DOCTYPE html><html><table><tr><td>orderid</table></html>", Why::Html);
    row("web page after a mark and blanks", "\xef\xbb\xbf \r\n<html>", Why::Html);
    row("XML spreadsheet", R"(<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>)", Why::Html);
    row("workbook", "PK\x03\x04\x14 and so on", Why::Xlsx);
    row("old workbook", bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0", 12), Why::Binary);
    row("picture", bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), Why::Binary);
    row("PDF", "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", Why::Binary);
    row("UTF-16 without mark", utf16("orderid,sku,qty\nO1,S,3\n", csv::Encoding::Utf16LittleEndian), Why::Binary);
    row("half a character of UTF-16", bytes("\xff\xfe\x41\0\x42", 5), Why::Binary);
    row("half a pair of UTF-16", bytes("\xff\xfe\x00\xd8\x41\x00", 6), Why::Binary);
    row("a quote that is not closed", "orderid,sku,qty\nO1,S,3\n\"O2,S,4\nO3,S,5\n", Why::UnclosedQuote);
    row("a quote in the header", "orderid,\"sku,qty\nO1,S,3\n", Why::UnclosedQuote);
    row("201 columns", "orderid,sku,qty" + QByteArray(",c").repeated(198) + "\nO1,S,3\n", Why::TooManyColumns);
    row("separators without end", "orderid,sku,qty" + QByteArray(30'000, ',') + "\n", Why::TooManyColumns);
    row("giant header", "orderid,sku,qty," + QByteArray(1'000'000, 'x') + "\nO1,S,3,\n", Why::Binary);
}

void TestSpreadsheetCsv::longFilesAreReadInPieces_data()
{
    QTest::addColumn<QByteArray>("mark");
    QTest::addColumn<int>("encoding");
    QTest::addColumn<int>("shift");
    const auto shifted = [](const char* name, const char* mark, csv::Encoding encoding) {
        for (const int shift : { 0, 1, 2, 3 })
            QTest::addRow("%s %d", name, shift) << QByteArray(mark) << static_cast<int>(encoding) << shift;
    };
    shifted("UTF-8", "", csv::Encoding::Utf8);
    shifted("UTF-16 LE", "\xff\xfe", csv::Encoding::Utf16LittleEndian);
    shifted("UTF-16 BE", "\xfe\xff", csv::Encoding::Utf16BigEndian);
    shifted("Windows-1252", "", csv::Encoding::Windows1252);
}

void TestSpreadsheetCsv::longFilesAreReadInPieces()
{
    QFETCH(QByteArray, mark);
    QFETCH(int, encoding);
    QFETCH(int, shift);
    const auto kind = static_cast<csv::Encoding>(encoding);
    const char* const sofa = kind == csv::Encoding::Windows1252 ? "Grün" : "Grün\xf0\x9f\x9b\x8b";
    std::string text = "orderid,sku,qty,customer\r\n";
    constexpr int rows = 40'000;
    for (int i = 0; i < rows; ++i)
        text += std::string(static_cast<std::size_t>((i + shift) % 7), ' ') + R"("O"")" + std::to_string(i) + "\","
            + sofa + "," + std::to_string(i + 1) + ",\"A\r\n\"\"B\"\"\"\r\n";
    csv::CsvTable table("orders.csv", mark.toStdString() + *csv::encode(text, kind));
    ImportData data;
    parseTable(ImportFile::Orders, table, data);
    QCOMPARE(data.encodings[ImportFile::Orders], csv::nameOf(kind));
    // A cell that begins with a space is no quoted one: its quotes are text, which here makes it three cells more.
    for (const OrderRow& row : *data.orders) {
        const int i = row.row - 2;
        QCOMPARE(row.line.qty, i + 1);
        QCOMPARE(row.line.id.sku.text(), std::string(sofa));
        QCOMPARE(row.line.customer, std::string("A\r\n\"B\""));
    }
    QCOMPARE(data.orders->size() + data.rejects.size(), static_cast<std::size_t>(rows));
}

void TestSpreadsheetCsv::aGiantCellIsOneRejectedRow_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << QByteArray(3'000'000, 'x');
    QTest::newRow("quoted") << '"' + QByteArray(3'000'000, 'x') + '"';
    QTest::newRow("quoted, with line breaks") << '"' + QByteArray("x\n\"\"").repeated(1'000'000) + '"';
    QTest::newRow("just too long") << QByteArray(64 * 1024 + 1, 'x');
    QTest::newRow("beyond what is kept of a record") << QByteArray("x").repeated(20'000'000);
}

void TestSpreadsheetCsv::aGiantCellIsOneRejectedRow()
{
    QFETCH(QByteArray, cell);
    csv::CsvTable table("orders.csv",
        ("orderid,sku,qty,customer,note\nO1,S,1,Ann,\nO2,S,2," + cell + ",\nO3,S,3,Bob,\nO4,S,4,,\"x, y\"\n")
            .toStdString());
    ImportData data;
    parseTable(ImportFile::Orders, table, data);
    QCOMPARE(data.rejects.size(), 1U);
    QCOMPARE(data.rejects.front().row, 3);
    QCOMPARE(data.rejects.front().column, std::string("customer"));
    QCOMPARE(data.rejects.front().why, Reject::Why::TooLong);
    QVERIFY(data.rejects.front().value.size() <= 1000);
    QCOMPARE(data.orders->size(), 3U);
    QCOMPARE(data.orders->at(1).line.id.order.text(), std::string("O3"));
}

QTEST_GUILESS_MAIN(TestSpreadsheetCsv)
#include "tst_spreadsheetcsv.moc"
