#include "adapters/xlsx/xlsxtable.h"
#include "support/tables.h"
#include "support/workbooks.h"

#include <QTest>

using namespace allocation;
using namespace allocation::test;

namespace {

constexpr std::uint64_t small = 4'000'000;

std::string ordersOf(const std::string& workbook, const std::string& sheet = {})
{
    xlsx::XlsxTable table(xlsx::Archive::ofContent("orders.xlsx", workbook, small), sheet);
    return ordersIn(table).toStdString();
}

/// Row 2: order O, SKU S, and this as the other cells.
std::string rowWith(const std::string& cells)
{
    return R"(<row r="2"><c r="A2" t="str"><v>O</v></c><c r="B2" t="str"><v>S</v></c>)" + cells + "</row>";
}

} // namespace

class TestXlsxTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells()
    {
        QFETCH(QByteArray, row);
        QFETCH(QByteArray, told);
        WorkbookParts parts;
        parts.strings
            = "<si><t>Ann</t></si><si><r><t>Bob </t></r><r><rPr><b/></rPr><t>B.</t></r><rPh><t>x</t></rPh></si>"
              "<si><t xml:space=\"preserve\"> a_x000D_&amp;_x005F_x0041_ </t></si>";
        parts.formats
            = R"(<numFmt numFmtId="164" formatCode="yyyy\-mm\-dd;@"/><numFmt numFmtId="165" formatCode="00000"/>)"
              R"(<numFmt numFmtId="166" formatCode="[h]:mm"/>)";
        parts.styles
            = R"(<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/>)"
              R"(<xf numFmtId="166"/>)";
        QCOMPARE(ordersOf(ordersWorkbook(row.toStdString(), parts)), told.toStdString());
    }

    void dayOne1904()
    {
        WorkbookParts parts;
        parts.properties = "date1904=\"1\"";
        parts.styles = R"(<xf numFmtId="14"/>)";
        const std::string row = rowWith(R"(<c r="C2" s="7"><v>1</v></c><c r="E2" s="0"><v>44568</v></c>)");
        QCOMPARE(ordersOf(ordersWorkbook(row, parts)), std::string("2:O/S/1 2026-01-08"));
    }

    void sheets();
    void refused_data();
    void refused();
    void numbers_data();
    void numbers()
    {
        QFETCH(QByteArray, number);
        QFETCH(QByteArray, plain);
        QCOMPARE(QByteArray::fromStdString(xlsx::plainNumber(number.toStdString())), plain);
    }
    void formats_data();
    void formats()
    {
        QFETCH(QByteArray, code);
        QFETCH(bool, isDate);
        QCOMPARE(xlsx::formatOf(std::string_view(code.toStdString())).isDate, isDate);
    }
};

