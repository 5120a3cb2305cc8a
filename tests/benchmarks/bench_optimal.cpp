#include "support/networksimplex.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <numeric>
#include <random>

// The optimum of one product with split lines, beside LEMON's network simplex on the same numbers:
// `bench_optimal [LINES BATCHES]`, 10,000 and 50 unless told.

using namespace allocation;

namespace {

PlanProduct made(std::size_t lines, std::size_t batches)
{
    std::mt19937 random(1); // NOLINT(cert-msc51-cpp): the same numbers every time
    const auto upTo = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    PlanProduct product;
    for (std::size_t i = 0; i < lines; ++i) {
        PlanLine line;
        line.open = 1 + upTo(20);
        line.due = Date::fromDays(20'000 + upTo(365));
        line.priority = 1 + upTo(3);
        line.arrival = static_cast<std::int64_t>(i);
        product.lines.push_back(line);
    }
    for (std::size_t i = 0; i < batches; ++i) {
        PlanBatch batch;
        batch.ref = BatchRef(std::to_string(i));
        batch.available = static_cast<Quantity>(lines) * 10 / static_cast<Quantity>(batches);
        batch.eta = Date::fromDays(20'000 + upTo(365));
        batch.arrival = static_cast<std::int64_t>(i);
        product.batches.push_back(batch);
    }
    return product;
}

double secondsSince(std::clock_t begin)
{
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

} // namespace

int main(int argc, char** argv)
{
    const std::size_t lineCount = argc > 2 ? std::strtoul(argv[1], nullptr, 10) : 10'000;
    const std::size_t batchCount = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 50;
    const PlanProduct product = made(lineCount, std::max<std::size_t>(batchCount, 1));
    const Planning planning { Date::fromDays(20'000), 0 };
    std::vector<std::uint32_t> lines(product.lines.size());
    std::iota(lines.begin(), lines.end(), 0U);

    std::clock_t begin = std::clock();
    const Optimum split = optimalSplit(product, lines, planning);
    const double ours = secondsSince(begin);
    begin = std::clock();
    const Optimum whole = optimalWhole(product, lines, planning);
    const double wholeSeconds = secondsSince(begin);

    // A unit of priority 3 outweighs all that can be late here, one of priority 2 all of priority 3, and so on.
    const std::array<std::int64_t, 9> weights { 1'000'000'000'000, 100'000'000, 1'000 };
    begin = std::clock();
    const std::int64_t simplex = test::leastCost(product, planning, weights);
    const double lemon = secondsSince(begin);

    std::printf("%zu lines, %zu batches\n", product.lines.size(), product.batches.size());
    std::printf("split           %8.1f ms  %zu pieces, %lld unit-days late\n", 1e3 * ours, split.plan.placements.size(),
        static_cast<long long>(split.score.unitDaysLate));
    std::printf("whole           %8.1f ms  %s\n", 1e3 * wholeSeconds, whole.isProven() ? "proven" : "not proven");
    std::printf("network simplex %8.1f ms  %s\n", 1e3 * lemon,
        simplex == test::costOf(split.score, weights) ? "the same cost" : "ANOTHER COST");
    return simplex == test::costOf(split.score, weights) ? 0 : 1;
}
