#include "support/importtext.h"
#include "support/testbench.h"

#include <QTest>

// The optional columns of files, and the planner's own.

using namespace allocation;
using namespace allocation::test;

class TestDetailColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<TestBench>(); }

    void everyColumnOfALine()
    {
        orders("orderid,sku,qty,shipped,promised,told,told_by,transit,completeness,kind,stop,note,follow_up,flag,"
               " My colour\xc2\xa0,\n"
               "O1,S,9,2.0,2027-01-08,2027-01-02,Ben,3,LINE,set-aside,credit,\"call\n\"\"Ann\"\"\",2027-01-05,TRUE,"
               "'=red,left over\nO2,S,9,,,,,,,,,,,,,\nO3,S,9\n");
        const OrderLine full = line("O1");
        QCOMPARE(full.shipped, 2);
        const LineDetails expected { Promise { day(8), "Ben", day(2) }, 3, Completeness::WholeLine, LineKind::SetAside,
            "credit", Note { "call\n\"Ann\"", day(5) }, true, { { "My colour", "=red" } } };
        QVERIFY(*full.details == expected);
        for (const char* order : { "O2", "O3" })
            QVERIFY(!line(order).details && line(order).shipped == 0 && line(order).qty == 9);
    }

    void badCells_data();
    void badCells()
    {
        QFETCH(const ImportFile, file);
        QFETCH(const QByteArray, header);
        QFETCH(const QByteArray, cells);
        QFETCH(const QByteArray, column);
        QFETCH(const Reject::Why, why);
        const auto with = [&](const char* needed, const char* values) {
            return needed + header + '\n' + values + cells + '\n';
        };
        const QByteArray batches = with("ref,sku,qty,eta,", "B1,S,5,,");
        const QByteArray orders = with("orderid,sku,qty,", "O1,S,5,");
        const QByteArray products = with("sku,description,", "S,,");
        const auto data = parsed({ file == ImportFile::Batches ? batches.constData() : nullptr,
            file == ImportFile::Orders ? orders.constData() : nullptr, nullptr,
            file == ImportFile::Products ? products.constData() : nullptr });
        QCOMPARE(data->rejects.size(), 1U);
        QCOMPARE(QByteArray::fromStdString(data->rejects.front().column), column);
        QCOMPARE(data->rejects.front().why, why);
    }

    void whatAFileLacksStays()
    {
        const char* const all = "orderid,sku,qty,shipped,promised,told,told_by,transit,completeness,kind,stop,note,"
                                "follow_up,flag,colour,size\n"
                                "O1,S,9,2,2027-01-08,2027-01-02,Ben,3,order,quote,credit,call,2027-01-05,true,red,XL\n";
        QCOMPARE(*orders(all).orders, (ImportCount { 1, 1, 0, 0, 0 }));
        QCOMPARE(*orders(all).orders, (ImportCount { 1, 0, 0, 1, 0 }));
        LineDetails expected = *line("O1").details;
        QCOMPARE(*orders("orderid,sku,qty\nO1,S,9\n").orders, (ImportCount { 1, 0, 0, 1, 0 }));
        QCOMPARE(
            *orders("orderid,sku,qty,promised,note\nO1,S,9,2027-01-08,call\n").orders, (ImportCount { 1, 0, 0, 1, 0 }));
        orders("orderid,sku,qty,note,size,route\nO1,S,9,mail,,north\n");
        expected.note.text = "mail";
        expected.own = { { "colour", "red" }, { "route", "north" } };
        QVERIFY(*line("O1").details == expected);
        orders("orderid,sku,qty,promised\nO1,S,9,2027-01-09\n"); // nobody was told that one yet, as far as we know
        expected.promised = Promise { day(9) };
        QVERIFY(*line("O1").details == expected);
        QCOMPARE(line("O1").shipped, 2);
        orders("orderid,sku,qty,shipped,promised,told,told_by,transit,completeness,kind,stop,note,follow_up,flag,"
               "colour,route\nO1,S,9,,,,,,,,,,,,,\n");
        QVERIFY(!line("O1").details && line("O1").shipped == 0);
    }

    void batches()
    {
        const char* const all = "ref,sku,qty,eta,location,received_from,hold,hold_by,hold_until,note,follow_up\n"
                                "B1,S,9,,A-1,Oak Ltd,wet,,2027-01-08,dry it,2027-01-05\nB2,S,9,,,,,Ben,,,\n"
                                "B3,S,9,,,,,,,,\n";
        QCOMPARE(*import({ all }).batches, (ImportCount { 3, 3, 0, 0, 0 }));
        QVERIFY(batch("B1").hold == Hold({ "Anna", "wet", day(8) }));
        QVERIFY(*batch("B1").details == (BatchDetails { "A-1", "Oak Ltd", { "dry it", day(5) } }));
        QVERIFY(batch("B2").hold == Hold({ "Ben" }));
        QVERIFY(!batch("B3").hold && !batch("B3").details);
        const auto again = std::get<ImportResult>(m_bench->send(Import { parsed({ all }) }, "Carl").result);
        QCOMPARE(*again.batches, (ImportCount { 3, 0, 0, 3, 0 })); // Anna's hold stays hers
        QCOMPARE(*import({ "ref,sku,qty,eta\nB1,S,9,\nB2,S,9,\n" }).batches, (ImportCount { 2, 0, 0, 2, 0 }));
        QCOMPARE(*import({ "ref,sku,qty,eta,hold,note\nB1,S,9,,,\nB2,S,9,,late,x\n" }).batches,
            (ImportCount { 2, 0, 2, 0, 0 }));
        QVERIFY(!batch("B1").hold);
        QVERIFY(*batch("B1").details == (BatchDetails { "A-1", "Oak Ltd", { {}, day(5) } }));
        QVERIFY(batch("B2").hold == Hold({ "Anna", "late" }));
    }

    void products()
    {
        const char* const all = "sku,description,unit,pack,note,follow_up\nS,Sofa,cm,12.0,soft,2027-01-08\nT,,,,,\n";
        QCOMPARE(*import({ nullptr, nullptr, nullptr, all }).products, (ImportCount { 2, 1, 0, 1, 0 }));
        QCOMPARE(*import({ nullptr, nullptr, nullptr, all }).products, (ImportCount { 2, 0, 0, 2, 0 }));
        QCOMPARE(*import({ nullptr, nullptr, nullptr, "sku,description\nS,Sofa\n" }).products,
            (ImportCount { 1, 0, 0, 1, 0 }));
        QCOMPARE(*import({ nullptr, nullptr, nullptr, "sku,description,pack,note\nS,Sofa,,\n" }).products,
            (ImportCount { 1, 0, 1, 0, 0 }));
        QVERIFY(product("S") == (ProductDetails { "Sofa", "cm", {}, { {}, day(8) } }));
    }

    /// What a file says is on a batch is there, though the same file puts it on hold; what a cut frees is not.
    void onHoldAndAllocated()
    {
        import({ "ref,sku,qty,eta,hold\nB1,S,9,,wet\n", "orderid,sku,qty\nO1,S,5\n",
            "orderid,sku,qty,batchref\nO1,S,5,B1\n" });
        QCOMPARE(line("O1").allocatedOn(BatchRef("B1")), 5);
        QVERIFY(batch("B1").hold.has_value());
        import(
            { "ref,sku,qty,eta,hold\nB1,S,4,,wet\nB2,S,9,,wet\n", nullptr, "orderid,sku,qty,batchref\nO2,S,5,B2\n" });
        QCOMPARE(line("O1").allocated(), 0);
    }

    void aSplitOffThePackWarns()
    {
        import({ "ref,sku,qty,eta\nB1,S,9,\nB2,S,9,\n", "orderid,sku,qty\nO1,S,9\nO2,S,3\n", nullptr,
            "sku,description,pack\nS,,4\n" });
        const LineId line { OrderId("O1"), Sku("S"), 1 };
        QVERIFY(m_bench->send(AllocateTo { line, BatchRef("B1"), 4 }).partsOfPacks.empty());
        const auto parts = m_bench->send(MoveLine { { line }, BatchRef("B1"), BatchRef("B2"), 3 }).partsOfPacks;
        QCOMPARE(parts, (std::vector<PartOfPack> { { line, BatchRef("B1"), 1, 4 }, { line, BatchRef("B2"), 3, 4 } }));
        QVERIFY(m_bench->send(MoveLine { { line }, {}, BatchRef("B1"), {} }).partsOfPacks.empty()); // whole again
        const LineId small { OrderId("O2"), Sku("S"), 1 };
        QVERIFY(m_bench->send(AllocateTo { small, BatchRef("B2"), 3 }).partsOfPacks.empty()); // all that was ordered
    }

    void aSplitInADraftWarnsToo()
    {
        import({ "ref,sku,qty,eta\nB1,S,9,\nB2,S,9,\n", "orderid,sku,qty\nO1,S,9\n", nullptr,
            "sku,description,pack\nS,,4\n" });
        const LineId line { OrderId("O1"), Sku("S"), 1 };
        const auto sent = [&](std::vector<DraftStep> steps) {
            return m_bench->send(ApplyDraft { std::make_shared<const std::vector<DraftStep>>(std::move(steps)) });
        };
        const DraftStep split { AllocateTo { line, BatchRef("B1"), 3 } };
        QVERIFY(sent({ split, { MoveLine { { line }, {}, BatchRef("B2"), {} } } }).partsOfPacks.empty()); // whole again
        m_bench->send(DeallocateLine { { line }, {} });
        QCOMPARE(sent({ split, { HoldBatch { BatchRef("B2") } } }).partsOfPacks,
            (std::vector<PartOfPack> { { line, BatchRef("B1"), 3, 4 } }));
    }

    void fewerThanShipped()
    {
        orders("orderid,sku,qty,shipped\nO1,S,9,5\n");
        const ImportResult result = orders("orderid,sku,qty\nO1,S,4\n");
        QCOMPARE(result.rejects.at(0).why, Reject::Why::ShippedUnits);
        QCOMPARE(line("O1").qty, 9);
    }