void TestXlsxTable::cells_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("told");
    const auto row = [](const char* name, const std::string& cells, const char* told) {
        QTest::newRow(name) << QByteArray::fromStdString(rowWith(cells)) << QByteArray(told);
    };
    row("number", R"(<c r="C2"><v>12</v></c>)", "2:O/S/12");
    row("number with a fraction of nothing", R"(<c r="C2" t="n"><v>12.0</v></c>)", "2:O/S/12");
    row("number with an exponent", R"(<c r="C2"><v>1.2E+1</v></c>)", "2:O/S/12");
    row("text of digits", R"(<c r="C2" t="inlineStr"><is><t>12</t></is></c>)", "2:O/S/12");
    row("fraction", R"(<c r="C2"><v>12.5</v></c>)", "2!BadQuantity(qty=12.5)");
    row("cancellation", R"(<c r="C2"><v>-3</v></c>)", "2!BadQuantity(qty=-3)");
    row("nothing", R"(<c r="C2"/>)", "2!Empty(qty=)");
    row("cells that are not there", R"(<c r="E2"/>)", "2!Empty(qty=)");
    row("error", R"(<c r="C2" t="e"><v>#N/A</v></c>)", "2!Empty(qty=#N/A)");
    row("boolean", R"(<c r="C2" t="b"><v>1</v></c>)", "2!Empty(qty=TRUE)");
    row("boolean in a text column", R"(<c r="C2"><v>1</v></c><c r="D2" t="b"><v>0</v></c>)", "2!Empty(customer=FALSE)");
    row("formula", R"(<c r="C2"><f>6*2</f><v>12</v></c>)", "2:O/S/12");
    row("formula without result", R"(<c r="C2"><f>6*2</f><v></v></c>)", "2!Empty(qty==6*2)");
    row("formula of empty text", R"(<c r="C2"><v>1</v></c><c r="D2" t="str"><f>""</f><v></v></c>)", "2:O/S/1");
    row("shared string", R"(<c r="C2"><v>1</v></c><c r="D2" t="s"><v>0</v></c>)", "2:O/S/1 Ann");
    row("rich text", R"(<c r="C2"><v>1</v></c><c r="D2" t="s"><v>1</v></c>)", "2:O/S/1 Bob B.");
    row("escapes", R"(<c r="C2"><v>1</v></c><c r="D2" t="s"><v>2</v></c>)", "2:O/S/1 a\\r&_x0041_");
    row("text as CDATA", R"(<c r="C2"><v>1</v></c><c r="D2" t="str"><v><![CDATA[<a> ]] >]]>&lt;</v></c>)",
        "2:O/S/1 <a> ]] ><");
    row("guarded text", R"(<c r="C2"><v>1</v></c><c r="D2" t="str"><v>'=x</v></c>)", "2:O/S/1 =x");
    row("date", R"(<c r="C2"><v>1</v></c><c r="E2" s="1"><v>46395</v></c>)", "2:O/S/1 2027-01-08");
    row("date with time", R"(<c r="C2"><v>1</v></c><c r="E2" s="2"><v>46395.75</v></c>)", "2:O/S/1 2027-01-08");
    row("date just before midnight", R"(<c r="C2"><v>1</v></c><c r="E2" s="2"><v>46394.9999999999</v></c>)",
        "2:O/S/1 2027-01-08");
    row("ISO date", R"(<c r="C2"><v>1</v></c><c r="E2" t="d"><v>2027-01-08T00:00:00</v></c>)", "2:O/S/1 2027-01-08");
    row("date as text", R"(<c r="C2"><v>1</v></c><c r="E2" t="str"><v>2027-01-08</v></c>)", "2:O/S/1 2027-01-08");
    row("a number that is no date", R"(<c r="C2"><v>1</v></c><c r="E2"><v>46395</v></c>)", "2!BadDate(due=46395)");
    row("a time", R"(<c r="C2"><v>1</v></c><c r="E2" s="4"><v>0.5</v></c>)", "2!BadDate(due=0.5)");
    row("a span of time", R"(<c r="C2"><v>1</v></c><c r="E2" s="5"><v>46395</v></c>)", "2!BadDate(due=46395)");
    row("29 February 1900", R"(<c r="C2"><v>1</v></c><c r="E2" s="1"><v>60</v></c>)", "2!BadDate(due=60)");
    row("1 March 1900", R"(<c r="C2"><v>1</v></c><c r="E2" s="1"><v>61</v></c>)", "2:O/S/1 1900-03-01");
    row("beyond all dates", R"(<c r="C2"><v>1</v></c><c r="E2" s="1"><v>2958466</v></c>)", "2!BadDate(due=2958466)");
    row("date for a quantity", R"(<c r="C2" s="1"><v>46395</v></c>)", "2!BadQuantity(qty=2027-01-08)");
    row("leading zeros", R"(<c r="C2"><v>1</v></c><c r="D2" s="3"><v>7</v></c>)", "2:O/S/1 00007");
    row("cells under no name", R"(<c r="C2"><v>1</v></c><c r="H2" t="str"><v>left over</v></c>)", "2:O/S/1");
    row("no references", R"(<c><v>12</v></c><c t="str"><v>Ann</v></c>)", "2:O/S/12 Ann");
    const std::string some = R"(<c r="C2"><v>1</v></c>)";
    row("giant cell", some + R"(<c r="D2" t="str"><v>)" + std::string(65'537, 'x') + "</v></c>",
        ("2!TooLong(customer=" + std::string(1000, 'x') + ")").c_str());
    QTest::newRow("rows keep their numbers") << QByteArray(
        R"(<row r="3"><c r="A3" t="str"><v>O</v></c></row><row r="7"/><row><c r="A8" t="str"><v>O</v></c>)"
        R"(<c r="B8"><v>7</v></c><c r="C8"><v>1</v></c></row>)")
                                             << QByteArray("3!Empty(sku=) 8:O/7/1");
}

