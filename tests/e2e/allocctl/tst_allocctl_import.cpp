#include "program.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Files that are not as they should be, and what is written.
class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTableIsRefusedWhole_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("empty") << ""_ba
                               << "header"_ba;
        QTest::newRow("missing column") << "orderid,sku\nSO-1,CHAIR\n"_ba
                                        << "qty"_ba;
        QTest::newRow("column twice") << "orderid,sku,qty,sku\nSO-1,CHAIR,1,CHAIR\n"_ba
                                      << "twice"_ba;
        QTest::newRow("workbook") << QByteArray("PK\x03\x04 and so on") << "workbook"_ba;
        QTest::newRow("web page") << "<!DOCTYPE html><html></html>"_ba
                                  << "web page"_ba;
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\0\0\0\1\2\3\0",
            12) << "not text"_ba;
    }

    void noTableIsRefusedWhole()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, said);
        const Program program;
        const QString batches = program.file(u"batches.csv"_s, "ref,sku,qty,eta\nB1,CHAIR,5,\n");
        const QString orders = program.file(u"orders.csv"_s, content);
        const Answer answer = program({ u"import"_s, u"--batches"_s, batches, u"--orders"_s, orders });
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.err.contains("orders.csv") && answer.err.contains(said), answer.err.constData());
        QCOMPARE(answer.err.count('\n'), 1);
        QVERIFY2(!QFile::exists(program.database()), "nothing to put into a database, so none is made");
    }

    void aFileThatIsNotThere()
    {
        const Program program;
        const Answer answer = program.json({ u"import"_s, u"--orders"_s, program.path(u"nope.csv"_s) });
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.errorCode(), u"not_a_table"_s);
    }

    void badRowsAreListedAndTheRestIsTaken()
    {
        const Program program;
        const QString batches = program.file(u"batches.csv"_s,
            "ref,sku,qty,eta\nB1,CHAIR,5,\nB2,CHAIR,-5,\nB3,CHAIR,5,30/01/2026\nB1,CHAIR,7,\nB4,CHAIR,0,2026-02-01\n");
        const QString orders = program.file(
            u"orders.csv"_s, "orderid,sku,qty\nSO-1,CHAIR,3\nSO-2,CHAIR,\"1,200\"\n\nSO-3,,1\nSO-4,GHOST,1\n");
        const QString rejects = program.path(u"rejects.csv"_s);
        const Answer answer = program.json(
            { u"import"_s, u"--batches"_s, batches, u"--orders"_s, orders, u"--rejects"_s, rejects });
        QCOMPARE(answer.status, 3);
        const QJsonObject result = answer.object();
        QCOMPARE(result[u"batches"],
            (QJsonObject { { u"read"_s, 5 }, { u"added"_s, 2 }, { u"updated"_s, 0 }, { u"unchanged"_s, 0 },
                { u"rejected"_s, 3 } }));
        QCOMPARE(result[u"orders"][u"added"].toInt(), 2);
        QVERIFY(!result.contains(u"products"));
        const QJsonArray listed = result[u"rejects"].toArray();
        QCOMPARE(listed.size(), 5);
        QCOMPARE(listed[0][u"row"].toInt(), 3);
        QCOMPARE(listed[0][u"column"].toString(), u"qty"_s);
        QCOMPARE(listed[0][u"value"].toString(), u"-5"_s);
        QCOMPARE(listed[4][u"row"].toInt(), 5); // the blank row has a number too
        const QByteArray file = contentOf(rejects);
        QVERIFY(file.startsWith("file,row,column,reason,value\r\n"));
        QCOMPARE(file.count("\r\n"), 6);
    }

    void rejectedRowsAreToldInASentenceEach()
    {
        const Program program;
        const QString orders = program.file(u"orders.csv"_s,
            "orderid,sku,qty,due\nSO-1,CHAIR,-3,\nSO-2,CHAIR,1,200,\nSO-3,CHAIR,4\xc2\xa0,\nSO-4,CHAIR\nSO-5,CHAIR,2,"
            "\n");
        const Answer answer = program({ u"import"_s, u"--orders"_s, orders });
        QCOMPARE(answer.status, 3);
        for (const char* said :
            { "orders row 2, qty “-3”: a negative quantity, as of a cancellation", "cancel the order line",
                "orders row 3: has more cells than the header", "orders row 4, qty “4\xc2\xa0”: not a whole number",
                "non-breaking", "orders row 5, qty “2”: the row ends before this column" })
            QVERIFY2(answer.out.contains(said), answer.out.constData());
        QCOMPARE(program.json({ u"show"_s, u"lines"_s }).array().size(), 1);
    }

    void aHeaderThatDoesNotFitIsShown()
    {
        const Program program;
        const QString orders = program.file(u"orders.csv"_s, "orderid|sku|qty\nSO-1|CHAIR|3\n");
        const Answer answer = program({ u"import"_s, u"--orders"_s, orders });
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.err.contains("no column orderid") && answer.err.contains("row 1, which reads: orderid|sku|qty"),
            answer.err.constData());
    }

    void allocationsMustFit()
    {
        const Program program;
        const QString batches = program.file(u"batches.csv"_s, "ref,sku,qty,eta\nB1,CHAIR,5,\n");
        const QString orders = program.file(u"orders.csv"_s, "orderid,sku,qty\nSO-1,CHAIR,3\nSO-2,CHAIR,4\n");
        const QString allocations = program.file(u"allocations.csv"_s,
            "orderid,sku,qty,batchref\nSO-1,CHAIR,3,B1\nSO-2,CHAIR,4,B1\nSO-2,CHAIR,4,NOPE\nSO-9,CHAIR,1,B1\n");
        const Answer answer = program.json(
            { u"import"_s, u"--batches"_s, batches, u"--orders"_s, orders, u"--allocations"_s, allocations });
        QCOMPARE(answer.status, 3);
        QCOMPARE(answer.object()[u"allocations"][u"added"].toInt(), 1);
        QCOMPARE(answer.object()[u"allocations"][u"rejected"].toInt(), 3);
        QCOMPARE(program.json({ u"show"_s, u"allocations"_s }).array().size(), 1);
        QCOMPARE(program({ u"check"_s }).status, 0);
    }

    void aDryRunKeepsNothing()
    {
        const Program program;
        const QString batches = program.file(u"batches.csv"_s, "ref,sku,qty,eta\nB1,CHAIR,5,\n");
        const Answer answer = program.json({ u"import"_s, u"--batches"_s, batches, u"--dry-run"_s });
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.object()[u"dry_run"].toBool());
        QCOMPARE(answer.object()[u"batches"][u"added"].toInt(), 1);
        QVERIFY(!QFile::exists(program.database()));
    }

    void exportReplacesAsAWholeOrNotAtAll()
    {
        const Program program;
        program({ u"init"_s });
        program({ u"batch"_s, u"add"_s, u"=B1"_s, u"CHAIR"_s, u"5"_s });
        const QString file = program.file(u"batches.csv"_s, "old");
        QCOMPARE(program({ u"export"_s, u"batches"_s, u"--output"_s, program.path(u"b.ods"_s) }).status, 2);
        QCOMPARE(program({ u"export"_s, u"batches"_s, u"--output"_s, u"/nowhere/b.csv"_s }).status, 1);
        QCOMPARE(contentOf(file), "old"_ba);
        QCOMPARE(program({ u"export"_s, u"batches"_s, u"--output"_s, file }).status, 0);
        QVERIFY(contentOf(file).startsWith("ref,sku,qty,eta"));
        QVERIFY(contentOf(file).contains("'=B1,CHAIR,5,"));
        const QJsonObject again = program.json({ u"import"_s, u"--batches"_s, file }).object();
        QCOMPARE(again[u"batches"][u"unchanged"].toInt(), 1);
    }

    void whatFilesSayOfThingsThereAndBack()
    {
        const Program program;
        const QString products = program.file(u"products.csv"_s, "sku,description,unit,pack\nRUG,A rug,cm,4\n");
        const QString batches = program.file(
            u"batches.csv"_s, "ref,sku,qty,eta,location\nB1,RUG,9,,A-1\nB2,RUG,2.5,,\n");
        const QString orders = program.file(
            u"orders.csv"_s, "orderid,sku,qty,transit,colour\nO1,RUG,9,3,red\nO2,RUG,9,soon,\nO3,RUG,9,,blue\n");
        const Answer first = program(
            { u"import"_s, u"--products"_s, products, u"--batches"_s, batches, u"--orders"_s, orders });
        QCOMPARE(first.status, 3);
        const QByteArray told = first.out + first.err;
        QVERIFY2(told.contains("250 cm instead of 2.5 m"), told.constData());
        QVERIFY2(told.contains("not a number of days from 0 to 365"), told.constData());
        const Answer split = program(
            { u"line"_s, u"allocate"_s, u"O1"_s, u"RUG"_s, u"--to"_s, u"B1"_s, u"--qty"_s, u"5"_s });
        QVERIFY2(split.out.contains("No whole packs of 4: 5 from B1."), split.out.constData());
        for (const auto& [what, option, header] :
            { std::tuple(u"products"_s, u"--products"_s, "sku,description,unit,pack\r\n"_ba),
                std::tuple(u"batches"_s, u"--batches"_s, "ref,sku,qty,eta,shipment,location\r\n"_ba),
                std::tuple(
                    u"lines"_s, u"--orders"_s, "orderid,sku,qty,line,customer,due,priority,transit,colour\r\n"_ba) }) {
            const QString file = program.path(what + u"-out.csv"_s);
            QCOMPARE(program({ u"export"_s, what, u"--output"_s, file }).status, 0);
            QVERIFY2(contentOf(file).startsWith(header), contentOf(file).constData());
            const Answer again = program({ u"import"_s, option, file });
            QCOMPARE(again.status, 0);
            QVERIFY2(again.out.contains("unchanged") && !again.out.contains("updated"), again.out.constData());
        }
    }

    void workbooksThereAndBack()
    {
        const Program program;
        const QString file = program.path(u"batches.xlsx"_s);
        program({ u"init"_s });
        program({ u"batch"_s, u"add"_s, u"=B1"_s, u"007"_s, u"5"_s, u"--eta"_s, u"2027-01-08"_s });
        QCOMPARE(program({ u"export"_s, u"batches"_s, u"--output"_s, file }).status, 0);
        QVERIFY(contentOf(file).startsWith("PK"));
        const QJsonObject again = program.json({ u"import"_s, u"--batches"_s, file }).object();
        QCOMPARE(again[u"batches"][u"unchanged"].toInt(), 1);
        QCOMPARE(again[u"encoding"][u"batches"].toString(), u"xlsx"_s);
        for (const auto& [name, said] : { std::pair(u"renamed.csv"_s, "is a workbook, not a CSV file"),
                 std::pair(u"short.xlsx"_s, "is damaged or cut off") }) {
            const QByteArray content = contentOf(file);
            const QString other = program.file(name, name.endsWith(u"csv") ? content : content.left(2000));
            const Answer answer = program({ u"import"_s, u"--batches"_s, other });
            QCOMPARE(answer.status, 1);
            QVERIFY2(answer.err.contains(said), answer.err.constData());
        }
    }

    void columnsOfOtherNames()
    {
        const Program program;
        QCOMPARE(program({ u"init"_s }).status, 0);
        const QString orders = program.file(
            u"orders.csv"_s, "Auftrag;Material;Menge;Termin\nA-1;CHAIR;1.234,00;31.12.2027\nA-2;CHAIR;viele;\n");
        const QString batches = program.file(u"batches.csv"_s, "ref;Material;Menge;eta\nB1;CHAIR;2.000;\n");
        QStringList import { u"import"_s, u"--orders"_s, orders, u"--batches"_s, batches };
        QCOMPARE(program.json(import).status, 1);
        import << u"--map"_s << u"sku=Material"_s << u"--map"_s << u"qty=Menge"_s << u"--map"_s << u"OrderID=auftrag"_s
               << u"--map"_s << u"due=Termin"_s;
        const Answer wrong = program.json(import + QStringList { u"--map"_s, u"sku=Artikel"_s });
        QCOMPARE(wrong.status, 2);
        QVERIFY(wrong.err.contains("sku=Artikel"));
        QCOMPARE(program.json(import + QStringList { u"--map"_s, u"qty"_s }).status, 2);
        const Answer answer = program.json(
            import + QStringList { u"--numbers"_s, u"comma"_s, u"--dates"_s, u"day-first"_s });
        QCOMPARE(answer.status, 3);
        QVERIFY2(answer.out.contains("\"Menge\""), answer.out.constData());
        const QJsonObject line = program.json({ u"show"_s, u"lines"_s }).array().first().toObject();
        QCOMPARE(line[u"orderid"].toString(), u"A-1"_s);
        QCOMPARE(line[u"qty"].toInt(), 1234);
        QCOMPARE(line[u"due"].toString(), u"2027-12-31"_s);
        QCOMPARE(program.json({ u"show"_s, u"batches"_s }).array().first()[u"qty"].toInt(), 2000);
    }

    void aFolderIsAllocatedAndAppendedTo()
    {
        const Program program;
        program.file(u"batches.csv"_s, "ref,sku,qty,eta\nB1,CHAIR,5,\n");
        program.file(u"orders.csv"_s, "orderid,sku,qty\nSO-1,CHAIR,3\nSO-2,CHAIR,2\nSO-3,CHAIR,1\n");
        const QByteArray old = "orderid,sku,qty,batchref\nSO-1,CHAIR,3,B1\n";
        const QString allocations = program.file(u"allocations.csv"_s, old);
        const QString folder = QFileInfo(allocations).path();
        const Answer answer = program.bare({ u"from-csv"_s, folder, u"--json"_s });
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.object()[u"allocate"][u"allocated"].toInt(), 1);
        QCOMPARE(answer.object()[u"allocate"][u"out_of_stock"].toInt(), 1);
        QCOMPARE(answer.object()[u"allocate"][u"already"].toInt(), 1);
        const QByteArray now = contentOf(allocations);
        QVERIFY(now.startsWith(old));
        QVERIFY(now.contains("SO-2,CHAIR,2,B1"));
        QCOMPARE(program.bare({ u"from-csv"_s, folder }).status, 0);
        QCOMPARE(contentOf(allocations), now);
        QCOMPARE(program.bare({ u"from-csv"_s, folder + u"/nope"_s }).status, 1);
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_allocctl_import.moc"
