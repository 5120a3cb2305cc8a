#include "rows.h"
#include "sides.h"
#include "table.h"

namespace bench {

namespace {

constexpr int commands = 500;

void compare(const Sizes& sizes, const std::string& what, const Stock& large, const Stock& small, double most)
{
    const std::string path = sizes.scratch + "/flat";
    makeStock(path + ".large", large);
    makeStock(path + ".small", small);
    BusSide largeSide(path + ".large");
    BusSide smallSide(path + ".small");
    const std::vector<double> cpu = medians(sizes.rounds,
        { [&](int) { return largeSide.allocate(large, commands); },
            [&](int) { return smallSide.allocate(small, commands); } });
    const double each = 1e6 / commands;
    print({ what, each * cpu[0], each * cpu[1], "us", most });
}

} // namespace

void flat(const Sizes& sizes)
{
    const int open = commands / 50 * (sizes.rounds + 1);
    compare(sizes, "Allocate, batches of 1,000 lines; limit: of 10", { 50, 2, 1000, open, 1'000'000 },
        { 50, 2, 10, open, 1'000'000 }, 1.2);
    compare(sizes, "Allocate, 1,000 batches, all but one full; limit: 1 batch", { 50, 1000, 1, open, 1'000'000, true },
        { 50, 1, 1, open, 1'000'000 }, 3);
}

} // namespace bench
