#include "domain/product.h"
#include "rows.h"
#include "stock.h"
#include "stringkeys.h"
#include "table.h"

#include <memory>

namespace bench {

namespace {

using allocation::Batch;
using allocation::BatchRef;
using allocation::LineId;
using allocation::OrderId;
using allocation::OrderLine;
using allocation::Product;
using allocation::Sku;

constexpr int linesOfProduct = 100;
constexpr int batchesOfProduct = 10;
constexpr Quantity room = 95;

/// Hands over what it has, once: reading is the store's work and not counted.
class Given : public allocation::ProductSource
{
public:
    Given(std::vector<Batch> batches, std::vector<OrderLine> lines)
        : m_batches(std::move(batches))
        , m_lines(std::move(lines))
    {
    }

    allocation::Date planningDate() override { return {}; }
    std::vector<Batch> openBatches(const Sku&) override { return std::move(m_batches); }
    std::optional<Batch> batch(const Sku&, const BatchRef&) override { return std::nullopt; }
    std::vector<Batch> batches(const Sku&) override { return {}; }
    bool hasBatches(const Sku&) override { return true; }
    std::optional<OrderLine> line(const LineId&) override { return std::nullopt; }
    std::vector<OrderLine> linesOf(const Sku&, const OrderId&) override { return {}; }
    std::vector<OrderLine> linesOn(const Sku&, const BatchRef&) override { return {}; }
    std::vector<OrderLine> openLines(const Sku&) override { return std::move(m_lines); }
    std::vector<OrderLine> lines(const Sku&) override { return {}; }
    std::int64_t nextArrival() override { return 0; }

private:
    std::vector<Batch> m_batches;
    std::vector<OrderLine> m_lines;
};

std::unique_ptr<Given> given(const Stock& stock, int product)
{
    const Sku sku(Stock::sku(product));
    std::vector<Batch> batches;
    for (int b = 0; b < stock.batches; ++b) {
        Batch& batch = batches.emplace_back();
        batch = { BatchRef(stock.ref(product, b)), sku, stock.room(b) };
        batch.arrival = stock.batchId(product, b);
        if (b > 0)
            batch.eta = allocation::Date::fromDays(20'000 + b);
    }
    std::vector<OrderLine> lines;
    for (int l = 0; l < stock.openLines; ++l) {
        OrderLine& line = lines.emplace_back();
        line = { stock.line(product, l), Stock::qty(l), "C000042" };
        line.arrival = stock.lineId(product, l);
    }
    return std::make_unique<Given>(std::move(batches), std::move(lines));
}

struct Taken {
    double cpu = 0;
    std::size_t placed = 0;
};

/// As a run does it: product by product, and what they record is taken.
Taken byProducts(const Stock& stock)
{
    std::vector<std::unique_ptr<Given>> sources;
    sources.reserve(static_cast<std::size_t>(stock.products));
    for (int product = 0; product < stock.products; ++product)
        sources.push_back(given(stock, product));
    Taken taken;
    taken.cpu = cpuOf([&] {
        for (int p = 0; p < stock.products; ++p) {
            Product product(Sku(Stock::sku(p)), 1, *sources[static_cast<std::size_t>(p)]);
            for (OrderLine* line : product.parts().openLines())
                taken.placed += product.allocate(*line) ? 1 : 0;
            product.takeEvents();
        }
    });
    return taken;
}

/// In the order of a file, where one SKU follows the other.
Taken byStringKeys(const Stock& stock)
{
    struct Wanted {
        std::string order;
        const std::string* sku;
        Quantity qty;
    };
    std::vector<std::string> skus;
    skus.reserve(static_cast<std::size_t>(stock.products));
    for (int product = 0; product < stock.products; ++product)
        skus.push_back(Stock::sku(product));
    std::vector<Wanted> lines;
    for (int l = 0; l < stock.openLines; ++l)
        for (int product = 0; product < stock.products; ++product)
            lines.push_back({ stock.order(product, l), &skus[static_cast<std::size_t>(product)], Stock::qty(l) });
    Taken taken;
    taken.cpu = cpuOf([&] {
        StringKeys keys(lines.size());
        for (const std::string& sku : skus)
            for (int b = 0; b < stock.batches; ++b)
                keys.addBatch(sku, stock.room(b));
        for (const Wanted& line : lines)
            taken.placed += keys.allocate(line.order, *line.sku, line.qty) ? 1 : 0;
    });
    return taken;
}

} // namespace

void domain(const Sizes& sizes)
{
    const Stock stock { static_cast<int>(sizes.domainLines / linesOfProduct), batchesOfProduct, 0, linesOfProduct,
        room };
    std::size_t placed = 0;
    std::size_t placedByKeys = 0;
    const auto remember = [](const Taken& taken, std::size_t& count) {
        count = taken.placed;
        return taken.cpu;
    };
    const std::vector<double> cpu = medians(sizes.rounds,
        { [&](int) { return remember(byProducts(stock), placed); },
            [&](int) { return remember(byStringKeys(stock), placedByKeys); } });
    if (placed != placedByKeys || placed == 0)
        fail("the domain and the string-key structure placed different lines");
    const double each = 1e9 / static_cast<double>(sizes.domainLines);
    print({ "domain: allocate " + std::to_string(sizes.domainLines) + " lines, per line; limit: string keys",
        each * cpu[0], each * cpu[1], "ns", 2 });
}

} // namespace bench