private:
    static Date day(unsigned number) { return *Date::fromCalendar(2027, 1, number); }
    ImportResult import(const ImportText& files)
    {
        return std::get<ImportResult>(m_bench->send(Import { parsed(files) }).result);
    }
    ImportResult orders(const char* file) { return import({ nullptr, file }); }
    ProductSnapshot stored() { return m_bench->store().readModel().product(Sku("S")); }
    OrderLine line(const char* order)
    {
        for (const OrderLine& line : stored().lines)
            if (line.id.order == OrderId(order))
                return line;
        return {};
    }
    Batch batch(const char* ref) { return *stored().batch(BatchRef(ref)); }
    ProductDetails product(const char* sku)
    {
        ProductDetails details;
        m_bench->store().readModel().products(
            { .skus = { Sku(sku) } }, [&](const ProductRowView& row) { details = row.details; });
        return details;
    }
    std::unique_ptr<TestBench> m_bench;
};

void TestDetailColumns::badCells_data()
{
    QTest::addColumn<ImportFile>("file");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<Reject::Why>("why");
    using Why = Reject::Why;
    const auto row = [](ImportFile file, const char* header, const char* cells, Why why, const char* column = nullptr) {
        QTest::addRow("%d %s %s", static_cast<int>(file), header, cells)
            << file << QByteArray(header) << QByteArray(cells) << QByteArray(column != nullptr ? column : header)
            << why;
    };
    row(ImportFile::Orders, "shipped", "6", Why::ShippedUnits, "qty");
    row(ImportFile::Orders, "shipped", "-1", Why::BadQuantity);
    row(ImportFile::Orders, "shipped", "some", Why::BadQuantity);
    row(ImportFile::Orders, "promised", "soon", Why::BadDate);
    row(ImportFile::Orders, "promised,told", "2027-01-08,08.01.2027", Why::BadDate, "told");
    row(ImportFile::Orders, "promised,told", ",2027-01-08", Why::BadDetail, "told");
    row(ImportFile::Orders, "told_by", "Ben", Why::BadDetail);
    row(ImportFile::Orders, "transit", "366", Why::BadDetail);
    row(ImportFile::Orders, "transit", "-1", Why::BadDetail);
    row(ImportFile::Orders, "completeness", "all", Why::BadDetail);
    row(ImportFile::Orders, "kind", "offer", Why::BadDetail);
    row(ImportFile::Orders, "stop", "a\x01", Why::ControlCharacter);
    row(ImportFile::Orders, "note", "a\x01", Why::ControlCharacter);
    row(ImportFile::Orders, "follow_up", "tomorrow", Why::BadDate);
    row(ImportFile::Orders, "flag", "yes", Why::BadPinned);
    row(ImportFile::Orders, "colour", "a\x01", Why::ControlCharacter);
    row(ImportFile::Batches, "location", "a\x01", Why::ControlCharacter);
    row(ImportFile::Batches, "received_from", "a\x01", Why::ControlCharacter);
    row(ImportFile::Batches, "hold", "a\x01", Why::ControlCharacter);
    row(ImportFile::Batches, "hold_by", "a\x01", Why::ControlCharacter);
    row(ImportFile::Batches, "hold_until", "2027-01-08", Why::BadDetail);
    row(ImportFile::Batches, "hold_until", "never", Why::BadDate);
    row(ImportFile::Batches, "follow_up", "never", Why::BadDate);
    row(ImportFile::Products, "pack", "0", Why::BadQuantity);
    row(ImportFile::Products, "pack", "2.5", Why::BadQuantity);
    row(ImportFile::Products, "unit", "a\x01", Why::ControlCharacter);
    row(ImportFile::Products, "follow_up", "never", Why::BadDate);
}

QTEST_GUILESS_MAIN(TestDetailColumns)
#include "tst_detailcolumns.moc"