void TestXlsxTable::sheets()
{
    WorkbookParts parts;
    parts.sheets
        = R"(<sheet name="Chart" sheetId="3" r:id="rId5"/><sheet name="Old" sheetId="1" state="hidden" r:id="rId1"/>)"
          R"(<sheet name="New" sheetId="2" r:id="rId2"/>)";
    const auto rows = [](const char* order) {
        return std::string(
                   R"(<row><c t="str"><v>OrderID</v></c><c t="str"><v>SKU</v></c><c t="str"><v> qty </v></c></row>)")
            + "<row><c t=\"str\"><v>" + order + R"(</v></c><c t="str"><v>S</v></c><c><v>1</v></c></row>)";
    };
    parts.rows = rows("old");
    parts.second = rows("new");
    QCOMPARE(ordersOf(workbookOf(parts)), std::string("2:new/S/1"));
    QCOMPARE(ordersOf(workbookOf(parts), "Old"), std::string("2:old/S/1"));
    QVERIFY_THROWS_EXCEPTION(NotATable, ordersOf(workbookOf(parts), "Missing"));
}

void TestXlsxTable::refused_data()
{
    using Why = NotATable::Why;
    QTest::addColumn<QByteArray>("workbook");
    QTest::addColumn<NotATable::Why>("why");
    const auto row = [](const char* name, const std::string& workbook, Why why) {
        QTest::newRow(name) << QByteArray::fromStdString(workbook) << why;
    };
    const std::string good = ordersWorkbook(rowWith(R"(<c><v>1</v></c>)"));
    row("cut off", good.substr(0, good.size() / 2), Why::Damaged);
    row("cut off at the end", good.substr(0, good.size() - 10), Why::Damaged);
    row("a byte changed", std::string(good).replace(good.find("xl/worksheets/sheet1.xml") + 60, 4, "abcd"),
        Why::Damaged);
    row("no ZIP file after all", "PK\x03\x04 and so on", Why::Damaged);
    row("another ZIP file", zipped({ { "readme.txt", "hello" } }), Why::NotAWorkbook);
    row("a text document", zipped({ { "_rels/.rels", "<Relationships/>" }, { "word/document.xml", "<x/>" } }),
        Why::NotAWorkbook);
    row("OpenDocument",
        zipped({ { "mimetype", "application/vnd.oasis.opendocument.spreadsheet" }, { "content.xml", "<x/>" } }),
        Why::OldWorkbook);
    row("password of the ZIP file", zipped(partsOf({}), "secret"), Why::Encrypted);
    row("no header", workbookOf({}), Why::Empty);
    row("header in row 2", workbookOf({ R"(<row r="2"><c t="str"><v>orderid</v></c></row>)" }), Why::Empty);
    row("blank header", workbookOf({ R"(<row r="1"><c/></row><row r="2"><c t="str"><v>orderid</v></c></row>)" }),
        Why::Empty);
    row("a column missing", workbookOf({ R"(<row r="1"><c t="str"><v>orderid</v></c></row>)" }), Why::MissingColumn);
    const auto sheets = [](const char* text) {
        WorkbookParts parts;
        parts.sheets = text;
        return ordersWorkbook({}, parts);
    };
    row("no sheet", sheets(""), Why::NoSheet);
    row("no visible sheet", sheets(R"(<sheet name="A" sheetId="1" state="veryHidden" r:id="rId1"/>)"), Why::NoSheet);
    row("no sheet of that kind", sheets(R"(<sheet name="A" sheetId="1" r:id="rId5"/>)"), Why::NoSheet);
    const auto before = [](const char* text) {
        WorkbookParts parts;
        parts.before = text;
        return ordersWorkbook({}, parts);
    };
    row("document type", before("<!DOCTYPE worksheet>"), Why::DocumentType);
    row("entities", before(R"(<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>)"), Why::DocumentType);
    row("document type after a comment", before("<!-- > -- \" --><?x <!?><!DOCTYPE worksheet>"), Why::DocumentType);
    row("unknown entity", ordersWorkbook(rowWith("<c><v>&a;</v></c>")), Why::Damaged);
    row("not closed", ordersWorkbook("<row>"), Why::Damaged);
    row("rows that go back", ordersWorkbook(R"(<row r="5"/><row r="4"/>)"), Why::Damaged);
    row("too many rows", ordersWorkbook(R"(<row r="1048577"/>)"), Why::Damaged);
    row("cells that go back", ordersWorkbook(R"(<row><c r="B2"/><c r="A2"/></row>)"), Why::Damaged);
    row("no such column", ordersWorkbook(R"(<row><c r="XFE2"/></row>)"), Why::Damaged);
    row("no such string", ordersWorkbook(R"(<row><c r="A2" t="s"><v>0</v></c></row>)"), Why::Damaged);
    std::string attributes = "<row";
    for (int i = 0; i < 101; ++i)
        attributes += " a" + std::to_string(i) + "='='";
    row("too many attributes", ordersWorkbook(attributes + "/>"), Why::Damaged);
    std::string deep;
    for (int i = 0; i < 200; ++i)
        deep += "<a>";
    row("too deep", ordersWorkbook("<row>" + deep), Why::Damaged);
    row("a tag without end", ordersWorkbook("<row a='" + std::string(70'000, 'x') + "'/>"), Why::Damaged);
    row("a text without end", ordersWorkbook(std::string(1'100'000, ' ')), Why::Damaged);
    row("UTF-16", zipped({ { "_rels/.rels", std::string("\xff\xfe<\0R\0", 6) } }), Why::Damaged);
    std::string bomb;
    for (int i = 0; i < 100; ++i)
        bomb += std::string(100'000, ' ') + "<!-- -->";
    row("bomb", ordersWorkbook(bomb), Why::Unpacks);
    WorkbookParts strings;
    for (int i = 0; i < 100; ++i)
        strings.strings += "<si><t>" + std::string(100'000, 'x') + "</t></si>";
    row("bomb of strings", ordersWorkbook({}, strings), Why::Unpacks);
    // What it says of its size is not believed: 22 and 24 bytes into the two headers.
    std::string liar = ordersWorkbook(bomb);
    const std::string name = "xl/worksheets/sheet1.xml";
    const std::size_t local = liar.find(name) - 30;
    const std::size_t central = liar.rfind(name) - 46;
    for (const std::size_t size : { local + 22, central + 24 })
        liar.replace(size, 4, std::string("\x10\x00\x00\x00", 4));
    row("bomb that says it is small", liar, Why::Unpacks);
}

void TestXlsxTable::refused()
{
    QFETCH(QByteArray, workbook);
    QFETCH(NotATable::Why, why);
    try {
        const std::string told = ordersOf(workbook.toStdString());
        QFAIL(told.c_str());
    } catch (const NotATable& refused) {
        QCOMPARE(refused.why(), why);
        QCOMPARE(refused.file(), std::string("orders.xlsx"));
    }
}

void TestXlsxTable::numbers_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("plain");
    for (const auto& [number, plain] :
        { std::pair("12", "12"), std::pair("12.0", "12"), std::pair("012.50", "12.5"), std::pair("-0.0", "0"),
            std::pair("1E3", "1000"), std::pair("1.5e-3", "0.0015"), std::pair("-2.5E+1", "-25"),
            std::pair("1.1000000000000001", "1.1"), std::pair("12.000000000000002", "12.000000000000002"),
            std::pair("1.2345678901234568E+18", "1234567890123456800"),
            std::pair("12345678901234567890", "12345678901234567890"), std::pair("1E+999", "1E+999"), std::pair("", ""),
            std::pair("abc", "abc"), std::pair(".", "."), std::pair("1.2.3", "1.2.3") })
        QTest::newRow(number) << QByteArray(number) << QByteArray(plain);
}

void TestXlsxTable::formats_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("isDate");
    for (const char* code : { "yyyy-mm-dd", "yyyy\\-mm\\-dd;@", "[$-409]d\\-mmm\\-yy", "DD/MM/YYYY hh:mm", "mmm",
             R"([$-F800]dddd\,\ mmmm\ dd)" })
        QTest::newRow(code) << QByteArray(code) << true;
    for (const char* code : { "General", "0", "0.00E+00", "#,##0.00 \"day\"", "h:mm AM/PM", "[h]:mm:ss", "[mm]:ss",
             "mm:ss.0", "@", "[Red]0", "0\\d", "_-* #,##0" })
        QTest::newRow(code) << QByteArray(code) << false;
}

QTEST_GUILESS_MAIN(TestXlsxTable)
#include "tst_xlsxtable.moc"
