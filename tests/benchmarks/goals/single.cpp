#include "rows.h"
#include "sides.h"
#include "syncs.h"
#include "table.h"

namespace bench {

namespace {

constexpr int commands = 1000;
constexpr int durable = 2000; ///< enough for checkpoints to come between

Stock stockFor(int rounds)
{
    return { 200, 2, 10, commands / 200 * (rounds + 1), 1'000'000 };
}

void normal(const Sizes& sizes)
{
    const Stock stock = stockFor(sizes.rounds);
    const std::string path = sizes.scratch + "/single";
    makeStock(path, stock);
    copyDatabase(path, path + ".raw");
    copyDatabase(path, path + ".unguarded");
    std::vector<double> cpu;
    {
        BusSide bus(path);
        RawSide raw(path + ".raw");
        RawSide unguarded(path + ".unguarded", Guards::None);
        cpu = medians(sizes.rounds,
            { [&](int) { return bus.allocate(stock, commands); }, [&](int) { return raw.allocate(stock, commands); },
                [&](int) { return unguarded.allocate(stock, commands); } });
    }
    ensureSameState(path, path + ".raw");
    const double each = 1e6 / commands;
    print({ "Allocate through bus and unit of work, WAL NORMAL", each * cpu[0], each * cpu[1], "us", 2.5,
        each * cpu[2] });
}

void full(const Sizes& sizes)
{
    const Stock stock = stockFor(2);
    const std::string path = sizes.scratch + "/full";
    makeStock(path, stock);
    BusSide bus(path, true);
    const Syncs begin = syncs();
    int exactlyOne = 0;
    for (int i = 0; i < durable; ++i) {
        const std::int64_t before = syncs().commit;
        bus.allocate(stock, 1);
        exactlyOne += syncs().commit == before + 1 ? 1 : 0;
    }
    const Syncs end = syncs();
    print("Allocate, WAL FULL: fdatasync a command", text(static_cast<double>(end.commit - begin.commit) / durable, 3),
        "exactly 1", exactlyOne == durable && end.commit - begin.commit == durable);
    note("of " + std::to_string(durable) + " commands " + std::to_string(exactlyOne)
        + " waited once; checkpoints added " + std::to_string(end.checkpoint - begin.checkpoint) + " in all");
}

} // namespace

void single(const Sizes& sizes)
{
    normal(sizes);
    full(sizes);
}

} // namespace bench
