#include "rows.h"
#include "sides.h"
#include "syncs.h"
#include "table.h"

#include <optional>

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

/// The same stock on each side.
class Sides
{
public:
    Sides(const Sizes& sizes, int lines)
        : m_stock(stockFor(lines, sizes.rounds))
        , m_path(sizes.scratch + "/cut" + std::to_string(lines))
    {
        makeStock(m_path, m_stock);
        copyDatabase(m_path, m_path + ".raw");
        copyDatabase(m_path, m_path + ".unguarded");
        m_bus.emplace(m_path);
        m_raw.emplace(m_path + ".raw");
        m_unguarded.emplace(m_path + ".unguarded", Guards::None);
    }

    // Per line.
    Case byBus()
    {
        return [this](int round) { return cutByBus(*m_bus, m_stock, round) / m_stock.linesOnBatch; };
    }
    Case raw()
    {
        return [this](int round) { return cutRaw(*m_raw, m_stock, round) / m_stock.linesOnBatch; };
    }
    Case unguarded()
    {
        return [this](int round) { return cutRaw(*m_unguarded, m_stock, round) / m_stock.linesOnBatch; };
    }

    void ensureSame()
    {
        m_bus.reset();
        m_raw.reset();
        ensureSameState(m_path, m_path + ".raw");
    }

private:
    Stock m_stock;
    std::string m_path;
    std::optional<BusSide> m_bus;
    std::optional<RawWriter> m_raw;
    std::optional<RawWriter> m_unguarded;
};

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
    Sides thousand(sizes, 1'000);
    Sides tenThousand(sizes, 10'000);
    const std::vector<double> cpu = medians(sizes.rounds,
        { thousand.byBus(), tenThousand.byBus(), thousand.raw(), tenThousand.raw(), thousand.unguarded() });
    thousand.ensureSame();
    tenThousand.ensureSame();
    print({ "cut a batch of 1,000 lines, per line", 1e6 * cpu[0], 1e6 * cpu[2], "us", 3, 1e6 * cpu[4] });
    transactions(sizes);
    print({ "cut a batch of 10,000 lines, per line; limit: of 1,000", 1e6 * cpu[1], 1e6 * cpu[0], "us", 1.3 });
    note("raw, 10,000 lines cost " + text(cpu[3] / cpu[2], 2) + "x of 1,000 a line");
}

} // namespace bench
