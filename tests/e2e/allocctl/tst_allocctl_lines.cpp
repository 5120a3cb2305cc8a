#include "program.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Verbs on batches and lines, undo, and what show and history say of them.
class TestLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<Program>();
        QCOMPARE(run("init").status, 0);
        run("batch add B1 CHAIR 10");
        run("batch add B2 CHAIR 6 --eta 2026-02-01 --shipment S1");
        run("batch add T1 TABLE 5");
        run("line add SO-1 CHAIR 6 --due 2026-01-20 --customer Ann --priority 2");
    }
    void cleanup() { QVERIFY(run("check --json").object()[u"ok"].toBool()); }

    void repeatingChangesNothing()
    {
        for (const char* command : { "batch add B1 CHAIR 10", "batch set-quantity B1 10" })
            expectUnchanged(command);
        run("line allocate SO-1 CHAIR");
        expectUnchanged("line allocate SO-1 CHAIR");
        run("line move SO-1 CHAIR --from B1 --to B2");
        expectUnchanged("line move SO-1 CHAIR --to B2");
        expectUnchanged("line move SO-1 CHAIR --from B1 --to B2");
        expectUnchanged("line allocate SO-1 CHAIR --to B2");
    }

    void aLineWithoutNumberMustBeTheOnlyOne()
    {
        QCOMPARE(run("line add SO-1 CHAIR 2 --json").object()[u"line"].toInt(), 2);
        const Answer answer = run("line allocate SO-1 CHAIR");
        QCOMPARE(answer.status, 1);
        QVERIFY(answer.err.contains("1 (6 units") && answer.err.contains("2 (2 units"));
        QCOMPARE(run("line allocate SO-1 CHAIR --line 2").status, 0);
        QCOMPARE(run("line allocate SO-1 CHAIR --line 3 --json").errorCode(), u"unknown_line"_s);
    }

    void aSplitLineWantsItsSource()
    {
        run("line allocate SO-1 CHAIR --to B1 --qty 4");
        run("line allocate SO-1 CHAIR --to B2");
        for (const char* command : { "line move SO-1 CHAIR --to B1", "line deallocate SO-1 CHAIR" }) {
            const Answer answer = run(command);
            QCOMPARE(answer.status, 1);
            QVERIFY(answer.err.contains("B1 + B2"));
        }
        QCOMPARE(run("line move SO-1 CHAIR --from B2 --to B1").status, 0);
        QCOMPARE(run("show allocations --json").array().size(), 1);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QString>("code");
        QTest::newRow("no batch") << "line move SO-1 CHAIR --to NOPE"_ba << u"unknown_batch"_s;
        QTest::newRow("other product") << "line move SO-1 CHAIR --to T1"_ba << u"sku_mismatch"_s;
        QTest::newRow("more than is there") << "line move SO-1 CHAIR --to B2 --qty 7"_ba << u"too_many_units"_s;
        QTest::newRow("not there") << "line deallocate SO-1 CHAIR --from B2"_ba << u"not_allocated"_s;
        QTest::newRow("known with other values") << "batch add B1 CHAIR 11"_ba << u"batch_exists"_s;
        QTest::newRow("nothing is open") << "line allocate SO-1 CHAIR --to B2"_ba << u"too_many_units"_s;
        QTest::newRow("no such step") << "undo 00000000-0000-4000-8000-000000000000"_ba << u"nothing_to_undo"_s;
        QTest::newRow("no step of mine") << "undo --as Nobody"_ba << u"nothing_to_undo"_s;
    }

    void refusals()
    {
        QFETCH(QByteArray, command);
        QFETCH(QString, code);
        run("line allocate SO-1 CHAIR");
        const QByteArray before = run("show allocations --json").out;
        const Answer answer = run((command + " --json").constData());
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.errorCode(), code);
        QVERIFY(!answer.object()[u"error"][u"message"].toString().isEmpty());
        QCOMPARE(run("show allocations --json").out, before);
    }

    void aLineThatFindsNoBatchIsAFailure()
    {
        run("line add SO-2 CHAIR 11");
        QCOMPARE(run("line allocate SO-2 CHAIR --json").errorCode(), u"out_of_stock"_s);
        run("line add SO-2 LAMP 1");
        QCOMPARE(run("line allocate SO-2 LAMP --json").errorCode(), u"unknown_sku"_s);
    }

    void linesAreShownWithReadyAndStatus()
    {
        run("line allocate SO-1 CHAIR --to B2");
        run("line add SO-2 CHAIR 1");
        const QJsonArray lines = run("show lines --json").array();
        const QJsonObject late = lines[0].toObject();
        QCOMPARE(late[u"ready"].toString(), u"2026-02-01"_s);
        QCOMPARE(late[u"days_late"].toInt(), 12);
        QCOMPARE(late[u"status"].toString(), u"late"_s);
        QCOMPARE(late[u"customer"].toString(), u"Ann"_s);
        const QJsonObject open = lines[1].toObject();
        QCOMPARE(open[u"status"].toString(), u"open"_s);
        QVERIFY(open[u"ready"].isNull() && open[u"due"].isNull() && open[u"priority"].isNull());
        QCOMPARE(QStringList(open.keys()),
            (QStringList { u"allocated"_s, u"customer"_s, u"days_late"_s, u"due"_s, u"line"_s, u"open"_s, u"orderid"_s,
                u"priority"_s, u"qty"_s, u"ready"_s, u"sku"_s, u"status"_s }));
    }

    void emptyFiguresAreNone()
    {
        const Program empty;
        empty({ u"init"_s });
        const QJsonObject figures = empty.json({ u"show"_s, u"kpis"_s }).object();
        QVERIFY(figures[u"line_fill"].isNull());
        QCOMPARE(figures[u"short_units"].toInt(-1), 0);
    }

    void historyTellsWhoWhatAndWhy()
    {
        run("line allocate SO-1 CHAIR --as Anna --reason urgent");
        run("line move SO-1 CHAIR --to B2 --as Ben");
        const QJsonArray history = run("history --order SO-1 --json").array();
        const QJsonObject move = history[0].toObject();
        QCOMPARE(move[u"event"].toString(), u"Moved"_s);
        QCOMPARE(move[u"who"].toString(), u"Ben"_s);
        QCOMPARE(move[u"from"].toString(), u"B1"_s);
        QCOMPARE(move[u"to"].toString(), u"B2"_s);
        QCOMPARE(move[u"origin"].toString(), u"manual"_s);
        QVERIFY(move[u"at"].toString().endsWith(u'Z'));
        QCOMPARE(history[1][u"why"].toString(), u"urgent"_s);
        QCOMPARE(history[1][u"qty"].toInt(), 6);
        QCOMPARE(run("history --limit 2 --json").array().size(), 2);
        const QJsonArray batch = run("history --batch T1 --json").array();
        QCOMPARE(batch.size(), 1);
        QCOMPARE(batch[0][u"event"].toString(), u"BatchCreated"_s);
    }

    void undoIsOnesOwnAndCanBeUndone()
    {
        run("line allocate SO-1 CHAIR --as Anna");
        const QByteArray allocated = run("show allocations --json").out;
        run("batch add B9 CHAIR 1 --as Ben");
        QCOMPARE(run("undo --as Anna").status, 0);
        QCOMPARE(run("show allocations --json").out, "[]\n"_ba);
        QCOMPARE(run("show batches --json").array().size(), 4);
        const QString undo = run("history --limit 1 --json").array()[0][u"uuid"].toString();
        QCOMPARE((*m_program)({ u"undo"_s, undo }).status, 0);
        QCOMPARE(run("show allocations --json").out, allocated);
    }

    void aCutIsTakenBackAsAWhole()
    {
        run("line allocate SO-1 CHAIR");
        run("line add SO-2 CHAIR 4");
        run("line allocate SO-2 CHAIR");
        const QByteArray before = run("show allocations --json").out;
        QCOMPARE(run("batch set-quantity B1 4").status, 0);
        QVERIFY(run("show allocations --json").out != before);
        QCOMPARE(run("undo").status, 0);
        QCOMPARE(run("show allocations --json").out, before);
    }

private:
    Answer run(const char* command) const { return (*m_program)(QString::fromUtf8(command).split(u' ')); }

    void expectUnchanged(const char* command) const
    {
        const QByteArray before = run("history --limit 1 --json").out;
        const Answer answer = run(command);
        QVERIFY2(answer.status == 0 && answer.out.contains("unchanged"), command);
        QCOMPARE(run("history --limit 1 --json").out, before);
    }

    std::unique_ptr<Program> m_program;
};

QTEST_GUILESS_MAIN(TestLines)
#include "tst_allocctl_lines.moc"
