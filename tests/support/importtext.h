#pragma once

#include "adapters/csv/csvtable.h"
#include "service/importparser.h"

#include <memory>

namespace allocation::test {

/// The files of an import as text in the test.
struct ImportText {
    const char* batches = nullptr;
    const char* orders = nullptr;
    const char* allocations = nullptr;
    const char* products = nullptr;
};

inline std::shared_ptr<const ImportData> parsed(const ImportText& text)
{
    auto data = std::make_shared<ImportData>();
    const auto parse = [&](ImportFile file, const char* content, const char* name) {
        if (!content)
            return;
        csv::CsvTable table(name, content);
        parseTable(file, table, *data);
    };
    parse(ImportFile::Batches, text.batches, "batches.csv");
    parse(ImportFile::Orders, text.orders, "orders.csv");
    parse(ImportFile::Allocations, text.allocations, "allocations.csv");
    parse(ImportFile::Products, text.products, "products.csv");
    return data;
}

} // namespace allocation::test
