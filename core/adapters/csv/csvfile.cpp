#include "adapters/csv/csvfile.h"

#include "adapters/csv/importspool.h"
#include "adapters/xlsx/xlsxtable.h"
#include "service/importparser.h"

#include <QFileInfo>

namespace allocation::csv {

namespace {

/// Of Excel 97 to 2003, and of every workbook that has a password.
constexpr std::string_view oldWorkbook = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

std::string beginning(Bytes& bytes)
{
    std::string start(8, '\0');
    std::size_t size = 0;
    for (std::size_t count = 1; count > 0 && size < start.size(); size += count)
        count = bytes.read(start.data() + size, start.size() - size);
    bytes.rewind();
    start.resize(size);
    return start;
}

/// Its folder names its streams in UTF-16; a protected workbook has the stream EncryptedPackage.
[[noreturn]] void refuseOldWorkbook(const std::string& name, Bytes& bytes)
{
    const std::string stream = *encode("EncryptedPackage", Encoding::Utf16LittleEndian);
    const bool encrypted = everything(bytes).find(stream) != std::string::npos;
    throw NotATable(name, encrypted ? NotATable::Why::Encrypted : NotATable::Why::OldWorkbook);
}

} // namespace

std::string contentOf(const QString& file)
{
    return everything(*bytesOfFile(file));
}

std::unique_ptr<Table> openTable(const QString& file)
{
    const std::string name = file.toStdString();
    auto bytes = bytesOfFile(file);
    const std::string start = beginning(*bytes);
    if (start.starts_with(oldWorkbook))
        refuseOldWorkbook(name, *bytes);
    if (!start.starts_with("PK\x03\x04") && !start.starts_with("PK\x05\x06"))
        return std::make_unique<CsvTable>(name, std::move(bytes));
    for (const char* const ending : { ".csv", ".txt", ".tsv" })
        if (file.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            throw NotATable(name, NotATable::Why::Xlsx);
    const bool isFile = QFileInfo(file).isFile() && !file.startsWith(QLatin1Char(':'));
    return std::make_unique<xlsx::XlsxTable>(
        isFile ? xlsx::Archive::ofFile(name, file) : xlsx::Archive::ofContent(name, everything(*bytes)));
}

TableSample sampleOf(const QString& file, std::size_t rows)
{
    const auto table = openTable(file);
    TableSample sample = allocation::sampleOf(*table, rows);
    if (const auto* const text = dynamic_cast<const CsvTable*>(table.get()))
        sample.separator = text->separator();
    return sample;
}

namespace {

/// A planner knows the columns by the names that the file gives them.
void nameColumns(const ColumnMapping& mapping, std::vector<Reject>& rejects, std::size_t from)
{
    for (std::size_t i = from; i < rejects.size(); ++i)
        if (const auto column = mapping.columns.find(rejects[i].column);
            column != mapping.columns.end() && !column->second.empty())
            rejects[i].column = column->second;
}

} // namespace

std::shared_ptr<const ImportSource> readImport(const ImportFiles& files, std::stop_token stop)
{
    auto rows = std::make_shared<ImportSpool>();
    rows->data().refsAreShipments = files.refsAreShipments;
    const auto read = [&](ImportFile part, const std::optional<QString>& file) {
        if (!file)
            return;
        auto table = openTable(*file);
        const auto mapping = files.mappings.find(part);
        const bool isMapped = mapping != files.mappings.end();
        if (isMapped)
            table = mapped(std::move(table), part, mapping->second);
        const std::size_t before = rows->data().rejects.size();
        parseTable(part, *table, rows->data(), stop, [&] { rows->makeRoom(); });
        if (isMapped)
            nameColumns(mapping->second, rows->data().rejects, before);
    };
    read(ImportFile::Batches, files.batches);
    read(ImportFile::Orders, files.orders);
    read(ImportFile::Allocations, files.allocations);
    read(ImportFile::Products, files.products);
    rows->finish();
    return rows;
}

} // namespace allocation::csv
