#include "workbench/composition.h"

#include "adapters/csv/csvexport.h"
#include "adapters/csv/csvfile.h"
#include "adapters/csv/csvtrend.h"
#include "adapters/csv/csvwriter.h"
#include "adapters/drafts/draftfolder.h"
#include "adapters/memory/memoryscratch.h"
#include "adapters/sql/store.h"
#include "service/bootstrap.h"
#include "ui/models/formats.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QFileInfo>

namespace allocation::workbench {

namespace {

/// The day the sample's dates are made for.
constexpr auto samplePlanningDate = "2027-01-08";

std::optional<QString> named(const QString& file)
{
    return file.isEmpty() ? std::nullopt : std::optional(file);
}

csv::ImportFiles csvFiles(const ImportFiles& files)
{
    return { named(files.batches), named(files.orders), named(files.allocations), named(files.products) };
}

/// What was guessed is said: a wrong guess shows in names with accents.
QStringList notesOf(const ImportData& data)
{
    QStringList notes;
    for (const auto& [file, encoding] : data.encodings)
        if (encoding == "windows-1252")
            notes << QCoreApplication::translate(
                "allocation::workbench", "The file of %1 is not UTF-8; it was read as %2.")
                         .arg(wording::file(file), QStringLiteral("Windows-1252"));
    return notes;
}

/// A workbook with the columns of an export, in their order.
bool isExportedWorkbook(const QString& file)
{
    if (!file.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return false;
    const std::array<std::vector<std::string>, 3> ours { { { "ref", "sku", "qty", "eta", "shipment" },
        { "orderid", "sku", "qty", "line", "customer", "due", "priority" },
        { "orderid", "sku", "qty", "batchref", "line", "pinned", "origin" } } };
    const std::vector<std::string> header = csv::openTable(file)->header();
    return std::ranges::any_of(ours, [&](const std::vector<std::string>& columns) {
        return header.size() >= columns.size() && std::equal(columns.begin(), columns.end(), header.begin());
    });
}

ReadFiles readFiles(const ImportFiles& files, std::stop_token stop)
{
    const bool isExport = std::ranges::any_of(
        std::array { files.batches, files.orders, files.allocations, files.products }, isExportedWorkbook);
    const auto data = csv::readImport(csvFiles(files), std::move(stop));
    return { data, notesOf(data->frame()), isExport };
}

void exportTable(ReadModel& store, ExportedTable table, const QString& file)
{
    switch (table) {
    case ExportedTable::Lines:
        csv::exportLines(store, file);
        break;
    case ExportedTable::Batches:
        csv::exportBatches(store, file);
        break;
    case ExportedTable::Allocations:
        csv::exportAllocations(store, file);
        break;
    }
}

csv::OutCell outCell(const QVariant& value, std::string& text)
{
    if (value.userType() == QMetaType::LongLong)
        return std::int64_t { value.toLongLong() };
    if (value.userType() == QMetaType::QDate)
        return formats::fromQDate(value.toDate());
    text = value.toString().toStdString();
    return text.empty() ? csv::OutCell() : csv::OutCell(std::string_view(text));
}

void writeShown(
    const QString& file, const std::vector<ShownColumn>& columns, const std::function<bool(ShownRow& row)>& next)
{
    std::vector<std::string> titles;
    for (const ShownColumn& column : columns)
        titles.push_back(column.title.toStdString());
    std::vector<csv::OutColumn> header;
    for (std::size_t i = 0; i < columns.size(); ++i)
        header.push_back({ titles[i], static_cast<csv::OutColumn::Kind>(columns[i].kind) });
    const auto table = csv::beginTable(file, "shown", header);
    std::vector<std::string> texts(columns.size());
    std::vector<csv::OutCell> cells(columns.size());
    for (ShownRow row; next(row);) {
        for (std::size_t i = 0; i < columns.size(); ++i)
            cells[i] = outCell(row[i], texts[i]);
        table->write(cells);
    }
    table->commit();
}

void saveRejects(const std::vector<Reject>& rejects, const QString& file)
{
    csv::CsvWriter writer(file, { "file", "row", "column", "reason", "value" });
    for (const Reject& reject : rejects)
        writer.write({ wording::file(reject.file).toStdString(), std::to_string(reject.row), reject.column,
            wording::reject(reject).toStdString(), reject.value });
    writer.commit();
}

ImportFiles sampleFiles()
{
    const auto file = [](const char* name) {
        return QStringLiteral(":/allocation/samples/%1.csv").arg(QLatin1StringView(name));
    };
    return { file("batches"), file("orders"), file("allocations"), file("products") };
}

} // namespace

std::optional<Failure> troubleWith(const QString& database, const Today& today)
{
    try {
        openReadModel(database.toStdString(), today);
        return std::nullopt;
    } catch (...) {
        return wording::failure(std::current_exception());
    }
}

Session::Stores storesOf(const QString& database, const Today& today)
{
    const std::string file = database.toStdString();
    Session::Stores stores;
    stores.name = QFileInfo(database).fileName();
    stores.bus = [file, today](Observer observer) {
        // Lives in the writer's thread, as long as the bus that begins work with it.
        StoreOptions options;
        options.today = today; // the reader's: what a draft showed is checked by it
        const auto store = std::make_shared<SqlStore>(file, std::move(options));
        Ports ports;
        ports.begin = [store](const Envelope& envelope) { return store->begin(envelope); };
        ports.observers = { std::move(observer) };
        return bootstrap(std::move(ports));
    };
    stores.readModel = [file, today] { return openReadModel(file, today); };
    stores.scratch = [](ReadModel& store) { return std::make_unique<MemoryScratch>(store); };
    stores.drafts = std::make_shared<DraftFolder>(file);
    return stores;
}

WindowPorts windowPorts(const Today& today)
{
    WindowPorts ports;
    ports.today = today;
    ports.readFiles = readFiles;
    ports.exportTable = exportTable;
    ports.writeShown = writeShown;
    ports.saveRejects = saveRejects;
    ports.scratch = [](ReadModel& store) { return std::make_unique<MemoryScratch>(store); };
    return ports;
}

void openOn(WindowPorts& ports, const QString& database)
{
    ports.database = QFileInfo(database).absoluteFilePath();
    ports.trend = std::make_shared<csv::CsvTrend>(ports.database + QStringLiteral(".trend.csv"));
    ports.writePlanning = [file = database.toStdString()](std::optional<Date> date, int handlingDays) {
        SqlStore store(file);
        store.setPlanningDate(date);
        store.setHandlingDays(handlingDays);
    };
}

void createSample(const QString& database)
{
    createDatabase(database.toStdString());
    SqlStore store(database.toStdString());
    store.setPlanningDate(Date::parse(samplePlanningDate));
    Ports ports;
    ports.begin = store.beginWork();
    const Envelope envelope { newCommandId(), QCoreApplication::applicationName().toStdString(),
        "the sample that comes with the program" };
    bootstrap(std::move(ports)).handle(envelope, Import { readFiles(sampleFiles(), {}).data, false });
}

} // namespace allocation::workbench
