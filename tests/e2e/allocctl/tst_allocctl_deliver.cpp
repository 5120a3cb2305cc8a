#include "program.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// When can we deliver, and get it sooner: the answers, and doing one of them.
class TestDeliver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<Program>();
        QCOMPARE(run("init").status, 0);
        run("batch add B1 TABLE 60");
        run("batch add B2 TABLE 60 --eta 2026-01-21");
        run("batch add B3 TABLE 60 --eta 2026-01-28");
        run("line add SO-42 TABLE 40 --due 2026-01-25");
        run("line allocate SO-42 TABLE");
    }
    void cleanup() { QVERIFY(run("check --json").object()[u"ok"].toBool()); }

    void answersInWords()
    {
        QCOMPARE(QString::fromUtf8(run("deliver TABLE 70").out),
            u"1. 70 of TABLE on 2026-01-21 from what is free: 20 from B1 on 2026-01-15, 50 from B2.\n"_s);
        const Answer more = run("deliver TABLE 60");
        QCOMPARE(more.out.count('\n'), 3);
        QVERIFY(more.out.contains("2. 60 of TABLE on 2026-01-21, all from B2."));
        QVERIFY(more.out.contains("3. 60 of TABLE on 2026-01-15 if SO-42 / TABLE moves 40 from B1 to B2 "
                                  "(still on time, 4 days to spare): 60 from B1."));
        QVERIFY(run("deliver TABLE 60 --by 2026-01-18").out.contains("That is 3 days later than wanted; 20 of them"));
        QVERIFY(run("deliver TABLE 200").out.startsWith("1. Only 140 of 200 units of TABLE by 2026-01-28"));
    }

    void answersForPrograms()
    {
        const QJsonObject answer = run("deliver TABLE 60 --by 2026-01-18 --json").object();
        QCOMPARE(answer[u"by"].toString(), u"2026-01-18"_s);
        const QJsonArray answers = answer[u"answers"].toArray();
        QCOMPARE(answers.size(), 3);
        QCOMPARE(answers[0][u"kind"].toString(), u"free"_s);
        QCOMPARE(answers[0][u"units_in_time"].toInt(), 20);
        QVERIFY(answers[0][u"parts"][0][u"eta"].isNull());
        QCOMPARE(answers[1][u"kind"].toString(), u"one"_s);
        QCOMPARE(answers[2][u"moves"][0][u"days_to_spare"].toInt(), 4);
        QVERIFY(run("deliver TABLE 1 --json").object()[u"answers"][0][u"units_in_time"].isNull());
    }

    void nothingToDeliver()
    {
        run("batch add L1 LAMP 0");
        const Answer none = run("deliver LAMP 1");
        QCOMPARE(none.status, 0);
        QVERIFY(none.out.contains("Nothing of LAMP is available."));
        QVERIFY(run("deliver LAMP 1 --json").object()[u"answers"].toArray().isEmpty());
        QCOMPARE(run("deliver CHAIR 1 --json").errorCode(), u"unknown_sku"_s);
        QCOMPARE(run("deliver CHAIR 1").status, 1);
    }

    void anAnswerBecomesALineInOneStep()
    {
        const QByteArray before = run("show allocations --json").out;
        const QByteArray order = "deliver TABLE 60 --by 2026-01-18 --take 3 --order SO-50 --customer Eva";
        QVERIFY(run((order + " --preview").constData()).out.contains("2 lines would change"));
        QCOMPARE(run("show allocations --json").out, before);
        const QJsonObject done = run((order + " --json").constData()).object();
        QVERIFY(done[u"changed"].toBool());
        QCOMPARE(done[u"line"].toInt(), 1);
        const QJsonArray lines = run("show lines --json").array();
        QCOMPARE(lines[0][u"ready"].toString(), u"2026-01-21"_s);
        QCOMPARE(lines[1][u"ready"].toString(), u"2026-01-15"_s);
        QCOMPARE(lines[1][u"due"].toString(), u"2026-01-18"_s); // the wanted date
        QCOMPARE(lines[1][u"customer"].toString(), u"Eva"_s);
        QCOMPARE(run("undo").status, 0);
        QCOMPARE(run("show allocations --json").out, before);
        QCOMPARE(run("show lines --json").array().size(), 1);
    }

    void aLateLineAndWhoCouldHelp()
    {
        run("line add SO-43 TABLE 40 --due 2026-01-16 --priority 1");
        run("line allocate SO-43 TABLE --to B2");
        run("batch set-quantity B1 40");
        const Answer text = run("sooner SO-43");
        QVERIFY(text.out.startsWith("SO-43 / TABLE: ready 2026-01-21, 5 days late."));
        QVERIFY(text.out.contains("1. Ready 2026-01-15, 6 days sooner, on time, if it swaps with SO-42 / TABLE for B1. "
                                  "SO-42 / TABLE goes to B2 and is still on time, 4 days to spare."));
        const QJsonObject line = run("sooner SO-43 --json").object()[u"lines"][0].toObject();
        QCOMPARE(line[u"answers"][0][u"kind"].toString(), u"swap"_s);
        QVERIFY(!line[u"answers"][0][u"somebody_pays"].toBool(true));
        QVERIFY(run("sooner SO-43 TABLE --take 1 --preview").out.contains("2 lines would change"));
        QCOMPARE(run("sooner SO-43 TABLE --take 1").status, 0);
        QCOMPARE(run("show lines --order SO-43 --json").array()[0][u"days_late"].toInt(-1), 0);
        QVERIFY(run("sooner SO-43").out.contains("on time"));
        QVERIFY(run("sooner SO-43 TABLE").out.contains("Nothing would make it sooner."));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("no such order") << "sooner SO-1"_ba << 1 << u"unknown_order"_s;
        QTest::newRow("no such line") << "sooner SO-42 CHAIR"_ba << 1 << u"unknown_line"_s;
        QTest::newRow("no such answer") << "sooner SO-42 TABLE --take 2"_ba << 1 << u"no_such_answer"_s;
        QTest::newRow("too few") << "deliver TABLE 60 --take 4 --order SO-9"_ba << 1 << u"no_such_answer"_s;
        QTest::newRow("no order") << "deliver TABLE 60 --take 1"_ba << 2 << u"usage"_s;
        QTest::newRow("order but no answer") << "deliver TABLE 60 --order SO-9"_ba << 2 << u"usage"_s;
        QTest::newRow("line of which SKU") << "sooner SO-42 --line 1"_ba << 2 << u"usage"_s;
        QTest::newRow("nothing wanted") << "deliver TABLE 0"_ba << 2 << u"usage"_s;
    }

    void refusals()
    {
        QFETCH(QByteArray, command);
        QFETCH(int, status);
        QFETCH(QString, code);
        const QByteArray before = run("show lines --json").out;
        const Answer answer = run((command + " --json").constData());
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.errorCode(), code);
        QCOMPARE(run("show lines --json").out, before);
    }

    void severalLinesOfAnOrder()
    {
        run("batch add C1 CHAIR 4");
        run("line add SO-42 CHAIR 4");
        run("line add SO-42 CHAIR 3");
        const Answer answer = run("sooner SO-42 --take 1 --json");
        QCOMPARE(answer.errorCode(), u"several_lines"_s);
        QCOMPARE(run("sooner SO-42 --json").object()[u"lines"].toArray().size(), 2); // the open ones
        QCOMPARE(run("sooner SO-42 CHAIR --line 2 --take 1").status, 0);
        QCOMPARE(run("sooner SO-42 --json").object()[u"lines"].toArray().size(), 1);
    }

private:
    Answer run(const char* command) const { return (*m_program)(QString::fromUtf8(command).split(u' ')); }

    std::unique_ptr<Program> m_program;
};

QTEST_GUILESS_MAIN(TestDeliver)
#include "tst_allocctl_deliver.moc"
