#include "adapters/sql/store.h"
#include "support/byhand.h"
#include "support/dump.h"
#include "support/sender.h"

#include <sqlite3.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

// Databases that earlier versions wrote are brought up to date when they are opened; nothing in them is lost.

using namespace allocation;
using namespace allocation::test;

class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("old.db")).toStdString();
        QFile script(QFINDTESTDATA("data/schema1.sql"));
        QVERIFY(script.open(QIODevice::ReadOnly));
        sqlite3* old = nullptr;
        QCOMPARE(sqlite3_open(m_path.c_str(), &old), SQLITE_OK);
        const int done = sqlite3_exec(old, script.readAll().constData(), nullptr, nullptr, nullptr);
        QCOMPARE(sqlite3_close(old), SQLITE_OK);
        QCOMPARE(done, SQLITE_OK);
    }

    void keepsEveryRow()
    {
        SqlStore store(m_path);
        const auto reader = openReadModel(m_path);
        QCOMPARE(dump(*reader),
            std::string("product CHAIR '' demand 12 supply 30 available 18 open 0 in stock 10\n"
                        "batch 1 B1 CHAIR 3/10 - ''\n"
                        "batch 2 B2 CHAIR 9/20 2027-02-01 'SEA-1'\n"
                        "line 3 O1 CHAIR 1 4/4 'Smith' 2027-01-20 2 [B1 3 -] [B2 1 2027-02-01 manual]\n"
                        "line 4 O2 CHAIR 1 8/8 '' - 0 [B2 8 2027-02-01]\n"));
        QVERIFY(reader->check().empty()); // also that the tables are word for word those of a new database
    }

    void isReadByWhoOnlyReads()
    {
        QCOMPARE(openReadModel(m_path)->snapshot(Sku("CHAIR"), {}).batches.size(), std::size_t(2));
    }

    void doesWhatIsNew()
    {
        SqlStore store(m_path);
        const auto reader = openReadModel(m_path);
        const std::string before = dump(*reader);
        Sender anna(store.beginWork(), "anna");
        anna.send(PinLine { { lineOf("O2", "CHAIR") } });
        anna.send(HoldBatch { BatchRef("B1"), true });
        QVERIFY(dump(*reader) != before);
        anna.undo(anna.last());
        anna.send(UnpinLine { { lineOf("O2", "CHAIR") } });
        QCOMPARE(dump(*reader), before);
    }

    void undoesWhatWasDoneBefore()
    {
        SqlStore store(m_path);
        Sender anna(store.beginWork(), "anna");
        const auto reader = openReadModel(m_path);
        std::vector<CommandId> steps;
        reader->history({}, [&](const LoggedEvent& event) { steps.push_back(event.command); });
        for (const CommandId& step : steps)
            anna.undo(step);
        QVERIFY(dump(*reader).find("line") == std::string::npos);
    }

    /// Schema 2 had no compaction and nothing that was delivered.
    void fromSchema2()
    {
        const std::string path = m_folder->filePath(QStringLiteral("two.db")).toStdString();
        createDatabase(path);
        QVERIFY(byHand(path,
            "DROP INDEX lines_open; DROP INDEX allocations_by_pick_list; DELETE FROM counters WHERE name = 'pick list';"
            "ALTER TABLE products DROP COLUMN details; ALTER TABLE lines DROP COLUMN shipped;"
            "ALTER TABLE lines DROP COLUMN details; ALTER TABLE batches DROP COLUMN details;"
            "ALTER TABLE batches DROP COLUMN hold_until; ALTER TABLE allocations DROP COLUMN pick_list;"
            "ALTER TABLE allocations DROP COLUMN released;"
            "CREATE INDEX lines_open ON lines(product, id) WHERE qty > allocated;"
            "DROP TABLE deliveries; DROP TABLE sinks; DROP TABLE compacted;"
            "CREATE TABLE deliveries(sink TEXT NOT NULL, seq INTEGER NOT NULL REFERENCES log(seq), state TEXT NOT "
            "NULL, "
            "attempts INTEGER NOT NULL DEFAULT 0, next_try INTEGER, PRIMARY KEY (sink, seq)) STRICT, WITHOUT ROWID;"
            "PRAGMA user_version = 2"));
        SqlStore store(path);
        Sender anna(store.beginWork(), "anna");
        stock(anna);
        QVERIFY(openReadModel(path)->check().empty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
