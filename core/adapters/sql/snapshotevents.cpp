#include "adapters/sql/snapshotevents.h"

namespace allocation::sql {

namespace {

HistoryCompacted& withRoom(std::vector<HistoryCompacted>& events)
{
    if (events.back().batches.size() + events.back().lines.size() < maxEntries)
        return events.back();
    const HistoryCompacted& full = events.back();
    HistoryCompacted next { full.sku, full.part + 1 };
    return events.emplace_back(std::move(next));
}

} // namespace

std::vector<HistoryCompacted> snapshotEvents(const MemoryProduct& product)
{
    std::vector<HistoryCompacted> events(1);
    events.front().sku = product.sku;
    events.front().details = product.details;
    for (const Batch* batch : product.batchesByArrival()) {
        auto& batches = withRoom(events).batches;
        batches.push_back(*batch);
        batches.back().allocated = 0; // the lines bring it
    }
    for (const OrderLine* line : product.linesByArrival())
        withRoom(events).lines.push_back(*line);
    return events;
}

} // namespace allocation::sql
