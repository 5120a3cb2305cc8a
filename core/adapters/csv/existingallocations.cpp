#include "adapters/csv/existingallocations.h"

#include "domain/allocations.h"

#include <algorithm>
#include <unordered_map>

namespace allocation::csv {

namespace {

/// The lines of one order and SKU, as far as rows have taken them.
struct Lines {
    struct Line {
        int number = 1;
        Quantity qty = 0;
        Quantity open = 0;
        bool named = false;
        std::vector<Allocation> allocations = {};
    };
    std::vector<Line> lines; ///< by number

    /// By number, else of equal quantity and not named yet, else with enough open.
    Line* find(const AllocationRow& row)
    {
        const auto first = [&](auto fits) {
            const auto found = std::find_if(lines.begin(), lines.end(), fits);
            return found == lines.end() ? nullptr : &*found;
        };
        if (row.number)
            return first([&](const Line& line) { return line.number == *row.number; });
        if (Line* const equal = first([&](const Line& line) { return !line.named && line.qty == row.qty; }))
            return equal;
        return first([&](const Line& line) { return line.open >= row.qty; });
    }
};

class Loading
{
public:
    Loading(MemoryStore& store, ImportTally& tally)
        : m_store(store)
        , m_tally(tally)
    {
        store.readModel().batches(
            {}, [&](const BatchRowView& row) { m_skus.emplace(BatchRef(row.ref), Sku(row.sku)); });
        store.readModel().lines({}, [&](const LineRow& row) {
            m_lines[{ OrderId(row.order), Sku(row.sku), 0 }].lines.push_back({ row.number, row.qty, row.qty });
        });
        for (auto& [id, known] : m_lines)
            std::sort(known.lines.begin(), known.lines.end(), [](auto& a, auto& b) { return a.number < b.number; });
    }

    void take(const AllocationRow& row)
    {
        const auto sku = m_skus.find(row.batch);
        if (sku == m_skus.end() || sku->second != row.sku) {
            const auto why = sku == m_skus.end() ? Reject::Why::UnknownBatch : Reject::Why::OtherSku;
            return m_tally.rejected(ImportFile::Allocations, row.row, "batchref", why, row.batch.text());
        }
        m_tally.added(ImportFile::Allocations);
        const auto lines = m_lines.find({ row.order, row.sku, 0 });
        Lines::Line* const line = lines == m_lines.end() ? nullptr : lines->second.find(row);
        if (!line)
            return m_store.occupy(row.batch, row.qty);
        line->named = true;
        line->open -= row.qty;
        LineChange change { row.order, line->number, line->allocations, {} };
        addUnits(line->allocations, { row.batch, row.qty, row.origin.value_or(Origin::Auto), 0 });
        change.after = line->allocations;
        m_store.load(Allocated { { row.sku, { std::move(change) } } });
    }

private:
    MemoryStore& m_store;
    ImportTally& m_tally;
    std::unordered_map<BatchRef, Sku> m_skus;
    std::unordered_map<LineId, Lines> m_lines; ///< the number is 0: all of that order and SKU
};

} // namespace

void loadExisting(const std::vector<AllocationRow>& rows, MemoryStore& store, ImportTally& tally)
{
    Loading loading(store, tally);
    for (const AllocationRow& row : rows)
        loading.take(row);
}

} // namespace allocation::csv
