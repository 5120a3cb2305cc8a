#include "program.h"

#include <QDate>
#include <QtTest>

using namespace Qt::StringLiterals;

/// The reports of a planner's morning and evening, as text and as JSON.
class TestSince : public QObject
{
    Q_OBJECT

private:
    Answer run(const QString& command) { return (*m_program)(command.split(u' ')); }
    QJsonObject report(const QString& command) { return m_program->json(command.split(u' ')).object(); }

    std::unique_ptr<Program> m_program;
    const QString m_yesterday = QDateTime::currentDateTimeUtc().date().addDays(-1).toString(Qt::ISODate);
    const QString m_tomorrow = QDateTime::currentDateTimeUtc().date().addDays(1).toString(Qt::ISODate);

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<Program>();
        m_program->setVariable(u"ALLOCATION_TODAY"_s, QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate));
        for (const char* command : { "init", "batch add B1 CHAIR 10", "line add SO-1 CHAIR 4 --customer Smith",
                 "line add SO-2 CHAIR 9 --due 2020-01-01", "line allocate SO-1 CHAIR", "line cancel SO-2 CHAIR" })
            QCOMPARE(run(QString::fromLatin1(command)).err, QByteArray());
    }

    void sinceYesterday()
    {
        const QJsonObject all = report(u"since"_s);
        QCOMPARE(all[u"since"].toString(), m_yesterday);
        for (const char* list :
            { "new_lines", "changed_lines", "gone_lines", "shipped", "new_batches", "received", "slipped", "earlier",
                "counted", "gone_batches", "held", "off_hold", "pins_ended", "now_possible", "worse" })
            QVERIFY2(all[QLatin1StringView(list)].isArray(), list);
        QCOMPARE(all[u"new_lines"].toArray().size(), 1); // the other one came and went
        const QJsonObject line = all[u"new_lines"].toArray().first().toObject();
        QCOMPARE(line[u"orderid"].toString(), u"SO-1"_s);
        QCOMPARE(line[u"sku"].toString(), u"CHAIR"_s);
        QCOMPARE(line[u"line"].toInt(), 1);
        QCOMPARE(line[u"qty"].toInt(), 4);
        QCOMPARE(all[u"new_batches"].toArray().first()[u"batchref"].toString(), u"B1"_s);
    }

    void inWords()
    {
        const Answer answer = run(u"since"_s);
        QVERIFY(answer.out.contains("New lines (1)\n  SO-1 / CHAIR, Smith: 4 units"));
        QVERIFY(answer.out.contains("B1 (CHAIR): 10 units, in stock"));
        run(u"line add SO-3 CHAIR 1"_s);
        QVERIFY(run(u"since --limit 1"_s).out.contains("New lines (2)\n  SO-1 / CHAIR, Smith: 4 units"));
        QVERIFY(run(u"since --limit 1"_s).out.contains("And 1 more."));
    }

    void ofNothing()
    {
        QVERIFY(run(u"since "_s + m_tomorrow).out.contains("Nothing has changed."));
        QCOMPARE(report(u"since "_s + m_tomorrow)[u"new_lines"].toArray().size(), 0);
        QCOMPARE(run(u"since lately"_s).status, 2);
    }

    void handOver()
    {
        QCOMPARE(run(u"line add SO-4 CHAIR 50 --as Ben"_s).status, 0);
        QCOMPARE(run(u"line note SO-1 CHAIR call --follow-up 2020-01-01 --as Ann"_s).status, 0);
        const QJsonObject all = report(u"handover --as Ben"_s);
        QCOMPARE(all[u"who"].toString(), u"Ben"_s);
        QCOMPARE(all[u"mine"].toArray().size(), 1);
        QCOMPARE(all[u"open"].toArray().first()[u"open"].toInt(), 50);
        QCOMPARE(all[u"open_units"].toInt(), 50);
        QCOMPARE(all[u"short_units"].toInt(), 44);
        QCOMPARE(all[u"follow_ups"].toArray().first()[u"note"].toString(), u"call"_s);
        const QByteArray text = run(u"handover --as Ben"_s).out;
        QVERIFY(text.contains("SO-4 / CHAIR added: 50 units"));
        QVERIFY(text.contains("To allocate (1 line, 50 units; products are short of 44 units)"));
        QCOMPARE(run(u"undo --as Ben"_s).status, 0);
        QCOMPARE(report(u"handover --as Ben"_s)[u"mine"].toArray().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSince)
#include "tst_allocctl_since.moc"
