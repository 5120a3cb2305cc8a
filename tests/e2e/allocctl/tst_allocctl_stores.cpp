#include "program.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

/// Databases that cannot be used as they are: a sentence, exit 1, and nothing lost.
class TestStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<Program>();
        (*m_program)({ u"init"_s });
        (*m_program)({ u"batch"_s, u"add"_s, u"B1"_s, u"CHAIR"_s, u"5"_s });
    }

    void lockedIsSaidAndPasses()
    {
        const auto connection = u"locker"_s;
        {
            QSqlDatabase locker = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
            locker.setDatabaseName(m_program->database());
            QVERIFY(locker.open());
            QVERIFY(QSqlQuery(locker).exec(u"BEGIN IMMEDIATE"_s));
            refuses({ u"batch"_s, u"set-quantity"_s, u"B1"_s, u"7"_s }, u"locked"_s);
            QCOMPARE((*m_program)({ u"show"_s, u"batches"_s }).status, 0); // readers need not wait
            QVERIFY(QSqlQuery(locker).exec(u"ROLLBACK"_s));
        }
        QSqlDatabase::removeDatabase(connection);
        QCOMPARE((*m_program)({ u"batch"_s, u"set-quantity"_s, u"B1"_s, u"7"_s }).status, 0);
    }

    void readOnlyMayBeRead()
    {
#ifdef Q_OS_UNIX
        if (geteuid() == 0)
            QSKIP("root may write every file");
#endif
        QVERIFY(QFile::setPermissions(m_program->database(), QFile::ReadOwner));
        refuses({ u"batch"_s, u"set-quantity"_s, u"B1"_s, u"7"_s }, u"read_only"_s);
        QCOMPARE((*m_program)({ u"show"_s, u"batches"_s }).status, 0);
    }

    void viewsAreMadeAgain()
    {
        QCOMPARE((*m_program)({ u"rebuild-views"_s }).out, "All views agree.\n"_ba);
        byHand(u"UPDATE product_view SET supply = 4"_s);
        const Answer answer = m_program->json({ u"rebuild-views"_s });
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.object()[u"problems"].toArray().size(), 1);
        QCOMPARE(answer.object()[u"mended"].toInt(), 1);
        QCOMPARE((*m_program)({ u"rebuild-views"_s }).status, 0);
        QCOMPARE((*m_program)({ u"check"_s }).status, 0);
    }

    void historyIsShortened()
    {
        (*m_program)({ u"batch"_s, u"set-quantity"_s, u"B1"_s, u"7"_s });
        byHand(u"UPDATE commands SET at = 0"_s);
        const QString day = u"2025-01-01"_s; // the test has a today of its own
        QCOMPARE((*m_program)({ u"compact"_s, u"--before"_s, u"9999-01-01"_s }).status, 2);
        const QJsonObject done = m_program->json({ u"compact"_s, u"--before"_s, day }).object();
        QCOMPARE(done[u"removed"].toInt(), 1);
        QCOMPARE(done[u"snapshots"].toInt(), 1);
        QCOMPARE(m_program->json({ u"history"_s }).array().size(), 1);
        QCOMPARE((*m_program)({ u"undo"_s }).status, 1);
        QCOMPARE((*m_program)({ u"batch"_s, u"set-quantity"_s, u"B1"_s, u"8"_s }).status, 0);
        QCOMPARE((*m_program)({ u"undo"_s }).status, 0);
        QCOMPARE((*m_program)({ u"check"_s }).status, 0);
    }

    void deliveriesAreListed()
    {
        byHand(u"INSERT INTO sinks VALUES ('mail', 1)"_s);
        byHand(u"INSERT INTO deliveries(sink, seq, dead, attempts, error) VALUES ('mail', 1, 1, 10, '550')"_s);
        const QJsonObject list = m_program->json({ u"deliveries"_s, u"list"_s }).object();
        QCOMPARE(list[u"sinks"].toArray().at(0).toObject()[u"sink"].toString(), u"mail"_s);
        QCOMPARE(list[u"deliveries"].toArray().at(0).toObject()[u"state"].toString(), u"dead"_s);
        QCOMPARE(m_program->json({ u"deliveries"_s, u"retry"_s }).object()[u"retried"].toInt(), 1);
        QCOMPARE(m_program->json({ u"deliveries"_s, u"discard"_s }).object()[u"discarded"].toInt(), 0);
        QCOMPARE((*m_program)({ u"deliveries"_s, u"forget"_s }).status, 2);
        QVERIFY(
            m_program->json({ u"deliveries"_s, u"forget"_s, u"--sink"_s, u"mail"_s }).object()[u"forgotten"].toBool());
    }

    void foreignFilesAreLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << "orderid,sku,qty\nSO-1,CHAIR,3\n"_ba;
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("begins like a database") << "SQLite format 3"_ba + QByteArray(2000, 'x');
    }

    void foreignFilesAreLeftAlone()
    {
        QFETCH(QByteArray, content);
        m_program = std::make_unique<Program>();
        m_program->file(u"test.db"_s, content);
        for (const QStringList& arguments : { QStringList { u"allocate"_s }, { u"show"_s, u"lines"_s }, { u"check"_s },
                 { u"undo"_s }, { u"backup"_s, m_program->path(u"copy.db"_s) } }) {
            const Answer answer = m_program->json(arguments);
            QCOMPARE(answer.status, 1);
            QVERIFY(!answer.errorCode().isEmpty() && answer.errorCode() != u"internal"_s);
            QCOMPARE(contentOf(m_program->database()), content);
        }
    }

    void aNewerOneIsNotTouched()
    {
        const auto connection = u"newer"_s;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
            database.setDatabaseName(m_program->database());
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"PRAGMA user_version = 1000000"_s));
        }
        QSqlDatabase::removeDatabase(connection);
        refuses({ u"allocate"_s }, u"newer"_s);
        refuses({ u"show"_s, u"lines"_s }, u"newer"_s);
    }

    void aDamagedOneIsSaidToBe()
    {
        QFile file(m_program->database());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        for (qint64 at = 4096; at < size; at += 64) { // the header stays
            file.seek(at);
            file.write(QByteArray(48, '\xff'));
        }
        file.close();
        const Answer answer = m_program->json({ u"check"_s });
        QCOMPARE(answer.status, 1);
        QVERIFY(answer.err.contains("damaged") || answer.object()[u"ok"] == QJsonValue(false));
    }

    void aServerIsNotSupportedYet()
    {
        const Answer answer = m_program->bare(
            { u"check"_s, u"--json"_s, u"--database"_s, u"postgresql://host/name"_s });
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.errorCode(), u"not_supported"_s);
    }

    void aBackupIsADatabase()
    {
        const QString copy = m_program->path(u"copy.db"_s);
        QCOMPARE((*m_program)({ u"backup"_s, copy }).status, 0);
        QCOMPARE(m_program->bare({ u"show"_s, u"batches"_s, u"--json"_s, u"--database"_s, copy }).out,
            m_program->json({ u"show"_s, u"batches"_s }).out);
        refuses({ u"backup"_s, copy }, u"exists"_s);
    }

private:
    void byHand(const QString& statement) const
    {
        const auto connection = u"by hand"_s;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
            database.setDatabaseName(m_program->database());
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(statement));
        }
        QSqlDatabase::removeDatabase(connection);
    }

    void refuses(const QStringList& arguments, const QString& code) const
    {
        const Answer answer = m_program->json(arguments);
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.errorCode(), code);
        QCOMPARE(answer.err.count('\n'), 1);
    }

    std::unique_ptr<Program> m_program;
};

QTEST_GUILESS_MAIN(TestStores)
#include "tst_allocctl_stores.moc"
