#include "adapters/csv/csvfile.h"
#include "rawimport.h"
#include "rows.h"
#include "sides.h"
#include "table.h"

#include <memory>

namespace bench {

namespace {

std::shared_ptr<const allocation::ImportSource> readOrders(const Sizes& sizes)
{
    allocation::csv::ImportFiles files;
    files.orders = QString::fromStdString(sizes.folder + "/orders.csv");
    return allocation::csv::readImport(files);
}

std::string emptyDatabase(const std::string& path)
{
    removeDatabase(path);
    allocation::createDatabase(path);
    return path;
}

double byBus(const Sizes& sizes, const std::string& path)
{
    BusSide bus(emptyDatabase(path));
    const std::string id = uuids(1).front();
    return cpuOf([&] { bus.handle(id, allocation::Import { readOrders(sizes) }); });
}

void memory(const Sizes& sizes, const std::string& path, std::size_t rows)
{
    const std::size_t before = forgetPeak();
    byBus(sizes, path);
    const auto bytes = static_cast<double>(peakBytes() - before);
    note("memory of that import: " + text(bytes / 1e6)
        + " MB, with up to 67 MB of SQLite's page cache: " + text(bytes / static_cast<double>(rows)) + " bytes a row");
}

} // namespace

void import(const Sizes& sizes)
{
    const std::string path = sizes.scratch + "/import";
    const std::string orders = sizes.folder + "/orders.csv";
    const auto raw = [&](Keeping keeping) {
        const std::string database = emptyDatabase(path + ".raw");
        return cpuOf([&] { importRaw(database, orders, keeping); });
    };
    const auto parse = [&](int) { return cpuOf([&] { readOrders(sizes); }); };
    const auto cpu = medians(sizes.longRounds,
        { [&](int) { return byBus(sizes, path); }, parse, [&](int) { return raw(Keeping::IndicesAfter); },
            [&](int) { return raw(Keeping::NoGuards); }, [&](int) { return raw(Keeping::Everything); } });
    ensureSameState(path, path + ".raw");

    const std::size_t rows = readOrders(sizes)->count();
    const double each = 1e6 / static_cast<double>(rows);
    print({ "orders.csv, " + std::to_string(rows) + " rows, into an empty database, per row", each * cpu[0],
        each * cpu[4], "us", 1.5, each * cpu[3] });
    note("with guards, but two indices made after the load, it is " + text(each * cpu[2]) + " us");
    print({ "of that to parse and check; limit: the whole", each * cpu[1], each * cpu[0], "us", 0.15 });

    memory(sizes, path, rows);
    removeDatabase(path);
    removeDatabase(path + ".raw");
}

} // namespace bench
