#include "program.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// From the pick list out of the house, and what customers are told, as a command line.
class TestShipping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<Program>();
        for (const char* command :
            { "init", "batch add B1 CHAIR 10", "batch add B2 CHAIR 6 --eta 2026-02-01 --shipment S1",
                "line add SO-1 CHAIR 6 --due 2026-01-20 --customer Smith", "line add SO-2 CHAIR 4", "allocate" })
            QCOMPARE(run(command).err, QByteArray());
    }
    void cleanup() { QVERIFY(run("check --json").object()[u"ok"].toBool()); }

    void aPickList()
    {
        const QJsonObject list = run("release SO-1 --json").object();
        QCOMPARE(list[u"list"].toInt(), 1);
        QCOMPARE(list[u"units"].toInt(), 6);
        QCOMPARE(list[u"lines"][0][u"batchref"].toString(), u"B1"_s);
        QCOMPARE(run("line move SO-1 CHAIR --to B2 --json").errorCode(), u"released"_s);
        QCOMPARE(run("release SO-1 CHAIR --json").errorCode(), u"nothing_to_release"_s);
        QCOMPARE(run("release SO-9 --json").errorCode(), u"unknown_line"_s);
        QVERIFY(run("release SO-1").err.contains("it is on a pick list already"));
        QCOMPARE(run("recall SO-1").status, 0);
        QCOMPARE(run("recall SO-1 --json").errorCode(), u"not_released"_s);
        QVERIFY(run("release").out.contains("Pick list 2: 2 lines, 10 units"));
        QCOMPARE(run("recall --list 2").status, 0);
        QCOMPARE(run("recall").status, 2);
        QCOMPARE(run("recall SO-1 --list 2").status, 2);
    }

    void whatLeavesTheHouse()
    {
        QCOMPARE(run("release").status, 0);
        QCOMPARE(run("ship SO-2 CHAIR --qty 3").status, 0);
        QCOMPARE(line("SO-2")[u"open"].toInt(), 0);
        QCOMPARE(line("SO-2")[u"allocated"].toInt(), 1);
        QCOMPARE(run("ship --list 1").status, 0);
        QCOMPARE(line("SO-1")[u"status"].toString(), u"shipped"_s);
        QCOMPARE(run("ship --list 1 --json").errorCode(), u"not_released"_s);
        QCOMPARE(run("ship SO-1 --json").errorCode(), u"not_allocated"_s);
        QCOMPARE(run("undo").status, 0);
        QCOMPARE(run("undo").status, 0);
        QCOMPARE(line("SO-2")[u"allocated"].toInt(), 4);
    }

    void pickedLess()
    {
        QCOMPARE(run("ship SO-1 CHAIR --qty 4 --rest-missing").status, 2);
        QCOMPARE(run("ship SO-1 CHAIR --qty 4 --rest-missing --reason broken").status, 0);
        QCOMPARE(run("show batches --json").array()[0].toObject()[u"qty"].toInt(), 4);
        QCOMPARE(run("ship SO-1 --qty 4").status, 2);
    }

    void promises()
    {
        QCOMPARE(run("told SO-2").status, 0);
        QVERIFY(run("promise").out.contains("Every customer knows"));
        QCOMPARE(run("line move SO-2 CHAIR --to B2").status, 0);
        const QJsonArray toInform = run("promise --json").array();
        QCOMPARE(toInform.size(), 1);
        QCOMPARE(toInform[0].toObject()[u"now"].toString(), u"2026-02-01"_s);
        QCOMPARE(run("line move SO-2 CHAIR --to B1").status, 0); // it swings back
        QCOMPARE(run("promise --json").array().size(), 0);
        QCOMPARE(run("line deallocate SO-1 CHAIR").status, 0);
        QCOMPARE(run("told SO-1 --json").errorCode(), u"nothing_to_tell"_s);
        QCOMPARE(run("told SO-1 --date 2026-03-01").status, 0);
    }

    void whatIsWrittenDown()
    {
        QCOMPARE(
            run("line set SO-1 CHAIR --transit 3 --completeness order --kind quote --stop credit --flag yes").status,
            0);
        QCOMPARE(run("line set SO-1 CHAIR --transit 3").out.contains("unchanged"), true);
        QCOMPARE(run("line set SO-1 CHAIR --transit 400").status, 2);
        QCOMPARE(run("line set SO-1 CHAIR --kind gift").status, 2);
        QCOMPARE(run("line set SO-1 CHAIR").status, 2);
        QCOMPARE(run("line set SO-1 CHAIR --stop none --due none").status, 0);
        QCOMPARE(run("line note SO-1 CHAIR call --follow-up 2026-01-30").status, 0);
        QCOMPARE(run("batch describe B1 --location A-1").status, 0);
        QCOMPARE(run("batch describe B1").status, 2);
        QCOMPARE(run("product describe CHAIR --unit pcs --pack 4").status, 0);
        QCOMPARE(run("product describe SOFA --unit pcs --json").errorCode(), u"unknown_sku"_s);
    }

    void goodsComeAndComeBack()
    {
        QCOMPARE(run("batch return R1 CHAIR 2 --from Smith").status, 0);
        QCOMPARE(run("batch return R1 CHAIR 2 --json").errorCode(), u"batch_exists"_s);
        QCOMPARE(run("shipment receive S1").status, 0);
        QVERIFY(run("shipment receive S1").out.contains("unchanged"));
        QCOMPARE(run("shipment receive S9 --json").errorCode(), u"unknown_shipment"_s);
    }

    void aPurchaseOrderOfSeveralProducts()
    {
        const QString file = m_program->file(
            u"pos.csv"_s, "ref,sku,qty,eta\nPO-77,CHAIR,5,2026-03-01\nPO-77,TABLE,2,2026-03-01\n");
        const QStringList import { u"import"_s, u"--batches"_s, file };
        QCOMPARE((*m_program)(import).status, 3); // one reference is one batch
        QCOMPARE(run("undo").status, 0);
        QCOMPARE((*m_program)(import + QStringList { u"--refs-are-shipments"_s }).status, 0);
        QCOMPARE(run("shipment set-eta PO-77 2026-04-01").status, 0);
        const QJsonArray batches = run("show batches --json").array();
        QCOMPARE(batches.last()[u"ref"].toString(), u"PO-77/TABLE"_s);
        QCOMPARE(batches.last()[u"eta"].toString(), u"2026-04-01"_s);
        QCOMPARE((*m_program)(import + QStringList { u"--refs-are-shipments"_s }).status, 0);
    }

    void whenPlanningBegins()
    {
        QCOMPARE(run("planning --date 2026-01-05 --handling-days 2").status, 0);
        QCOMPARE(line("SO-1")[u"ready"].toString(), u"2026-01-07"_s);
        QCOMPARE(run("planning --json").object()[u"handling_days"].toInt(), 2);
        QCOMPARE(run("planning --date none").status, 0);
        QVERIFY(line("SO-1")[u"ready"].toString() != u"2026-01-07"_s);
        QCOMPARE(run("planning --handling-days -1").status, 2);
    }

    void aSnapshot()
    {
        QCOMPARE(run("release SO-2").status, 0);
        const QString orders = m_program->file(u"orders.csv"_s, "orderid,sku,qty\nSO-3,CHAIR,1\n");
        const QString batches = m_program->file(
            u"batches.csv"_s, "ref,sku,qty,eta\nB1,CHAIR,6,\nB2,CHAIR,6,2026-02-01\n");
        const QStringList files { u"import"_s, u"--batches"_s, batches, u"--orders"_s, orders };
        QCOMPARE((*m_program)(files + QStringList { u"--gone"_s, u"ship"_s }).status, 2);
        const QJsonArray kept = m_program->json(files + QStringList { u"--snapshot"_s }).object()[u"gone"].toArray();
        QCOMPARE(kept.size(), 2);
        QVERIFY(!kept[0].toObject()[u"done"].toBool());
        const QJsonObject gone
            = m_program->json(files + QStringList { u"--snapshot"_s, u"--gone"_s, u"cancel"_s }).object();
        QCOMPARE(gone[u"gone"][0][u"what"].toString(), u"shipped"_s);
        QCOMPARE(gone[u"gone"][0][u"orderid"].toString(), u"SO-2"_s);
        QCOMPARE(gone[u"gone"][1][u"what"].toString(), u"cancelled"_s);
        QCOMPARE(line("SO-2")[u"status"].toString(), u"shipped"_s);
        QCOMPARE(run("show batches --json").array()[0].toObject()[u"qty"].toInt(), 6);
    }

private:
    Answer run(const char* command) const { return (*m_program)(QString::fromLatin1(command).split(u' ')); }
    QJsonObject line(const char* order)
    {
        return run((std::string("show lines --json --order ") + order).c_str()).array()[0].toObject();
    }

    std::unique_ptr<Program> m_program;
};

QTEST_GUILESS_MAIN(TestShipping)
#include "tst_allocctl_shipping.moc"
