#pragma once

#include "service/readmodel.h"
#include "support/naivemodel.h"

#include <set>

namespace allocation::test {

/// What a store holds, as the naive model has it.
inline NaiveState readState(ReadModel& reader)
{
    NaiveState state;
    std::set<Sku> skus;
    std::vector<LineId> lines;
    reader.batches({}, [&](const BatchRowView& row) { skus.emplace(row.sku); });
    reader.lines({}, [&](const LineRow& row) {
        skus.emplace(row.sku);
        lines.push_back({ OrderId(row.order), Sku(row.sku), row.number });
    });
    for (const Sku& sku : skus) {
        std::vector<LineId> ofIt;
        for (const LineId& line : lines)
            if (line.sku == sku)
                ofIt.push_back(line);
        const ProductSnapshot snapshot = reader.snapshot(sku, ofIt);
        state.batches.insert(state.batches.end(), snapshot.batches.begin(), snapshot.batches.end());
        state.lines.insert(state.lines.end(), snapshot.lines.begin(), snapshot.lines.end());
    }
    reader.products({}, [&](const ProductRowView& row) { state.products[Sku(row.sku)] = row.details; });
    const NaiveState asRead = state;
    settle(state); // puts them into order; the sums are the store's
    for (const Batch& batch : asRead.batches)
        for (Batch& sorted : state.batches)
            if (sorted.ref == batch.ref)
                sorted.allocated = batch.allocated;
    return state;
}

} // namespace allocation::test
