#include "support/teststores.h"

#include "adapters/csv/csvstore.h"
#include "adapters/memory/memorystore.h"
#include "adapters/sql/store.h"

#include <QTemporaryDir>

namespace allocation::test {

namespace {

class SqliteTestStore : public TestStore
{
public:
    SqliteTestStore()
        : m_path(m_folder.filePath(QStringLiteral("store.db")).toStdString())
    {
        createDatabase(m_path);
        m_store = std::make_unique<SqlStore>(m_path, StoreOptions { false });
        m_reader = openReadModel(m_path);
    }

    BeginWork begin() override { return m_store->beginWork(); }
    ReadModel& reader() override { return *m_reader; }

private:
    QTemporaryDir m_folder;
    std::string m_path;
    std::unique_ptr<SqlStore> m_store;
    std::unique_ptr<ReadModel> m_reader;
};

class MemoryTestStore : public TestStore
{
public:
    BeginWork begin() override
    {
        return [this](const Envelope& envelope) { return m_store.begin(envelope); };
    }
    ReadModel& reader() override { return m_store.readModel(); }

private:
    MemoryStore m_store;
};

class CsvTestStore : public TestStore
{
public:
    BeginWork begin() override { return m_store.beginWork(); }
    ReadModel& reader() override { return m_store.readModel(); }

private:
    QTemporaryDir m_folder;
    CsvStore m_store { m_folder.filePath(QStringLiteral("store")).toStdString(), systemClock, false };
};

} // namespace

const std::vector<StoreKind>& storeKinds()
{
    static const std::vector<StoreKind> all {
        { "memory", [] { return std::make_unique<MemoryTestStore>(); } },
        { "csv", [] { return std::make_unique<CsvTestStore>(); } },
        { "sqlite", [] { return std::make_unique<SqliteTestStore>(); } },
    };
    return all;
}

} // namespace allocation::test
