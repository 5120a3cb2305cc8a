#include "program.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// How it is called, and what it ends with.
class TestUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpAndVersionNeedNoDatabase()
    {
        const Program program;
        const Answer version = program.bare({ u"--version"_s });
        QCOMPARE(version.status, 0);
        QVERIFY(version.out.startsWith("allocctl "));
        const Answer help = program.bare({ u"--help"_s });
        QCOMPARE(help.status, 0);
        QVERIFY(help.out.contains("batch set-quantity REF QTY"));
        const Answer ofOne = program.bare({ u"line"_s, u"move"_s, u"--help"_s });
        QCOMPARE(ofOne.status, 0);
        QVERIFY(ofOne.out.contains("--to REF"));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList {};
        QTest::newRow("unknown command") << QStringList { u"frobnicate"_s };
        QTest::newRow("group without verb") << QStringList { u"line"_s };
        QTest::newRow("unknown verb") << QStringList { u"line"_s, u"frobnicate"_s };
        QTest::newRow("unknown option") << QStringList { u"check"_s, u"--frobnicate"_s };
        QTest::newRow("option without value") << QStringList { u"allocate"_s, u"--sku"_s };
        QTest::newRow("flag with value") << QStringList { u"allocate"_s, u"--dry-run=yes"_s };
        QTest::newRow("option twice") << QStringList { u"show"_s, u"lines"_s, u"--sku"_s, u"A"_s, u"--sku"_s, u"B"_s };
        QTest::newRow("missing position") << QStringList { u"batch"_s, u"add"_s, u"B1"_s, u"CHAIR"_s };
        QTest::newRow("too many") << QStringList { u"check"_s, u"everything"_s };
        QTest::newRow("no such view") << QStringList { u"show"_s, u"orders"_s };
        QTest::newRow("needed option") << QStringList { u"line"_s, u"move"_s, u"SO-1"_s, u"CHAIR"_s };
        QTest::newRow("no file") << QStringList { u"import"_s };
        QTest::newRow("unknown strategy") << QStringList { u"allocate"_s, u"--strategy"_s, u"guess"_s };
        QTest::newRow("bad quantity") << QStringList { u"batch"_s, u"add"_s, u"B1"_s, u"CHAIR"_s, u"1,200"_s };
        QTest::newRow("negative quantity") << QStringList { u"batch"_s, u"add"_s, u"B1"_s, u"CHAIR"_s, u"-5"_s };
        QTest::newRow("no units") << QStringList { u"line"_s, u"add"_s, u"SO-1"_s, u"CHAIR"_s, u"0"_s };
        QTest::newRow("bad date") << QStringList { u"batch"_s, u"add"_s, u"B1"_s, u"CHAIR"_s, u"5"_s, u"--eta"_s,
            u"30/01/2026"_s };
        QTest::newRow("empty id") << QStringList { u"batch"_s, u"add"_s, u" "_s, u"CHAIR"_s, u"5"_s };
    }

    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        const Program program;
        const Answer answer = program(arguments);
        QCOMPARE(answer.status, 2);
        QVERIFY(answer.out.isEmpty());
        QCOMPARE(answer.err.count('\n'), 1);
        const Answer asJson = program.json(arguments);
        QCOMPARE(asJson.status, 2);
        QCOMPARE(asJson.errorCode(), u"usage"_s);
        QVERIFY(!QFile::exists(program.database()));
    }

    void databaseMustBeNamed()
    {
        Program program;
        QCOMPARE(program.bare({ u"check"_s }).status, 2);
        program.setVariable(u"ALLOCATION_DATABASE"_s, program.database());
        QCOMPARE(program.bare({ u"init"_s }).status, 0);
        QCOMPARE(program.bare({ u"check"_s }).status, 0);
    }

    void todayMustBeADate()
    {
        Program program;
        program.setVariable(u"ALLOCATION_TODAY"_s, u"tomorrow"_s);
        QCOMPARE(program({ u"init"_s }).status, 2);
    }

    void globalOptionsStandAnywhere()
    {
        const Program program;
        const Answer answer = program.bare({ u"init"_s, u"--json"_s, u"--database="_s + program.database() });
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.object()[u"created"].toBool());
    }

    void onlyInitAndImportCreateADatabase()
    {
        const Program program;
        for (const QStringList& arguments : { QStringList { u"check"_s }, { u"show"_s, u"lines"_s }, { u"allocate"_s },
                 { u"undo"_s }, { u"batch"_s, u"add"_s, u"B1"_s, u"CHAIR"_s, u"5"_s } }) {
            const Answer answer = program.json(arguments);
            QCOMPARE(answer.status, 1);
            QCOMPARE(answer.errorCode(), u"not_there"_s);
            QVERIFY(!QFile::exists(program.database()));
        }
        QCOMPARE(program({ u"init"_s }).status, 0);
        QCOMPARE(program.json({ u"init"_s }).errorCode(), u"exists"_s);
        QCOMPARE(program({ u"init"_s }).status, 1);
    }

    void strategiesHaveNames()
    {
        const Program program;
        const Answer answer = program.bare({ u"strategies"_s, u"--json"_s });
        QCOMPARE(answer.status, 0);
        const QString name = answer.array()[0][u"name"].toString();
        QVERIFY(!name.isEmpty());
        program({ u"init"_s });
        QCOMPARE(program({ u"allocate"_s, u"--strategy"_s, name }).status, 0);
    }

    void wordsAfterTwoDashesAreNoOptions()
    {
        const Program program;
        program({ u"init"_s });
        QCOMPARE(program({ u"batch"_s, u"add"_s, u"--"_s, u"--odd"_s, u"CHAIR"_s, u"5"_s }).status, 0);
        QCOMPARE(program.json({ u"show"_s, u"batches"_s }).array()[0][u"ref"].toString(), u"--odd"_s);
    }
};

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_allocctl_usage.moc"
