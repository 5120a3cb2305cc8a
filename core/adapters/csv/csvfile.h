#pragma once

#include "adapters/csv/csvtable.h"
#include "domain/importdata.h"
#include "service/columnmapping.h"
#include "service/table.h"

#include <map>
#include <memory>
#include <optional>
#include <QString>
#include <stop_token>

namespace allocation::csv {

/// The whole file. Qt's resources (`:/…`) are files too. @throws NotATable if it cannot be read
std::string contentOf(const QString& file);

/// A CSV file or a workbook (its first visible sheet), whichever it is: its content decides, not its name. Only a
/// workbook that is called .csv, .txt or .tsv is refused, because it was to be something else.
/// @throws NotATable
std::unique_ptr<Table> openTable(const QString& file);

/// The first rows. @throws NotATable
TableSample sampleOf(const QString& file, std::size_t rows);

/// The files a planner names for one import.
struct ImportFiles {
    std::optional<QString> batches = {};
    std::optional<QString> orders = {};
    std::optional<QString> allocations = {};
    std::optional<QString> products = {};
    bool refsAreShipments = false;                     ///< as in ImportData
    std::map<ImportFile, ColumnMapping> mappings = {}; ///< of files with other columns than ours
};

/// Reads and checks all of them, without any store: what it returns goes into an Import command. If one of them is no
/// table, none is taken. @throws NotATable; StoreError: so many rows that they go to a temporary file, which failed
std::shared_ptr<const ImportSource> readImport(const ImportFiles& files, std::stop_token stop = {});

} // namespace allocation::csv
