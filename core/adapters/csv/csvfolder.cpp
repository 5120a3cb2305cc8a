#include "adapters/csv/csvfolder.h"

#include "adapters/csv/csvfile.h"
#include "adapters/csv/csvwriter.h"
#include "adapters/csv/existingallocations.h"
#include "service/bootstrap.h"
#include "service/importparser.h"
#include "service/parsing.h"
#include "service/storeerror.h"

#include <algorithm>
#include <array>
#include <map>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>
#include <unordered_map>

namespace allocation::csv {

namespace {

/// A row to be added to allocations.csv.
struct NewRow {
    LineId line;
    Quantity qty = 0;
    BatchRef batch;
};

Quantity unitsOn(const BatchRef& batch, const std::vector<Allocation>& allocations)
{
    const auto part = std::find_if(
        allocations.begin(), allocations.end(), [&](const Allocation& known) { return known.batch == batch; });
    return part == allocations.end() ? 0 : part->qty;
}

/// What the run allocated, batch by batch in the order of batches.csv, lines in the order they were allocated.
std::vector<NewRow> newRows(ReadModel& readModel, std::int64_t after)
{
    std::unordered_map<BatchRef, std::int64_t> arrivals;
    readModel.batches({}, [&](const BatchRowView& row) { arrivals.emplace(BatchRef(row.ref), row.arrival); });
    std::map<std::int64_t, std::vector<NewRow>> byBatch;
    readModel.eventsAfter(after, [&](const LoggedEvent& logged) {
        const auto* const allocated = std::get_if<Allocated>(&logged.event);
        if (!allocated)
            return;
        for (const LineChange& change : allocated->lines) {
            for (const Allocation& part : change.after)
                if (const Quantity units = part.qty - unitsOn(part.batch, change.before); units > 0)
                    byBatch[arrivals.at(part.batch)].push_back(
                        { { change.order, allocated->sku, change.number }, units, part.batch });
        }
    });
    std::vector<NewRow> rows;
    for (auto& [arrival, ofBatch] : byBatch)
        std::move(ofBatch.begin(), ofBatch.end(), std::back_inserter(rows));
    return rows;
}

/// How allocations.csv is written, so that what is added looks like what is there.
struct Format {
    std::vector<std::string> columns { "orderid", "sku", "qty", "batchref" };
    char separator = ',';
    std::string lineEnd = "\r\n";
    Encoding encoding = Encoding::Utf8;
};

std::string columnName(std::string_view header)
{
    return QString::fromStdString(std::string(parsing::trimmed(header))).toLower().toStdString();
}

Format formatOf(const CsvTable& table)
{
    Format format { {}, table.separator(), table.lineEnd(), table.textEncoding() };
    for (const std::string& name : table.header())
        format.columns.push_back(columnName(name));
    return format;
}

std::string recordOf(const NewRow& row, const Format& format)
{
    const std::string qty = std::to_string(row.qty);
    const std::string number = std::to_string(row.line.number);
    const std::array<std::pair<std::string_view, std::string_view>, 7> known { {
        { "orderid", row.line.order.text() },
        { "sku", row.line.sku.text() },
        { "qty", qty },
        { "batchref", row.batch.text() },
        { "line", number },
        { "pinned", "false" },
        { "origin", "auto" },
    } };
    std::vector<std::string_view> cells;
    for (const std::string& column : format.columns) {
        const auto* const cell = std::find_if(
            known.begin(), known.end(), [&](const auto& k) { return k.first == column; });
        cells.push_back(cell == known.end() ? std::string_view() : cell->second);
    }
    std::string record;
    writeRecord(record, cells, format.separator);
    return record + format.lineEnd;
}

class Folder
{
public:
    Folder(const QString& path, const RunControl& control)
        : m_path(path)
        , m_control(control)
        , m_lock(file("allocations.csv.lock"))
    {
        m_lock.setStaleLockTime(0); // held until it is given back or its program is gone, however long that takes
        if (!m_lock.tryLock(0))
            throw StoreError(
                m_lock.error() == QLockFile::LockFailedError ? StoreError::Kind::Locked : StoreError::Kind::CannotOpen,
                path.toStdString());
    }

