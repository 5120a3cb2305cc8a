#include "rows.h"
#include "sides.h"
#include "syncs.h"
#include "table.h"

namespace bench {

namespace {

/// One product a round: its first batch is cut to nothing, and the second takes all its lines.
Stock stockFor(int lines, int rounds)
{
    return { rounds + 1, 2, lines, 0, Quantity { 20 } * lines, true };
}

double cutByBus(BusSide& bus, const Stock& stock, int product)
{
    const std::string id = uuids(1).front();
    const allocation::ChangeBatchQuantity command { allocation::BatchRef(stock.ref(product, 0)), 0 };
    return cpuOf([&] { bus.handle(id, command); });
}

double cutRaw(RawWriter& raw, const Stock& stock, int product)
{
    std::vector<Change> changes;
    changes.reserve(static_cast<std::size_t>(stock.linesOnBatch));
    for (int line = 0; line < stock.linesOnBatch; ++line)
        changes.push_back({ stock.lineId(product, line), stock.order(product, line), Stock::qty(line),
            stock.batchId(product, 0), stock.ref(product, 0), stock.batchId(product, 1), stock.ref(product, 1) });
    const std::string id = uuids(1).front();
    return cpuOf([&] {
        raw.begin();
        raw.product(Stock::productId(product), 1);
        raw.command(id);
        for (std::size_t first = 0; first < changes.size(); first += 1000)
            raw.change(std::span(changes).subspan(first, std::min<std::size_t>(1000, changes.size() - first)));
        raw.batchQuantity(stock.batchId(product, 0), stock.ref(product, 0), stock.allocated(0), 0);
        raw.totals();
        raw.commit();
    });
}

/// Of the bus, raw, and raw without guards.
std::vector<double> measure(const Sizes& sizes, int lines)
{
    const Stock stock = stockFor(lines, sizes.rounds);
    const std::string path = sizes.scratch + "/cut";
    makeStock(path, stock);
    copyDatabase(path, path + ".raw");
    copyDatabase(path, path + ".unguarded");
    std::vector<double> cpu;
    {
        BusSide bus(path);
        RawWriter raw(path + ".raw");
        RawWriter unguarded(path + ".unguarded", Guards::None);
        cpu = medians(sizes.rounds,
            { [&](int round) { return cutByBus(bus, stock, round); },
                [&](int round) { return cutRaw(raw, stock, round); },
                [&](int round) { return cutRaw(unguarded, stock, round); } });
    }
    ensureSameState(path, path + ".raw");
    for (double& seconds : cpu)
        seconds *= 1e6 / lines;
    return cpu;
}

/// With WAL FULL each transaction waits for the disk once.
void transactions(const Sizes& sizes)
{
    const Stock stock = stockFor(1'000, 1);
    const std::string path = sizes.scratch + "/cut.durable";
    makeStock(path, stock);
    BusSide bus(path, true);
    const std::int64_t before = syncs().commit;
    cutByBus(bus, stock, 0);
    const std::int64_t commits = syncs().commit - before;
    print("transactions of that cut", std::to_string(commits), "exactly 1", commits == 1);
}

} // namespace

void cut(const Sizes& sizes)
{
    const std::vector<double> thousand = measure(sizes, 1'000);
    const std::vector<double> tenThousand = measure(sizes, 10'000);
    print({ "cut a batch of 1,000 lines, per line", thousand[0], thousand[1], "us", 3, thousand[2] });
    transactions(sizes);
    print({ "cut a batch of 10,000 lines, per line; limit: of 1,000", tenThousand[0], thousand[0], "us", 1.3 });
}

} // namespace bench
