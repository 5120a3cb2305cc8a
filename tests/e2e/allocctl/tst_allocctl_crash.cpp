#include "program.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Killed at any moment, it leaves a database in which every rule holds, and the next command goes on.
class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killed_data()
    {
        QTest::addColumn<bool>("whileImporting");
        QTest::addColumn<int>("after");
        for (const int after : { 30, 120, 300, 600, 1000 }) {
            QTest::addRow("import after %d ms", after) << true << after;
            QTest::addRow("allocate after %d ms", after) << false << after;
        }
    }

    void killed()
    {
        QFETCH(bool, whileImporting);
        QFETCH(int, after);
        const Program program;
        const QStringList import { u"import"_s, u"--batches"_s, program.file(u"batches.csv"_s, batches()),
            u"--orders"_s, program.file(u"orders.csv"_s, orders()) };
        program({ u"init"_s });
        if (!whileImporting)
            QCOMPARE(program(import).status, 0);

        const auto process = program.start(whileImporting ? import : QStringList { u"allocate"_s });
        process->waitForFinished(after);
        process->kill();
        process->waitForFinished();

        const Answer check = program({ u"check"_s });
        QVERIFY2(check.status == 0, (check.out + check.err).constData());
        QCOMPARE(program(import).status, 0);
        QCOMPARE(program({ u"allocate"_s }).status, 0);
        QCOMPARE(program.json({ u"show"_s, u"kpis"_s }).object()[u"line_fill"].toDouble(), 1.0);
        QCOMPARE(program({ u"check"_s }).status, 0);
    }

private:
    static constexpr int products = 200;
    static constexpr int linesEach = 150;

    static QByteArray batches()
    {
        QByteArray text = "ref,sku,qty,eta\n";
        for (int i = 0; i < products; ++i) {
            const QByteArray number = QByteArray::number(i);
            text += "B" + number + ",P" + number + "," + QByteArray::number(linesEach) + ",\n";
        }
        return text;
    }

    static QByteArray orders()
    {
        QByteArray text = "orderid,sku,qty\n";
        for (int line = 0; line < linesEach; ++line)
            for (int i = 0; i < products; ++i)
                text += "SO-" + QByteArray::number(line) + ",P" + QByteArray::number(i) + ",1\n";
        return text;
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_allocctl_crash.moc"
