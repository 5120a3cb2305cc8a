#include "program.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// What planners do to supply and between lines, as a command line; each verb once, with what it did and what it said.
class TestSupply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<Program>();
        for (const char* command :
            { "init", "batch add B1 CHAIR 10", "batch add B2 CHAIR 6 --eta 2026-02-01 --shipment S1",
                "batch add B3 CHAIR 8 --eta 2026-03-01", "line add SO-1 CHAIR 6 --due 2026-01-20",
                "line add SO-2 CHAIR 4", "line allocate SO-1 CHAIR", "line allocate SO-2 CHAIR --to B2" })
            QCOMPARE(run(command).err, QByteArray());
    }
    void cleanup() { QVERIFY(run("check --json").object()[u"ok"].toBool()); }

    void aBatchArrivesAnotherDay()
    {
        QCOMPARE(run("batch set-eta B2 2026-04-05").status, 0);
        QCOMPARE(batch("B2")[u"eta"].toString(), u"2026-04-05"_s);
        QCOMPARE(run("batch set-eta B2 none").status, 0);
        QVERIFY(batch("B2")[u"eta"].isNull());
        QCOMPARE(run("batch set-eta B2 soon").status, 2);
    }

    void aShipmentArrivesAnotherDay()
    {
        QCOMPARE(run("shipment set-eta S1 2026-04-05").status, 0);
        QCOMPARE(batch("B2")[u"eta"].toString(), u"2026-04-05"_s);
        QCOMPARE(run("shipment set-eta S9 2026-04-05 --json").errorCode(), u"unknown_shipment"_s);
    }

    void aBatchArrives()
    {
        QCOMPARE(run("batch receive B2 --qty 2 --as-ref R1").status, 0);
        QVERIFY(batch("R1")[u"eta"].isNull());
        QCOMPARE(batch("R1")[u"allocated"].toInt(), 2); // of SO-2's four
        QCOMPARE(batch("B2")[u"qty"].toInt(), 4);
        QCOMPARE(batch("B2")[u"eta"].toString(), u"2026-02-01"_s);
        QCOMPARE(run("undo").status, 0);
        QCOMPARE(batch("B2")[u"qty"].toInt(), 6);

        QVERIFY(run("batch receive B2 --qty 3 --preview").out.contains("SO-2"));
        QCOMPARE(run("batch receive B2").status, 0);
        QVERIFY(batch("B2")[u"eta"].isNull());
        QVERIFY(run("batch receive B2").out.contains("unchanged"));
        QCOMPARE(run("batch receive B2 --qty 1 --as-ref R1 --json").errorCode(), u"not_inbound"_s);
        QCOMPARE(run("batch receive B3 --as-ref R1").status, 2);
        QCOMPARE(run("shipment set-eta S1 2026-04-05").status, 0);
        QCOMPARE(run("shipment set-eta S1 none").status, 0);
        QVERIFY(batch("B2")[u"eta"].isNull());
    }

    void aHoldKeepsNewAllocationsOff()
    {
        QCOMPARE(run("batch hold B1 --reason wet").status, 0);
        QCOMPARE(allocations(), u"SO-1=6@B1 SO-2=4@B2"_s);
        QCOMPARE(run("line move SO-2 CHAIR --to B1 --json").errorCode(), u"batch_on_hold"_s);
        QCOMPARE(run("batch unhold B1").status, 0);
        QCOMPARE(run("line move SO-2 CHAIR --to B1").status, 0);
    }

    void aHoldCanMoveAway()
    {
        QCOMPARE(run("batch hold B1 --move-away").status, 0);
        QCOMPARE(allocations(), u"SO-1=6@B3 SO-2=4@B2"_s);
    }

    void aBatchIsRemoved()
    {
        QCOMPARE(run("batch remove B1").status, 0);
        QCOMPARE(allocations(), u"SO-1=6@B3 SO-2=4@B2"_s);
        QVERIFY(batch("B1").isEmpty());
        QCOMPARE(run("undo").status, 0);
        QCOMPARE(allocations(), u"SO-1=6@B1 SO-2=4@B2"_s);
    }

    void aLineIsChangedAndCancelled()
    {
        QCOMPARE(run("line set-quantity SO-1 CHAIR 5").status, 0);
        QCOMPARE(allocations(), u"SO-1=5@B1 SO-2=4@B2"_s);
        QCOMPARE(run("line cancel SO-1 CHAIR").status, 0);
        QCOMPARE(allocations(), u"SO-2=4@B2"_s);
    }

    void linesSwap()
    {
        QCOMPARE(run("line swap SO-1 CHAIR SO-2").status, 0);
        QCOMPARE(allocations(), u"SO-1=6@B2 SO-2=4@B1"_s);
    }

    void aLineTakes()
    {
        run("line add SO-3 CHAIR 5");
        QCOMPARE(run("line take SO-3 CHAIR --from-order SO-1").status, 0);
        QCOMPARE(allocations(), u"SO-1=1@B2 SO-1=5@B1 SO-2=4@B2 SO-3=5@B1"_s);
    }

    void pinsHaveOwners()
    {
        QCOMPARE(run("line pin SO-1 CHAIR --until 2030-01-01 --as Ann --reason promised").status, 0);
        const Answer answer = run("line move SO-1 CHAIR --to B3 --as Ben");
        QCOMPARE(answer.status, 1);
        QVERIFY(answer.err.contains("pinned by Ann until 2030-01-01: promised"));
        QCOMPARE(run("line unpin SO-1 CHAIR --as Ben").status, 1);
        QCOMPARE(run("line unpin SO-1 CHAIR --as Ben --owner Ann").status, 0);
        QCOMPARE(run("line move SO-1 CHAIR --to B3 --as Ben").status, 0);
    }

    void previewsSayWhatWouldChange_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("worse");
        QTest::newRow("cut") << "batch set-quantity B1 5"_ba << 1 << 1;
        QTest::newRow("later") << "batch set-eta B2 2026-05-01"_ba << 1 << 0;
        QTest::newRow("shipment later") << "shipment set-eta S1 2026-05-01"_ba << 1 << 0;
        QTest::newRow("hold") << "batch hold B1 --move-away"_ba << 1 << 1;
        QTest::newRow("removal") << "batch remove B2"_ba << 1 << 0;
        QTest::newRow("move") << "line move SO-1 CHAIR --to B3"_ba << 1 << 1;
        QTest::newRow("swap") << "line swap SO-1 CHAIR SO-2"_ba << 2 << 1;
        QTest::newRow("line cut") << "line set-quantity SO-1 CHAIR 2"_ba << 1 << 0;
        QTest::newRow("nothing") << "batch set-quantity B1 10"_ba << 0 << 0;
    }

    void previewsSayWhatWouldChange()
    {
        QFETCH(QByteArray, command);
        QFETCH(int, lines);
        QFETCH(int, worse);
        const QByteArray log = run("history --json").out;
        const QJsonObject preview = run((command + " --preview --json").constData()).object();
        const QJsonArray found = preview[u"lines"].toArray();
        QCOMPARE(found.size(), lines);
        QCOMPARE(std::ranges::count_if(found, [](const auto& l) { return l.toObject()[u"worse"].toBool(); }), worse);
        QVERIFY2(run("history --json").out == log, "a preview changes nothing");

        QCOMPARE(run(command.constData()).status, 0);
        for (const auto& line : found) {
            const QString order = line[u"orderid"].toString();
            QStringList after;
            const QJsonArray parts = line[u"after"][u"allocations"].toArray();
            for (const auto& part : parts)
                after << u"%1=%2@%3"_s.arg(order).arg(part[u"qty"].toInt()).arg(part[u"batchref"].toString());
            QVERIFY2(allocations().contains(after.join(u' ')), qPrintable(order));
        }
    }

    void proposalsAreComparedAndAccepted()
    {
        run("line add SO-3 CHAIR 10");
        const QByteArray log = run("history --json").out;
        const QJsonArray both = run("propose --strategy first-fit --strategy optimal --replace manual --json").array();
        QCOMPARE(both.size(), 2);
        QCOMPARE(both[0][u"strategy"].toString(), u"first-fit"_s);
        QVERIFY(both[1][u"after"][u"units_open"].toInt() <= both[0][u"after"][u"units_open"].toInt());
        QVERIFY(!both[1][u"moves"][0][u"to"][0][u"why"].toString().isEmpty());
        QVERIFY2(run("history --json").out == log, "a proposal changes nothing");
        QCOMPARE(run("propose --strategy optimal --strategy first-fit --accept").status, 2);
        QCOMPARE(run("propose --strategy optimal --replace manual --accept").status, 0);
        QCOMPARE(run("show kpis --json").object()[u"open_units"].toInt(), both[1][u"after"][u"units_open"].toInt());
        QCOMPARE(run("propose --replace pinned").status, 2);
        QCOMPARE(run("propose --strategy nonsense").status, 2);
    }

    void previewsOfFilesTakeNothing()
    {
        const QString file = m_program->file(u"batches.csv"_s, "ref,sku,qty,eta\nB1,CHAIR,5,\nB9,CHAIR,30,\n");
        const Answer answer = m_program->json({ u"import"_s, u"--batches"_s, file, u"--preview"_s });
        QCOMPARE(answer.object()[u"lines"].toArray().size(), 1);
        QCOMPARE(answer.object()[u"batches"].toArray().size(), 2);
        QVERIFY(batch("B9").isEmpty());
        QCOMPARE(allocations(), u"SO-1=6@B1 SO-2=4@B2"_s);
    }

    void previewsOfFilesTellWhatTheyReject()
    {
        const QString file = m_program->file(u"batches.csv"_s, "ref,sku,qty,eta\nB9,CHAIR,-1,\nB8,CHAIR,4,\n"_ba);
        const Answer answer = m_program->json({ u"import"_s, u"--batches"_s, file, u"--preview"_s });
        QCOMPARE(answer.status, 3);
        QCOMPARE(answer.object()[u"import"][u"rejects"].toArray().size(), 1);
        QCOMPARE(answer.object()[u"batches"].toArray().size(), 1);
        QVERIFY((*m_program)({ u"import"_s, u"--batches"_s, file, u"--preview"_s }).out.contains("-1"));
    }

    void previewsRefuseAsTheCommandWould()
    {
        QCOMPARE(run("line move SO-1 CHAIR --to NOPE --preview --json").errorCode(), u"unknown_batch"_s);
        QCOMPARE(run("line move SO-2 CHAIR --to B3 --qty 9 --preview --json").errorCode(), u"too_many_units"_s);
    }

private:
    Answer run(const char* command) const
    {
        QStringList words = QString::fromLatin1(command).split(u' ');
        return (*m_program)(words);
    }
    QJsonObject batch(const char* ref) const
    {
        const QJsonArray batches = run("show batches --json").array();
        for (const auto& each : batches)
            if (each[u"ref"].toString() == QLatin1StringView(ref))
                return each.toObject();
        return {};
    }
    /// "SO-1=6@B1", sorted.
    QString allocations() const
    {
        QStringList text;
        const QJsonArray parts = run("show allocations --json").array();
        for (const auto& part : parts)
            text << u"%1=%2@%3"_s.arg(part[u"orderid"].toString())
                        .arg(part[u"qty"].toInt())
                        .arg(part[u"batchref"].toString());
        text.sort();
        return text.join(u' ');
    }

    std::unique_ptr<Program> m_program;
};

QTEST_GUILESS_MAIN(TestSupply)
#include "tst_allocctl_supply.moc"
