#include "rows.h"
#include "sides.h"
#include "table.h"

#include <algorithm>

namespace bench {

namespace {

using allocation::AllocateOpen;
using allocation::AllocateResult;
using allocation::RunControl;

constexpr int linesOfProduct = 100;
constexpr std::size_t linesOfTransaction = 10'000;
constexpr std::size_t linesOfEvent = 1000;

/// A tenth of what is wanted is not there.
Stock stockFor(std::size_t lines)
{
    return { static_cast<int>(lines / linesOfProduct), 10, 0, linesOfProduct, 95 };
}

struct Placed {
    std::vector<Change> allocated;
    std::vector<Change> outOfStock;
};

/// What rule 1 makes of each product.
std::vector<Placed> placed(const Stock& stock)
{
    std::vector<Placed> all;
    for (int product = 0; product < stock.products; ++product) {
        std::vector<Quantity> room(static_cast<std::size_t>(stock.batches), stock.available);
        Placed& placed = all.emplace_back();
        for (int line = 0; line < stock.openLines; ++line) {
            Change change { stock.lineId(product, line), stock.order(product, line), Stock::qty(line) };
            const auto fit = std::find_if(room.begin(), room.end(), [&](Quantity left) { return left >= change.qty; });
            if (fit == room.end()) {
                placed.outOfStock.push_back(std::move(change));
                continue;
            }
            *fit -= change.qty;
            const auto batch = static_cast<int>(fit - room.begin());
            change.to = stock.batchId(product, batch);
            change.toRef = stock.ref(product, batch);
            placed.allocated.push_back(std::move(change));
        }
    }
    return all;
}

void writeProduct(RawWriter& raw, std::int64_t product, const Placed& placed)
{
    raw.product(product, 1);
    const std::span<const Change> allocated(placed.allocated);
    for (std::size_t first = 0; first < allocated.size(); first += linesOfEvent)
        raw.change(allocated.subspan(first, std::min(linesOfEvent, allocated.size() - first)));
    if (!placed.outOfStock.empty())
        raw.outOfStock(placed.outOfStock);
    raw.totals();
}

double runRaw(RawWriter& raw, const Stock& stock, const std::vector<Placed>& placed)
{
    const std::vector<std::string> ids = uuids(placed.size());
    return cpuOf([&] {
        std::size_t lines = 0;
        for (int product = 0; product < stock.products; ++product) {
            if (lines == 0) {
                raw.begin();
                raw.command(ids[static_cast<std::size_t>(product)]);
            }
            writeProduct(raw, Stock::productId(product), placed[static_cast<std::size_t>(product)]);
            lines += linesOfProduct;
            if (lines >= linesOfTransaction || product + 1 == stock.products) {
                raw.commit();
                lines = 0;
            }
        }
    });
}

void perLine(const Sizes& sizes, const std::string& path, const Stock& stock)
{
    const std::vector<Placed> expected = placed(stock);
    const auto raw = [&](Guards guards) {
        copyDatabase(path, path + ".raw");
        RawWriter writer(path + ".raw", guards);
        return runRaw(writer, stock, expected);
    };
    const auto byBus = [&](int) {
        copyDatabase(path, path + ".bus");
        BusSide bus(path + ".bus");
        const std::string id = uuids(1).front();
        return cpuOf([&] { bus.handle(id, AllocateOpen {}); });
    };
    const auto cpu = medians(
        sizes.longRounds, { byBus, [&](int) { return raw(Guards::None); }, [&](int) { return raw(Guards::All); } });
    ensureSameState(path + ".bus", path + ".raw");
    const double each = 1e6 / static_cast<double>(sizes.runLines);
    print({ "allocate " + std::to_string(sizes.runLines) + " open lines, per line", each * cpu[0], each * cpu[2], "us",
        1.5, each * cpu[1] });
}

/// What a run tells while it goes on, and whether it ends when asked.
void reins(const std::string& path, const Sizes& sizes)
{
    copyDatabase(path, path + ".bus");
    BusSide bus(path + ".bus");
    std::stop_source stop;
    std::size_t told = 0;
    RunControl control;
    control.stop = stop.get_token();
    control.progress = [&](std::size_t done, std::size_t total) {
        ++told;
        if (done >= total / 2)
            stop.request_stop();
    };
    const auto outcome = bus.handle(uuids(1).front(), AllocateOpen {}, control);
    const auto& result = std::get<AllocateResult>(outcome.result);
    const std::size_t looked = result.allocated + result.outOfStock;
    const bool inTime = looked >= sizes.runLines / 2 && looked <= sizes.runLines / 2 + linesOfTransaction;
    print("that run asked to stop half way: lines looked at", std::to_string(looked), "half",
        outcome.cancelled && inTime);
    note("progress was told " + std::to_string(told) + " times");
}

void memory(const std::string& path, const Sizes& sizes)
{
    copyDatabase(path, path + ".bus");
    BusSide bus(path + ".bus");
    const std::size_t before = forgetPeak();
    bus.handle(uuids(1).front(), AllocateOpen {});
    const auto bytes = static_cast<double>(peakBytes() - before);
    note("memory of that run: " + text(bytes / 1e6) + " MB, with up to 67 MB of SQLite's page cache: "
        + text(bytes / static_cast<double>(sizes.runLines)) + " bytes a line");
}

} // namespace

void run(const Sizes& sizes)
{
    const Stock stock = stockFor(sizes.runLines);
    const std::string path = sizes.scratch + "/run";
    makeStock(path, stock);
    perLine(sizes, path, stock);
    reins(path, sizes);
    memory(path, sizes);
    for (const char* const copy : { "", ".raw", ".bus" })
        removeDatabase(path + copy);
}

} // namespace bench
