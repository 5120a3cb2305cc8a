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
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<bool>("onWhatIsThere");
        QTest::addColumn<int>("after");
        for (const int after : { 30, 120, 300, 600, 1000 }) {
            QTest::addRow("import after %d ms", after) << QStringList { u"import"_s } << false << after;
            QTest::addRow("allocate after %d ms", after) << QStringList { u"allocate"_s } << true << after;
        }
        for (const int after : { 30, 120, 300 }) {
            QTest::addRow("undo after %d ms", after) << QStringList { u"undo"_s } << true << after;
            QTest::addRow("backup after %d ms", after) << QStringList { u"backup"_s } << true << after;
            QTest::addRow("compact after %d ms", after)
                << QStringList { u"compact"_s, u"--before"_s, u"2129-01-01"_s } << true << after;
            QTest::addRow("rebuild-views after %d ms", after) << QStringList { u"rebuild-views"_s } << true << after;
        }
    }

    void killed()
    {
        QFETCH(QStringList, command);
        QFETCH(bool, onWhatIsThere);
        QFETCH(int, after);
        Program program;
        program.setVariable(u"ALLOCATION_TODAY"_s, u"2130-01-01"_s);
        const QStringList import { u"import"_s, u"--batches"_s, program.file(u"batches.csv"_s, batches()),
            u"--orders"_s, program.file(u"orders.csv"_s, orders()) };
        const QString copy = program.path(u"copy.db"_s);
        program({ u"init"_s });
        if (onWhatIsThere)
            QCOMPARE(program(import).status, 0);
        if (command == QStringList { u"import"_s })
            command = import;
        else if (command == QStringList { u"backup"_s })
            command << copy;
        else if (command != QStringList { u"allocate"_s })
            QCOMPARE(program({ u"allocate"_s }).status, 0);

        const auto process = program.start(command);
        process->waitForFinished(after);
        process->kill();
        process->waitForFinished();
        QVERIFY(process->exitStatus() == QProcess::CrashExit || process->exitCode() == 0);

        const Answer check = program({ u"check"_s });
        QVERIFY2(check.status == 0, (check.out + check.err).constData());
        if (QFile::exists(copy))
            QCOMPARE(program.bare({ u"--database"_s, copy, u"check"_s }).status, 0);
        QCOMPARE(program({ u"rebuild-views"_s }).status, 0);
        QCOMPARE(program(import).status, 0);
        QCOMPARE(program({ u"allocate"_s }).status, 0);
        QCOMPARE(program.json({ u"show"_s, u"kpis"_s }).object()[u"line_fill"].toDouble(), 1.0);
        QCOMPARE(program({ u"check"_s }).status, 0);
    }

    void killedInASnapshot_data()
    {
        QTest::addColumn<int>("after");
        for (const int after : { 40, 100, 200, 300, 450, 600, 800 })
            QTest::addRow("after %d ms", after) << after;
    }

    /// The old day, or the new one.
    void killedInASnapshot()
    {
        QFETCH(int, after);
        Program program;
        program.setVariable(u"ALLOCATION_TODAY"_s, u"2130-01-01"_s);
        QCOMPARE(program({ u"import"_s, u"--batches"_s, program.file(u"batches.csv"_s, batches()), u"--orders"_s,
                             program.file(u"orders.csv"_s, orders()) })
                     .status,
            0);
        QCOMPARE(program({ u"allocate"_s }).status, 0);
        const QStringList snapshot { u"import"_s, u"--snapshot"_s, u"--gone"_s, u"cancel"_s, u"--batches"_s,
            program.file(u"today-batches.csv"_s, batches(linesEach / 2)), u"--orders"_s,
            program.file(u"today-orders.csv"_s, orders(linesEach / 2)) };
        const QByteArray oldDay = dayOf(program);

        const auto process = program.start(snapshot);
        process->waitForFinished(after);
        process->kill();
        process->waitForFinished();

        QCOMPARE(program({ u"check"_s }).status, 0);
        const QByteArray found = dayOf(program);
        QCOMPARE(program(snapshot).status, 0);
        const QByteArray newDay = dayOf(program);
        QVERIFY(newDay != oldDay);
        QVERIFY(found == oldDay || found == newDay);
    }

private:
    static QByteArray dayOf(const Program& program)
    {
        return program.json({ u"show"_s, u"lines"_s }).out + program.json({ u"show"_s, u"batches"_s }).out;
    }

    static constexpr int products = 200;
    static constexpr int linesEach = 150;

    static QByteArray batches(int units = linesEach)
    {
        QByteArray text = "ref,sku,qty,eta\n";
        for (int i = 0; i < products; ++i) {
            const QByteArray number = QByteArray::number(i);
            text += "B" + number + ",P" + number + "," + QByteArray::number(units) + ",\n";
        }
        return text;
    }

    static QByteArray orders(int ofEach = linesEach)
    {
        QByteArray text = "orderid,sku,qty\n";
        for (int line = 0; line < ofEach; ++line)
            for (int i = 0; i < products; ++i)
                text += "SO-" + QByteArray::number(line) + ",P" + QByteArray::number(i) + ",1\n";
        return text;
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_allocctl_crash.moc"
