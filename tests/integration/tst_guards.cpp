#include "adapters/sql/store.h"
#include "adapters/sql/unitofwork.h"
#include "service/storeerror.h"
#include "support/dump.h"
#include "support/sender.h"

#include <QTemporaryDir>
#include <QTest>

// Guards behind guards: those that hold when the one before them fails, which on SQLite nobody sees from outside.

using namespace allocation;
using namespace allocation::test;

class TestGuards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneWritesAtATime();
    void changedSinceItWasRead();
    void sameCommandOnceMore();

private:
    std::unique_ptr<sql::SqlUnitOfWork> begin(const CommandId& id);

    QTemporaryDir m_folder;
    std::string m_path;
    std::unique_ptr<sql::Database> m_database;
};

void TestGuards::init()
{
    m_path = m_folder.filePath(QLatin1String(QTest::currentTestFunction())).toStdString();
    createDatabase(m_path);
    {
        SqlStore store(m_path, { false });
        Sender sender(store.beginWork());
        stock(sender);
    }
    m_database = std::make_unique<sql::Database>(m_path, sql::Access::Write);
}

std::unique_ptr<sql::SqlUnitOfWork> TestGuards::begin(const CommandId& id)
{
    return std::make_unique<sql::SqlUnitOfWork>(*m_database, Envelope { id, "ann" }, systemClock(), localToday);
}

/// Who begins to write waits for who does: else what it reads may be old before it writes, and its work is in vain.
void TestGuards::oneWritesAtATime()
{
    SqlStore other(m_path, { false, std::chrono::milliseconds(20) });
    {
        const auto work = begin(newCommandId());
        try {
            other.begin({ newCommandId(), "ben" });
            QFAIL("two are writing");
        } catch (const StoreError& error) {
            QCOMPARE(error.kind(), StoreError::Kind::Locked);
        }
    }
    QVERIFY(other.begin({ newCommandId(), "ben" }) != nullptr);
}

/// As if the write lock had not kept somebody out: the version in the file is another one than was read.
void TestGuards::changedSinceItWasRead()
{
    const std::string before = dump(*openReadModel(m_path));
    {
        const auto work = begin(newCommandId());
        work->products().get(Sku("CHAIR")).changeBatchQuantity(BatchRef("B1"), 7);
        m_database->run("UPDATE products SET version = version + 1 WHERE sku = 'CHAIR'");
        QVERIFY_THROWS_EXCEPTION(ConcurrentChange, work->commit());
    }
    QCOMPARE(dump(*openReadModel(m_path)), before);
}

/// As if nobody had asked whether the command is known.
void TestGuards::sameCommandOnceMore()
{
    const CommandId id = newCommandId();
    {
        const auto work = begin(id);
        work->products().get(Sku("CHAIR")).createBatch({ BatchRef("B8"), Sku("CHAIR"), 5 });
        QCOMPARE(work->commit().size(), 1U);
    }
    const std::string once = dump(*openReadModel(m_path));
    {
        const auto work = begin(id);
        QVERIFY(work->alreadyApplied());
        work->products().get(Sku("CHAIR")).createBatch({ BatchRef("B9"), Sku("CHAIR"), 5 });
        QVERIFY_THROWS_EXCEPTION(StoreError, work->commit());
    }
    QCOMPARE(dump(*openReadModel(m_path)), once);
}

QTEST_GUILESS_MAIN(TestGuards)
#include "tst_guards.moc"
