#include "program.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Real trade data against the allocations that a plain reference computed.
class TestData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expectedAllocations_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("a day's open orders") << u"northwind/open-orders"_s;
        QTest::newRow("two years") << u"northwind/full-history"_s;
        QTest::newRow("121,253 lines") << u"adventureworks/horizon-2013-08-31"_s;
    }

    void expectedAllocations()
    {
        QFETCH(QString, folder);
        const Program program;
        const QString batches = dataFile(program, folder + u"/batches.csv"_s);
        const QString orders = dataFile(program, folder + u"/orders.csv"_s);
        const QString expected = dataFile(program, folder + u"/expected/allocations.csv"_s);
        if (batches.isEmpty() || orders.isEmpty() || expected.isEmpty())
            QSKIP("the data folder is not here");

        const QStringList import { u"import"_s, u"--batches"_s, batches, u"--orders"_s, orders };
        QCOMPARE(program(import).status, 0);
        const QJsonObject again = program.json(import).object();
        for (const auto& part : { u"batches"_s, u"orders"_s })
            QCOMPARE(again[part][u"unchanged"], again[part][u"read"]);

        const QJsonObject run = program.json({ u"allocate"_s }).object();
        QCOMPARE(run[u"allocated"].toInt() + run[u"out_of_stock"].toInt(), run[u"lines"].toInt());
        const QString exported = program.path(u"exported.csv"_s);
        QCOMPARE(program({ u"export"_s, u"allocations"_s, u"--output"_s, exported }).status, 0);
        QVERIFY(sortedRows(contentOf(exported), 4) == sortedRows(contentOf(expected), 4));
        QCOMPARE(program({ u"check"_s }).status, 0);

        QCOMPARE(program({ u"undo"_s }).status, 0);
        QCOMPARE(program.json({ u"show"_s, u"allocations"_s }).out, "[]\n"_ba);
        QCOMPARE(
            program.json({ u"import"_s, u"--allocations"_s, exported }).object()[u"allocations"][u"rejected"].toInt(),
            0);
        QCOMPARE(program({ u"export"_s, u"allocations"_s, u"--output"_s, program.path(u"again.csv"_s) }).status, 0);
        QVERIFY(sortedRows(contentOf(program.path(u"again.csv"_s)), 4) == sortedRows(contentOf(expected), 4));
    }
};

QTEST_GUILESS_MAIN(TestData)
#include "tst_allocctl_data.moc"
