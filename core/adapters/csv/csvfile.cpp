#include "adapters/csv/csvfile.h"

#include "service/importparser.h"

#include <QFile>
#include <QFileInfo>

namespace allocation::csv {

namespace {

constexpr qint64 largestFile = 512LL * 1024 * 1024;

} // namespace

std::string contentOf(const QString& file)
{
    const auto refuse = [&](NotATable::Why why) { throw NotATable(file.toStdString(), why); };
    QFile device(file);
    if (!device.exists())
        refuse(NotATable::Why::NotThere);
    if (QFileInfo(file).isDir() || !device.open(QIODevice::ReadOnly))
        refuse(NotATable::Why::CannotRead);
    if (device.size() > largestFile)
        refuse(NotATable::Why::TooLarge);
    std::string content(static_cast<std::size_t>(device.size()), '\0');
    qint64 filled = 0;
    while (filled < static_cast<qint64>(content.size())) {
        const qint64 read = device.read(content.data() + filled, static_cast<qint64>(content.size()) - filled);
        if (read <= 0)
            refuse(NotATable::Why::CannotRead);
        filled += read;
    }
    return content;
}

std::shared_ptr<const ImportData> readImport(const ImportFiles& files, std::stop_token stop)
{
    auto data = std::make_shared<ImportData>();
    const auto read = [&](ImportFile part, const std::optional<QString>& file) {
        if (!file)
            return;
        CsvTable table(file->toStdString(), contentOf(*file));
        parseTable(part, table, *data, stop);
    };
    read(ImportFile::Batches, files.batches);
    read(ImportFile::Orders, files.orders);
    read(ImportFile::Allocations, files.allocations);
    read(ImportFile::Products, files.products);
    return data;
}

} // namespace allocation::csv