    FolderResult execute()
    {
        const auto data = readImport({ file("batches.csv"), file("orders.csv") }, m_control.stop);
        ImportData existing = readExisting();
        MessageBus bus = bootstrap({ [this](const Envelope& envelope) { return m_store.begin(envelope); } });

        const auto send = [&](const Command& command) {
            return bus.handle({ newCommandId(), "from-csv" }, command, m_control);
        };
        const Outcome imported = send(Import { data });
        if (imported.cancelled)
            return { {}, {}, true };
        FolderResult result;
        result.import = std::get<ImportResult>(imported.result);
        if (existing.allocations)
            takeExisting(existing, result.import);

        const std::int64_t before = m_store.readModel().lastSeq();
        const Outcome run = send(AllocateOpen {});
        result.allocate = std::get<AllocateResult>(run.result);
        result.cancelled = run.cancelled;
        if (!run.cancelled)
            append(newRows(m_store.readModel(), before));
        return result;
    }

private:
    QString file(const char* name) const { return QDir(m_path).filePath(QLatin1String(name)); }

    ImportData readExisting()
    {
        ImportData data;
        const QString name = file("allocations.csv");
        if (!QFile::exists(name))
            return data;
        m_content = contentOf(name);
        if (m_content.empty())
            return data; // an empty file is taken as none: it loses nothing
        CsvTable table(name.toStdString(), m_content);
        m_format = formatOf(table);
        m_isThere = true;
        parseTable(ImportFile::Allocations, table, data, m_control.stop);
        return data;
    }

    void takeExisting(const ImportData& existing, ImportResult& result)
    {
        ImportTally tally(existing);
        loadExisting(*existing.allocations, m_store, tally);
        ImportResult loaded = tally.take(false);
        result.allocations = loaded.allocations;
        result.rejects.insert(result.rejects.end(), loaded.rejects.begin(), loaded.rejects.end());
        result.encodings.merge(loaded.encodings);
    }

    void append(const std::vector<NewRow>& rows)
    {
        if (m_isThere && rows.empty())
            return;
        std::string added;
        if (!m_isThere)
            added = "orderid,sku,qty,batchref\r\n";
        else if (!endsLine())
            added = m_format.lineEnd;
        for (const NewRow& row : rows)
            added += recordOf(row, m_format);
        const auto bytes = encode(added, m_format.encoding);
        if (!bytes)
            throw StoreError(StoreError::Kind::Failed, file("allocations.csv").toStdString(),
                "a new row has characters that windows-1252 lacks");
        write(m_content + *bytes);
    }

    bool endsLine() const
    {
        std::string_view end = m_content;
        if (m_format.encoding == Encoding::Utf16LittleEndian && end.ends_with('\0'))
            end.remove_suffix(1);
        return end.ends_with('\n') || end.ends_with('\r');
    }

    void write(const std::string& content) const
    {
        QSaveFile target(file("allocations.csv"));
        const auto size = static_cast<qint64>(content.size());
        if (!target.open(QIODevice::WriteOnly) || target.write(content.data(), size) != size || !target.commit())
            throw StoreError(
                target.error() == QFileDevice::ResourceError ? StoreError::Kind::Full : StoreError::Kind::CannotOpen,
                target.fileName().toStdString(), target.errorString().toStdString());
    }

    QString m_path;
    const RunControl& m_control;
    QLockFile m_lock;
    MemoryStore m_store;
    std::string m_content; ///< of allocations.csv as it was
    Format m_format;
    bool m_isThere = false;
};

} // namespace

FolderResult allocateFolder(const QString& folder, const RunControl& control)
{
    return Folder(folder, control).execute();
}

} // namespace allocation::csv
