#include "adapters/csv/csvfile.h"
#include "adapters/csv/csvtable.h"
#include "service/cellforms.h"
#include "service/columnmapping.h"
#include "service/columnwords.h"
#include "service/importparser.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace allocation;
using namespace Qt::StringLiterals;

/// Files that were not written for this program: which column is which, and how numbers and dates are written.
class TestColumnMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposes_data();
    void proposes();
    void numbers_data();
    void numbers();
    void dates_data();
    void dates();
    void recognisesForms();
    void oursNeedNoMapping();
    void readsMapped();
    void ourNameForSomethingElse();
    void noColumnAtAll();
    void columnsThatAreNotThere();
    void rejectsNameTheirColumns();
    void realFiles();

private:
    static TableSample sampleOf(const QByteArray& text, std::size_t rows = 10);
    static ImportData read(ImportFile file, const QByteArray& text, const ColumnMapping& mapping);
};

TableSample TestColumnMapping::sampleOf(const QByteArray& text, std::size_t rows)
{
    csv::CsvTable table("x.csv", text.toStdString());
    return allocation::sampleOf(table, rows);
}

ImportData TestColumnMapping::read(ImportFile file, const QByteArray& text, const ColumnMapping& mapping)
{
    const auto table = mapped(std::make_unique<csv::CsvTable>("x.csv", text.toStdString()), file, mapping);
    ImportData data;
    parseTable(file, *table, data);
    return data;
}

void TestColumnMapping::proposes_data()
{
    QTest::addColumn<ImportFile>("file");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("ours") << ImportFile::Orders << QByteArray("sku,orderid,due,qty")
                          << QStringList { u"orderid=orderid"_s, u"sku=sku"_s, u"qty=qty"_s, u"due=due"_s };
    QTest::newRow("English") << ImportFile::Orders << QByteArray("Order No,Item,Order Quantity,Requested Date,Client")
                             << QStringList { u"orderid=Order No"_s, u"sku=Item"_s, u"qty=Order Quantity"_s,
                                    u"customer=Client"_s, u"due=Requested Date"_s };
    QTest::newRow("German") << ImportFile::Orders
                            << QByteArray("Auftragsnummer;Pos.;Material;Menge;Kunde;Liefertermin;Priorität;Bemerkung")
                            << QStringList { u"orderid=Auftragsnummer"_s, u"sku=Material"_s, u"qty=Menge"_s,
                                   u"line=Pos."_s, u"customer=Kunde"_s, u"due=Liefertermin"_s, u"priority=Priorität"_s,
                                   u"note=Bemerkung"_s };
    QTest::newRow("stock") << ImportFile::Batches
                           << QByteArray("Charge;Artikel-Nr.;Bestand;Lagerplatz;Ankunft;Lieferant")
                           << QStringList { u"ref=Charge"_s, u"sku=Artikel-Nr."_s, u"qty=Bestand"_s, u"eta=Ankunft"_s,
                                  u"location=Lagerplatz"_s, u"received_from=Lieferant"_s };
    QTest::newRow("similar") << ImportFile::Orders << QByteArray("OrderNumbr,Materials,Quantitiy")
                             << QStringList { u"orderid=OrderNumbr"_s, u"sku=Materials"_s, u"qty=Quantitiy"_s };
    QTest::newRow("nothing alike") << ImportFile::Orders << QByteArray("a,b,c") << QStringList {};
    QTest::newRow("one column is one field")
        << ImportFile::Orders << QByteArray("Order") << QStringList { u"orderid=Order"_s };
}

void TestColumnMapping::proposes()
{
    QFETCH(ImportFile, file);
    QFETCH(QByteArray, header);
    QFETCH(QStringList, expected);
    const ColumnMapping mapping = proposedMapping(file, sampleOf(header + '\n'));
    QStringList proposed;
    for (const ImportField& field : fieldsOf(file)) {
        QVERIFY(mapping.columns.contains(field.name));
        if (const std::string& column = mapping.columns.find(field.name)->second; !column.empty())
            proposed << QString::fromUtf8(field.name) + u'=' + QString::fromStdString(column);
    }
    QCOMPARE(proposed, expected);
}

