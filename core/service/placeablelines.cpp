#include "service/placeablelines.h"

#include "domain/rule.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace allocation {

namespace {

struct Stock {
    std::vector<Batch> batches = {}; ///< without names: the rule does not look at them
    std::vector<Batch*> preferred = {};
};

using Stocks = std::unordered_map<std::string, Stock>;

Stocks openStock(ReadModel& store, const Scope& scope, const std::stop_token& stop)
{
    Stocks stocks;
    const auto take = [&](const BatchRowView& row) {
        if (row.heldBy || row.qty <= row.allocated)
            return;
        Batch batch;
        batch.arrival = row.arrival;
        batch.qty = row.qty;
        batch.eta = row.eta;
        batch.allocated = row.allocated;
        stocks[std::string(row.sku)].batches.push_back(std::move(batch));
    };
    store.batches(scope, take, stop);
    for (auto& [sku, stock] : stocks) {
        std::sort(stock.batches.begin(), stock.batches.end(), prefers);
        for (Batch& batch : stock.batches)
            stock.preferred.push_back(&batch);
    }
    return stocks;
}

} // namespace

std::vector<std::int64_t> placeableLines(
    ReadModel& store, const std::vector<Sku>& products, const std::stop_token& stop)
{
    const Scope scope { products, {} };
    Stocks stocks = openStock(store, scope, stop);
    std::vector<std::int64_t> placed;
    const auto look = [&](const LineRow& row) {
        if (row.open() <= 0 || !row.details->stop.empty())
            return;
        const auto stock = stocks.find(std::string(row.sku));
        Batch* const batch = stock == stocks.end() ? nullptr : firstFit(stock->second.preferred, row.open());
        if (batch == nullptr)
            return;
        batch->allocated += row.open();
        placed.push_back(row.arrival);
    };
    store.lines(scope, look, stop);
    return placed;
}

} // namespace allocation
