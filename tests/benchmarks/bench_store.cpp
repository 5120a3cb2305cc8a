#include "adapters/sql/store.h"
#include "service/bootstrap.h"

#include <charconv>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iostream>
#include <QCoreApplication>
#include <QTemporaryDir>
#include <sstream>

// How long the SQLite store takes for the files of one folder (batches.csv and orders.csv, no quotes in them):
// import, a run over everything, reading it all, single commands. `bench_store FOLDER [DATABASE]`

using namespace allocation;

namespace {

class Timer
{
public:
    void report(const char* what, std::size_t count) const
    {
        const double cpu = 1e6 * static_cast<double>(std::clock() - m_cpu) / CLOCKS_PER_SEC;
        const std::chrono::duration<double, std::micro> wall = std::chrono::steady_clock::now() - m_wall;
        const auto n = static_cast<double>(std::max<std::size_t>(count, 1));
        std::printf("%-28s %9zu  cpu %8.2f us each  wall %8.2f us each  (%.2f s)\n", what, count, cpu / n,
            wall.count() / n, wall.count() / 1e6);
        std::fflush(stdout);
    }

private:
    std::clock_t m_cpu = std::clock();
    std::chrono::steady_clock::time_point m_wall = std::chrono::steady_clock::now();
};

std::vector<std::vector<std::string>> table(const std::string& path)
{
    std::vector<std::vector<std::string>> rows;
    std::ifstream in(path);
    std::string line;
    std::getline(in, line);
    while (std::getline(in, line)) {
        auto& cells = rows.emplace_back();
        std::istringstream fields(line);
        for (std::string cell; std::getline(fields, cell, ',');)
            cells.push_back(cell);
        cells.resize(6);
    }
    return rows;
}

std::shared_ptr<ImportData> read(const std::string& folder)
{
    auto data = std::make_shared<ImportData>();
    data->hasCustomer = data->hasDue = data->hasPriority = true;
    int row = 1;
    data->batches.emplace();
    for (const auto& cells : table(folder + "/batches.csv"))
        data->batches->push_back(
            { ++row, { BatchRef(cells[0]), Sku(cells[1]), std::stoll(cells[2]), Date::parse(cells[3]) } });
    row = 1;
    data->orders.emplace();
    for (const auto& cells : table(folder + "/orders.csv")) {
        OrderLine line { { OrderId(cells[0]), Sku(cells[1]), 0 }, std::stoll(cells[2]), cells[3] };
        line.due = Date::parse(cells[4]);
        if (!cells[5].empty())
            line.priority = std::stoi(cells[5]);
        data->orders->push_back({ ++row, std::move(line) });
    }
    return data;
}

void singleCommands(MessageBus& bus, ReadModel& reader)
{
    constexpr int count = 3000;
    std::vector<Sku> skus;
    reader.products({}, [&](const ProductRowView& row) {
        if (row.available > 100 && skus.size() < 200)
            skus.emplace_back(row.sku);
    });
    if (skus.empty())
        return;
    std::vector<LineId> lines;
    {
        const Timer timer;
        for (int i = 0; i < count; ++i) {
            const Sku& sku = skus[static_cast<std::size_t>(i) % skus.size()];
            lines.push_back({ OrderId("BENCH" + std::to_string(i)), sku, 1 });
            bus.handle({ newCommandId(), "bench" }, AddOrderLine { lines.back().order, sku, 1 });
        }
        timer.report("AddOrderLine", count);
    }
    const Timer timer;
    for (const LineId& line : lines)
        bus.handle({ newCommandId(), "bench" }, Allocate { line });
    timer.report("Allocate", count);
}

void readAll(ReadModel& reader)
{
    std::size_t rows = 0;
    Quantity units = 0;
    {
        const Timer timer;
        reader.lines({}, [&](const LineRow& row) {
            ++rows;
            for (const LinePart& part : row.parts)
                units += part.qty;
        });
        timer.report("lines()", rows);
    }
    {
        const Timer timer;
        rows = 0;
        reader.batches({}, [&](const BatchRowView&) { ++rows; });
        timer.report("batches()", rows);
    }
    {
        const Timer timer;
        rows = 0;
        reader.placeable({}, [&](std::string_view, std::size_t lines) { rows += lines; });
        timer.report("placeable()", rows);
    }
    std::printf("%lld units allocated\n", static_cast<long long>(units));
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::cerr << "bench_store FOLDER [DATABASE]\n";
        return 2;
    }
    const QTemporaryDir temporary;
    const std::string path = argc > 2 ? argv[2] : temporary.filePath(QStringLiteral("bench.db")).toStdString();
    createDatabase(path);
    StoreOptions options;
    options.durable = false;
    SqlStore store(path, options);
    MessageBus bus = bootstrap({ store.beginWork() });
    const auto reader = openReadModel(path);
    {
        const auto data = read(argv[1]);
        const Timer timer;
        bus.handle({ newCommandId(), "bench" }, Import { data });
        timer.report("import", data->orders->size());
    }
    readAll(*reader);
    {
        const Timer timer;
        const auto result = std::get<AllocateResult>(bus.handle({ newCommandId(), "bench" }, AllocateOpen {}).result);
        timer.report("run", result.lines);
        std::printf("allocated %zu, out of stock %zu, unknown SKU %zu, units %lld\n", result.allocated,
            result.outOfStock, result.unknownSku, static_cast<long long>(result.units));
    }
    readAll(*reader);
    singleCommands(bus, *reader);
    const Timer timer;
    const auto problems = reader->check();
    timer.report("check()", 1);
    std::printf("%zu problems\n", problems.size());
    return problems.empty() ? 0 : 1;
}