void TestColumnMapping::numbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("form");
    QTest::addColumn<QByteArray>("plain");
    const auto row = [](const char* text, NumberForm form, const char* plain) {
        QTest::addRow("%s %d", text, static_cast<int>(form))
            << QByteArray(text) << static_cast<int>(form) << QByteArray(plain);
    };
    row("12", NumberForm::Plain, "12");
    row("12.0", NumberForm::Plain, "12.0");
    row("1.234", NumberForm::Plain, "");
    row("12", NumberForm::Comma, "12");
    row("12,00", NumberForm::Comma, "12.00");
    row("1.234,5", NumberForm::Comma, "1234.5");
    row("1.234.567", NumberForm::Comma, "1234567");
    row("1.23", NumberForm::Comma, "");
    row("1,2,3", NumberForm::Comma, "");
    row("12,", NumberForm::Comma, "");
    row("1,234", NumberForm::Point, "1234");
    row("1,234.00", NumberForm::Point, "1234.00");
    row("12,34", NumberForm::Point, "");
    row("-5", NumberForm::Comma, "");
    row("", NumberForm::Comma, "");
    row("x", NumberForm::Point, "");
}

void TestColumnMapping::numbers()
{
    QFETCH(QByteArray, text);
    QFETCH(int, form);
    QFETCH(QByteArray, plain);
    const auto read = cellforms::plainNumber(text.toStdString(), static_cast<NumberForm>(form));
    QCOMPARE(QByteArray::fromStdString(read.value_or("")), plain);
}

void TestColumnMapping::dates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("form");
    QTest::addColumn<QByteArray>("iso");
    const auto row = [](const char* text, DateForm form, const char* iso) {
        QTest::addRow("%s %d", text, static_cast<int>(form))
            << QByteArray(text) << static_cast<int>(form) << QByteArray(iso);
    };
    row("2027-12-31", DateForm::Iso, "2027-12-31");
    row("31.12.2027", DateForm::DayFirst, "2027-12-31");
    row("1.2.27", DateForm::DayFirst, "2027-02-01");
    row("31/12/2027 00:00", DateForm::DayFirst, "2027-12-31");
    row("12/31/2027", DateForm::MonthFirst, "2027-12-31");
    row("12/31/2027", DateForm::DayFirst, "");
    row("30.02.2027", DateForm::DayFirst, "");
    row("31.12", DateForm::DayFirst, "");
    row("1.2.3.4", DateForm::DayFirst, "");
    row("31.12/2027", DateForm::DayFirst, "");
    row("1.2.027", DateForm::DayFirst, "");
    row("soon", DateForm::MonthFirst, "");
}

void TestColumnMapping::dates()
{
    QFETCH(QByteArray, text);
    QFETCH(int, form);
    QFETCH(QByteArray, iso);
    const auto read = cellforms::isoDate(text.toStdString(), static_cast<DateForm>(form));
    QCOMPARE(QByteArray::fromStdString(read.value_or("")), iso);
}

void TestColumnMapping::recognisesForms()
{
    const auto mapping = [](const char* rows) {
        return proposedMapping(ImportFile::Orders, sampleOf(QByteArray("Auftrag;Material;Menge;Termin\n") + rows));
    };
    QCOMPARE(mapping("A;S;5;2027-01-01\n").numbers, NumberForm::Plain);
    QCOMPARE(mapping("A;S;5;2027-01-01\n").dates, DateForm::Iso);
    QCOMPARE(mapping("A;S;5,00;31.01.2027\n").numbers, NumberForm::Comma);
    QCOMPARE(mapping("A;S;5,00;31.01.2027\n").dates, DateForm::DayFirst);
    QCOMPARE(mapping("A;S;1,234.00;01/31/2027\n").numbers, NumberForm::Point);
    QCOMPARE(mapping("A;S;1;02/01/2027\nA;S;1;01/31/2027\n").dates, DateForm::MonthFirst);
    QCOMPARE(mapping("A;S;1;02/01/2027\n").dates, DateForm::DayFirst); // a guess that is shown
}

void TestColumnMapping::oursNeedNoMapping()
{
    QVERIFY(isOurs(ImportFile::Orders, sampleOf("orderid,sku,qty,due,Colour\nA,S,5,2027-01-01,red\n")));
    QVERIFY(isOurs(ImportFile::Orders, sampleOf("orderid,sku,qty\nA,S,five\n"))); // the row is wrong, not the file
    QVERIFY(!isOurs(ImportFile::Orders, sampleOf("orderid,sku,Menge\nA,S,5\n")));
    QVERIFY(!isOurs(ImportFile::Orders, sampleOf("orderid,sku,qty,due\nA,S,5,31.12.2027\n")));
    const auto missing = missingFields(ImportFile::Orders, sampleOf("sku,Menge\n"), {});
    QCOMPARE(missing, (std::vector<std::string> { "orderid", "qty" }));
}

