#include "ui/inspector/inspection.h"

#include "domain/overloaded.h"

#include <algorithm>
#include <tuple>

namespace allocation {

namespace {

/// What is harmless to others; looking for it means reading the whole product.
std::vector<SoonerOption> harmlessSwaps(const LineId& id, ReadModel& store)
{
    std::vector<SoonerOption> swaps = sooner(store.product(id.sku), id).options;
    std::erase_if(swaps,
        [](const SoonerOption& option) { return option.kind != SoonerOption::Kind::Swap || option.somebodyPays(); });
    return swaps;
}

Inspected inspectLine(const LineId& id, ReadModel& store)
{
    InspectedLine result;
    result.product = store.snapshot(id.sku, { id });
    const OrderLine* const line = result.product.line(id);
    if (!line)
        return {};
    result.line = *line;
    result.why = explain(result.product, id);
    if (result.why.open > 0 || result.why.timing.daysLate > 0)
        result.swaps = harmlessSwaps(id, store);
    result.order = standingOf(id.order, store);
    result.journey = journeyOf(id, store);
    return result;
}

std::vector<LineOnBatch> linesOn(const Batch& batch, const Planning& planning, ReadModel& store)
{
    std::vector<LineOnBatch> lines;
    store.lines({ { batch.sku }, {} }, [&](const LineRow& row) {
        for (const LinePart& part : row.parts)
            if (part.batch == batch.ref.text())
                lines.push_back({ row.id(), std::string(row.customer), row.due, part.qty, row.qty, row.open(),
                    row.timing(planning), row.overAllocated() });
    });
    std::ranges::stable_sort(lines, {}, [](const LineOnBatch& line) { return std::tuple(!line.due, line.due); });
    return lines;
}

Inspected inspectBatch(const BatchRef& ref, ReadModel& store)
{
    const auto sku = store.skuOf(ref);
    if (!sku)
        return {};
    const ProductSnapshot product = store.snapshot(*sku, {});
    const Batch* const batch = product.batch(ref);
    if (!batch)
        return {};
    return InspectedBatch { *batch, product.planning, linesOn(*batch, product.planning, store),
        ledgerOf(*batch, store) };
}

Inspected inspectProduct(const Sku& sku, ReadModel& store)
{
    std::optional<InspectedProduct> result;
    store.products({ { sku }, {} }, [&](const ProductRowView& row) {
        result = { sku, row.details, {}, row.demand, row.supply, row.available, row.open, {} };
    });
    if (!result)
        return {};
    const ProductSnapshot product = store.snapshot(sku, {});
    result->planning = product.planning;
    const auto inbound = std::ranges::find_if(product.batches, [](const Batch& batch) { return !batch.inStock(); });
    if (inbound != product.batches.end())
        result->next = *inbound;
    return *std::move(result);
}

} // namespace

Inspected inspect(const Subject& subject, ReadModel& store)
{
    return std::visit(Overloaded {
                          [](std::monostate) { return Inspected {}; },
                          [&](const Sku& sku) { return inspectProduct(sku, store); },
                          [&](const LineId& line) { return inspectLine(line, store); },
                          [&](const BatchRef& batch) { return inspectBatch(batch, store); },
                      },
        subject);
}

std::set<Sku> concernedBy(const Inspected& inspected)
{
    return std::visit(Overloaded {
                          [](std::monostate) { return std::set<Sku> {}; },
                          [](const InspectedProduct& product) { return std::set { product.sku }; },
                          [](const InspectedBatch& batch) { return std::set { batch.batch.sku }; },
                          [](const InspectedLine& line) {
                              std::set<Sku> skus { line.line.id.sku };
                              for (const OrderStanding& other : line.order)
                                  skus.insert(other.part.line.sku);
                              return skus;
                          },
                      },
        inspected);
}

} // namespace allocation
