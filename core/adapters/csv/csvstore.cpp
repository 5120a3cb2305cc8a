#include "adapters/csv/csvstore.h"

#include "adapters/csv/csvexport.h"
#include "adapters/csv/logfile.h"
#include "adapters/csv/storefolder.h"
#include "service/storeerror.h"
#include "service/table.h"

#include <utility>

namespace allocation {

namespace {

constexpr QLatin1StringView logName("log.jsonl");

/// All files of the store into that folder. @throws StoreError
void writeAll(ReadModel& store, const QString& folder)
{
    const auto file = [&](const char* name) { return folder + QLatin1Char('/') + QLatin1String(name); };
    try {
        csv::exportBatches(store, file("batches.csv"));
        csv::exportLines(store, file("orders.csv"));
        csv::exportAllocations(store, file("allocations.csv"));
        csv::exportProducts(store, file("products.csv"));
    } catch (const NotWritten& error) {
        const bool full = error.why() == NotWritten::Why::Full;
        throw StoreError(full ? StoreError::Kind::Full : StoreError::Kind::Failed, error.file(), error.details());
    }
    csv::writeLog(store, folder + QLatin1Char('/') + logName);
}

} // namespace

/// The unit of work of the store in memory, whose commit also reaches the disk.
class CsvStore::Work final : public UnitOfWork
{
public:
    Work(CsvStore& store, std::unique_ptr<UnitOfWork> inner)
        : m_store(store)
        , m_inner(std::move(inner))
    {
    }
    Products& products() override { return m_inner->products(); }
    EventLog& log() override { return m_inner->log(); }
    bool alreadyApplied() override { return m_inner->alreadyApplied(); }
    void flush() override { m_inner->flush(); }
    Events commit() override { return m_store.commit(*m_inner); }

private:
    CsvStore& m_store;
    std::unique_ptr<UnitOfWork> m_inner;
};

CsvStore::CsvStore(const std::string& path, Clock clock, bool durable)
    : m_folder(std::make_unique<csv::StoreFolder>(QString::fromStdString(path),
        QStringList { QStringLiteral("batches.csv"), QStringLiteral("orders.csv"), QStringLiteral("products.csv"),
            QStringLiteral("allocations.csv"), logName },
        durable))
    , m_store(std::move(clock))
{
    if (m_folder->isEmpty()) {
        write();
        return;
    }
    csv::readLog(m_folder->file(logName), m_store);
    writeAll(m_store.readModel(), m_folder->prepare());
    if (const QString changed = m_folder->difference(); !changed.isEmpty()) // the next commit would undo it in silence
        throw StoreError(StoreError::Kind::Failed, path, changed.toStdString() + " was changed by somebody else");
    m_folder->discard();
}

CsvStore::~CsvStore() = default;

std::unique_ptr<UnitOfWork> CsvStore::begin(const Envelope& envelope)
{
    return std::make_unique<Work>(*this, m_store.begin(envelope));
}

BeginWork CsvStore::beginWork()
{
    return [this](const Envelope& envelope) { return begin(envelope); };
}

Events CsvStore::commit(UnitOfWork& work)
{
    const std::scoped_lock lock(m_writing);
    Events events = work.commit();
    if (events.empty())
        return events;
    try {
        write();
    } catch (...) {
        // Not on the disk is not committed.
        MemoryStore onDisk;
        csv::readLog(m_folder->file(logName), onDisk);
        m_store.become(onDisk);
        throw;
    }
    return events;
}

void CsvStore::write()
{
    writeAll(m_store.readModel(), m_folder->prepare());
    m_folder->replace();
}

} // namespace allocation
