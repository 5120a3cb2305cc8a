#include "adapters/csv/csvfile.h"
#include "adapters/sql/store.h"
#include "service/bootstrap.h"

#include <chrono>
#include <cstdio>
#include <ctime>
#include <iostream>
#include <QCoreApplication>
#include <QTemporaryDir>

// How long it takes to read all of a SQLite store, with the batches.csv and orders.csv of one folder in it, allocated:
// `bench_reads FOLDER [DATABASE]`. What it takes to write is measured by bench_goals.

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

void fill(const std::string& path, const QString& folder)
{
    createDatabase(path);
    StoreOptions options;
    options.durable = false;
    SqlStore store(path, options);
    MessageBus bus = bootstrap({ store.beginWork() });
    csv::ImportFiles files;
    files.batches = folder + QStringLiteral("/batches.csv");
    files.orders = folder + QStringLiteral("/orders.csv");
    bus.handle({ newCommandId(), "bench" }, Import { csv::readImport(files) });
    bus.handle({ newCommandId(), "bench" }, AllocateOpen {});
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

int run(const std::string& folder, const std::string& path)
{
    fill(path, QString::fromStdString(folder));
    const auto reader = openReadModel(path);
    readAll(*reader);
    const Timer timer;
    const auto problems = reader->check();
    timer.report("check()", 1);
    std::printf("%zu problems\n", problems.size());
    return problems.empty() ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::cerr << "bench_reads FOLDER [DATABASE]\n";
        return 2;
    }
    const QTemporaryDir temporary;
    try {
        return run(argv[1], argc > 2 ? argv[2] : temporary.filePath(QStringLiteral("bench.db")).toStdString());
    } catch (const std::exception& error) {
        std::cerr << "bench_reads: " << error.what() << '\n';
        return 2;
    }
}
