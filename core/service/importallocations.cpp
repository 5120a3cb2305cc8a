#include "service/importallocations.h"

#include "domain/allocations.h"

#include <algorithm>
#include <unordered_map>

namespace allocation {

namespace {

class AllocationImport
{
public:
    AllocationImport(Product& product, const Pin& pin, const std::function<bool(const BatchRef&)>& knownElsewhere,
        ImportTally& tally)
        : m_product(product)
        , m_pin(pin)
        , m_knownElsewhere(knownElsewhere)
        , m_tally(tally)
    {
        for (OrderLine* line : m_product.parts().allLines())
            m_lines[line->id.order].push_back(line);
        for (auto& [order, lines] : m_lines)
            std::sort(lines.begin(), lines.end(), [](auto* a, auto* b) { return a->id.number < b->id.number; });
    }

    void take(const AllocationRow& row)
    {
        const Batch* const batch = m_product.parts().findBatch(row.batch);
        if (!batch) {
            const bool elsewhere = m_knownElsewhere(row.batch);
            return reject(
                row, "batchref", elsewhere ? Reject::Why::OtherSku : Reject::Why::UnknownBatch, row.batch.text());
        }
        const std::vector<OrderLine*>& lines = m_lines[row.order];
        OrderLine* const line = row.number ? numbered(lines, *row.number) : best(lines, row);
        if (line)
            settle(*line, *batch, row);
        else if (row.number || lines.empty())
            reject(row, row.number ? "line" : "orderid", Reject::Why::UnknownLine, row.order.text());
        else
            reject(row, "qty", Reject::Why::BeyondLine, std::to_string(row.qty));
    }

private:
    using Lines = std::vector<OrderLine*>;

    static OrderLine* numbered(const Lines& lines, int number)
    {
        const auto found = std::find_if(
            lines.begin(), lines.end(), [&](auto* line) { return line->id.number == number; });
        return found == lines.end() ? nullptr : *found;
    }

    OrderLine* best(const Lines& lines, const AllocationRow& row)
    {
        const auto first = [&](auto fits) {
            const auto found = std::find_if(lines.begin(), lines.end(), fits);
            return found == lines.end() ? nullptr : *found;
        };
        if (OrderLine* const has = first(
                [&](auto* line) { return line->allocatedOn(row.batch) == row.qty && !named(*line, row.batch); }))
            return has;
        if (OrderLine* const equal = first([&](auto* line) {
                return line->qty == row.qty && line->open() >= row.qty && m_named.find(line) == m_named.end();
            }))
            return equal;
        return first([&](auto* line) { return line->open() >= row.qty; });
    }

    bool named(const OrderLine& line, const BatchRef& batch) const
    {
        const auto known = m_named.find(&line);
        return known != m_named.end()
            && std::find(known->second.begin(), known->second.end(), batch) != known->second.end();
    }

    void settle(OrderLine& line, const Batch& batch, const AllocationRow& row)
    {
        if (named(line, row.batch))
            return reject(row, "batchref", Reject::Why::DuplicateLine, row.batch.text());
        if (m_named.find(&line) != m_named.end())
            m_product.beginNewEvents();
        const Quantity here = line.allocatedOn(row.batch);
        if (here > 0 && here == row.qty && (!row.origin || row.origin == originOn(line, row.batch))) {
            m_named[&line].push_back(row.batch);
            if (!row.pinned || on(line, row.batch).pin)
                return m_tally.unchanged(ImportFile::Allocations);
            m_product.pin(line.id, row.batch, m_pin);
            return m_tally.updated(ImportFile::Allocations);
        }
        if (here > 0 && on(line, row.batch).pin)
            return reject(row, "qty", Reject::Why::PinnedUnits, std::to_string(row.qty));
        if (row.qty - here > line.open())
            return reject(row, "qty", Reject::Why::BeyondLine, std::to_string(row.qty));
        if (row.qty - here > std::max<Quantity>(0, batch.allocatable()))
            return reject(row, "qty", Reject::Why::BeyondBatch, std::to_string(row.qty));
        m_named[&line].push_back(row.batch);
        const Origin origin = row.origin.value_or(here > 0 ? originOn(line, row.batch) : Origin::Auto);
        m_product.setAllocation(line.id, row.batch, row.qty, origin);
        if (row.pinned)
            m_product.pin(line.id, row.batch, m_pin);
        if (here > 0)
            m_tally.updated(ImportFile::Allocations);
        else
            m_tally.added(ImportFile::Allocations);
    }

    static Origin originOn(const OrderLine& line, const BatchRef& batch)
    {
        const auto part = std::find_if(line.allocations.begin(), line.allocations.end(),
            [&](const Allocation& allocation) { return allocation.batch == batch; });
        return part == line.allocations.end() ? Origin::Auto : part->origin;
    }

    void reject(const AllocationRow& row, const char* column, Reject::Why why, std::string value)
    {
        m_tally.rejected(ImportFile::Allocations, row.row, column, why, std::move(value));
    }

    Product& m_product;
    const Pin& m_pin;
    const std::function<bool(const BatchRef&)>& m_knownElsewhere;
    ImportTally& m_tally;
    std::unordered_map<OrderId, Lines> m_lines;                          ///< by number
    std::unordered_map<const OrderLine*, std::vector<BatchRef>> m_named; ///< by rows of this file
};

} // namespace

void importAllocations(Product& product, std::span<const AllocationRow* const> rows, const Pin& pin,
    const std::function<bool(const BatchRef&)>& knownElsewhere, ImportTally& tally)
{
    if (rows.empty())
        return;
    AllocationImport import(product, pin, knownElsewhere, tally);
    for (const AllocationRow* row : rows)
        import.take(*row);
}

} // namespace allocation
