#include "adapters/csv/csvfile.h"

#include "service/importparser.h"

namespace allocation::csv {

std::string contentOf(const QString& file)
{
    return everything(*bytesOfFile(file));
}

std::shared_ptr<const ImportData> readImport(const ImportFiles& files, std::stop_token stop)
{
    auto data = std::make_shared<ImportData>();
    const auto read = [&](ImportFile part, const std::optional<QString>& file) {
        if (!file)
            return;
        CsvTable table(file->toStdString(), bytesOfFile(*file));
        parseTable(part, table, *data, stop);
    };
    read(ImportFile::Batches, files.batches);
    read(ImportFile::Orders, files.orders);
    read(ImportFile::Allocations, files.allocations);
    read(ImportFile::Products, files.products);
    return data;
}

} // namespace allocation::csv