void TestColumnMapping::readsMapped()
{
    const QByteArray text = "Auftrag;Material;Menge;Termin;Farbe\nA-1;TISCH;1.234,00;31.12.2027;rot\n";
    const ImportData data = read(ImportFile::Orders, text, proposedMapping(ImportFile::Orders, sampleOf(text)));
    QVERIFY(data.rejects.empty());
    const OrderLine& line = data.orders->at(0).line;
    QCOMPARE(line.id.order, OrderId("A-1"));
    QCOMPARE(line.id.sku, Sku("TISCH"));
    QCOMPARE(line.qty, Quantity(1234));
    QCOMPARE(line.due, Date::parse("2027-12-31"));
    QCOMPARE(line.details->own.at("Farbe"), std::string("rot"));
}

void TestColumnMapping::ourNameForSomethingElse()
{
    ColumnMapping mapping;
    mapping.columns = { { "sku", "Material" } };
    const ImportData data = read(ImportFile::Orders, "orderid,sku,Material,qty\nA,alt,TISCH,3\n", mapping);
    QVERIFY(data.rejects.empty());
    QCOMPARE(data.orders->at(0).line.id.sku, Sku("TISCH"));
    QCOMPARE(data.orders->at(0).line.details->own.at("sku *"), std::string("alt"));
}

void TestColumnMapping::noColumnAtAll()
{
    ColumnMapping mapping;
    mapping.columns = { { "priority", "" } };
    const ImportData data = read(ImportFile::Orders, "orderid,sku,qty,priority\nA,S,3,high\n", mapping);
    QVERIFY(data.rejects.empty());
    QVERIFY(!data.hasPriority);
    QVERIFY(!data.orders->at(0).line.priority);
}

void TestColumnMapping::columnsThatAreNotThere()
{
    ColumnMapping mapping;
    mapping.columns = { { "sku", "Material" } };
    try {
        read(ImportFile::Orders, "orderid,sku,qty\nA,S,3\n", mapping);
        QFAIL("it was read");
    } catch (const NotATable& why) {
        QCOMPARE(why.why(), NotATable::Why::MissingColumn);
        QCOMPARE(why.column(), std::string("Material"));
    }
}

void TestColumnMapping::rejectsNameTheirColumns()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"orders.csv"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Auftrag;Material;Menge\nA;S;viele\n") > 0);
    file.close();
    csv::ImportFiles files;
    files.orders = name;
    files.mappings[ImportFile::Orders] = proposedMapping(ImportFile::Orders, csv::sampleOf(name, 5));
    const auto source = csv::readImport(files);
    QCOMPARE(source->frame().rejects.size(), std::size_t(1));
    QCOMPARE(source->frame().rejects[0].column, std::string("Menge"));
    QCOMPARE(csv::sampleOf(name, 5).separator, ';');
}

/// A header in other words over real rows gives the same import.
void TestColumnMapping::realFiles()
{
    const QString folder = qEnvironmentVariable(
                               "ALLOCATION_TEST_DATA", QStringLiteral(ALLOCATION_SOURCE_DIR "/../shared/data"))
        + QStringLiteral("/northwind/open-orders/");
    QFile original(folder + u"orders.csv"_s);
    if (!original.open(QIODevice::ReadOnly))
        QSKIP("the data folder is not in this checkout");
    const QByteArray content = original.readAll();
    const QByteArray foreign = QByteArray(content).replace(
        content.left(content.indexOf('\n')).trimmed(), "Order No,Material,Menge,Customer Name,Required Date,Prio");
    const ImportData ours = read(ImportFile::Orders, content, {});
    const ImportData theirs = read(ImportFile::Orders, foreign, proposedMapping(ImportFile::Orders, sampleOf(foreign)));
    QVERIFY(ours.orders->size() > 20);
    QCOMPARE(theirs.orders->size(), ours.orders->size());
    for (std::size_t i = 0; i < ours.orders->size(); ++i) {
        const OrderLine& a = ours.orders->at(i).line;
        const OrderLine& b = theirs.orders->at(i).line;
        QVERIFY(
            a.id == b.id && a.qty == b.qty && a.due == b.due && a.customer == b.customer && a.priority == b.priority);
    }
    const TableSample products = csv::sampleOf(folder + u"../full-history/products.csv"_s, 20);
    QCOMPARE(proposedMapping(ImportFile::Products, products).columns.at("description"), std::string("description"));
}

QTEST_GUILESS_MAIN(TestColumnMapping)
#include "tst_columnmapping.moc"
